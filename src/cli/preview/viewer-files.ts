/** Names below the token → the files that the preview's page consists of. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { packageFolders } from '../../workspace/package-files.ts';
import type { Content } from './answer-request.ts';

const VIEWER = path.join(packageFolders.samples, 'preview');

/** pdf.js stands beside the entry of its package, which is all that may be asked for by name. */
const pdfjs = (): string => path.join(path.dirname(createRequire(import.meta.url).resolve('unpdf')), 'pdfjs.mjs');

const FILES: Readonly<Record<string, { readonly type: string; readonly file: () => string }>> = {
  '': { type: 'text/html; charset=utf-8', file: () => path.join(VIEWER, 'viewer.html') },
  'viewer.css': { type: 'text/css; charset=utf-8', file: () => path.join(VIEWER, 'viewer.css') },
  'viewer.js': { type: 'text/javascript; charset=utf-8', file: () => path.join(VIEWER, 'viewer.js') },
  'pdfjs.mjs': { type: 'text/javascript; charset=utf-8', file: pdfjs },
};

export async function viewerFile(name: string): Promise<Content | null> {
  if (!Object.hasOwn(FILES, name)) return null;
  const { type, file } = FILES[name] ?? {};
  return type && file ? { type, body: await readFile(file()) } : null;
}
