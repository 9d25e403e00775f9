/** The running process → the facts of its machine that printing reads. */
import os from 'node:os';
import path from 'node:path';
import type { Machine } from './model.ts';

export function thisMachine(env: Machine['env'] = process.env): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    env,
    home: os.homedir(),
    root: process.getuid?.() === 0,
  };
}

/** The user's cache folder of this program, by the custom of each system (XDG Base Directory on Linux). */
export function cacheFolder(machine: Machine): string {
  return path.join(cacheRoot(machine), 'briefpress');
}

function cacheRoot({ platform, env, home }: Machine): string {
  const xdg = env['XDG_CACHE_HOME'];
  // The specification has relative paths ignored.
  if (xdg && path.isAbsolute(xdg)) return xdg;
  if (platform === 'win32') return env['LOCALAPPDATA'] || path.join(home, 'AppData', 'Local');
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches');
  return path.join(home, '.cache');
}
