import { describe, expect, it } from 'vitest';
import { readUnitPhrase } from '../../../src/analysis/tables/unit-phrase.ts';

describe('readUnitPhrase', () => {
  it.each([
    ['billion euros', 1e9, 'euro'],
    ['in million US dollars', 1e6, 'dollar'],
    ['millions of dollars', 1e6, 'dollar'],
    ['bn €', 1e9, 'euro'],
    ['€bn', 1e9, 'euro'],
    ['$m', 1e6, 'dollar'],
    ['US$ millions', 1e6, 'dollar'],
    ['Mrd. Euro', 1e9, 'euro'],
    ["milliards d'euros", 1e9, 'euro'],
    ['млрд гривень', 1e9, 'ukrainian hryvnia'],
    ['%', 1, 'percentage'],
    ['Prozent', 1, 'percentage'],
    ['km', 1, 'kilometre'],
    ['million barrels per day', 1e6, 'barrel per day'],
    ["'000", 1e3, null],
    ['thousands', 1e3, null],
  ])('%s', (phrase, factor, unit) => expect(readUnitPhrase(phrase)).toMatchObject({ factor, unit }));

  it.each(['m', 'Tanks', 'per 100,000', 'million wishes', 'kt m', ''])('does not guess at "%s"', (phrase) =>
    expect(readUnitPhrase(phrase)).toBeNull(),
  );
});
