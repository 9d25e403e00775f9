import { describe, expect, it } from 'vitest';
import { countryOf } from '../../../src/analysis/actors/countries.ts';
import { countryOfOfficeHolder } from '../../../src/analysis/actors/office-holders.ts';
import { sideOf } from '../../../src/analysis/viewpoints/side-of.ts';

describe('countryOfOfficeHolder', () => {
  it('knows for whom somebody speaks, by full name or by a surname that is nobody else’s', () => {
    expect(countryOfOfficeHolder('Emmanuel Macron')).toBe(countryOf('France'));
    expect(countryOfOfficeHolder('Macron')).toBe(countryOf('France'));
  });

  it('does not guess from a surname that many bear, nor from a stranger’s name', () => {
    expect(countryOfOfficeHolder('Johnson')).toBeNull();
    expect(countryOfOfficeHolder('Ana Lima')).toBeNull();
  });

  it('gives way to what the article says of the speaker', () => {
    const sides = [
      { name: 'Paris', holders: ['France'] },
      { name: 'Brussels', holders: ['European Union'] },
    ];
    expect(sideOf(sides, 'Emmanuel Macron')).toBe(0);
    expect(sideOf(sides, 'Emmanuel Macron', ['EU envoy'])).toBe(1);
  });
});
