/** A folder → the article files in it with what tells whether they changed. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export interface ScannedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970 of the last change of contents, and of contents or attributes. */
  readonly modified: number;
  readonly changed: number;
}

/**
 * Files NAME.md, none that begin with a point, none in subfolders; in no order. A folder that is not there is an empty
 * one. The times of its folder would tell of new names alone, not of what an editor changes in place: each is looked at.
 */
export function scanFolder(folder: string): readonly ScannedFile[] {
  const files: ScannedFile[] = [];
  for (const name of namesIn(folder)) {
    // Joining by path.join() would cost a quarter of the whole.
    const stat = statSync(`${folder}${path.sep}${name}`, { throwIfNoEntry: false });
    if (!stat || stat.isDirectory()) continue;
    // A pipe or a device has no size to go by: it is told as one that cannot be read.
    files.push({ name, size: stat.isFile() ? stat.size : -1, modified: stat.mtimeMs, changed: stat.ctimeMs });
  }
  return files;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /\.md$/i.test(name) && !name.startsWith('.'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
