import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/library/read-article.ts';

const A =
  'The delegations met for six hours on Monday and agreed to exchange lists of prisoners before the end of the month.';
const B =
  'Observers called the meeting a first step, although neither side would say when the next round is to be held.';
const TEXT = `<p>${A}</p><p>${B}</p>`;
const TITLE = 'Talks resume in Geneva';

async function found(head: string, body = `<h1>${TITLE}</h1>${TEXT}`, url?: string, lang = 'en') {
  const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
  const options = { format: 'html', ...(url ? { url } : {}) };
  return (await readArticle(new TextEncoder().encode(html), options)).article;
}
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const news = (fields: object): string => ld({ '@type': 'NewsArticle', headline: TITLE, ...fields });

describe('the title of a page', () => {
  const titleOf = async (head: string, h1: string, url?: string): Promise<string> =>
    (await found(head, `${h1}${TEXT}`, url)).title;

  it('is its heading without the label and the date that stand in it', async () => {
    const h1 = `<h1><span class="kicker">World</span><span>${TITLE}</span><small>March 5</small></h1>`;
    expect(await titleOf(meta('og:title', TITLE), h1)).toBe(TITLE);
  });

  it('keeps a label that it is declared with', async () => {
    expect(await titleOf(`<title>Opinion | ${TITLE}</title>`, `<h1>Opinion | ${TITLE}</h1>`)).toBe(
      `Opinion | ${TITLE}`,
    );
  });

  it('has a space where its lines are broken', async () => {
    expect(await titleOf('', '<h1>Talks resume<br>in Geneva</h1>')).toBe(TITLE);
  });

  it('is not the logo, though that is a heading', async () => {
    const head = `<title>${TITLE} - The Post</title>${meta('og:site_name', 'The Post')}`;
    expect(await titleOf(head, '<h1>The Post</h1>')).toBe(TITLE);
  });

  it.each([
    ['Talks resume in Geneva - The New York Herald', 'https://www.nyherald.example/a'],
    ['Talks resume in Geneva | Post Politics', 'https://edition.post.example/a'],
    ['Talks resume in Geneva | The Post | News from all over', 'https://post.example/a'],
    ['Talks resume in Geneva – Süddeutsche.example', 'https://www.sueddeutsche.example/a'],
    ['The Post: Talks resume in Geneva', 'https://post.example/a'],
  ])('loses the name of the site: %s', async (title, url) => {
    expect(await titleOf(`<title>${title}</title>`, '', url)).toBe(TITLE);
  });

  it.each(['Talks resume - and the moon matters', 'Geneva: talks resume', 'How to talk | Part 2'])(
    'keeps what only looks like one: %s',
    async (title) => {
      expect(await titleOf(`<title>${title}</title>`, '', 'https://talk.example/a')).toBe(title);
    },
  );

  it('loses the name of its section', async () => {
    const head = `<title>${TITLE} | World</title>${meta('article:section', 'World')}`;
    expect(await titleOf(head, '')).toBe(TITLE);
  });

  it('is whole where one declaration cuts it short', async () => {
    const head = `${meta('og:title', 'Talks resume in…')}<title>${TITLE}</title>`;
    expect(await titleOf(head, '')).toBe(TITLE);
  });

  it('is decoded where a system encoded it twice', async () => {
    expect(await titleOf(ld({ '@type': 'NewsArticle', headline: 'Bread &amp; roses &#8211; a history' }), '')).toBe(
      'Bread & roses – a history',
    );
  });

  it('is not shouted where it is declared as it is written', async () => {
    expect(await titleOf(`<title>${TITLE}</title>`, `<h1>${TITLE.toUpperCase()}</h1>`)).toBe(TITLE);
  });
});

describe('linked data', () => {
  it('is that of the article among others', async () => {
    const other = { '@type': 'NewsArticle', headline: 'Something else', author: { name: 'Max Muster' } };
    const own = { '@type': 'NewsArticle', headline: TITLE, author: { name: 'Jane Doe' } };
    expect((await found(`<title>${TITLE}</title>${ld([other, own])}`)).byline).toEqual(['Jane Doe']);
    expect((await found(ld({ '@graph': [{ '@type': 'ItemList', itemListElement: [other] }, own] }))).byline).toEqual([
      'Jane Doe',
    ]);
  });

  it('is read as far as it goes where it is broken', async () => {
    const broken = `{"@type":"NewsArticle","headline":"${TITLE}","description":"He said "no".","datePublished":"2024-03-05","author":{"@type":"Person","name":"Jane Doe"}}`;
    expect(await found(`<script type="application/ld+json">${broken}</script>`)).toMatchObject({
      byline: ['Jane Doe'],
      published: '2024-03-05',
    });
  });

  it('names persons before the house, by whole or in parts, or by reference', async () => {
    const author = [
      { '@type': 'Organization', name: 'The Post' },
      { '@type': 'Person', givenName: 'Jane', familyName: 'Doe' },
      { '@type': 'Person', '@id': '#jr' },
    ];
    const head = ld({
      '@graph': [
        { '@type': 'NewsArticle', headline: TITLE, author },
        { '@id': '#jr', name: 'John Roe' },
      ],
    });
    expect((await found(head)).byline).toEqual(['Jane Doe', 'John Roe']);
  });
});

describe('the authors of a page', () => {
  const bylineOf = async (head: string, body = '', url?: string): Promise<readonly string[]> =>
    (await found(head, `<h1>${TITLE}</h1>${body}${TEXT}`, url)).byline;

  it('are told in pairs of label and value', async () => {
    const head = `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">`;
    expect(await bylineOf(head)).toEqual(['Jane Doe']);
  });

  it('are turned where a library wrote the surname first', async () => {
    const head =
      '<meta name="citation_author" content="Doe, Jane M."><meta name="citation_author" content="Roe, John">';
    expect(await bylineOf(head)).toEqual(['Jane M. Doe', 'John Roe']);
  });

  it('are who is printed rather than the account', async () => {
    expect(await bylineOf('<meta name="author" content="Max Muster">', '<p>By Jane Doe</p>')).toEqual(['Jane Doe']);
    expect(await bylineOf('<meta name="author" content="admin">')).toEqual([]);
    expect(await bylineOf('<meta name="author" content="admin">', '<p>By Jane Doe</p>')).toEqual(['Jane Doe']);
  });

  it('are persons before a desk or the site, which are better than nobody', async () => {
    const site = meta('og:site_name', 'The Post');
    expect(await bylineOf(`${site}${news({ author: { name: 'Post Staff' } })}`, '<p>By Jane Doe</p>')).toEqual([
      'Jane Doe',
    ]);
    expect(await bylineOf(`${site}${news({ author: { name: 'News Desk' } })}`)).toEqual(['News Desk']);
  });

  it('are all of those that are marked one by one', async () => {
    const body = '<div><span class="author"><a>Jane Doe</a></span> <span class="author"><a>John Roe</a></span></div>';
    expect(await bylineOf('', body)).toEqual(['Jane Doe', 'John Roe']);
  });

  it('are not who reviewed it, nor who commented', async () => {
    const body =
      '<div><span class="author-name">Jane Doe</span> <span class="reviewer"><span class="author-name">Max Muster</span></span></div>';
    expect(await bylineOf('', body)).toEqual(['Jane Doe']);
    expect(await bylineOf('', '<div class="comments"><span class="author">Max Muster</span></div>')).toEqual([]);
  });

  it('are found in microdata that shows nothing', async () => {
    const body = '<span itemprop="author" itemscope><meta itemprop="name" content="Jane Doe"></span>';
    expect(await bylineOf('', body)).toEqual(['Jane Doe']);
  });

  it("are who a link to a person's page names", async () => {
    expect(await bylineOf('', '<div><a href="/people/jane-doe">Jane Doe</a></div>')).toEqual(['Jane Doe']);
    expect(await bylineOf('', '<div><a href="/profile/my">Member Login</a></div>')).toEqual([]);
  });

  it('are guessed from the address of their page where nothing else names them', async () => {
    const article = await found(meta('article:author', 'https://post.example/author/jane-doe/'));
    expect(article).toMatchObject({ byline: ['Jane Doe'], guessed: expect.arrayContaining(['byline']) });
    expect((await found(meta('article:author', 'https://social.example/janedoe'))).byline).toEqual([]);
  });
});

describe('the date of a page', () => {
  const dateOf = async (head: string, body = '', url?: string, lang?: string): Promise<string | null> =>
    (await found(head, `<h1>${TITLE}</h1>${body}${TEXT}`, url, lang)).published;

  it('stays on the day that it is written on', async () => {
    expect(await dateOf(news({ datePublished: '2024-01-15T23:30:00-05:00' }))).toBe('2024-01-15T23:30:00-05:00');
  });

  it('is the day that the page shows where it is declared in UTC', async () => {
    const head = news({ datePublished: '2024-01-16T04:30:00Z' });
    expect(await dateOf(head, '<p>January 15, 2024</p>')).toBe('2024-01-15');
    expect(await dateOf(head, '', 'https://post.example/2024/01/15/talks')).toBe('2024-01-15');
    expect(await dateOf(head)).toBe('2024-01-16T04:30:00Z');
  });

  it('is the older one that it shows where it was brought out again', async () => {
    expect(await dateOf(news({ datePublished: '2026-03-09' }), '<p>Published 5 March 2019</p>')).toBe('2019-03-05');
  });

  it('is not what a system gives that has none', async () => {
    const head = `${news({ datePublished: '1970-01-01T00:00:00Z' })}${meta('article:published_time', '2024-03-05')}`;
    expect(await dateOf(head)).toBe('2024-03-05');
  });

  it('is the earliest of those with unusual names', async () => {
    expect(await dateOf(meta('published-time', '2026-03-09') + meta('published-date', '2021-02-16'))).toBe(
      '2021-02-16',
    );
  });

  it('is marked beside the title, not in a list, nor as changed', async () => {
    const list = '<div class="related"><time datetime="2020-01-01">then</time></div>';
    const body = `${list}<div><span>Updated</span> <time datetime="2024-04-01">April</time> <time datetime="2024-03-05">March</time></div>`;
    expect(await dateOf('', body)).toBe('2024-03-05');
    expect(await dateOf('', '<time class="entry-date published updated" datetime="2024-03-05">March</time>')).toBe(
      '2024-03-05',
    );
  });

  it('is marked by class, by title or by property', async () => {
    expect(await dateOf('', '<abbr class="published" title="2024-03-05T10:00:00Z">Tuesday</abbr>')).toBe(
      '2024-03-05T10:00:00Z',
    );
    expect(await dateOf('', '<span property="dc:date dc:created" content="2024-03-05">Tuesday</span>')).toBe(
      '2024-03-05',
    );
    expect(await dateOf('', '<div class="post-date">5 March 2024, in World, 3 shares</div>')).toBe('2024-03-05');
  });

  it('has its day first but in America', async () => {
    expect(await dateOf('', '<p>Published 3/5/2024</p>', undefined, 'en-US')).toBe('2024-03-05');
    expect(await dateOf('', '<p>Published 3/5/2024</p>', undefined, 'en-GB')).toBe('2024-05-03');
    expect(await dateOf('', '<p>Published 3/5/2024</p>', 'https://post.example.co.uk/a')).toBe('2024-05-03');
  });

  it('is guessed where it stands among other words', async () => {
    const article = await found('', `<h1>${TITLE}</h1><p>Posted in World on March 5, 2024 | 33 things</p>${TEXT}`);
    expect(article).toMatchObject({ published: '2024-03-05', guessed: expect.arrayContaining(['published']) });
  });
});

describe('the address and site of a page', () => {
  const link = (href: string): string => `<link rel="canonical" href="${href}">`;

  it('has no tracking parameters, and is one of the web', async () => {
    const given = 'https://post.example/a?utm_source=x&id=1';
    expect((await found('', undefined, given)).url).toBe('https://post.example/a?id=1');
    expect((await found(link('http://localhost:3000/a'), undefined, given)).url).toBe('https://post.example/a?id=1');
    expect((await found(link('/b'), undefined, given)).url).toBe('https://post.example/b');
    expect((await found(link('https://post.example/'), undefined, given)).url).toBe('https://post.example/a?id=1');
  });

  it.each([
    [meta('og:site_name', 'The Example Times | News'), 'The Example Times'],
    [meta('og:site_name', 'News from all over - The Example Times'), 'The Example Times'],
    [`<title>${TITLE} - The Example Times</title>`, 'The Example Times'],
    ['', 'exampletimes.example'],
  ])('is named without its motto: %s', async (head, site) => {
    expect((await found(head, undefined, 'https://www.exampletimes.example/a')).site).toBe(site);
  });
});

describe('the language of a page', () => {
  const GERMAN =
    'Die Delegationen haben sich am Montag sechs Stunden lang getroffen und wollen bis zum Ende des Monats Listen der Gefangenen austauschen, wie es nach dem Treffen hieß. ';

  it('is that of its text where a system declares its own for all', async () => {
    expect(await found('', `<h1>Gespräche</h1><p>${GERMAN.repeat(5)}</p>`)).toMatchObject({
      lang: 'de',
      guessed: ['lang'],
    });
  });

  it('is the declared one where the text is short', async () => {
    expect((await found('', `<h1>Gespräche</h1><p>${GERMAN}</p>`)).lang).toBe('en');
  });
});
