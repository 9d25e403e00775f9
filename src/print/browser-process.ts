/** An executable → its running process with a debugging pipe, and a sure way to end it and all its children. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core';
import { browserFlags } from './browser-flags.ts';
import { makeProfile, removeProfile, removeStaleProfiles } from './browser-profile.ts';
import type { BrowserCandidate } from './model.ts';
import { pipeTransport } from './pipe-transport.ts';
import { makePrivateFonts } from './private-fonts.ts';

export interface BrowserProcess {
  readonly transport: ConnectionTransport;
  /** Resolves with the reason when the browser could not be started or has ended. Never rejects. */
  readonly ended: Promise<string>;
  /** Ends the browser and every process that it started, stopped ones too; removes its profile. */
  readonly end: () => Promise<void>;
}

/** The pipe (fds 3 and 4) also lets the browser end itself when this process dies, however it dies. */
export async function startProcess(candidate: BrowserCandidate, sandbox: boolean): Promise<BrowserProcess> {
  const profile = makeProfile();
  const fonts = makePrivateFonts(profile);
  const child = spawn(candidate.path, browserFlags(profile, sandbox), {
    // A group of its own, so that all of it can be ended at once.
    detached: process.platform !== 'win32',
    windowsHide: true,
    env: { ...process.env, ...candidate.env, ...fonts },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const ended = whenEnded(child);
  const killNow = (): void => killGroup(child);
  process.once('exit', killNow);
  const end = async (): Promise<void> => {
    killNow();
    process.removeListener('exit', killNow);
    await ended;
    await removeProfile(profile);
    await removeStaleProfiles();
  };
  const [, , , toBrowser, fromBrowser] = child.stdio;
  const transport = pipeTransport(toBrowser as Writable, fromBrowser as Readable);
  // After whoever waits for `ended`: its reason says more than "closed".
  void ended.then(() => setImmediate(() => transport.onclose?.()));
  return { transport, ended, end };
}

function killGroup(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { windowsHide: true });
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // ESRCH: the whole group is gone already.
  }
}

const KEPT = 8_192;

function whenEnded(child: ChildProcess): Promise<string> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-KEPT);
  });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`it cannot be started: ${error.message}`));
    child.once('exit', (code, signal) => resolve(describeEnd(code, signal, said)));
  });
}

/** The browser's own last error, without its log prefix, is the best reason that there is. */
export function describeEnd(code: number | null, signal: string | null, said: string): string {
  const how = signal === null ? `it ended with code ${code}` : `it was ended by ${signal}`;
  const lines = said.split('\n').map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim());
  const telling = lines.find((line) => /sandbox|error while loading|cannot open shared|not supported/i.test(line));
  const last = telling ?? lines.filter((line) => line !== '').at(-1);
  return last === undefined ? how : `${how} and said "${last.replace(/\.$/, '').slice(0, 300)}"`;
}
