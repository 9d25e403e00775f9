import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeQuantities } from '../../../src/analysis/quantities/describe-quantities.ts';
import { readText } from '../../../src/analysis/read-text.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { plainArticle } from '../../../src/library/plain-article.ts';
import { cpuTime } from '../../cpu-time.ts';

beforeAll(loadLanguage);

const find = (text: string) => describeQuantities(readText(plainArticle(text)));
const units = (text: string): string[] => find(text).map((q) => `${[q.value].flat().join('..')} ${q.unit ?? '-'}`);
const concepts = (text: string): (string | null)[] => find(text).map((q) => q.concept);

describe('units as annotators write them', () => {
  const UNITS: Readonly<Record<string, readonly string[]>> = {
    'Oil rose to $84.30 a barrel.': ['84.3 dollar per barrel'],
    'It earned 31 cents a share, or $1.2 billion a year earlier.': ['31 cent per share', '1200000000 dollar'],
    'A $1.5bn-a-year scheme was scrapped.': ['1500000000 dollar per year'],
    'They pay 900 pounds a year.': ['900 pound sterling per year'],
    'It fed 3,200 families a week.': ['3200 family per week'],
    'She made seven assists per game.': ['7 assist per game'],
    'The fleet has 12 small wooden boats and 3 larger ships.': ['12 small wooden boat', '3 large ship'],
    'The price was three times higher.': ['3 count'],
    'Nine neighbours met two party whips.': ['9 neighbour', '2 party whip'],
    'One of the founders left.': ['1 founder'],
    'Thousands of families and tens of millions of voters wait.': ['1000..10000 family', '10000000..100000000 voter'],
  };
  for (const [text, expected] of Object.entries(UNITS)) it(text, () => expect(units(text)).toEqual(expected));
});

describe('what an amount tells of', () => {
  const CONCEPTS: Readonly<Record<string, readonly (string | null)[]>> = {
    'The council raised the parking fee by 25 percent.': ['parking fee, council'],
    'The firm hired 40 engineers.': ['firm'],
    'Twelve states signed the treaty.': ['treaty'],
    'The dam, which holds 4 million tonnes of water, burst.': ['water, dam'],
    'The fire has burned 27,500 acres and is 15 percent contained.': ['fire', 'fire'],
    'Exports grew 9% to $18.9bn.': ['Exports', 'Exports'],
    'A 30-day ceasefire began.': ['ceasefire'],
    'They bought 51% of the start-up.': ['start-up'],
    'They opened 20 shops near the river.': ['river'],
    'The strike is over, and 12 crews work again.': ['strike'],
    'They praised two high-profile trade councils.': [null],
    'It employs 50 people.': [null],
  };
  for (const [text, expected] of Object.entries(CONCEPTS)) it(text, () => expect(concepts(text)).toEqual(expected));

  it('is written as the text has it', () => {
    const text = 'Rents in the capital rose by 8% in 2 years, the survey of 300 agents by the guild found.';
    for (const { concept } of find(text))
      for (const phrase of concept?.split(', ') ?? []) expect(text).toContain(phrase);
  });
});

interface Gold {
  readonly value: number | readonly number[];
  readonly unit: string;
  readonly change: string;
  readonly concept: string;
}

const wordsOf = (concept: string | null): Set<string> => new Set((concept ?? '-').toLowerCase().split(/[,\s]+/));
const sameValue = (a: number | readonly number[], b: number | readonly number[]): boolean =>
  [a].flat().length === [b].flat().length &&
  [a].flat().every((n, i) => Math.abs(n - Number([b].flat()[i])) <= 1e-4 * Math.max(1, Math.abs(n)));

/** F1 of value alone and together with the unit and with a word of the concept, one to one. */
function measure(rows: readonly { readonly text: string; readonly gold: readonly Gold[] }[]) {
  const total = { gold: 0, found: 0, value: 0, unit: 0, concept: 0 };
  for (const { text, gold } of rows) {
    const free = find(text);
    total.gold += gold.length;
    total.found += free.length;
    for (const want of gold) {
      const equal = free.filter((q) => sameValue(q.value, want.value));
      const match = equal.find((q) => (q.unit ?? '-') === want.unit) ?? equal[0];
      if (!match) continue;
      free.splice(free.indexOf(match), 1);
      total.value++;
      total.unit += Number((match.unit ?? '-') === want.unit);
      total.concept += Number([...wordsOf(match.concept)].some((word) => wordsOf(want.concept).has(word)));
    }
  }
  const f1 = (hits: number): number => (2 * hits) / (total.gold + total.found);
  return { value: f1(total.value), unit: f1(total.unit), concept: f1(total.concept) };
}

describe('annotated news sentences', () => {
  for (const name of ['news', 'news-2', 'news-3']) {
    it(`${name}: what was reached is kept`, () => {
      const file = new URL(`../../fixtures/quantities/${name}.json`, import.meta.url);
      const reached = measure(JSON.parse(readFileSync(file, 'utf8')).rows);
      expect(reached.value).toBeGreaterThan(0.97);
      expect(reached.unit).toBeGreaterThan(0.95);
      expect(reached.concept).toBeGreaterThan(0.8);
    });
  }
});

describe('hostile lines', () => {
  for (const piece of [
    '1',
    '12 ',
    'one ',
    '5 of ',
    '1-',
    'thousands of ',
    'raised it by 5 and ',
    'Street 1 ',
    '$',
    'one-',
  ])
    it(`takes time in proportion to a line of "${piece}"`, () => {
      const started = cpuTime();
      find(piece.repeat(Math.ceil(100_000 / piece.length)));
      expect(cpuTime() - started).toBeLessThan(8000);
    });

  it('reads a megabyte of digits', () => {
    const started = cpuTime();
    expect(find('7'.repeat(1_000_000))).toEqual([]);
    expect(cpuTime() - started).toBeLessThan(8000);
  });
});
