import { describe, expect, it } from 'vitest';
import { isBlank, readCell } from '../../../src/analysis/tables/cell-value.ts';

const read = (text: string, notation: 'point' | 'comma' = 'point') => {
  const cell = readCell({ start: 7, end: 7 + text.length, text }, notation);
  return (
    cell && [cell.value, cell.unit?.unit ?? null, cell.change, text.slice(cell.written.start - 7, cell.written.end - 7)]
  );
};

describe('readCell', () => {
  it.each([
    ['10.6', [10.6, null, '=', '10.6']],
    ['€10.6 bn', [10_600_000_000, 'euro', '=', '€10.6 bn']],
    ['CHF 20', [20, 'swiss franc', '=', 'CHF 20']],
    ['96%', [96, 'percentage', '=', '96%']],
    ['603,550 km²', [603550, 'square kilometre', '=', '603,550 km²']],
    ['about 3,400', [3400, null, '~', '3,400']],
    ['> 50', [50, null, '>', '50']],
    ['−3%', [-3, 'percentage', '=', '−3%']],
    ['+12%', [12, 'percentage', 'up', '12%']],
    ['950–1,100', [[950, 1100], null, '=', '950–1,100']],
    ['2,800[1]', [2800, null, '=', '2,800']],
    ['90*', [90, null, '=', '90']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    '555-1234',
    '+49 30 55512',
    '030',
    '12 March 2024',
    '12:30',
    'Leopard 2A4',
    '5 m',
    '2022–23',
    '1st',
    'sent 18 tanks',
    '',
  ])('does not take "%s" for a number with what it counts', (text) => expect(read(text)).toBeNull());
});

it.each(['', '–', '-', 'n/a', 'N/A', '…', 'k. A.'])('"%s" is a blank', (text) => expect(isBlank(text)).toBe(true));
