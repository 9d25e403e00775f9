/** The machine → the paths at which a Chrome, Chromium or Edge may be installed, in the order in which they are tried. */
import path from 'node:path';
import type { Machine } from './model.ts';

const LINUX_NAMES = [
  'chrome-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PATHS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Paths as the platform writes them; none is checked for being there. */
export function installedBrowserPaths(machine: Machine): readonly string[] {
  if (machine.platform === 'darwin') return macPaths(machine);
  if (machine.platform === 'win32') return windowsPaths(machine);
  return linuxPaths(machine);
}

function linuxPaths({ env }: Machine): string[] {
  const onPath = (env['PATH'] ?? '').split(':').filter((folder) => path.posix.isAbsolute(folder));
  const fixed = ['/opt/google/chrome', '/opt/microsoft/msedge', '/snap/bin', '/usr/bin', '/usr/local/bin'];
  const folders = [...new Set([...onPath, ...fixed])];
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

function macPaths({ home }: Machine): string[] {
  const executable = (root: string, app: string): string =>
    path.posix.join(root, 'Applications', `${app}.app`, 'Contents', 'MacOS', app);
  return MAC_APPS.flatMap((app) => ['/', home].map((root) => executable(root, app)));
}

function windowsPaths({ env }: Machine): string[] {
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
    (root) => root !== undefined,
  );
  return WINDOWS_PATHS.flatMap((parts) => roots.map((root) => path.win32.join(root, ...parts)));
}
