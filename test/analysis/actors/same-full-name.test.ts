import { beforeAll, describe, expect, it } from 'vitest';
import { maySharePerson } from '../../../src/analysis/actors/same-full-name.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { findStatements, plainArticle } from '../../../src/index.ts';

beforeAll(() => loadLanguage());

const printed = async (text: string): Promise<string[]> =>
  (await findStatements(plainArticle(text))).flatMap((s) => (s.printable ? [s.source?.name ?? '?'] : []));

describe('two full names of one first and last name', () => {
  it.each([
    ['Ana Lima', 'Ana M. Lima', true],
    ['Ana Maria Lima', 'Ana M. Lima', true],
    ['Ana M. Lima', 'Ana R. Lima', false],
    ['Rui H.W. Costa', 'Rui W. Costa', false],
  ])('%s, %s', (a, b, one) => expect(maySharePerson(a, b)).toBe(one));

  it('of father and son leave open who is meant by the last name', async () => {
    const text =
      'George H.W. Kane and his son George W. Kane opened the dam. The younger Kane said the dam would hold.';
    expect(await printed(text)).toEqual([]);
    expect(await printed('George W. Kane opened the dam. Kane said the dam would hold.')).toEqual(['George W. Kane']);
  });
});

describe('a name that two of the text bear', () => {
  it.each([
    'Marine Le Bon met her father Jean Le Bon in Lyon. “My daughter is wrong,” Le Bon said.',
    'Kim Jong Un watched. His sister, Kim Yo Jong, watched too. Kim said the South was a puppet of others.',
    'Kim Jong Un watched. His sister, Kim Yo Jong, watched too. Kim left. “We will not talk to puppets,” she said.',
  ])('is nobody’s: %s', async (text) => expect(await printed(text)).toEqual([]));
});
