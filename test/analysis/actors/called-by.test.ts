import { beforeAll, describe, expect, it } from 'vitest';
import { nameActors } from '../../../src/analysis/actors/name-actors.ts';
import { findStatements } from '../../../src/analysis/statements/find-statements.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { articleOf } from '../article-of.ts';

beforeAll(loadLanguage);

const printed = (text: string): string[] =>
  findStatements(articleOf(text)).flatMap((s) => (s.printable ? [s.source?.name ?? '?'] : []));

describe('a surname with a title', () => {
  const BOTH = 'The first lady, Michelle Costa, went to the port with Mr. Costa.';

  it.each([
    ['is not who is of the other sex', `${BOTH} Mr. Costa said the dam would hold.`, ['Costa']],
    ['is the one of that sex', `${BOTH} Mrs. Costa said the dam would hold.`, ['Michelle Costa']],
    ['leaves the bare surname to two', `${BOTH} Costa said the dam would hold.`, []],
    ['is who is meant by a pronoun behind it', `${BOTH} Mr. Costa spoke. He said the dam would hold.`, ['Costa']],
    ['is the one person of the name otherwise', 'John Costa left. Mr. Costa said the dam would hold.', ['John Costa']],
  ])('%s', (_why, text, expected) => expect(printed(text)).toEqual(expected));

  it('gets no full name of the other sex from another article', () => {
    const read = (id: string, text: string) => {
      const article = articleOf(text, id);
      const statements = findStatements(article);
      return { article, analysis: { sentences: [], quantities: [], tableQuantities: [], statements, timeline: [] } };
    };
    const his = read('a', 'Mr. Costa said the dam would hold.');
    const hers = read('b', 'Michelle Costa said the port would close.');
    expect(nameActors([his, hers], []).map((a) => a.analysis.statements[0]?.source?.name)).toEqual([
      'Costa',
      'Michelle Costa',
    ]);
  });
});
