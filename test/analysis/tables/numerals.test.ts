import { describe, expect, it } from 'vitest';
import { notationOf, numeralIn } from '../../../src/analysis/tables/numerals.ts';

describe('numeralIn', () => {
  it.each([
    ['1,234.5', 'point', 1234.5],
    ['1.234,5', 'comma', 1234.5],
    ['2.952.301', 'comma', 2952301],
    ['10,6', 'comma', 10.6],
    ['12 000', 'point', 12000],
    ['1’200', 'point', 1200],
    ['030', 'point', null],
    ['1.2.3', 'point', null],
  ] as const)('%s with a decimal %s is %s', (numeral, notation, value) =>
    expect(numeralIn(numeral, notation)).toBe(value),
  );
});

describe('notationOf', () => {
  it('follows what the cells show', () => {
    expect(notationOf(['1.234,5', '7'], 'en')).toBe('comma');
    expect(notationOf(['1,234.5', '7'], 'de')).toBe('point');
  });
  it('follows the language where they show nothing, or both', () => {
    expect(notationOf(['1.234'], 'de-AT')).toBe('comma');
    expect(notationOf(['1.234'], 'en')).toBe('point');
    expect(notationOf(['10,6', '10.6'], 'fr')).toBe('comma');
  });
});
