/** Where the files lie that come with the program: the same from src/ as from dist/. */
import path from 'node:path';

const PACKAGE = path.resolve(import.meta.dirname, '../..');

export const packageFolders = {
  samples: path.join(PACKAGE, 'samples'),
  templates: path.join(PACKAGE, 'templates'),
  styles: path.join(PACKAGE, 'styles'),
} as const;
