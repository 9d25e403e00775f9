/** The program as a process: its door, its pipes, its exit code. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BIN = path.resolve(import.meta.dirname, '../../bin/briefpress.js');
const built = existsSync(path.resolve(import.meta.dirname, '../../dist/cli/main.js'));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-process-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

describe.skipIf(!built)('the process (needs "npm run build")', () => {
  it('does what it is told and ends with 0', () => {
    const { status, stdout, stderr } = run(BIN, 'init', 'w');
    expect([status, stdout.includes('w/briefpress.yaml')]).toEqual([0, true]);
    expect(stderr).toContain('Next:');
  });

  it('prints the sample of a new workspace, and the path of its PDF', () => {
    run(BIN, 'init', 'printed');
    const cwd = path.join(folder, 'printed');
    const args = [BIN, 'build', 'example-bridge', '--date', '2025-03-10'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe('output/example-bridge/2025-03-10/example-bridge-2025-03-10.pdf\n');
    expect(readFileSync(path.join(cwd, stdout.trim())).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('ends with 2 after wrong use, and says on stderr what was wrong', () => {
    const { status, stdout, stderr } = run(BIN, 'frobnicate');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('There is no command "frobnicate".');
  });

  it.skipIf(process.platform === 'win32')('bears a reader that has seen enough', () => {
    const line = `set -o pipefail; "${process.execPath}" "${BIN}" --help | head -c 1`;
    const { status, stderr } = spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('says which Node it needs before it loads anything that an old one cannot read', () => {
    const old = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"18.20.0"})';
    const { status, stdout, stderr } = run('--import', old, BIN, '--help');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe('briefpress needs Node 20.19 or newer; this is Node 18.20.0.\n');
  });
});
