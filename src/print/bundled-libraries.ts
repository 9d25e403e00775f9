/** The machine's library folders → whether it lacks what the bundled browser is linked against; a tar → its files. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Machine } from './model.ts';

/** Beyond the C library, all that `ldd` names for the bundled headless shell. */
const NEEDED = ['libnspr4.so', 'libnss3.so', 'libnssutil3.so', 'libexpat.so.1'];

const FOLDERS = ['/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib', '/lib'];

/** The names of shared libraries that are in none of the folders where the system's loader looks. */
export function missingLibraries(machine: Machine, folders: readonly string[] = FOLDERS): readonly string[] {
  const own = (machine.env['LD_LIBRARY_PATH'] ?? '').split(':').filter((f) => f !== '');
  return NEEDED.filter((name) => ![...own, ...folders].some((folder) => existsSync(path.join(folder, name))));
}

export interface TarFile {
  /** Base name only: archives here are flat, and a path could lead out of the folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The regular files of a ustar archive (POSIX.1-1988: 512-byte blocks, size in octal at 124, type at 156). */
export function readTar(tar: Uint8Array): readonly TarFile[] {
  const files: TarFile[] = [];
  const field = (at: number, length: number): string =>
    new TextDecoder().decode(tar.subarray(at, at + length)).replace(/\0[\s\S]*$/, '');
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(field(at + 124, 12).trim() || '0', 8);
    if (!Number.isFinite(size)) throw new Error('the archive of libraries is damaged');
    const type = field(at + 156, 1);
    const name = path.posix.basename(field(at, 100));
    if ((type === '0' || type === '') && name !== '') {
      files.push({ name, bytes: tar.subarray(at + 512, at + 512 + size) });
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
