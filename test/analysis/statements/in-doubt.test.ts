/** What is found as a statement and not printed, by the reason. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { findStatements, plainArticle } from '../../../src/index.ts';

beforeAll(() => loadLanguage());

const printed = async (text: string): Promise<string[]> => {
  const article = plainArticle(text);
  return (await findStatements(article)).flatMap((s) =>
    s.printable ? [`${s.source?.name}: ${article.text.slice(s.start, s.end)}`] : [],
  );
};

describe('a statement is not printed', () => {
  it.each([
    ['of one whose verb is of several', 'Diehard supports of Sen. Ana Lima have long believed that the dam leaks.'],
    ['of several whose verb is of one', 'A study of 169,000 people suggests that the dam leaks every spring.'],
    ['that breaks off', 'Ana Lima insists money is being “taken out” of the'],
    ['within a clause that is a subject', 'That Ana Lima conceded that the dam leaks was no surprise to the town.'],
    ['of the last ones of a list', 'John Kane (R-La.), Ann Bloom (D-Conn.) and Joe Hart (D-Me.) said the dam leaks.'],
    ['of a way to do it', 'The king employed her in ordering the army according to the West European system.'],
    ['that has a condition before it', 'Ana Lima agreed under the condition that her father would teach her at home.'],
    ['of what a call was for', 'Ana Lima responded to the call at her church “to accept the faith as it is.”'],
    ['of a work that was written', 'Ana Lima also wrote her most appreciated piece of music during this time.'],
    ['of a paper that is printed', 'The Harbour Times writes the issue and then has an editor to make it short.'],
    ['of what one thing was told before', 'Harbour reaffirms that test and cites the dam as an example of it.'],
    ['of a thing', 'Proton now supports the new protocol in their extension for the harbour.'],
    ['of a way of working', 'VR promises to make the training of the pilots more varied.'],
    ['of a sound', 'Um, that explains it pretty well, there are quite a few dams in the valley.'],
    [
      'of an item of a list',
      '- Lock AI: A platform to open locks.\n- Harbour AI: AI can tell by itself when a ship comes.',
    ],
    ['of the maker of a work', 'Ana Lima: ‘Running and Returning’ at the museum was a fine show.'],
    ['of what is meant to be', 'Ecosystems are meant to maintain balance and support all the life within.'],
    ['that only names a claim', 'Mr Lima denied the claim on Twitter on Friday.'],
  ])('%s', async (_why, text) => expect(await printed(text)).toEqual([]));

  it('by whom passes on a quotation of somebody else', async () => {
    const text = '“We are shaken by the news,” a Harbour spokesman said, according to affiliate WTOP.';
    expect((await printed(text)).filter((line) => line.startsWith('WTOP'))).toEqual([]);
  });
});

describe('a statement is printed', () => {
  it.each([
    [
      'of a firm that speaks',
      'Harbour Tools said so. Harbour Tools supports the new dam in the valley.',
      'Harbour Tools: the new dam in the valley',
    ],
    [
      'of a medium',
      'The dam was shut in spring, according to the Harbour Times.',
      'the Harbour Times: The dam was shut in spring',
    ],
    ['of a state', 'Norway supports the new dam in the valley.', 'Norway: the new dam in the valley'],
    [
      'to the end of a row of adjectives',
      'Ana Lima said the town had left over racist, offensive, idiotic posts written on a wall.',
      'Ana Lima: the town had left over racist, offensive, idiotic posts written on a wall',
    ],
    ['without its day', 'Ana Lima announced Thursday another loan for the dam.', 'Ana Lima: another loan for the dam'],
  ])('%s', async (_why, text, line) => expect(await printed(text)).toContain(line));
});
