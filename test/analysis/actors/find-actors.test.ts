import { beforeAll, describe, expect, it } from 'vitest';
import { findActors } from '../../../src/analysis/actors/find-actors.ts';
import { isUnnamedVoice } from '../../../src/analysis/actors/unnamed-voice.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { analysed } from '../viewpoints/analysed.ts';

beforeAll(loadLanguage);

describe('findActors', () => {
  it('counts one person once, over articles and forms of the name', () => {
    const actors = findActors([
      analysed('President Ana Lima said the talks will go on. Lima said that patience is needed.', 'one'),
      analysed('Lima said that the talks had failed.', 'two'),
      analysed('Some analysts argue that the talks had failed.', 'three'),
    ]);
    expect(actors.map((a) => [a.name, a.kind, a.statements, a.unnamed])).toEqual([
      ['Ana Lima', 'person', 3, false],
      ['Some analysts', 'group', 1, true],
    ]);
    expect(actors[0]?.forms).toEqual(['President Ana Lima', 'Ana Lima', 'Lima']);
  });

  it('keeps two of one surname apart', () => {
    const actors = findActors([
      analysed('Ana Lima said the talks will go on.', 'one'),
      analysed('Pedro Lima said the talks had failed.', 'two'),
    ]);
    expect(actors.map((a) => a.name)).toEqual(['Ana Lima', 'Pedro Lima']);
  });
});

describe('isUnnamedVoice', () => {
  it.each([
    ...['some analysts', 'officials', 'Observers', 'insiders', 'Many', 'several experts', 'critics', 'the officials'],
    ...['sources close to the talks', 'a person familiar with the matter', 'two people briefed on the plan'],
    ...['those close to him', 'a senior US official', 'one Democratic source on the panel', 'an analyst at a bank'],
    ...[
      'a White House official who asked not to be named',
      'a lawyer for the family',
      'the source',
      'a recent graduate',
    ],
  ])('%s is nobody in particular', (name) => expect(isUnnamedVoice(name)).toBe(true));
  it.each([
    ...['Ana Lima', 'the Kremlin', 'Polish officials', 'NATO allies', 'the government', 'a study', 'the report'],
    ...['senior officials in Kyiv', 'the committee', 'a newspaper', 'Police'],
  ])('%s is somebody', (name) => expect(isUnnamedVoice(name)).toBe(false));
});
