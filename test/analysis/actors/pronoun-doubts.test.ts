import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { findStatements, plainArticle } from '../../../src/index.ts';

beforeAll(() => loadLanguage());

const printed = async (text: string): Promise<string[]> =>
  (await findStatements(plainArticle(text))).flatMap((s) => (s.printable ? [s.source?.name ?? '?'] : []));

describe('a pronoun', () => {
  it('means who was named last', async () => {
    expect(await printed('John Costa left the port. He said the dam would hold.')).toEqual(['John Costa']);
  });

  it('means who has just spoken, in whatever order of words', async () => {
    const text = '“The dam is old,” said Mira Aldous, who chairs the committee. She said that closing it saves money.';
    expect(await printed(text)).toEqual(['Mira Aldous', 'Mira Aldous']);
  });

  it.each([
    ['is not whom "he" met', 'In May he met John Costa at the port. He said the dam would hold.'],
    ['is not whom the other pronoun stands for', 'Costa left with her papers. He said the dam would hold.'],
    ['is not whom it names', 'John Costa left the port. He said that Costa would answer for the dam.'],
    ['may be a person on whom the name hangs', 'A critic of Mayor John Costa left. He said the dam would hold.'],
    ['is no heading', 'Harbour Domain\n\nWhat is the aim?\n\nWell, she said the dam would hold for years.'],
    ['is no law', 'The council passed the Harbour Defense Authorization Act. He said the dam would hold.'],
    ['is no book', 'The library bought Old Norwegian Grammar. He said the dam would hold.'],
    ['is not the branch of a firm', 'Harbour Norway left the port. She said the dam would hold.'],
    [
      'may be an office beside it',
      'John Costa left. It was the day on which the Secretary signed. He said the dam held.',
    ],
    ['is not whom somebody else spoke of', '“John Costa is wrong,” the crowd heard. He said the dam would hold.'],
    ['is no place', 'The crew works in Santa Bruna. He said Santa Bruna was calm. He said the dam would hold.'],
    ['is no state', 'West Virginia has a port. He said the dam would hold.'],
    ['is no paper', 'The Harbour Monthly agreed at the National Review. He said the dam would hold.'],
    ['may be a man without a name', 'John Costa left. The man’s boat stayed. He said the dam would hold.'],
  ])('%s', async (_why, text) => expect(await printed(text)).toEqual([]));

  it('is never a name within the words that it says', async () => {
    const text = 'Mira Aldous left the port.\n\n“Unity means work, and Costa knows it,” she said.';
    expect(await printed(text)).toEqual(['Mira Aldous']);
  });

  it('goes on from the pronoun before, past who is only spoken of', async () => {
    const text =
      'John Costa spoke. He said the dam was old. He said Lima wanted it closed. He said the port would grow. ' +
      'He added that the crew was new.';
    expect(await printed(text)).toEqual(['John Costa', 'John Costa', 'John Costa', 'John Costa']);
  });

  it('goes on as the subject that acts', async () => {
    expect(await printed('When he arrived, John Costa spoke to the crew. He said the dam would hold.')).toEqual([
      'John Costa',
    ]);
  });
});

describe('"these"', () => {
  it('points to people whom the text has told of before', async () => {
    expect(await printed('These Canadians say they are suffering because of the dam.')).toEqual([]);
    expect(await printed('Canadians say they are suffering because of the dam.')).toEqual(['Canadians']);
  });
});
