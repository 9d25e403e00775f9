import { beforeAll, describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/analysis/statements/find-statements.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { articleOf } from '../article-of.ts';

beforeAll(loadLanguage);

const speakers = (text: string): string[] =>
  findStatements(articleOf(text)).map((s) => `${s.printable ? '' : '?'}${s.source?.name}`);

describe('names', () => {
  it.each([
    ['a title is no part of a name', 'Foreign Minister Ana Lima said the talks will go on.', ['Ana Lima']],
    [
      'a body before a spokesman is none either',
      'State Council spokesman Rui Costa said the talks will go on.',
      ['Rui Costa'],
    ],
    ['a country before a name', "Portugal's President Ana Lima said the talks will go on.", ['Ana Lima']],
    [
      'a surname means the person named in full',
      'Foreign Minister Ana Lima arrived. Lima said the talks will go on.',
      ['Ana Lima'],
    ],
    ['a surname stays where the text has no more', 'Lima said the talks will go on.', ['Lima']],
    ['an institution keeps its article', 'The Kremlin said the talks will go on.', ['The Kremlin']],
    [
      'a body with a preposition in its name',
      'The Institute for War Studies said the talks will go on.',
      ['The Institute for War Studies'],
    ],
    [
      'an office means its one holder',
      'President Ana Lima arrived. The president said the talks will go on.',
      ['Ana Lima'],
    ],
    [
      'a chief means the secretary general',
      'NATO Secretary General Jan Brandt arrived. The NATO chief said the talks will go on.',
      ['Jan Brandt'],
    ],
    [
      'two roles of one',
      'Canal 9 senior analyst and Porto Verde radio host Judge Ana Lima said the talks will go on.',
      ['Ana Lima'],
    ],
    ['an apposition names', 'His spokesman, Rui Costa, said the talks will go on. Rui Costa left.', ['Rui Costa']],
  ])('%s', (_why, text, expected) => expect(speakers(text)).toEqual(expected));

  it.each([
    'The mayor and Senator Ana Lima said the talks will go on.',
    'Her lawyer and adviser Ana Lima said the talks will go on.',
    'Mayor Rui Costa and Senator Ana Lima said the talks will go on.',
  ])('does not make one of two: %s', (text) => expect(speakers(text)).not.toContain('Ana Lima'));

  it('does not choose between two of one surname', () => {
    const text = 'Ana Lima met Pedro Lima in Porto. Lima said the talks will go on.';
    expect(speakers(text)).toEqual(['?Lima']);
  });

  it('does not choose between two presidents', () => {
    const text = 'President Ana Lima met President Pedro Costa. The president said the talks will go on.';
    expect(speakers(text)[0]).toMatch(/^\??The president$/);
  });
});

describe('pronouns', () => {
  it.each([
    [
      'the speaker before',
      'Pedro Costa said the talks will go on. He stressed that patience is needed.',
      ['Pedro Costa', 'Pedro Costa'],
    ],
    [
      'the subject, not the object',
      'Pedro Costa refused to meet Rui Lima. He said that the time was wrong.',
      ['Pedro Costa', 'Pedro Costa'],
    ],
    [
      'the one whom the pronoun fits',
      'Pedro Costa met Mary Lima in Porto. She said that the time was wrong.',
      ['Mary Lima'],
    ],
    [
      'the subject of the same sentence',
      'Pedro Costa arrived late, but he said that the talks will go on.',
      ['Pedro Costa'],
    ],
  ])('%s', (_why, text, expected) => expect(speakers(text)).toEqual(expected));

  it.each([
    ['nobody is named', 'He said that the talks will go on.', '?He'],
    ['a country is no person', 'Portugal was tired. He said that the talks will go on.', '?He'],
    [
      'somebody without a name stands between',
      'Pedro Costa arrived. A minister waited outside. He said that the talks will go on.',
      '?He',
    ],
    ['"they" may be anybody', 'Pedro Costa met Ana Lima. They said that the talks will go on.', '?They'],
    ['"I" is the author', 'I think that the talks will go on.', '?I'],
  ])('in doubt there is no name: %s', (_why, text, expected) => expect(speakers(text).at(-1)).toBe(expected));
});
