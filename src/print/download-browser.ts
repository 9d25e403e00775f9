/** Nothing found on the machine → a headless shell of Chrome for Testing, downloaded once into the user's cache folder. */
import path from 'node:path';
import type { BrowserCandidate, Machine } from './model.ts';
import { makePrivateFolder } from './private-folder.ts';
import { cacheFolder } from './this-machine.ts';

/** Bytes so far, and bytes in all. */
export type DownloadProgress = (received: number, total: number) => void;

/** The build that the installed puppeteer-core is made for; a test holds it against that package. */
export const DOWNLOADED_BUILD = '148.0.7778.97';

/** The one place of printing that uses the network. Throws with a plain reason when it cannot. */
export async function downloadBrowser(machine: Machine, progress: DownloadProgress): Promise<BrowserCandidate> {
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
  return { origin: 'downloaded', path: executablePath, env: {} };
}
