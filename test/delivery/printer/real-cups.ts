/** A CUPS of its own for tests, in one folder, with a queue that leads to an IPP Everywhere printer. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { answers, freePort, type RealPrinter, until } from './real-printer.ts';

export interface RealCups {
  readonly port: number;
  readonly socket: string;
  /** Runs a program of CUPS against this server: lpadmin, cupsdisable. */
  readonly run: (...command: readonly string[]) => void;
  readonly stop: () => Promise<void>;
}

const FOLDERS = ['root', 'state', 'cache', 'spool', 'temp', 'log'];

const FILES = (folder: string): string => `ServerRoot ${folder}/root
StateDir ${folder}/state
CacheDir ${folder}/cache
RequestRoot ${folder}/spool
TempDir ${folder}/temp
AccessLog ${folder}/log/access
ErrorLog ${folder}/log/error
PageLog ${folder}/log/page
Printcap
SystemGroup root
`;

const SERVER = (folder: string, port: number): string => `Listen 127.0.0.1:${port}
Listen ${folder}/cups.sock
LogLevel debug
Browsing No
DefaultAuthType None
DefaultEncryption Never
ErrorPolicy retry-job
JobRetryInterval 1
PreserveJobHistory Yes
<Location />
Order allow,deny
Allow all
</Location>
<Location /admin>
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
<Limit All>
Order deny,allow
</Limit>
</Policy>
`;

export const CUPS_PROGRAMS = ['cupsd', 'lpadmin', 'cupsenable', 'cupsdisable'];

/** `queue` hands on what it gets as it is. */
export async function startCups(queue: string, printer: RealPrinter): Promise<RealCups> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cups-'));
  // Filters run as another user than the server.
  chmodSync(folder, 0o755);
  for (const name of FOLDERS) mkdirSync(path.join(folder, name), { mode: 0o755 });
  chmodSync(path.join(folder, 'temp'), 0o1777);
  const port = await freePort();
  writeFileSync(path.join(folder, 'files.conf'), FILES(folder));
  writeFileSync(path.join(folder, 'cupsd.conf'), SERVER(folder, port));
  const args = ['-f', '-c', `${folder}/cupsd.conf`, '-s', `${folder}/files.conf`];
  const child = spawn('sh', ['-c', 'exec cupsd "$@"', 'cupsd', ...args], {
    env: printer.env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (piece) => {
    said += piece;
  });
  const run: RealCups['run'] = (program = '', ...rest) => {
    const ran = spawnSync(program, ['-h', `127.0.0.1:${port}`, ...rest], { env: printer.env, encoding: 'utf8' });
    if (ran.status !== 0) throw new Error(`${program} ${rest.join(' ')}: ${ran.stderr}`);
  };
  const stop = async (): Promise<void> => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const log = (): string =>
    `${said}${readFileSync(`${folder}/log/error`, { encoding: 'utf8', flag: 'a+' }).slice(-3000)}`;
  try {
    await until(() => answers(port), 'CUPS', log);
    run('lpadmin', '-p', queue, '-E', '-v', `ipp://localhost:${printer.port}/ipp/print`, '-m', 'raw');
    return { port, socket: `${folder}/cups.sock`, run, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
