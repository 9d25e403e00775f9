import { describe, expect, it } from 'vitest';
import { displayOfCell } from '../../../src/analysis/key-figures/display-of-cell.ts';

describe('displayOfCell', () => {
  it.each([
    ['10.6', 'euro', 'billion euros', '€10.6 bn'],
    ['10.6', 'euro', '€bn', '€10.6 bn'],
    ['59', 'dollar', 'in million US dollars', '$59 m'],
    ['−3', 'dollar', '$', '−$3'],
    ['10,6', 'euro', 'Mrd. Euro', '10,6 Mrd. Euro'],
    ['20', 'swiss franc', 'million Swiss francs', '20 m Swiss francs'],
    ['41.2', 'percentage', 'Prozent', '41.2%'],
    ['1,200', 'kilometre', 'km', '1,200 km'],
    ['210', 'shell', 'thousands', '210 thousand'],
  ])('%s in %s (“%s”) is printed as %s', (number, unit, words, printed) =>
    expect(displayOfCell(number, unit, words)).toBe(printed),
  );
});
