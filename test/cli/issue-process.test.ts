/** Issuing as a user does it: real PDFs, several processes at once, some of them killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  FIRST_MONDAY,
  SECOND_MONDAY,
  SECOND_WEEK,
  type WeeklyWorkspace,
  weeklyWorkspace,
} from '../pipeline/weekly-workspace.ts';
import { runMain } from './run-main.ts';

const BIN = path.resolve(import.meta.dirname, '../../bin/briefpress.js');
const built = existsSync(path.resolve(import.meta.dirname, '../../dist/cli/main.js'));

let weekly: WeeklyWorkspace;
beforeEach(() => {
  weekly = weeklyWorkspace();
});
afterEach(() => rmSync(weekly.folder, { recursive: true, force: true }));

const run = (now: () => Date, ...argv: readonly string[]) => runMain(weekly.folder, argv, { now });
const issueIn = (date: string): ChildProcess =>
  spawn(process.execPath, [BIN, 'build', 'ferries', '--issue', '--date', date], {
    cwd: weekly.folder,
    stdio: 'ignore',
  });
const exitOf = async (child: ChildProcess): Promise<unknown> => (await once(child, 'exit'))[0];

interface Listed {
  readonly number: number;
  readonly revision: number;
  readonly date: string;
  readonly file: string;
  readonly pdfHash: string;
  readonly covers: { readonly from: string | null; readonly until: string };
}

async function listed(): Promise<readonly Listed[]> {
  const { code, stdout } = await run(SECOND_MONDAY, 'editions', 'ferries', '--json');
  expect(code).toBe(0);
  return JSON.parse(stdout).editions;
}

/** Numbers from 1 on, each window where the one before it ended, every file as recorded, and no file besides. */
async function expectConsistent(): Promise<readonly Listed[]> {
  const editions = await listed();
  expect(editions.map(({ number }) => number)).toEqual(editions.map((_, i) => i + 1));
  for (const [i, { file, pdfHash, covers }] of editions.entries()) {
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(pdfHash);
    expect(covers.from).toBe(editions[i - 1]?.covers.until ?? null);
  }
  const names = readdirSync(weekly.inside('output'), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /\.\w+$/.test(name)).map((name) => path.basename(name));
  const due = editions.flatMap(({ file }) => [
    path.basename(file),
    path.basename(file).replace(/pdf$/, 'edition.json'),
  ]);
  expect(files.sort()).toEqual(due.sort());
  return editions;
}

/** Several prints, on a machine that does other things too. */
const PATIENT = 120_000;

describe('build --issue', { timeout: PATIENT }, () => {
  it('issues two editions of which the second says what changed; both verify, and drafts leave them alone', async () => {
    const first = await run(FIRST_MONDAY, 'build', 'ferries', '--issue');
    expect([first.code, first.stdout]).toEqual([0, 'output/ferries/2025-03-10/ferries-2025-03-10-no1.pdf\n']);
    expect(first.stderr).toBe('No 1 of ferries is issued.\n');
    weekly.save(SECOND_WEEK);
    const second = await run(SECOND_MONDAY, 'build', 'ferries', '--issue', '--json');
    const [record] = JSON.parse(second.stdout).builds;
    expect(record).toMatchObject({ status: 'issued', number: 2, revision: 1, issued: 'issued', date: '2025-03-17' });
    const verified = await run(SECOND_MONDAY, 'verify', record.path);
    expect([verified.code, verified.stdout]).toEqual([0, expect.stringContaining('in 2 articles of the library')]);
    const before = readFileSync(record.path);
    expect((await run(SECOND_MONDAY, 'build', 'ferries')).stdout).toBe(
      'output/ferries/2025-03-17/ferries-2025-03-17.pdf\n',
    );
    const again = await run(SECOND_MONDAY, 'build', 'ferries', '--issue');
    expect(again.stderr).toContain('No 2 of ferries stands as it was issued');
    expect(readFileSync(record.path).equals(before)).toBe(true);
    rmSync(record.path);
    const restored = await run(SECOND_MONDAY, 'build', 'ferries', '--issue');
    expect([restored.code, restored.stderr]).toEqual([0, expect.stringContaining('is there again')]);
    // Chromium does not always number its objects the same; where it did not, this is told.
    const same = readFileSync(record.path).equals(before);
    expect(restored.stderr.includes('it is not the same to the byte')).toBe(!same);
  });

  it('says of an article of the edition before that it is gone', async () => {
    await run(FIRST_MONDAY, 'build', 'ferries', '--issue');
    weekly.save(SECOND_WEEK);
    const { stdout } = await run(SECOND_MONDAY, 'build', 'ferries', '--issue');
    rmSync(weekly.inside('library/articles/ferry-strike-begins.md'));
    const { code, stderr } = await run(SECOND_MONDAY, 'verify', stdout.trim());
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /earlier figure “1,200”.*source of an earlier edition ferry-strike-begins.*no longer in the library/is,
    );
  });

  it('is printed again from its data into another folder, and never over the one that was issued', async () => {
    const { stdout } = await run(FIRST_MONDAY, 'build', 'ferries', '--issue');
    const json = stdout.trim().replace(/pdf$/, 'edition.json');
    expect((await run(FIRST_MONDAY, 'build', '--from', json, '--out', 'again')).code).toBe(0);
    expect((await run(FIRST_MONDAY, 'verify', 'again/ferries-2025-03-10-no1.pdf')).code).toBe(0);

    writeFileSync(weekly.inside(stdout.trim()), 'as it was sent');
    const { code, stderr } = await run(FIRST_MONDAY, 'build', '--from', json);
    expect([code, readFileSync(weekly.inside(stdout.trim()), 'utf8')]).toEqual([2, 'as it was sent']);
    expect(stderr).toContain('is an issued edition');
  });

  it.each([['--from', 'x.json'], ['--watch'], ['--out', 'there'], ['--to', 'edition'], ['--to', 'html']])(
    'refuses %s %s by name',
    async (...flags) => {
      const briefs = flags[0] === '--from' ? [] : ['ferries'];
      const { code, stderr } = await run(FIRST_MONDAY, 'build', ...briefs, '--issue', ...flags);
      expect([code, existsSync(weekly.inside('output'))]).toEqual([2, false]);
      expect(stderr).toContain(
        `--issue and ${flags[0] === '--to' ? flags.join(' ') : flags[0]} cannot be used together`,
      );
    },
  );
});

describe('editions', { timeout: PATIENT }, () => {
  it('lists what was issued, and says so where nothing was', async () => {
    const nothing = await run(FIRST_MONDAY, 'editions');
    expect([nothing.code, nothing.stdout]).toEqual([0, '']);
    expect(nothing.stderr).toContain('Nothing is issued yet');
    expect(existsSync(weekly.inside('.briefpress/ledger.sqlite'))).toBe(false);
    await run(FIRST_MONDAY, 'build', 'ferries', '--issue');
    const lines = (await run(FIRST_MONDAY, 'editions', 'ferries')).stdout.split('\n');
    expect(lines[0]).toMatch(/^BRIEF +NO +SLOT/);
    expect(lines[1]).toMatch(
      /^ferries +1 +2025-03-10 +2 +the beginning +2025-03-10 07:00Z +[0-9a-f]{8} +- +output\/ferries\/2025-03-10\/ferries-2025-03-10-no1\.pdf$/,
    );
    rmSync(weekly.inside('output'), { recursive: true });
    expect((await run(FIRST_MONDAY, 'editions')).stdout).toContain('no1.pdf (missing)');
    const unknown = await run(FIRST_MONDAY, 'editions', 'feries');
    expect([unknown.code, unknown.stderr.includes('Did you mean "ferries"?')]).toEqual([2, true]);
  });
});

describe.skipIf(!built)('several processes (needs "npm run build")', { timeout: PATIENT }, () => {
  const brief = (): string => weekly.inside('briefs/ferries.md');
  /** Every slot may have the same articles. */
  const withoutWindow = (): void => {
    writeFileSync(brief(), readFileSync(brief(), 'utf8').replace('  since: last-edition\n', ''));
  };

  it('that issue one slot at once make one edition of it; of several slots, a number each', async () => {
    withoutWindow();
    expect(await Promise.all([exitOf(issueIn('2025-03-03')), exitOf(issueIn('2025-03-03'))])).toEqual([0, 0]);
    expect((await expectConsistent()).map(({ date, revision }) => [date, revision])).toEqual([['2025-03-03', 1]]);
    // The later may come first: then the earlier is refused, and nothing else happens to it.
    const codes = await Promise.all([exitOf(issueIn('2025-03-10')), exitOf(issueIn('2025-03-17'))]);
    expect([
      [0, 0],
      [2, 0],
    ]).toContainEqual(codes);
    const dates = (await expectConsistent()).map(({ date }) => date);
    expect(dates).toEqual(codes[0] === 0 ? ['2025-03-03', '2025-03-10', '2025-03-17'] : ['2025-03-03', '2025-03-17']);
  });

  it('that are killed at any moment leave a ledger that agrees with the files', async () => {
    withoutWindow();
    for (const [i, after] of [300, 600, 800, 1000, 1200, 1500].entries()) {
      const child = issueIn(`2025-03-0${i + 1}`);
      const timer = setTimeout(() => child.kill('SIGKILL'), after);
      await exitOf(child);
      clearTimeout(timer);
    }
    expect(await exitOf(issueIn('2025-03-09'))).toBe(0);
    expect((await expectConsistent()).at(-1)?.date).toBe('2025-03-09');
  });
});
