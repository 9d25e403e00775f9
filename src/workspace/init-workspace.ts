/** A folder → a workspace with one commented sample of each kind of file; what is there already stays as it is. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fail } from '../diagnostics/diagnostic.ts';
import { foldersOf } from './open-workspace.ts';
import { packageFolders } from './package-files.ts';
import { type NewFile, writeNewFiles } from './write-new-files.ts';

export interface InitReport {
  /** Absolute path. */
  readonly root: string;
  /** Paths within the root, with "/". */
  readonly made: readonly string[];
  readonly kept: readonly string[];
}

/** npm leaves files named .gitignore out of a package: it travels under another name. */
const PUBLISHED_NAMES: Readonly<Record<string, string>> = { gitignore: '.gitignore' };

/** Throws a diagnostic where the folder cannot be written. */
export async function initWorkspace(folder: string): Promise<InitReport> {
  const root = path.resolve(folder);
  const samples = await readSamples(path.join(packageFolders.samples, 'workspace'));
  const isThere = (file: NewFile): boolean => existsSync(path.join(root, file.path));
  await makeFolders(root);
  const missing = samples.filter((file) => !isThere(file));
  await writeNewFiles(missing.map(({ path: name, text }) => ({ path: path.join(root, name), text })));
  const kept = samples.filter((file) => !missing.includes(file));
  return { root, made: missing.map((f) => f.path), kept: kept.map((f) => f.path) };
}

async function makeFolders(root: string): Promise<void> {
  const { data: _, ...folders } = foldersOf(root);
  try {
    for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
  } catch (error) {
    fail('file-not-written', { reason: (error as Error).message }, { file: root }, error);
  }
}

async function readSamples(folder: string): Promise<readonly NewFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((e) => path.relative(folder, path.join(e.parentPath, e.name)));
  return Promise.all(
    files.sort().map(async (file) => ({
      path: (PUBLISHED_NAMES[file] ?? file).split(path.sep).join('/'),
      text: await readFile(path.join(folder, file), 'utf8'),
    })),
  );
}
