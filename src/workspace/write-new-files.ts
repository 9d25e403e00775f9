/** Texts and their paths → new files, all of them or none, each whole; a file that is there is never touched. */
import { randomUUID } from 'node:crypto';
import { constants, copyFile, link, mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { fail } from '../diagnostics/diagnostic.ts';

export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes each text beside its place first and then links it there, which fails where a file is there already.
 * Throws file-exists or file-not-written, after removing what this call had made.
 */
export async function writeNewFiles(files: readonly NewFile[]): Promise<void> {
  const staged: string[] = [];
  const made: string[] = [];
  try {
    for (const file of files) staged.push(await stage(file));
    for (const [i, file] of files.entries()) {
      await place(staged[i] ?? '', file.path);
      made.push(file.path);
    }
  } catch (error) {
    await Promise.all(made.map((file) => rm(file, { force: true })));
    throwProblem(error as NodeJS.ErrnoException, files[made.length]?.path ?? '');
  } finally {
    await Promise.all(staged.map((file) => rm(file, { force: true })));
  }
}

async function stage({ path: target, text }: NewFile): Promise<string> {
  await mkdir(path.dirname(target), { recursive: true });
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`);
  const handle = await open(temporary, 'wx');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return temporary;
}

/** Memory cards and some network disks have no links: there the file is copied, which fails likewise where one is. */
async function place(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    await copyFile(temporary, target, constants.COPYFILE_EXCL);
  }
}

function throwProblem(error: NodeJS.ErrnoException, file: string): never {
  if (error.code === 'EEXIST' && error.syscall !== 'mkdir') return fail('file-exists', {}, { file }, error);
  // Node's message goes on with the path of a temporary file, of which the user knows nothing.
  const reason = error.message.split(',')[0] ?? error.message;
  return fail('file-not-written', { reason }, { file }, error);
}
