/** A path → a folder that only its user can write in, so that nobody else can put a browser there. */
import { chmod, lstat, mkdir } from 'node:fs/promises';

/** Makes the folder (mode 700) where it is missing. Throws when it is somebody else's, or is no folder. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  if (!found.isDirectory()) throw new Error(`${folder} is not a folder`);
  const user = process.getuid?.();
  if (user === undefined) return;
  if (found.uid !== user) throw new Error(`${folder} belongs to another user`);
  if ((found.mode & 0o077) !== 0) await chmod(folder, 0o700);
}
