/** The units and the crontab lines, with paths that want quoting, held against systemd's own reading where it is there. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crontabLines, withLines, withoutLines } from '../../../src/schedule/install/crontab.ts';
import { CALENDAR, type Caller, systemdUnits } from '../../../src/schedule/install/systemd-units.ts';

const caller = (root: string, program = ['/usr/bin/node', '/opt/briefpress/bin/briefpress.js']): Caller => ({
  ...{ root, program, id: 'talks-0a1b2c3d' },
});
const AWKWARD = `/home/a b/50% of "talks" $HOME it's \\here`;

describe('systemdUnits', () => {
  it('quotes what the program is called with, and takes the folder as it is', () => {
    const { service, timer } = systemdUnits(caller(AWKWARD, ['/usr/bin/node', `${AWKWARD}/briefpress.js`]));
    expect(service).toContain(`WorkingDirectory=/home/a b/50%% of "talks" $HOME it's \\here\n`);
    expect(service).toContain(
      `ExecStart=:"/usr/bin/node" "/home/a b/50%% of \\"talks\\" $HOME it's \\\\here/briefpress.js" "schedule" "due"\n`,
    );
    expect(timer).toContain('OnCalendar=*:0/5\n');
    expect(timer).toContain('Persistent=true\n');
  });
});

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;
const why = hasSystemd ? '' : ' (skipped: systemd-analyze is not installed)';
describe.skipIf(!hasSystemd)(`systemd${why}`, () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress units 50% '));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('reads the calendar as every five minutes', () => {
    const argv = ['calendar', CALENDAR, '--iterations=3', '--base-time=2025-03-10 06:58:00'];
    const { status, stdout } = spawnSync('systemd-analyze', argv, {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'UTC' },
    });
    expect([status, [...stdout.matchAll(/\b(\d\d:\d\d):00 UTC/g)].map(([, time]) => time)]).toEqual([
      0,
      ['07:00', '07:05', '07:10'],
    ]);
  });

  it('has nothing to say against the units', () => {
    const root = path.join(folder, `it's "here" $X`);
    mkdirSync(root);
    const node = path.join(root, 'node');
    symlinkSync(process.execPath, node);
    const { service, timer } = systemdUnits(caller(root, [node, path.join(root, 'briefpress.js')]));
    const names = ['briefpress-test.service', 'briefpress-test.timer'].map((name) => path.join(folder, name));
    writeFileSync(names[0] ?? '', service);
    writeFileSync(names[1] ?? '', timer);
    const env = { ...process.env, SYSTEMD_LOG_LEVEL: 'warning' };
    const verified = spawnSync('systemd-analyze', ['verify', '--man=no', ...names], { encoding: 'utf8', env });
    // What it says of other units of the machine is not meant.
    const ours = `${verified.stdout}${verified.stderr}`.split('\n').filter((line) => line.includes('briefpress-test'));
    expect(ours).toEqual([]);
    // It does find fault with units that have one.
    writeFileSync(names[0] ?? '', systemdUnits(caller(root, ['/none/node'])).service);
    const wrong = spawnSync('systemd-analyze', ['verify', '--man=no', ...names], { encoding: 'utf8', env });
    expect(`${wrong.stdout}${wrong.stderr}`).toContain('/none/node');
  });
});

describe('crontab lines', () => {
  it('are read by cron and the shell as they were meant', () => {
    const line = crontabLines(caller(AWKWARD, ['printf', '%s|', AWKWARD])).split('\n')[1] ?? '';
    expect(line).toMatch(/^\*\/5 \* \* \* \* cd /);
    // What cron makes of a line: its command, every "\%" a "%"; none is left without a backslash.
    const command = line.split(' ').slice(5).join(' ');
    expect(command.replaceAll('\\%', '')).not.toContain('%');
    const shell = command.replaceAll('\\%', '%').replace(/^cd ('.*?') && /, (_, folder) => `: ${folder}; `);
    const { stdout } = spawnSync('/bin/sh', ['-c', shell.slice(shell.indexOf("'printf'"))], { encoding: 'utf8' });
    expect(stdout).toBe(`${AWKWARD}|schedule|due|`);
  });

  it('are put in once and taken out again, and leave all others as they are', () => {
    const others = '# mine\n0 1 * * * backup\n';
    const once = withLines(others, caller('/talks'));
    expect(once).toBe(`${others}${crontabLines(caller('/talks'))}`);
    expect(withLines(once, caller('/talks'))).toBe(once);
    expect(withoutLines(once, caller('/talks'))).toBe(others);
    const both = withLines(once, { ...caller('/other'), id: 'other-1' });
    expect(withoutLines(both, caller('/talks'))).toBe(withLines(others, { ...caller('/other'), id: 'other-1' }));
    expect(withLines('0 1 * * * no line end', caller('/talks'))).toContain('no line end\n# briefpress');
    expect([withLines('', caller('/t')), withoutLines('', caller('/t'))]).toEqual([crontabLines(caller('/t')), '']);
  });
});
