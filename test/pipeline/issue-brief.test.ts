/** Issuing without a browser: numbers, windows, revisions, and what a killed run leaves behind. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BriefpressError } from '../../src/diagnostics/diagnostic.ts';
import type { Edition } from '../../src/edition/model.ts';
import type { IssuedResult, PrintPage } from '../../src/pipeline/issue/issue-brief.ts';
import type { Ledger } from '../../src/schedule/open-ledger.ts';
import { runMain } from '../cli/run-main.ts';
import { issueWeekly, pdfOf, withLedger as useLedger } from './issue-weekly.ts';
import {
  FIRST_MONDAY,
  type FIRST_WEEK,
  SECOND_MONDAY,
  SECOND_WEEK,
  type WeeklyWorkspace,
  weeklyWorkspace,
} from './weekly-workspace.ts';

let weekly: WeeklyWorkspace;
let printed: Edition[] = [];
beforeEach(() => {
  weekly = weeklyWorkspace();
  printed = [];
});
afterEach(() => rmSync(weekly.folder, { recursive: true, force: true }));

const print: PrintPage = (edition) => {
  printed.push(edition);
  return Promise.resolve({ bytes: pdfOf(edition), pages: 1, diagnostics: [] });
};

const issue = (now: () => Date, date: string | null = null, by: PrintPage = print): Promise<IssuedResult> =>
  issueWeekly(weekly, now, date, by);

const withLedger = <T>(use: (ledger: Ledger) => T): Promise<T> => useLedger(weekly, use);

const codes = ({ diagnostics }: IssuedResult): string[] => diagnostics.map(({ code }) => code);
const articlesOf = (edition: Edition): string[] => edition.sources.map(({ article }) => article).sort();
const refused = (run: Promise<unknown>): Promise<string[]> =>
  run.then(
    () => [],
    (error: unknown) =>
      error instanceof BriefpressError ? error.diagnostics.map(({ code }) => code) : [String(error)],
  );

/** What is on the disk of an issued edition, and that nothing else is. */
function filesOf(date: string): string[] {
  const folder = weekly.inside('output/ferries', date);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

describe('an issued edition', () => {
  it('bears the next number, is recorded, and lies in files of its own beside its drafts', async () => {
    await runMain(weekly.folder, ['build', 'ferries', '--to', 'edition'], { now: FIRST_MONDAY });
    const { edition, files, outcome } = await issue(FIRST_MONDAY);
    expect([outcome, edition.status, edition.number, edition.revision]).toEqual(['issued', 'issued', 1, 1]);
    expect(filesOf('2025-03-10')).toEqual([
      'edition.json',
      'ferries-2025-03-10-no1.edition.json',
      'ferries-2025-03-10-no1.pdf',
    ]);
    expect(readFileSync(files[0])).toEqual(pdfOf(edition));
    const [recorded] = await withLedger((ledger) => ledger.issued('ferries'));
    expect(recorded).toMatchObject({
      number: 1,
      slot: '2025-03-10',
      issuedAt: '2025-03-10T07:00:00.000Z',
      covers: { from: null, until: '2025-03-10T07:00:00.000Z' },
      hash: edition.hash,
      path: 'output/ferries/2025-03-10/ferries-2025-03-10-no1.pdf',
    });
    expect([...(recorded?.articles ?? [])].sort()).toEqual(['fares-under-review', 'ferry-strike-begins']);
    expect(await withLedger((ledger) => ledger.editionOf({ brief: 'ferries', number: 1, revision: 1 }))).toBe(
      readFileSync(files[1], 'utf8'),
    );
  });

  it('is the same when its slot is issued again with the same content, and is not printed again', async () => {
    const first = await issue(FIRST_MONDAY);
    const again = await issue(() => new Date('2025-03-10T18:00:00Z'));
    expect([again.outcome, again.edition.hash, again.files]).toEqual(['unchanged', first.edition.hash, first.files]);
    expect(printed).toHaveLength(1);
    expect(await withLedger((ledger) => ledger.issued(null).map(({ covers }) => covers.until))).toEqual([
      '2025-03-10T07:00:00.000Z',
    ]);
  });

  it('gets a revision when its content has changed, beside the first, which stays', async () => {
    const first = await issue(FIRST_MONDAY);
    const before = readFileSync(first.files[0]);
    const late = { ...SECOND_WEEK['ferry-strike-goes-on'], published: '2025-03-10', added: '2025-03-10T09:00:00Z' };
    weekly.save({ late: late as (typeof FIRST_WEEK)[string] });
    const second = await issue(() => new Date('2025-03-10T10:00:00Z'));
    expect([second.outcome, second.edition.number, second.edition.revision]).toEqual(['revised', 1, 2]);
    expect(path.basename(second.files[0])).toBe('ferries-2025-03-10-no1-r2.pdf');
    expect(readFileSync(first.files[0])).toEqual(before);
    expect(articlesOf(second.edition)).toEqual(['fares-under-review', 'ferry-strike-begins', 'late']);
    // What the revision has taken up is not the next edition's.
    weekly.save(SECOND_WEEK);
    expect(articlesOf((await issue(SECOND_MONDAY)).edition)).toEqual(['ferry-strike-goes-on']);
  });

  it('is restored from the ledger when its files are gone', async () => {
    const first = await issue(FIRST_MONDAY);
    const before = first.files.map((file) => readFileSync(file));
    rmSync(weekly.inside('output'), { recursive: true });
    const again = await issue(FIRST_MONDAY);
    expect([again.outcome, codes(again)]).toEqual(['restored', []]);
    expect(first.files.map((file) => readFileSync(file))).toEqual(before);
    rmSync(weekly.inside('output'), { recursive: true });
    const other: PrintPage = async (edition) => ({ ...(await print(edition)), bytes: Buffer.from('another browser') });
    expect(codes(await issue(FIRST_MONDAY, null, other))).toEqual(['issued-other-bytes']);
    expect(codes(await issue(FIRST_MONDAY))).toEqual(['issued-file-changed']);
  });

  it('overwrites no file that the ledger does not know, and is not recorded then', async () => {
    mkdirSync(weekly.inside('output/ferries/2025-03-10'), { recursive: true });
    const file = weekly.inside('output/ferries/2025-03-10/ferries-2025-03-10-no1.pdf');
    writeFileSync(file, 'from a ledger that was lost');
    expect(await refused(issue(FIRST_MONDAY))).toEqual(['issue-file-exists']);
    expect(readFileSync(file, 'utf8')).toBe('from a ledger that was lost');
    expect(await withLedger((ledger) => [...ledger.issued(null), ...ledger.intended(null)])).toEqual([]);
    expect(filesOf('2025-03-10')).toEqual(['ferries-2025-03-10-no1.pdf']);
  });

  it('has a place in the order of its slots, and is not dated far ahead', async () => {
    await issue(FIRST_MONDAY);
    expect(await refused(issue(SECOND_MONDAY, '2025-03-03'))).toEqual(['issue-out-of-order']);
    expect(await refused(issue(FIRST_MONDAY, '2052-03-10'))).toEqual(['issue-far-ahead']);
    expect(await withLedger((ledger) => ledger.issued(null).length)).toBe(1);
  });

  it('is of the slot of its schedule, in the zone of the schedule', async () => {
    rmSync(weekly.folder, { recursive: true });
    weekly = weeklyWorkspace('schedule: { cron: "0 7 * * MON", timezone: Europe/Berlin }\n');
    const { edition } = await issue(FIRST_MONDAY);
    expect([edition.date, edition.next]).toEqual(['2025-03-10', '2025-03-17']);
    expect(await withLedger((ledger) => ledger.issued(null).map(({ slot }) => slot))).toEqual([
      '2025-03-10T07:00:00+01:00',
    ]);
  });
});

describe('windows', () => {
  const inWeek = (published: string, added: string) =>
    ({ ...SECOND_WEEK['ferry-strike-goes-on'], published, added }) as (typeof FIRST_WEEK)[string];

  it('take every article once, by the moment of adding, however they are published', async () => {
    weekly.save({
      early: {
        ...inWeek('2024-11-01', '2025-03-10T06:59:59Z'),
        text: ['The first ferry of all is told of here again.'],
      },
      edge: {
        ...inWeek('2025-03-10', '2025-03-10T07:00:00Z'),
        text: ['The ferry that came at seven is told of here.'],
      },
      after: {
        ...inWeek('2025-03-01', '2025-03-10T07:00:01Z'),
        text: ['The ferry that came past seven is told of here.'],
      },
      ahead: { ...inWeek('2025-03-09', '2025-03-17T07:00:01Z'), text: ['The ferry of next week is told of here now.'] },
    });
    const first = articlesOf((await issue(FIRST_MONDAY)).edition);
    const second = articlesOf((await issue(SECOND_MONDAY)).edition);
    const third = articlesOf((await issue(() => new Date('2025-03-24T07:00:00Z'))).edition);
    expect([first, second, third]).toEqual([
      ['early', 'edge', 'fares-under-review', 'ferry-strike-begins'],
      ['after'],
      ['ahead'],
    ]);
  });

  it('take what has a day alone, or no date of adding, until it was printed', async () => {
    const undated = inWeek('2025-03-09', '2025-03-10');
    weekly.save({ day: { ...undated, text: ['The ferry of the day is told of here and now.'] } });
    const file = weekly.inside('library/articles/none.md');
    writeFileSync(file, '---\ntitle: None\nlang: en\n---\n\nThe ferry without a date is told of here and now.\n');
    expect(articlesOf((await issue(FIRST_MONDAY)).edition)).toEqual([
      'day',
      'fares-under-review',
      'ferry-strike-begins',
      'none',
    ]);
    weekly.save({
      ...SECOND_WEEK,
      later: { ...undated, text: ['The ferry saved at noon of that day is told of here.'] },
    });
    expect(articlesOf((await issue(SECOND_MONDAY)).edition)).toEqual(['ferry-strike-goes-on', 'later']);
  });

  it('are not moved by drafts', async () => {
    const draft = async (): Promise<Edition> => {
      const { stdout } = await runMain(weekly.folder, ['build', 'ferries', '--to', 'edition', '--json'], {
        now: FIRST_MONDAY,
      });
      return JSON.parse(readFileSync(JSON.parse(stdout).builds[0].path, 'utf8'));
    };
    expect(articlesOf(await draft())).toEqual(articlesOf(await draft()));
    expect(existsSync(weekly.inside('.briefpress/ledger.sqlite'))).toBe(false);
    await issue(FIRST_MONDAY);
    const { status, number, changes } = await draft();
    expect([status, number, changes]).toEqual(['draft', null, undefined]);
    expect(await withLedger((ledger) => ledger.issued(null).length)).toBe(1);
  });

  it('of an older slot end where they ended when it is revised after another', async () => {
    await issue(FIRST_MONDAY);
    weekly.save(SECOND_WEEK);
    await issue(SECOND_MONDAY);
    const brief = weekly.inside('briefs/ferries.md');
    writeFileSync(
      brief,
      readFileSync(brief, 'utf8').replace('title: The ferries', 'title: The ferries of the islands'),
    );
    const revised = await issue(SECOND_MONDAY, '2025-03-10');
    expect([revised.outcome, revised.edition.number, revised.edition.revision]).toEqual(['revised', 1, 2]);
    expect(articlesOf(revised.edition)).toEqual(['fares-under-review', 'ferry-strike-begins']);
  });
});

describe('a run that was killed', () => {
  class Killed extends Error {}

  /** A first run that has recorded what it intends and has written some of its files; then it is no more. */
  async function leaveIntended(write: (pdf: string, json: string, edition: Edition) => void): Promise<Edition> {
    const { edition, files } = await issue(FIRST_MONDAY);
    const json = readFileSync(files[1], 'utf8');
    const issued = await withLedger((ledger) => ledger.issued(null)[0]);
    rmSync(weekly.inside('.briefpress/ledger.sqlite'));
    for (const file of files) rmSync(file);
    if (!issued) throw new Error('nothing issued');
    const { issuedAt, ...rest } = issued;
    await withLedger((ledger) => ledger.intend(rest, json, issuedAt));
    write(files[0], files[1], edition);
    return edition;
  }

  it('before anything is recorded leaves nothing', async () => {
    expect(await refused(issue(FIRST_MONDAY, null, () => Promise.reject(new Killed('killed'))))).toEqual([
      'Error: killed',
    ]);
    expect(filesOf('2025-03-10')).toEqual([]);
    expect((await issue(FIRST_MONDAY)).edition.number).toBe(1);
  });

  it('before its PDF was whole is taken back, and its number given again', async () => {
    await leaveIntended((pdf, json) => {
      writeFileSync(json, 'half of it');
      writeFileSync(path.join(path.dirname(pdf), `.${path.basename(pdf)}.4711-ab12.tmp`), '%PDF-');
    });
    const next = await issue(SECOND_MONDAY);
    expect([codes(next), next.edition.number, next.outcome]).toEqual([['issue-withdrawn'], 1, 'issued']);
    expect(filesOf('2025-03-10')).toEqual([]);
    expect(await withLedger((ledger) => [ledger.issued(null).length, ledger.intended(null).length])).toEqual([1, 0]);
  });

  it('after its PDF was whole has issued it, and what is missing is written', async () => {
    const edition = await leaveIntended((pdf, _, of) => writeFileSync(pdf, pdfOf(of)));
    expect(await withLedger((ledger) => ledger.issued(null))).toEqual([]);
    weekly.save(SECOND_WEEK);
    const next = await issue(SECOND_MONDAY);
    expect([codes(next), next.edition.number]).toEqual([['issue-finished'], 2]);
    expect(filesOf('2025-03-10')).toEqual(['ferries-2025-03-10-no1.edition.json', 'ferries-2025-03-10-no1.pdf']);
    const recorded = await withLedger((ledger) => ledger.issued(null).map(({ number, hash }) => [number, hash]));
    expect(recorded).toEqual([
      [1, edition.hash],
      [2, next.edition.hash],
    ]);
  });
});

describe('a disk that takes no file', () => {
  it('leaves no line in the ledger', async () => {
    mkdirSync(weekly.inside('output'));
    writeFileSync(weekly.inside('output/ferries'), 'a file where a folder should be');
    expect(await refused(issue(FIRST_MONDAY))).toEqual(['file-not-written']);
    expect(await withLedger((ledger) => [...ledger.issued(null), ...ledger.intended(null)])).toEqual([]);
  });
});
