import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { positionOf } from '../../../src/analysis/viewpoints/takes-position.ts';
import { analysed } from './analysed.ts';

beforeAll(loadLanguage);

function positions(text: string): string[] {
  const a = analysed(text);
  return a.analysis.statements.filter((s) => s.source?.text === 'Ana Lima').map((s) => positionOf(a, s));
}

describe('positionOf', () => {
  it.each([
    'Ana Lima said that the toll ruins small hauliers.',
    'Ana Lima said that she had never believed in the toll.',
    '“I want the toll gone,” Ana Lima said.',
    '“It is a tax on the poor,” Ana Lima said of the toll.',
    '“That toll will ruin the small hauliers,” Ana Lima said.',
    '“We must lift this toll,” Ana Lima said.',
  ])('takes it for a claim: %s', (text) => {
    expect(positions(text)).toEqual(['claim']);
  });

  it.each([
    'Ana Lima admitted that the toll had filled the budget.',
    'Ana Lima acknowledged that the toll had filled the budget.',
    '“Of course the toll fills the budget, but it empties the town,” Ana Lima said.',
    'Ana Lima said that hauliers believe the toll is theft.',
  ])('sees that it yields: %s', (text) => {
    expect(positions(text)).toContain('yields');
  });

  it.each([
    '“I drove past the toll gate with my brother,” Ana Lima said.',
    'Ana Lima said that her brother had built the toll gate.',
    '“I apologise for the noise at the toll gate,” Ana Lima said.',
    'Ana Lima said that members would vote on whether to end the toll.',
    '“Of course the toll fills the budget,” Ana Lima said.',
    'Ana Lima declined to comment on the toll.',
    'Until now Ana Lima had kept out of it, saying she supported the toll.',
    '“We are not lifting it tonight,” Ana Lima said of the toll.',
    '“Nobody here wants that,” Ana Lima said of the toll.',
  ])('sees no position: %s', (text) => {
    expect(positions(text).filter((p) => p !== 'none')).toEqual([]);
  });
});
