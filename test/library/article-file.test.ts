import { describe, expect, it } from 'vitest';
import { formatArticleFile, parseArticleFile } from '../../src/library/article-file.ts';
import { articleText } from './workspace-folders.ts';

const FULL = `title: "Bridge: closed for a year"
byline: [Ada Moss, Ben Lund]
site: Harbour Times
url: https://harbour.example/bridge
published: 2024-02-29
added: 2024-03-01T08:00:00Z
lang: en-GB
tags: [roads, "2024"]
themes: [bridge]
copies:
  - { site: The Ferry, url: https://ferry.example/b, published: 2024-03-01 }
guessed: [published]`;

describe('parseArticleFile', () => {
  it('reads every field, and the text with its blocks', () => {
    const { article, extra, diagnostics } = parseArticleFile(
      articleText(FULL, '## Why\n\nThe bridge *closed*.'),
      'lib/bridge.md',
    );
    expect(diagnostics).toEqual([]);
    expect(extra).toEqual({});
    expect(article).toEqual({
      id: 'bridge',
      title: 'Bridge: closed for a year',
      byline: ['Ada Moss', 'Ben Lund'],
      site: 'Harbour Times',
      url: 'https://harbour.example/bridge',
      published: '2024-02-29',
      added: '2024-03-01T08:00:00Z',
      lang: 'en-GB',
      tags: ['roads', '2024'],
      themes: ['bridge'],
      copies: [{ site: 'The Ferry', url: 'https://ferry.example/b', published: '2024-03-01' }],
      guessed: ['published'],
      text: 'Why\n\nThe bridge closed.',
      blocks: [
        { kind: 'heading', level: 2, start: 0, end: 3 },
        { kind: 'paragraph', level: 0, start: 5, end: 23 },
      ],
    });
  });

  it('tells each field of a wrong type with its line, and uses the rest', () => {
    const front =
      'title: [a]\nbyline: {x: y}\nurl: ftp://x\npublished: 30 February\nadded: 2024-02-30\nlang: "?"\ntags: [ok, [no]]\nguessed: [titel]\ncopies: [{site: B, url: nowhere}, C]';
    const { article, diagnostics } = parseArticleFile(articleText(front, 'Some text.'), 'lib/a-file.md');
    expect(diagnostics.map((d) => [d.code, d.file, d.line, d.key])).toEqual([
      ['field-type', 'lib/a-file.md', 2, 'title'],
      ['field-type', 'lib/a-file.md', 9, 'guessed.0'],
      ['field-type', 'lib/a-file.md', 3, 'byline'],
      ['field-type', 'lib/a-file.md', 4, 'url'],
      ['field-type', 'lib/a-file.md', 5, 'published'],
      ['field-type', 'lib/a-file.md', 6, 'added'],
      ['field-type', 'lib/a-file.md', 7, 'lang'],
      ['field-type', 'lib/a-file.md', 8, 'tags.1'],
      ['field-type', 'lib/a-file.md', 10, 'copies.0.url'],
      ['field-type', 'lib/a-file.md', 10, 'copies.1'],
    ]);
    expect(article).toMatchObject({
      title: 'a file',
      guessed: ['title'],
      byline: [],
      published: null,
      lang: 'und',
      tags: ['ok'],
    });
  });

  it('takes one text for a list, and parts tags at commas but not names', () => {
    const { article } = parseArticleFile(
      articleText('title: T\nbyline: Moss, Ada\ntags: roads, ships', 'Text.'),
      'a.md',
    );
    expect(article).toMatchObject({ byline: ['Moss, Ada'], tags: ['roads', 'ships'] });
  });

  it('takes the first heading for a missing title, and says that it is guessed', () => {
    const { article } = parseArticleFile('# Over the hills\n\nText.', 'a.md');
    expect(article).toMatchObject({ title: 'Over the hills', guessed: ['title'] });
  });

  it('leaves out what has no text or front matter that cannot be read', () => {
    expect(parseArticleFile(articleText('title: T', ''), 'a.md')).toMatchObject({
      article: null,
      diagnostics: [{ code: 'article-empty' }],
    });
    const broken = parseArticleFile(articleText('title: "T', 'Text.'), 'a.md');
    expect(broken).toMatchObject({ article: null, diagnostics: [{ code: 'article-front-matter', file: 'a.md' }] });
    expect(parseArticleFile('---js\nmodule.exports = {}\n---\nText.', 'a.md').article).toBeNull();
  });
});

describe('formatArticleFile', () => {
  it('writes what parseArticleFile gives back, with the keys of the editor after its own', () => {
    const text = articleText(
      `${FULL}\ndigest-of: "An older: text"\nrating: 5\nnotes: {by: me}`,
      '- one\n- two\n\n> A quote with *stars* and_underscores\n\n1984. It was a year.',
    );
    const { article, extra } = parseArticleFile(text, 'x/bridge.md');
    if (!article) throw new Error('no article');
    expect(extra).toEqual({ 'digest-of': 'An older: text', rating: 5, notes: { by: 'me' } });
    const written = formatArticleFile(article, extra);
    const again = parseArticleFile(written, 'x/bridge.md');
    expect(again).toEqual({ article, extra, diagnostics: [] });
    expect(formatArticleFile(article, again.extra)).toBe(written);
    const keys = [...written.matchAll(/^([a-z-]+):/gm)].map((m) => m[1]);
    expect(keys.slice(0, 4)).toEqual(['title', 'byline', 'site', 'url']);
    expect(keys.at(-1)).toBe('notes');
  });

  it('lets no extra key replace one of its own', () => {
    const { article } = parseArticleFile(articleText('title: Mine', 'Text.'), 'a.md');
    if (!article) throw new Error('no article');
    expect(formatArticleFile(article, { title: 'Theirs' })).not.toContain('Theirs');
  });
});
