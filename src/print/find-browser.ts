/**
 * Settings and machine → the browsers that may be started, in the stated order: the one that the user names, else the
 * bundled one, one installed on the machine, one downloaded.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { type DownloadProgress, downloadBrowser } from './download-browser.ts';
import { reasonOf } from './error-reason.ts';
import { installedBrowserPaths } from './installed-browsers.ts';
import type { BrowserCandidate, BrowserSettings, FailedAttempt, Machine } from './model.ts';
import { unpackBundled } from './unpack-bundled.ts';

export interface BrowserSearch {
  readonly machine: Machine;
  readonly settings: BrowserSettings;
  /** Null where nothing may be downloaded. */
  readonly download: DownloadProgress | null;
}

/** The executable that the user names and where it is named; null where the program is to search. */
export function chosenBrowser({ machine, settings }: BrowserSearch): { path: string; setting: string } | null {
  const variable = machine.env['BRIEFPRESS_BROWSER'];
  if (variable) return { path: variable, setting: 'BRIEFPRESS_BROWSER' };
  return settings.path === null ? null : { path: settings.path, setting: 'browser.path' };
}

/** One step of the search: the next browser to try, or why a step has none. Steps run only when asked for. */
export async function* findBrowsers(search: BrowserSearch): AsyncGenerator<BrowserCandidate | FailedAttempt> {
  const chosen = chosenBrowser(search);
  if (chosen) {
    yield candidateAt('setting', chosen.path);
    return;
  }
  yield await attempt('bundled', () => unpackBundled(search.machine));
  yield* installedBrowsers(search.machine);
  yield await attempt('downloaded', () => downloaded(search));
}

async function* installedBrowsers(machine: Machine): AsyncGenerator<BrowserCandidate | FailedAttempt> {
  let found = 0;
  for (const path of installedBrowserPaths(machine)) {
    const candidate = candidateAt('installed', path);
    if ('reason' in candidate) continue;
    found += 1;
    yield candidate;
  }
  if (found === 0) yield { origin: 'installed', path: null, reason: 'no Chrome, Chromium or Edge is installed' };
}

function candidateAt(origin: BrowserCandidate['origin'], path: string): BrowserCandidate | FailedAttempt {
  try {
    accessSync(path, constants.X_OK);
    if (!statSync(path).isFile()) return { origin, path, reason: 'it is not a file' };
    return { origin, path, env: {} };
  } catch (error) {
    return { origin, path, reason: reasonOf(error) };
  }
}

async function attempt(
  origin: BrowserCandidate['origin'],
  find: () => Promise<BrowserCandidate>,
): Promise<BrowserCandidate | FailedAttempt> {
  try {
    return await find();
  } catch (error) {
    return { origin, path: null, reason: reasonOf(error) };
  }
}

function downloaded({ machine, download }: BrowserSearch): Promise<BrowserCandidate> {
  if (!download) throw new Error('nothing may be downloaded here');
  return downloadBrowser(machine, download);
}

const STEPS: Readonly<Record<BrowserCandidate['origin'], string>> = {
  setting: 'the browser named in the settings',
  bundled: 'the bundled browser',
  installed: 'an installed browser',
  downloaded: 'a downloaded browser',
};

/** What was tried and why it failed, for one sentence. */
export function describeAttempts(attempts: readonly FailedAttempt[]): string {
  return attempts.map((a) => `${STEPS[a.origin]}${a.path === null ? '' : ` ${a.path}`} (${a.reason})`).join('; ');
}
