import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ledgerSchema } from '../../src/schedule/ledger-schema.ts';
import type { Issue } from '../../src/schedule/model.ts';
import { type Ledger, openLedger } from '../../src/schedule/open-ledger.ts';
import { openDatabase } from '../../src/store/open-database.ts';

let folder: string;
let ledger: Ledger;
const file = (): string => path.join(folder, 'ledger.sqlite');
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-slots-'));
  ledger = await openLedger(file());
});
afterEach(() => {
  ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

const AT = '2025-03-10T07:00:00.000Z';
const SLOT = '2025-03-10T07:00:00+00:00';
const issueOf = (slot: string, number = 1, revision = 1): Issue => ({
  ...{
    brief: 'talks',
    number,
    revision,
    slot,
    date: '2025-03-10',
    covers: { from: null, until: AT },
    articles: [],
    copies: [],
  },
  ...{ hash: 'h', contentHash: `c${revision}`, pdfHash: 'p', path: 'a.pdf', editionPath: 'a.json' },
});
const issue = (slot: string, number = 1, revision = 1): void =>
  ledger.confirm(ledger.intend(issueOf(slot, number, revision), '{}', AT));

describe('the records of slots', () => {
  it('keep the schedule as it was last seen, and those before it', () => {
    expect(ledger.slots.begun('talks')).toBeNull();
    const [first, second] = ['0 7 * * 1', '0 7 * * 2'].map((cron) => ({ cron, timezone: 'UTC', begunAt: AT }));
    ledger.slots.begin('talks', first as NonNullable<typeof first>);
    ledger.slots.begin('talks', second as NonNullable<typeof second>);
    expect(ledger.slots.begun('talks')).toEqual(second);
  });

  it('close a slot once', () => {
    const closed = {
      brief: 'talks',
      slot: SLOT,
      dueAt: AT,
      outcome: 'skipped',
      reason: 'nothing new',
      at: AT,
    } as const;
    ledger.slots.close(closed);
    ledger.slots.close({ ...closed, outcome: 'failed' });
    expect([ledger.slots.closed(null), ledger.slots.closed('others')]).toEqual([[closed], []]);
  });

  it('keep each attempt, also one whose end nobody wrote', () => {
    const one = ledger.slots.tryOnce({ brief: 'talks', slot: SLOT, at: AT });
    ledger.slots.tryOnce({ brief: 'talks', slot: SLOT, at: AT });
    ledger.slots.endTry(one, { outcome: 'failed', exit: 3, problem: 'no browser', inputs: '' });
    expect(ledger.slots.attempts('talks', SLOT).map(({ outcome, problem }) => [outcome, problem])).toEqual([
      ['failed', 'no browser'],
      ['begun', ''],
    ]);
    expect(ledger.slots.lastAttempt('talks')?.outcome).toBe('begun');
    expect(ledger.slots.lastAttempt('others')).toBeNull();
  });

  it('name the slots to hand on: tried, with an edition, in the order of issuing, each until it was', () => {
    issue('2025-03-03', 1);
    for (const [i, slot] of [SLOT, '2025-03-17T07:00:00+00:00'].entries()) {
      ledger.slots.tryOnce({ brief: 'talks', slot, at: AT });
      issue(slot, i + 2);
    }
    issue(SLOT, 2, 2);
    ledger.slots.tryOnce({ brief: 'talks', slot: '2025-03-24T07:00:00+00:00', at: AT });
    expect(ledger.slots.toHandOn().map(({ slot }) => slot)).toEqual([SLOT, '2025-03-17T07:00:00+00:00']);
    ledger.slots.handedOn('talks', SLOT, AT);
    ledger.slots.handedOn('talks', SLOT, AT);
    expect(ledger.slots.toHandOn().map(({ slot }) => slot)).toEqual(['2025-03-17T07:00:00+00:00']);
  });

  it('keep under which mark a wrong brief was told of', () => {
    ledger.slots.tellWrong('talks', 'a', AT);
    ledger.slots.tellWrong('talks', 'b', AT);
    expect(ledger.slots.toldWrong('talks')).toBe('b');
    ledger.slots.tellWrong('talks', null, AT);
    expect(ledger.slots.toldWrong('talks')).toBeNull();
  });

  it('are added to a ledger of before, which keeps its editions', async () => {
    const old = path.join(folder, 'old.sqlite');
    const database = await openDatabase({
      file: old,
      schema: { ...ledgerSchema, migrations: ledgerSchema.migrations.slice(0, 1) },
    });
    database.run(
      `INSERT INTO edition(brief, number, revision, slot, date, state, issued_at, covers_until, articles, copies, hash,
       content_hash, pdf_hash, path, edition_path, edition) VALUES ('talks', 1, 1, ?, '2025-03-10', 'issued', ?, ?, '[]', '[]',
       'h', 'c', 'p', 'a.pdf', 'a.json', '{}')`,
      ...[SLOT, AT, AT],
    );
    database.close();
    const opened = await openLedger(old);
    expect([opened.issued('talks').length, opened.slots.closed(null), opened.slots.toHandOn()]).toEqual([1, [], []]);
    opened.close();
  });
});
