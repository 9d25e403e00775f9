/** A folder → the article files in it with what tells whether they changed, and one hash over all of that. */
import { createHash } from 'node:crypto';
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

export interface ScannedFolder {
  /** Sorted by name. */
  readonly files: readonly ScannedFile[];
  readonly fingerprint: string;
}

/** Files NAME.md, none that begin with a point, none in subfolders. A folder that is not there is an empty one. */
export function scanFolder(folder: string): ScannedFolder {
  const hash = createHash('sha256');
  const files = namesIn(folder).flatMap((name) => {
    const stat = statSync(path.join(folder, name), { throwIfNoEntry: false });
    if (!stat || stat.isDirectory()) return [];
    // A pipe or a device has no size to go by: it is told as one that cannot be read.
    const size = stat.isFile() ? stat.size : -1;
    hash.update(`${name}\0${size}\0${stat.mtimeMs}\0${stat.ctimeMs}\n`);
    return [{ name, size, modified: stat.mtimeMs, changed: stat.ctimeMs }];
  });
  return { files, fingerprint: hash.digest('hex') };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.md$/i.test(name) && !name.startsWith('.'))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
