/** A file or an address → shown by the program that the desktop has for it. */
import { spawn } from 'node:child_process';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Io } from './io.ts';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
};

/** Does not wait for the viewer. Where no opener can be started the diagnostic says so; the file is there all the same. */
export function openFile(file: string, io: Pick<Io, 'env'>): Promise<readonly Diagnostic[]> {
  return open(file, io, (reason) => diagnose('not-opened', { reason }, { file }));
}

export function openAddress(address: string, io: Pick<Io, 'env'>): Promise<readonly Diagnostic[]> {
  return open(address, io, (reason) => diagnose('preview-not-opened', { reason }));
}

function open(
  what: string,
  { env }: Pick<Io, 'env'>,
  problem: (reason: string) => Diagnostic,
): Promise<readonly Diagnostic[]> {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const viewer = spawn(command, [...args, what], { stdio: 'ignore', detached: true, env });
    viewer.once('error', (error) => resolve([problem(error.message)]));
    viewer.once('spawn', () => {
      viewer.unref();
      resolve([]);
    });
  });
}
