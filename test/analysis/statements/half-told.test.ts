/** Contents that are half of what was said, or another's words: found, and not printed. */
import { beforeAll, describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/analysis/statements/find-statements.ts';
import { halfTold } from '../../../src/analysis/statements/half-told.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { articleOf } from '../article-of.ts';

beforeAll(loadLanguage);

const printed = (text: string): readonly string[] =>
  findStatements(articleOf(text)).flatMap((s) =>
    s.printable ? [`${s.source?.name}: ${text.slice(s.start, s.end)}`] : [],
  );

const CASES: readonly (readonly [string, string])[] = [
  ['the first half of a quotation, without a verb', '“By closing the port,” Ana Lima said, “it let the town sleep.”'],
  ['what people are said to say', '“Some people say, ‘The dam is old, so what?’” Ana Lima said.'],
  ['words that are recited', '“I was a stone before you took me in,” Ana Lima told the crowd, reciting a song.'],
  ['what is granted before the main clause', 'While Ana Lima said the dam was not yet proven to leak, she closed it.'],
  ['nothing, or what others have said', 'Ana Lima has proposed nothing that would keep the dam from breaking.'],
  ['what is answered', 'Ana Lima responded to the boast that paying no rent was a clever thing to do.'],
  ['an application that is turned down', 'The High Court on Monday denied an appeal from the owners of the dam.'],
];

describe('a content is not printed that is', () => {
  it('of every kind in the list', () => {
    expect(CASES.map(([kind]) => kind)).toEqual(Object.keys(halfTold));
  });

  it.each(CASES)('%s', (_kind, text) => expect(printed(text).filter((line) => !/it let/.test(line))).toEqual([]));

  it.each([
    ['a first half with its verb', '“Then the dam broke,” Ana Lima said, “and all of us ran.”', 2],
    ['an answer to people', 'Ana Lima responded to reporters that paying no rent was a clever thing to do.', 1],
    ['that nothing is so', 'Ana Lima said that nothing would keep the old dam from breaking.', 1],
    ['what some do', '“People want this dam to be closed for good,” Ana Lima said.', 1],
    ['words with a number read', '“The dam will hold for years,” Ana Lima said, reading the gauge.', 1],
    ['a contrast of two people', 'While Ana Lima said the dam was proven to leak, Jon Brusk said it was sound.', 2],
    ['a charge that is denied', 'The High Court denied any knowledge of the letters about the dam.', 1],
  ])('but %s is', (_why, text, count) => expect(printed(text)).toHaveLength(count));
});

describe('who speaks', () => {
  it('is not whom a bare infinitive leaves out', () => {
    const text = 'Ana Lima called on the town to “mend the dam” and consider moving the houses in the valley below.';
    expect(printed(text)).toEqual(['Ana Lima: the town to “mend the dam”']);
    const short = 'Brusk called on the town to “mend the dam” and consider moving with the people who live there.';
    expect(printed(short)).toEqual(['Brusk: the town to “mend the dam”']);
  });

  it('is not whose words people without a name pass on', () => {
    expect(printed('The guards have said that they saw the dam break, according to lawyers for the town.')).toEqual([]);
    expect(printed('Ana Lima said that she saw the dam break, according to the Harbour Times.')).toHaveLength(1);
  });

  it('is some who note that another did little', () => {
    const text = 'But some note that Ana Lima -- even as she praises the dam -- has proposed little to mend it.';
    expect(printed(text).map((line) => line.split(':')[0])).toEqual(['some']);
  });

  it('may hold two roles, one of them in short', () => {
    expect(printed('Harbour Board president and CEO Ana Lima said the dam would hold for years.')).toEqual([
      'Ana Lima: the dam would hold for years',
    ]);
  });
});

describe('a content begins', () => {
  it.each([
    ['behind a town and its state', 'Ana Lima warned in Salem, Oregon, the dam might break.', 'the dam might break'],
    [
      'behind what joins it',
      'However, the dam is still sound in every part, Ana Lima said.',
      'the dam is still sound in every part',
    ],
    ['with its own "however"', 'However old the dam is, it holds, Ana Lima said.', 'However old the dam is, it holds'],
    ['behind "and"', 'And the dam has leaked at night, according to Ana Lima.', 'the dam has leaked at night'],
  ])('%s', (_why, text, content) => expect(printed(text)).toEqual([`Ana Lima: ${content}`]));

  it('is told on a day in a town of a state', () => {
    const text = 'Ana Lima told reporters in Salem, Oregon, on Monday that the dam might break.';
    expect(printed(text)).toEqual(['Ana Lima: the dam might break']);
  });
});
