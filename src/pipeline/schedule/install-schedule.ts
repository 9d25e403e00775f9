/** A workspace and a way of calling at times → what is written for it, written or taken away again. */
import { createHash } from 'node:crypto';
import { access, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Diagnostic, diagnose, fail } from '../../diagnostics/diagnostic.ts';
import { writeWhole } from '../../print/write-whole.ts';
import { crontabLines, withLines, withoutLines } from '../../schedule/install/crontab.ts';
import { type Caller, systemdUnits, unitNames } from '../../schedule/install/systemd-units.ts';
import { slugify } from '../../text/slug.ts';
import type { Workspace } from '../../workspace/model.ts';
import type { World } from '../world.ts';
import { runCommand } from './run-command.ts';

export type InstallWay = 'systemd' | 'cron';

export interface InstallRequest {
  readonly way: InstallWay;
  /** The program, as it is to be called: Node, and the path of briefpress. */
  readonly program: readonly string[];
}

export interface Installation {
  /** Each file, or the lines of the crontab, with its text. */
  readonly parts: readonly { readonly file: string; readonly text: string }[];
  /** The commands that are run after it. */
  readonly commands: readonly (readonly [command: string, ...args: string[]])[];
}

/** The workspace's name for people, and its path for the machine. */
function callerOf({ root }: Workspace, program: readonly string[]): Caller {
  const id = `${slugify(path.basename(root))}-${createHash('sha256').update(root).digest('hex').slice(0, 8)}`;
  const wrong = [root, ...program].find((text) => /[\n\r]/.test(text));
  if (wrong !== undefined) fail('schedule-path', { path: wrong.replace(/[\n\r]/g, '\\n') });
  return { root, program, id };
}

function unitFolder({ HOME = '', XDG_CONFIG_HOME: config = '' }: World['env']): string {
  if (HOME === '' && config === '') fail('schedule-no-home');
  return path.join(config === '' ? path.join(HOME, '.config') : config, 'systemd', 'user');
}

const SYSTEMCTL = ['systemctl', '--user'] as const;

/** What install() would write and run. */
export function planInstall(workspace: Workspace, { way, program }: InstallRequest, world: World): Installation {
  const caller = callerOf(workspace, program);
  if (way === 'cron') return { parts: [{ file: 'crontab', text: crontabLines(caller) }], commands: [] };
  const [units, names, folder] = [systemdUnits(caller), unitNames(caller), unitFolder(world.env)];
  return {
    parts: [
      { file: path.join(folder, names.service), text: units.service },
      { file: path.join(folder, names.timer), text: units.timer },
    ],
    commands: [
      [...SYSTEMCTL, 'daemon-reload'],
      [...SYSTEMCTL, 'enable', '--now', names.timer],
    ],
  };
}

export async function installSchedule(
  workspace: Workspace,
  request: InstallRequest,
  world: World,
): Promise<readonly Diagnostic[]> {
  if (request.way === 'cron') {
    const caller = callerOf(workspace, request.program);
    return writeCrontab(withLines(await readCrontab(world), caller), world);
  }
  const { parts, commands } = planInstall(workspace, request, world);
  for (const { file, text } of parts) await writeWhole(file, text);
  return runAll(commands, world);
}

/** What of both ways is there for this workspace: files, or the lines of the crontab. */
export async function installedParts(workspace: Workspace, world: World): Promise<readonly string[]> {
  const caller = callerOf(workspace, []);
  const { HOME = '', XDG_CONFIG_HOME: config = '' } = world.env;
  const folder = HOME === '' && config === '' ? null : unitFolder(world.env);
  const files = folder === null ? [] : Object.values(unitNames(caller)).map((name) => path.join(folder, name));
  const there: string[] = [];
  for (const file of files) if (await isThere(file)) there.push(file);
  const crontab = await readCrontab(world).catch(() => '');
  return withoutLines(crontab, caller) === crontab ? there : [...there, 'crontab'];
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

export async function uninstallSchedule(workspace: Workspace, world: World): Promise<readonly Diagnostic[]> {
  const caller = callerOf(workspace, []);
  const parts = await installedParts(workspace, world);
  const units = parts.filter((part) => part !== 'crontab');
  const problems: Diagnostic[] = [];
  // Stopped while its files are there still; where systemd is not at hand there is nothing to stop.
  if (units.length > 0) await runCommand([...SYSTEMCTL, 'disable', '--now', unitNames(caller).timer], '', world);
  for (const file of units) await rm(file, { force: true });
  if (units.length > 0) await runCommand([...SYSTEMCTL, 'daemon-reload'], '', world);
  if (parts.includes('crontab'))
    problems.push(...(await writeCrontab(withoutLines(await readCrontab(world), caller), world)));
  return problems;
}

async function readCrontab(world: World): Promise<string> {
  const { code, stdout, stderr } = await runCommand(['crontab', '-l'], '', world);
  if (code === 0) return stdout;
  // "no crontab for …" is an empty one.
  if (code === 1 && /no crontab/i.test(stderr)) return '';
  return fail('schedule-not-installed', { command: 'crontab -l', reason: reasonOf(code, stderr) });
}

const writeCrontab = async (text: string, world: World): Promise<readonly Diagnostic[]> =>
  told(['crontab', '-'], await runCommand(['crontab', '-'], text, world));

async function runAll(commands: Installation['commands'], world: World): Promise<readonly Diagnostic[]> {
  for (const command of commands) {
    const problems = told(command, await runCommand(command, '', world));
    if (problems.length > 0) return problems;
  }
  return [];
}

const reasonOf = (code: number | null, stderr: string): string =>
  stderr.trim().split('\n')[0]?.replace(/\.$/, '') || `it ended with code ${code ?? 'none'}`;

function told(command: readonly string[], { code, stderr }: { code: number | null; stderr: string }) {
  if (code === 0) return [];
  return [diagnose('schedule-not-installed', { command: command.join(' '), reason: reasonOf(code, stderr) })];
}
