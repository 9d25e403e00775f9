/** A folder → the root of the workspace that it lies in: itself or the nearest folder above that looks like one. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

export const SETTINGS_FILE = 'briefpress.yaml';

/** Null where no folder up to the root of the disk has briefpress.yaml, or both briefs/ and library/. */
export function findRoot(folder: string): string | null {
  const here = path.resolve(folder);
  if (isRoot(here)) return here;
  const above = path.dirname(here);
  return above === here ? null : findRoot(above);
}

function isRoot(folder: string): boolean {
  return (
    existsSync(path.join(folder, SETTINGS_FILE)) || ['briefs', 'library'].every((f) => isFolder(path.join(folder, f)))
  );
}

function isFolder(candidate: string): boolean {
  return statSync(candidate, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
