/** The pairs labelled by hand: nothing is said that is not so, and most of what is so is said. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { figuresOf, type Told } from './figures-of.ts';

beforeAll(loadLanguage);

interface Row {
  readonly id: number;
  readonly label: 'same' | 'differs' | 'earlier' | 'different';
  readonly a: Told;
  readonly b: Told | null;
}

const { rows } = JSON.parse(
  readFileSync(new URL('../../fixtures/differences/pairs.json', import.meta.url), 'utf8'),
) as { rows: readonly Row[] };

function toldOf({ a, b }: Row): Row['label'] {
  const figures = figuresOf(...(b ? [a, b] : [a]));
  const [differing] = figures.flatMap((figure) => figure.differing ?? []);
  return differing?.relation ?? (figures.some(({ also }) => also.length > 0) ? 'same' : 'different');
}

describe('pairs labelled by hand', () => {
  it('are never called what they are not', () => {
    const wrong = rows.filter((row) => ![row.label, 'different'].includes(toldOf(row)));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('are found, three of four', () => {
    const alike = rows.filter((row) => row.label !== 'different');
    expect(alike.filter((row) => toldOf(row) === row.label).length / alike.length).toBeGreaterThan(0.75);
  });
});
