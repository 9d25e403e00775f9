/** Installing with commands of the system that stand in for systemctl and crontab. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runMain } from '../../cli/run-main.ts';
import { type ScheduleWorkspace, scheduleWorkspace } from './schedule-workspace.ts';

let at: ScheduleWorkspace;
let env: Record<string, string>;
beforeEach(async () => {
  at = await scheduleWorkspace('2025-03-08T12:00:00Z');
  at.writeBrief('weekly', 'weekly on Monday at 07:00');
  const bin = path.join(at.folder, 'bin');
  mkdirSync(bin);
  env = {
    PATH: `${bin}:/usr/bin:/bin`,
    HOME: at.folder,
    LOG: path.join(at.folder, 'log'),
    TAB: path.join(at.folder, 'tab'),
  };
  command('systemctl', 'echo "$@" >> "$LOG"');
  command(
    'crontab',
    'if [ "$1" = -l ]; then cat "$TAB" 2>/dev/null || { echo "no crontab for me" >&2; exit 1; }; else cat > "$TAB"; fi',
  );
});
afterEach(() => at.remove());

function command(name: string, script: string): void {
  const file = path.join(at.folder, 'bin', name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

const run = (...argv: string[]) =>
  runMain(at.folder, ['schedule', ...argv], { env, program: '/opt/briefpress.js', now: () => new Date(at.now()) });
const log = (): string => (existsSync(env['LOG'] ?? '') ? readFileSync(env['LOG'] ?? '', 'utf8') : '');
const unitsOf = (stdout: string): string[] =>
  [...stdout.matchAll(/^# (\/.*\.(?:service|timer))$/gm)].map(([, file]) => file ?? '');

describe('schedule install', () => {
  it('shows the units, writes them when told to, and uninstall takes them away', async () => {
    const shown = await run('install', '--systemd');
    const files = unitsOf(shown.stdout);
    expect([shown.code, files.length, files.some(existsSync), log()]).toEqual([0, 2, false, '']);
    const installed = await run('install', '--systemd', '--yes');
    expect([installed.code, files.every(existsSync)]).toEqual([0, true]);
    expect(readFileSync(files[0] ?? '', 'utf8')).toContain('"/opt/briefpress.js" "schedule" "due"');
    const timer = path.basename(files[1] ?? '');
    expect(log()).toBe(`--user daemon-reload\n--user enable --now ${timer}\n`);
    // From now on slots count.
    expect(await at.withLedger((ledger) => ledger.slots.begun('weekly')?.begunAt)).toBe('2025-03-08T12:00:00.000Z');

    const asked = await run('uninstall');
    expect([asked.code, files.every(existsSync), asked.stdout.trim().split('\n')]).toEqual([0, true, files]);
    expect((await run('uninstall', '--yes')).code).toBe(0);
    expect([files.some(existsSync), log().includes(`--user disable --now ${timer}\n`)]).toEqual([false, true]);
    expect((await run('uninstall', '--yes')).stderr).toContain('Nothing is installed');
  });

  it('writes the lines of the crontab, and takes them out again', async () => {
    writeFileSync(env['TAB'] ?? '', '0 1 * * * backup\n');
    const { code, stdout } = await run('install', '--cron', '--yes');
    const tab = (): string => readFileSync(env['TAB'] ?? '', 'utf8');
    expect([code, tab()]).toEqual([0, `0 1 * * * backup\n${stdout.replace('# crontab\n', '')}`]);
    expect((await run('uninstall', '--yes')).stdout).toContain('crontab');
    expect(tab()).toBe('0 1 * * * backup\n');
  });

  it('begins a crontab where there is none', async () => {
    expect((await run('install', '--cron', '--yes')).code).toBe(0);
    expect(readFileSync(env['TAB'] ?? '', 'utf8')).toMatch(/^# briefpress .*\n\*\/5 \* \* \* \* cd .*\n$/);
  });

  it('tells what failed, and what it was not told', async () => {
    command('systemctl', 'echo "Failed to connect to bus." >&2; exit 1');
    const failed = await run('install', '--systemd', '--yes');
    expect([failed.code, failed.stderr]).toEqual([
      3,
      expect.stringContaining('daemon-reload" failed: Failed to connect to bus.'),
    ]);
    command('crontab', 'exit 127');
    expect((await run('install', '--cron', '--yes')).code).toBe(3);
    expect((await run('install')).stderr).toContain('Use --systemd or --cron');
    expect((await run('install', '--cron', '--systemd')).code).toBe(2);
    env = { PATH: '/nowhere', HOME: at.folder };
    expect((await run('install', '--cron', '--yes')).stderr).toContain('there is no command "crontab"');
  });
});
