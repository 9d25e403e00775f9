import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/library/read-article.ts';

const A =
  'The delegations met for six hours on Monday and agreed to exchange lists of prisoners before the end of the month.';
const B =
  'Observers called the meeting a first step, although neither side would say when the next round is to be held.';
const C = 'The mayor said that the bridge would be open again by the summer, at a cost of some four million euros.';

const read = (html: string, url?: string) =>
  readArticle(new TextEncoder().encode(html), { format: 'html', ...(url ? { url } : {}) });
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
const textOf = async (body: string): Promise<string[]> => (await read(page(body))).article.text.split('\n\n');
const article = `<article><h1>Talks resume</h1><p>${A}</p><p>${B}</p><p>${C}</p></article>`;

describe('the article of a page', () => {
  it('is told from teasers of others below it, however long they are', async () => {
    const card = (n: number): string =>
      `<div class="card"><h3><a href="/${n}">Another story, number ${n}</a></h3><p>${C} And so on …</p><a href="/${n}">Read more</a></div>`;
    expect(
      await textOf(
        `<main><div><h1>Talks resume</h1><p>${A}</p><p>${B}</p></div><div class="grid">${[1, 2, 3].map(card).join('')}</div></main>`,
      ),
    ).toEqual([A, B]);
  });

  it('is found where the head is never closed', async () => {
    expect((await read(`<html><head><title>Talks</title><body><main><p>${A}</p><p>${B}</p></main>`)).article.text).toBe(
      `${A}\n\n${B}`,
    );
  });

  it('is found among menus, sidebars, footers and comments', async () => {
    const menu = '<nav><ul><li><a href="/">Home</a><li><a href="/w">World</a></ul></nav>';
    const aside = `<aside><p>${'Other people read other things about other places and times. '.repeat(3)}</p></aside>`;
    const comments = `<div id="comments"><p>${'I do not agree with any of this and I want everyone to know. '.repeat(3)}</p></div>`;
    expect(
      await textOf(
        `${menu}${article}${aside}${comments}<footer><p>About us, and much more about us than you need.</p></footer>`,
      ),
    ).toEqual([A, B, C]);
  });

  it('is kept whole where a builder puts each part into a box of its own', async () => {
    const boxes = [A, B, C].map((text) => `<section class="box"><div><p>${text}</p></div></section>`).join('');
    expect(await textOf(`<main><h1>Talks resume</h1>${boxes}</main>`)).toEqual([A, B, C]);
  });

  it('is kept in a form, as some systems wrap the whole page', async () => {
    expect(await textOf(`<form action="/">${article}</form>`)).toEqual([A, B, C]);
  });

  it('is not lost by a class that describes the layout', async () => {
    expect(await textOf(`<div class="has-sidebar no-comments"><p>${A}</p><p>${B}</p></div>`)).toEqual([A, B]);
  });

  it('keeps who is quoted in a figure, and the marks that a browser shows', async () => {
    const quote = `<figure><blockquote><p>${B}</p></blockquote><figcaption>Ana Lima, mayor</figcaption></figure>`;
    const picture = '<figure><img src="a.jpg"><figcaption>The hall in which the talks were held</figcaption></figure>';
    const marked =
      '<p>She spoke of <q>a first step</q> and of <q>“a long way”</q>, and left the hall before the vote was held.</p>';
    const { article, removed } = await read(
      page(`<main><h1>Talks resume</h1><p>${A}</p>${quote}${picture}<p>${C}</p>${marked}</main>`),
    );
    expect(article.text.split('\n\n')).toEqual([
      A,
      B,
      'Ana Lima, mayor',
      C,
      'She spoke of “a first step” and of “a long way”, and left the hall before the vote was held.',
    ]);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'quote', 'quote', 'paragraph', 'paragraph']);
    expect(removed.map(({ text }) => text)).toContain('The hall in which the talks were held');
  });

  it('keeps headings, lists, quotes, tables and code', async () => {
    const body = `<main><h1>Talks resume</h1><h2>Why it matters</h2><p>${A}</p><ul><li>${B}<ul><li>Deeper down</li></ul></li></ul><blockquote><p>${C}</p></blockquote>
      <table><tr><th>Year</th><th>Troops</th></tr><tr><td>2024</td><td>11,000</td></tr></table><pre>a\n  b</pre><p>${A}</p></main>`;
    const { blocks, text } = (await read(page(body))).article;
    expect(blocks.map((b) => `${b.kind}${b.level || ''}: ${text.slice(b.start, b.end)}`)).toEqual([
      'heading2: Why it matters',
      `paragraph: ${A}`,
      `list-item1: ${B}`,
      'list-item2: Deeper down',
      `quote: ${C}`,
      'table-row: Year | Troops',
      'table-row: 2024 | 11,000',
      'preformatted: a\n  b',
      `paragraph: ${A}`,
    ]);
  });

  it('keeps captions and footnote marks out of its prose', async () => {
    const body = `<main><p>${A}<sup><a href="#n1">1</a></sup></p><figure><img src="x"><figcaption>The bridge.</figcaption></figure><p>${B}</p></main>`;
    const { article: read1, removed } = await read(page(body));
    expect(read1.text).toBe(`${A}\n\n${B}`);
    expect(removed).toContainEqual({ text: 'The bridge.', why: 'picture caption or credit' });
  });

  it('never holds scripts, styles or tags', async () => {
    const { text } = (
      await read(page(`<main><p>${A}<script>alert(1)</script></p><style>p{}</style><p>${B} &lt;b&gt;</p></main>`))
    ).article;
    expect(text).toBe(`${A}\n\n${B} <b>`);
  });

  it('is cut to the text that the page declares as its article', async () => {
    const long = [A, B, C, A, B, C, A].map((text, i) => `${i} ${text}`);
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Talks', articleBody: long.join(' ') });
    const body = `<main><p>${B} Not in it.</p>${long.map((text) => `<p>${text}</p>`).join('')}<p>${C} Not in it.</p></main>`;
    const result = await read(page(body, `<script type="application/ld+json">${data}</script>`));
    expect(result.article.text.split('\n\n')).toEqual(long);
  });
});

describe('text that scripts or styles set', () => {
  it('is taken from the declaration where the page shows none', async () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Talks', articleBody: `${A}\n\n${B}` });
    const result = await read(page('<div id="app"></div>', `<script type="application/ld+json">${data}</script>`));
    expect(result.article.text).toBe(`${A}\n\n${B}`);
  });

  it('is shown where a server sent it hidden, to be moved into place', async () => {
    expect(
      await textOf(`<main><template id="B:0"></template></main><div hidden id="S:0"><p>${A}</p><p>${B}</p></div>`),
    ).toEqual([A, B]);
  });

  it('does not run together where elements stand side by side', async () => {
    expect(await textOf(`<main><p>${A}</p><p>They asked <b>Nobody</b><i>Else</i>, and ${B}</p></main>`)).toEqual([
      A,
      `They asked Nobody Else, and ${B}`,
    ]);
  });
});

describe('what a page says of its article', () => {
  it('is read from linked data', async () => {
    const data = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Talks resume',
          datePublished: '2024-03-05T08:00:00Z',
          author: [{ '@id': '#jd' }, { name: 'John Roe' }],
        },
        { '@type': 'Person', '@id': '#jd', name: 'Jane Doe' },
      ],
    };
    const head = `<title>Talks resume | The Post</title><meta property="og:site_name" content="The Post"><link rel="canonical" href="https://post.example/a"><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect((await read(page(article, head), 'https://post.example/a?x=1')).article).toMatchObject({
      title: 'Talks resume',
      byline: ['Jane Doe', 'John Roe'],
      site: 'The Post',
      url: 'https://post.example/a',
      published: '2024-03-05T08:00:00Z',
      lang: 'en-GB',
    });
  });

  it('is read from meta elements, the site cut off the title', async () => {
    const head =
      '<title>Talks resume - The Post</title><meta property="og:site_name" content="The Post"><meta name="author" content="Jane Doe"><meta property="article:published_time" content="2024-03-05">';
    const body = `<main><p>${A}</p><p>${B}</p></main>`;
    expect((await read(page(body, head))).article).toMatchObject({
      title: 'Talks resume',
      byline: ['Jane Doe'],
      published: '2024-03-05',
    });
  });

  it('is read beside the title where nothing is declared', async () => {
    const body = `<main><h1>Talks resume in Geneva</h1><div>By Jane Doe</div><div>5 March 2024</div><p>${A}</p><p>${B}</p></main>`;
    const { article: found } = await read(page(body));
    expect(found).toMatchObject({ title: 'Talks resume in Geneva', byline: ['Jane Doe'], published: '2024-03-05' });
    expect(found.text).toBe(`${A}\n\n${B}`);
  });

  it('prefers the date of publication to that of a change, and marks the latter as guessed', async () => {
    const modified = '<meta property="article:modified_time" content="2024-04-01">';
    const both = await read(page(article, `${modified}<meta property="article:published_time" content="2024-03-05">`));
    expect(both.article).toMatchObject({ published: '2024-03-05' });
    expect(both.article.guessed).not.toContain('published');
    const one = await read(page(article, modified));
    expect(one.article.published).toBe('2024-04-01');
    expect(one.article.guessed).toContain('published');
  });

  it('survives broken linked data', async () => {
    const result = await read(page(article, '<script type="application/ld+json">{"headline": </script>'));
    expect(result.article.title).toBe('Talks resume');
  });
});
