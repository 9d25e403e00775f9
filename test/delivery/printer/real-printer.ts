/**
 * An IPP Everywhere printer for tests: CUPS' ippeveprinter with a D-Bus and an Avahi of its own, all on loopback and in
 * one folder. Avahi runs once on a machine, so that tests wait for each other.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const NEEDED = ['ippeveprinter', 'avahi-daemon', 'dbus-daemon', 'flock'];

const isThere = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${program}`], { env: environment({}) }).status === 0;

/** System programs are not on everybody's path. */
const environment = (more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`,
  ...more,
});

/** The machine's own Avahi, beside which no other starts; those of other tests are waited for. */
function otherAvahi(): readonly string[] {
  try {
    const process = readFileSync('/run/avahi-daemon/pid', 'utf8').trim();
    const command = readFileSync(`/proc/${process}/cmdline`, 'utf8');
    return command.includes('/printer-') ? [] : ['no other Avahi'];
  } catch {
    return [];
  }
}

/** Names of the programs that are missing; tests with a real printer are skipped then. Avahi starts for root alone. */
export const missingForPrinter = (more: readonly string[] = []): readonly string[] => [
  ...[...NEEDED, ...more].filter((program) => !isThere(program)),
  ...(process.getuid?.() === 0 ? otherAvahi() : ['root']),
];

export interface RealPrinter {
  readonly port: number;
  readonly folder: string;
  /** For further processes of the same machine room. */
  readonly env: NodeJS.ProcessEnv;
  /** Takes its paper out, or puts it back; or makes it give up every job. */
  readonly set: (what: 'paper-out' | 'broken', on: boolean) => void;
  /** Paths of the documents that arrived, oldest first. */
  readonly arrived: () => readonly string[];
  readonly stop: () => Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const DBUS = (
  folder: string,
): string => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path=${folder}/bus.sock</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_type="method_call"/><allow send_type="signal"/>
<allow send_type="method_return"/><allow send_type="error"/><allow receive_type="method_call"/>
<allow receive_type="method_return"/><allow receive_type="error"/><allow receive_type="signal"/></policy></busconfig>`;

const AVAHI = `[server]
host-name=localhost
allow-interfaces=lo
use-ipv4=yes
use-ipv6=no
enable-dbus=yes
[publish]
publish-workstation=no
`;

/** What the printer does with a document: without a command it sleeps for some seconds. */
const PRINTING = (folder: string): string => `#!/bin/sh
if [ -e ${folder}/paper-out ]; then
  echo "STATE: +media-empty-error" >&2
  while [ -e ${folder}/paper-out ]; do sleep 0.1; done
  echo "STATE: -media-empty-error" >&2
fi
[ ! -e ${folder}/broken ]
`;

/** Takes PDF and nothing else, keeps what it got. Two-sided where it is asked to be. */
export async function startPrinter(options: { readonly twoSided: boolean }): Promise<RealPrinter> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'printer-'));
  for (const name of ['spool', 'keys']) mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, 'dbus.conf'), DBUS(folder));
  writeFileSync(path.join(folder, 'avahi.conf'), AVAHI);
  writeFileSync(path.join(folder, 'printing'), PRINTING(folder), { mode: 0o755 });
  const env = environment({ DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${folder}/bus.sock` });
  const running: ChildProcess[] = [];
  const run = (name: string, args: readonly string[]): (() => string) => {
    const log = path.join(folder, `${name}.log`);
    const child = spawn('sh', ['-c', `exec "$@" >"$0" 2>&1`, log, ...args], { env, stdio: 'ignore' });
    running.push(child);
    return () => readFileSync(log, { encoding: 'utf8', flag: 'a+' });
  };
  const stop = async (): Promise<void> => {
    for (const child of running.reverse()) await ended(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    run('dbus', ['dbus-daemon', `--config-file=${folder}/dbus.conf`, '--nofork']);
    await until(() => readdirSync(folder).includes('bus.sock'), 'D-Bus');
    const lock = path.join(os.tmpdir(), 'briefpress-test-avahi.lock');
    const avahi = `exec 9>"${lock}"; flock 9; exec avahi-daemon -f ${folder}/avahi.conf --no-drop-root --no-chroot --no-rlimits`;
    const log = run('avahi', ['sh', '-c', avahi]);
    await until(() => log().includes('Server startup complete'), 'Avahi', log, 120_000);
    const port = await freePort();
    const sides = options.twoSided ? ['-2'] : [];
    const own = ['-r', 'off', '-n', 'localhost', '-p', String(port), '-d', `${folder}/spool`, '-K', `${folder}/keys`];
    const rest = ['-k', '-s', '600,600', '-f', 'application/pdf', '-c', `${folder}/printing`, 'Test'];
    const told = run('printer', ['ippeveprinter', ...sides, ...own, ...rest]);
    await until(() => answers(port), 'the printer', told);
    const spool = path.join(folder, 'spool');
    const arrived = (): readonly string[] =>
      readdirSync(spool)
        .filter((name) => name.endsWith('.pdf'))
        .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
        .map((name) => path.join(spool, name));
    const set: RealPrinter['set'] = (what, on) => {
      if (on) writeFileSync(path.join(folder, what), '');
      else rmSync(path.join(folder, what), { force: true });
    };
    return { port, folder, env, set, arrived, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), 3000);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

export const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string,
  log = (): string => '',
  longest = 20_000,
): Promise<void> {
  const end = performance.now() + longest;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`${what} did not start: ${log()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
