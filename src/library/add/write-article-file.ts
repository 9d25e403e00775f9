/** A text and its place → a file that is there whole or not at all, whatever happens in between. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fail } from '../../diagnostics/diagnostic.ts';
import { reasonOf } from './collect-files.ts';

/** Puts the text in the place of a file. */
export function replaceFile(file: string, text: string): void {
  const temporary = writeTemporary(file, text);
  try {
    renameSync(temporary, file);
    flushFolder(path.dirname(file));
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Makes a file that is not there yet. False, and nothing done, where something has its name, also when it just came. */
export function createFile(file: string, text: string): boolean {
  if (existsSync(file)) return false;
  const temporary = writeTemporary(file, text);
  try {
    return claimName(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** A hard link fails where the name is taken, a rename would not. Some file systems (FAT) have none: look, then rename. */
function claimName(temporary: string, file: string): boolean {
  try {
    linkSync(temporary, file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EEXIST' || existsSync(file)) return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(String(code))) throw error;
    renameSync(temporary, file);
  }
  flushFolder(path.dirname(file));
  return true;
}

/** Beside its place, so that it can be renamed; hidden and without ".md", so that no library takes it for an article. */
function writeTemporary(file: string, text: string): string {
  const temporary = path.join(path.dirname(file), `.${randomBytes(8).toString('hex')}.tmp`);
  const handle = openTemporary(temporary, file);
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
    closeSync(handle);
  } catch (error) {
    closeSync(handle);
    rmSync(temporary, { force: true });
    throw error;
  }
  return temporary;
}

/** The user knows of the article's file, and of no temporary one. */
function openTemporary(temporary: string, file: string): number {
  try {
    return openSync(temporary, 'wx');
  } catch (error) {
    return fail('file-not-written', { reason: reasonOf(error) }, { file }, error);
  }
}

const TEMPORARY = /^\.[0-9a-f]{16}\.tmp$/;
const HOUR = 3_600_000;

/** Removes what a killed run left beside the articles; younger ones may be another run's that is still at work. */
export function sweepTemporaries(folder: string, now: number): void {
  for (const name of readdirSync(folder).filter((name) => TEMPORARY.test(name))) {
    const file = path.join(folder, name);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat && now - stat.mtimeMs > HOUR) rmSync(file, { force: true });
  }
}

/** The new name is safe only when the folder is on the disk too. Windows cannot flush folders, and need not. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
