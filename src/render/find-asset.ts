/** A file's name and the folders that may have it → the first that does; folders that are not there are passed over. */
import { existsSync } from 'node:fs';
import path from 'node:path';

export function findAsset(folders: readonly string[], file: string): string | null {
  return folders.map((folder) => path.join(folder, file)).find((candidate) => existsSync(candidate)) ?? null;
}
