/**
 * Nothing found on the machine → the headless shell that Puppeteer is made for: from Puppeteer's own cache where it has
 * been downloaded before, else downloaded once into the user's cache folder of this program.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserCandidate, Machine } from './model.ts';
import { makePrivateFolder } from './private-folder.ts';
import { cacheFolder } from './this-machine.ts';

/** Bytes so far, and bytes in all. */
export type DownloadProgress = (received: number, total: number) => void;

/** The build that the installed puppeteer is made for; a test holds it against that package. */
export const DOWNLOADED_BUILD = '148.0.7778.97';

/** The one place of printing that uses the network. Throws with a plain reason when it cannot. */
export async function downloadBrowser(machine: Machine, progress: DownloadProgress): Promise<BrowserCandidate> {
  const kept = await puppeteersOwn();
  return { origin: 'downloaded', path: kept ?? (await download(machine, progress)), env: {} };
}

/** Where Puppeteer keeps its headless shell, by its own settings; null where it has none. */
async function puppeteersOwn(): Promise<string | null> {
  const { default: puppeteer } = await import('puppeteer');
  try {
    const file = await puppeteer.executablePath({ headless: 'shell' });
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

async function download(machine: Machine, progress: DownloadProgress): Promise<string> {
  const { Browser, detectBrowserPlatform, install } = await import('@puppeteer/browsers');
  if (!detectBrowserPlatform() || (machine.platform === 'linux' && machine.arch !== 'x64')) {
    throw new Error(`Chrome for Testing does not exist for ${machine.platform} ${machine.arch}`);
  }
  const cacheDir = path.join(cacheFolder(machine), 'downloaded');
  await makePrivateFolder(path.dirname(cacheDir));
  await makePrivateFolder(cacheDir);
  const { executablePath } = await install({
    browser: Browser.CHROMEHEADLESSSHELL,
    buildId: DOWNLOADED_BUILD,
    cacheDir,
    downloadProgressCallback: progress,
  });
  return executablePath;
}
