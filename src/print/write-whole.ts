/** Bytes and a path → the file, written whole or not at all. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fail } from '../diagnostics/diagnostic.ts';
import { reasonOf } from './error-reason.ts';

/**
 * Writes to a temporary file in the same folder, flushes it to the disk and renames it into place: whoever reads the
 * path finds the old file or the new one, never a part. Makes the folder where it is missing.
 * Throws 'file-not-written' (folder not writable, disk full, the path is a folder …); the old file stays then.
 */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const folder = path.dirname(path.resolve(file));
  const temporary = path.join(folder, `.${path.basename(file)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFlushed(temporary, content);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    fail('file-not-written', { reason: reasonOf(error) }, { file }, error);
  }
}

async function writeFlushed(file: string, content: Uint8Array | string): Promise<void> {
  const handle = await open(file, 'wx', 0o666);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
