/** Plain text → an article of it, one paragraph a line, for tests. */
import type { Article } from '../../src/library/model.ts';

export function articleOf(text: string, id = 'an-article'): Article {
  return {
    id,
    title: '',
    byline: [],
    site: null,
    url: null,
    published: null,
    added: null,
    lang: 'en',
    tags: [],
    themes: [],
    copies: [],
    guessed: [],
    text,
    blocks: [...text.matchAll(/[^\n]+/g)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      kind: 'paragraph',
      level: 0,
    })),
  };
}
