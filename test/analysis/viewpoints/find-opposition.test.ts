import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { findOpposition } from '../../../src/analysis/viewpoints/find-opposition.ts';
import { analysed } from './analysed.ts';

beforeAll(loadLanguage);

const pairs = (text: string): string[] => findOpposition([analysed(text)]).map(({ one, other }) => `${one} > ${other}`);
const FIRST = 'Ana Lima said that the toll ruins small hauliers.';

describe('findOpposition', () => {
  it('reads who dismisses what was just said, and who accuses whom by name', () => {
    expect(pairs(`${FIRST} Rui Costa dismissed the warning. Rui Costa said that the toll pays for the road.`)).toEqual([
      'Rui Costa > Ana Lima',
    ]);
    const text = `${FIRST} Eva Brandt said that the toll is fair. Rui Costa accused Ana Lima of lying about the toll. Rui Costa said that it pays.`;
    expect(pairs(text)).toEqual(['Rui Costa > Ana Lima']);
  });

  it.each([
    `${FIRST} Rui Costa said that the toll pays for the road.`,
    `${FIRST} Rui Costa rejected the bid of a builder. Rui Costa said that the toll pays for the road.`,
    `${FIRST} Rui Costa accused ministers of delay. Rui Costa said that the toll pays for the road.`,
    'Some hauliers said that the toll ruins them. Rui Costa dismissed the claim. Rui Costa said that the toll pays.',
  ])('does not take neighbours for opponents: %s', (text) => {
    expect(pairs(text)).toEqual([]);
  });
});
