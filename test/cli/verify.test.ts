/** verify as a command, on a PDF that a process made: what it prints, how it ends, and that the PDF is always the same. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runMain } from './run-main.ts';

const BIN = path.resolve(import.meta.dirname, '../../bin/briefpress.js');
const built = existsSync(path.resolve(import.meta.dirname, '../../dist/cli/main.js'));
const NAME = 'example-bridge-2025-03-10';

let folder = '';
let elsewhere = '';
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-cli-verify-'));
  elsewhere = mkdtempSync(path.join(os.tmpdir(), 'briefpress-cli-verify-'));
  await runMain(folder, ['init']);
});
afterAll(() => {
  for (const made of [folder, elsewhere]) rmSync(made, { recursive: true, force: true });
});

/** Builds in a process of its own, as a user in a time zone would. */
function build(out: string, env: Readonly<Record<string, string>>): Buffer {
  const args = [BIN, 'build', 'example-bridge', '--date', '2025-03-10', '--out', out];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return readFileSync(path.join(folder, out, `${NAME}.pdf`));
}

const user = (name: string): Record<string, string> => ({ USER: name, LOGNAME: name, USERNAME: name });

describe.skipIf(!built)('a printed edition (needs "npm run build")', () => {
  let first: Buffer = Buffer.alloc(0);
  beforeAll(() => {
    first = build('one', { TZ: 'Pacific/Auckland', ...user('adalbertine') });
  });

  it('has the same bytes in two time zones, two seconds apart, under two user names', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const second = build('two', { TZ: 'America/Los_Angeles', ...user('ben') });
    expect(second.equals(first)).toBe(true);
    expect(first.includes('adalbertine')).toBe(false);
  });

  it('is verified with what was checked on stdout, and 0', async () => {
    const { code, stdout, stderr } = await runMain(folder, ['verify', `one/${NAME}.pdf`]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^one\/example-bridge-2025-03-10\.pdf: all that was checked holds\./);
    expect(stdout).toMatch(/\d+ items looked up in 1 article of the library/);
    expect(stdout).toMatch(/Every word of \d pages? compared/);
  });

  it('holds the rules of PDF/UA-1 and PDF/A-3a, and says that they were asked', async () => {
    const { code, stdout } = await runMain(folder, ['verify', `one/${NAME}.pdf`, '--conformance']);
    expect(code).toBe(0);
    expect(stdout).toContain('Those of PDF/UA-1 and PDF/A-3a that a program can tell.');
    const asked = JSON.parse(
      (await runMain(folder, ['verify', `one/${NAME}.pdf`, '--conformance', '--json'])).stdout,
    ) as { conformanceChecked: boolean };
    expect(asked.conformanceChecked).toBe(true);
  });

  it('is verified as JSON', async () => {
    const { code, stdout } = await runMain(folder, ['verify', `one/${NAME}.pdf`, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      holds: true,
      date: '2025-03-10',
      evidenceChecked: true,
      diagnostics: [],
    });
  });

  it('is verified outside of a workspace alone, and it says that no article was asked', async () => {
    copyFileSync(path.join(folder, 'one', `${NAME}.pdf`), path.join(elsewhere, 'copy.pdf'));
    const without = await runMain(elsewhere, ['verify', 'copy.pdf']);
    expect([without.code, without.stdout]).toEqual([2, '']);
    expect(without.stderr).toContain('--standalone');
    const alone = await runMain(elsewhere, ['verify', 'copy.pdf', '--standalone']);
    expect([alone.code, alone.stderr]).toEqual([0, '']);
    expect(alone.stdout).toContain('Not asked: whether they say what is printed was not checked.');
  });

  it('ends with 1 and names the item where an article says something else', async () => {
    const article = path.join(folder, 'library/articles/example-council-votes-on-old-bridge.md');
    const text = readFileSync(article, 'utf8');
    writeFileSync(article, text.replace('2.1 million euros', '2.7 million euros'));
    const { code, stdout, stderr } = await runMain(folder, ['verify', `one/${NAME}.pdf`]);
    writeFileSync(article, text);
    expect(code).toBe(1);
    expect(stdout).toMatch(/: \d faults?\./);
    expect(stderr).toMatch(/“.*” \(page \d, source 1 example-council-votes-on-old-bridge\): its words are no longer/);
  });
});

describe('verify', () => {
  it('ends with 2 for what is no PDF, or is not there', async () => {
    writeFileSync(path.join(folder, 'no.pdf'), 'words');
    for (const name of ['no.pdf', 'none.pdf']) {
      const { code, stdout, stderr } = await runMain(folder, ['verify', name]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('is not a PDF that can be read');
    }
  });
});
