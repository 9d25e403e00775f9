/** Nothing → a private, empty profile folder for one browser, and its removal; also of those that killed runs left. */
import { mkdtempSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const NAME = /^briefpress-profile-(\d+)-/;

/** mkdtemp makes it with mode 700 and a name that nobody can guess; ours carries the process, for the sweeping below. */
export function makeProfile(): string {
  return mkdtempSync(path.join(os.tmpdir(), `briefpress-profile-${process.pid}-`));
}

export async function removeProfile(profile: string): Promise<void> {
  // A process of the browser may still be writing its last file.
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 }).catch(() => undefined);
}

/** Removes the profiles of processes that are gone: a killed run cannot do it itself. */
export async function removeStaleProfiles(folder = os.tmpdir()): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const stale = names.filter((name) => {
    const pid = Number(NAME.exec(name)?.[1] ?? process.pid);
    return pid !== process.pid && !isRunning(pid);
  });
  await Promise.all(stale.map((name) => removeProfile(path.join(folder, name))));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
