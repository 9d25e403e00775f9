import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DOWNLOADED_BUILD } from '../../src/print/download-browser.ts';
import { findBrowsers } from '../../src/print/find-browser.ts';
import { installedBrowserPaths } from '../../src/print/installed-browsers.ts';
import type { BrowserCandidate, BrowserSettings, FailedAttempt, Machine } from '../../src/print/model.ts';
import { openPrinter } from '../../src/print/open-printer.ts';
import { cacheFolder } from '../../src/print/this-machine.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'find-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(path.join(folder, 'chromium'), '#!/bin/sh\necho no such luck >&2\nexit 7\n');
chmodSync(path.join(folder, 'chromium'), 0o755);

const settings: BrowserSettings = { path: null, sandbox: 'auto', timeout: 5_000 };
/** A machine for which no browser is bundled. */
const machine: Machine = { platform: 'linux', arch: 'arm64', env: { PATH: folder }, home: folder, root: false };

async function steps(s: BrowserSettings, m: Machine): Promise<(BrowserCandidate | FailedAttempt)[]> {
  const all: (BrowserCandidate | FailedAttempt)[] = [];
  for await (const step of findBrowsers({ machine: m, settings: s, download: null })) all.push(step);
  return all;
}

describe('the search for a browser', () => {
  it('goes bundled, installed, downloaded, and says why a step has none', async () => {
    const found = await steps(settings, machine);
    expect(found.map((s) => s.origin)).toEqual(['bundled', 'installed', 'downloaded']);
    expect(found[0]).toMatchObject({ reason: 'the bundled browser is for Linux x64, and this is linux arm64' });
    expect(found[1]).toMatchObject({ path: path.join(folder, 'chromium') });
    expect(found[2]).toMatchObject({ reason: 'nothing may be downloaded here' });
  });

  it('takes what the user names, the variable before the setting, and searches no further', async () => {
    const named = { ...settings, path: '/nowhere/chrome' };
    expect(await steps(named, machine)).toEqual([
      { origin: 'setting', path: '/nowhere/chrome', reason: 'it does not exist (ENOENT)' },
    ]);
    const variable = path.join(folder, 'chromium');
    const env = { ...machine.env, BRIEFPRESS_BROWSER: variable };
    expect(await steps(named, { ...machine, env })).toEqual([{ origin: 'setting', path: variable, env: {} }]);
  });

  it('lists all that was tried, with what the browser said, when none starts', async () => {
    await expect(openPrinter(settings, { machine, download: false })).rejects.toMatchObject({
      diagnostics: [
        { code: 'browser-none', what: expect.stringContaining('ended with code 7 and said "no such luck"') },
      ],
    });
  });

  it('names the setting that is wrong', async () => {
    const refused = openPrinter({ ...settings, path: folder }, { machine, download: false });
    await expect(refused).rejects.toThrow(
      `The browser named by browser.path, ${folder}, cannot be used: it is not a file`,
    );
  });

  it('does not take a folder on the PATH for an executable', async () => {
    mkdirSync(path.join(folder, 'x/chromium'), { recursive: true });
    const found = await steps(settings, { ...machine, env: { PATH: path.join(folder, 'x') } });
    expect(found[1]).toMatchObject({ reason: 'no Chrome, Chromium or Edge is installed' });
  });
});

describe('places', () => {
  it('knows where each system installs browsers', () => {
    const mac = installedBrowserPaths({ ...machine, platform: 'darwin', home: '/Users/a' });
    expect(mac).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    const windows = installedBrowserPaths({
      ...machine,
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Program Files' },
    });
    expect(windows).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  });

  it('keeps its cache where each system has it', () => {
    const at = (platform: NodeJS.Platform, env: Machine['env']): string =>
      cacheFolder({ ...machine, platform, env, home: '/h' });
    expect(at('linux', { XDG_CACHE_HOME: '/c' })).toBe('/c/briefpress');
    expect(at('linux', { XDG_CACHE_HOME: 'relative' })).toBe('/h/.cache/briefpress');
    expect(at('darwin', {})).toBe('/h/Library/Caches/briefpress');
  });

  it('downloads the build that the installed Puppeteer is made for', async () => {
    const { PUPPETEER_REVISIONS } = await import('puppeteer-core/internal/revisions.js');
    expect(DOWNLOADED_BUILD).toBe(PUPPETEER_REVISIONS['chrome-headless-shell']);
  });
});
