import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/schedule/model.ts';
import { openLedger } from '../../src/schedule/open-ledger.ts';
import { codesOf, inside } from '../workspace/in-folder.ts';

const issueOf = (number: number, facts: Partial<Issue> = {}): Issue => {
  const date = `2025-03-${String(number * 7).padStart(2, '0')}`;
  return {
    brief: 'talks',
    number,
    revision: 1,
    slot: date,
    date,
    covers: { from: null, until: `${date}T07:00:00.000Z` },
    articles: [`a${number}`, `b${number}`],
    copies: [],
    hash: 'a'.repeat(64),
    contentHash: `${number}`,
    pdfHash: 'c'.repeat(64),
    path: `output/talks/${date}/talks-${date}-no${number}.pdf`,
    editionPath: `output/talks/${date}/talks-${date}-no${number}.edition.json`,
    ...facts,
  };
};

const AT = '2025-03-07T07:00:01.000Z';
const file = (): string => inside('.briefpress/ledger.sqlite');

describe('the ledger', () => {
  it('counts an edition when it is confirmed, and keeps it over processes', async () => {
    const ledger = await openLedger(file());
    const id = ledger.intend(issueOf(1), '{"a":1}', AT);
    expect([ledger.issued(null), ledger.intended('talks').map((one) => one.id)]).toEqual([[], [id]]);
    ledger.confirm(id);
    ledger.close();
    const again = await openLedger(file());
    expect(again.issued('talks')).toEqual([{ ...issueOf(1), issuedAt: AT }]);
    expect([again.intended(null), again.issued('others')]).toEqual([[], []]);
    expect(again.editionOf({ brief: 'talks', number: 1, revision: 1 })).toBe('{"a":1}');
    expect(again.editionOf({ brief: 'talks', number: 1, revision: 2 })).toBeNull();
    again.close();
  });

  it('takes an intention back, and never what is issued', async () => {
    const ledger = await openLedger(file());
    const id = ledger.intend(issueOf(1), '{}', AT);
    ledger.withdraw(id);
    expect(ledger.intended(null)).toEqual([]);
    const next = ledger.intend(issueOf(1), '{}', AT);
    ledger.confirm(next);
    ledger.withdraw(next);
    expect(ledger.issued(null).map(({ number }) => number)).toEqual([1]);
    ledger.close();
  });

  it('gives no number or slot twice in the same revision', async () => {
    const ledger = await openLedger(file());
    ledger.confirm(ledger.intend(issueOf(1), '{}', AT));
    expect(() => ledger.intend(issueOf(1, { slot: '2025-04-01' }), '{}', AT)).toThrow();
    expect(() => ledger.intend(issueOf(2, { slot: '2025-03-07' }), '{}', AT)).toThrow();
    expect(ledger.intend(issueOf(1, { revision: 2 }), '{}', AT)).toBeGreaterThan(0);
    expect(ledger.intend(issueOf(1, { brief: 'others' }), '{}', AT)).toBeGreaterThan(0);
    ledger.close();
  });

  it('is not begun anew where it is damaged: it is data, and nothing else knows of it', async () => {
    const ledger = await openLedger(file());
    ledger.close();
    writeFileSync(file(), 'this is no database, and says so at some length'.repeat(100));
    expect(await codesOf(openLedger(file()))).toEqual(['store-damaged']);
    expect(readFileSync(file(), 'utf8')).toContain('no database');
    expect(existsSync(`${file()}.set-aside`)).toBe(false);
  });
});
