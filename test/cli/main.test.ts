import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandTable } from '../../src/cli/command-table.ts';
import { runMain } from './run-main.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (...argv: readonly string[]) => runMain(folder, argv);

describe('the command', () => {
  it('shows its commands when called with nothing, or for help', async () => {
    for (const argv of [[], ['--help'], ['help']]) {
      const { code, stdout, stderr } = await run(...argv);
      expect([code, stderr]).toEqual([0, '']);
      for (const { name, summary } of commandTable) {
        expect(stdout).toContain(name);
        expect(stdout.replace(/\s+/g, ' ')).toContain(summary);
      }
    }
  });

  it('prints its version', async () => {
    const { code, stdout } = await run('--version');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each(commandTable.map((row) => row.name))('explains %s, with examples', async (name) => {
    const { code, stdout, stderr } = await run(name, '--help');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Usage: briefpress ${name}`);
    expect(stdout).toContain('Examples:');
    expect((await run('help', name)).stdout).toBe(stdout);
  });

  it('asks what an unknown command was meant to be', async () => {
    const { code, stdout, stderr } = await run('biuld', 'x');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('There is no command "biuld".');
    expect(stderr).toContain('Did you mean "build"?');
  });

  it('asks what an unknown option was meant to be', async () => {
    const { code, stdout, stderr } = await run('list', '--jsno');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain("Unknown option '--jsno'");
    expect(stderr).toContain('Did you mean --json? See "briefpress list --help".');
  });

  it('says which arguments are missing or too many', async () => {
    expect((await run('verify')).stderr).toContain("Missing required argument 'file'");
    expect((await run('new', 'a', 'b')).stderr).toContain('Too many arguments');
    expect((await run('list', 'x')).code).toBe(2);
  });

  it('says that there is no workspace, and how to make one', async () => {
    const { code, stdout, stderr } = await run('list');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('briefpress init FOLDER');
  });
});

describe('a program that asks', () => {
  it('is told problems as JSON too', async () => {
    const { code, stdout } = await run('list', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [{ code: 'workspace-missing', severity: 'error' }] });
  });
});

describe('build, used wrongly', () => {
  it.each([
    [['build', '--date', '2025-02-30'], '"2025-02-30" is not a date'],
    [['build', '--date', 'today'], '"today" is not a date'],
    [['build', 'a', '--all'], '--all and names of briefs cannot be used together'],
    [['build', 'a', '--from', 'e.json'], '--from and names of briefs'],
    [['build', '--from', 'e.json', '--watch'], '--from and --watch'],
    [['build', 'a', '--to', 'pfd'], 'Allowed choices are edition, md, page, html, pdf'],
  ])('%j', async (argv, message) => {
    const { code, stdout, stderr } = await run(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
