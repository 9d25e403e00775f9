/** A packaged sample and facts → its text with {FACTS} in their places. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { packageFolders } from './package-files.ts';

/** The facts are safe where they stand: slugs, words of slugs, known names and what the package itself holds. */
export async function fillSample(name: string, facts: Readonly<Record<string, string>>): Promise<string> {
  const sample = await readFile(path.join(packageFolders.samples, 'new', name), 'utf8');
  return sample.replace(/\{([A-Z]+)\}/g, (whole, key: string) => facts[key] ?? whole);
}
