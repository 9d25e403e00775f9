import { describe, expect, it } from 'vitest';
import { compareValues, standsForBoth } from '../../../src/analysis/differences/value-range.ts';
import type { Change } from '../../../src/analysis/model.ts';

const of = (value: number | readonly [number, number], change: Change = '=') => ({ value, change });

describe('compareValues', () => {
  it.each([
    ['equal values', of(12), of(12), 'agree'],
    ['about so many, and the very number', of(500, '~'), of(487), 'agree'],
    ['the same number more roundly', of(1.2e9), of(1.23e9), 'agree'],
    ['a small count is never rounded', of(500), of(487), 'apart'],
    ['at least 12, then 15', of(12, '>'), of(15), 'compatible'],
    ['at least 45, and 78', of(45, '>'), of(78), 'apart'],
    ['up to 100, and 80', of(100, '<'), of(80), 'compatible'],
    ['more than 400, and 31', of(400, '>'), of(31), 'apart'],
    ['a range and a number in it', of([5e6, 7e6]), of(6e6), 'compatible'],
    ['a range and a number beyond it', of([5e6, 7e6]), of(9e6), 'apart'],
    ['two shares', of(58, '~'), of(51), 'apart'],
  ] as const)('%s', (_, a, b, relation) => {
    expect(compareValues(a, b)).toBe(relation);
    expect(compareValues(b, a)).toBe(relation);
  });
});

describe('standsForBoth', () => {
  it('is the bound of a bound and its number, the exact of a number and its estimate', () => {
    expect(standsForBoth(of(3000, '>'), of(3000))).toBe(true);
    expect(standsForBoth(of(3000), of(3000, '>'))).toBe(false);
    expect(standsForBoth(of(487), of(500, '~'))).toBe(true);
    expect(standsForBoth(of(500, '~'), of(487))).toBe(false);
  });
});
