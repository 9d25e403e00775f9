import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/library/read-article.ts';

const A =
  'The delegations met for six hours on Monday and agreed to exchange lists of prisoners before the end of the month.';
const B =
  'Observers called the meeting a first step, although neither side would say when the next round is to be held.';
const C = 'The mayor said that the bridge would be open again by the summer, at a cost of some four million euros.';
const OTHER =
  'Crews worked through the night to restore lines in the north, where winds had brought down hundreds of trees.';

async function readPage(body: string, head = '', url = 'https://paper.example/talks') {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  return readArticle(new TextEncoder().encode(html), { format: 'html', url });
}
const textsOf = async (body: string, head = ''): Promise<string[]> =>
  (await readPage(body, head)).article.text.split('\n\n');
const times = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join('');

describe("readers' comments", () => {
  it.each([
    (n: number) => `<div class="comment-body"><p>${OTHER} ${n}</p></div>`,
    (n: number) => `<article class="comment-item"><p>${OTHER} ${n}</p></article>`,
    (n: number) => `<li itemprop="comment"><p>${OTHER} ${n}</p></li>`,
  ])('are left out however long they are (%#)', async (comment) => {
    expect(await textsOf(`<main><h1>Talks</h1><p>${A}</p><p>${B}</p><div>${times(40, comment)}</div></main>`)).toEqual([
      A,
      B,
    ]);
  });

  it('are told from an opinion that is called a comment', async () => {
    expect(
      await textsOf(`<article class="comment"><h1>Talks</h1><p>${A}</p><p>${B}</p></article><p>${OTHER}${OTHER}</p>`),
    ).toEqual([A, B]);
  });

  it('are kept where nothing else is on the page', async () => {
    expect(await textsOf(`<div class="comment"><p>${A}</p><p>${B}</p></div>`)).toEqual([A, B]);
  });
});

describe('teasers', () => {
  const teasers = [
    (n: number) => `<div class="card"><h3><a href="/s/${n}">Story number ${n}</a></h3><p>${OTHER}</p></div>`,
    (n: number) => `<a class="card" href="/s/${n}"><h4>Story number ${n}</h4><p>${OTHER}</p></a>`,
    (n: number) => `<li><a href="https://www.paper.example/s/${n}">Story number ${n}</a><p>${OTHER}</p></li>`,
  ];

  it.each(teasers)('of the same site are left out behind a short article (%#)', async (teaser) => {
    expect(await textsOf(`<main><h1>Talks</h1><p>${A}</p><div>${times(12, teaser)}</div></main>`)).toEqual([A]);
  });

  it.each(teasers)('are left out before it (%#)', async (teaser) => {
    expect(await textsOf(`<main><div>${times(12, teaser)}</div><h1>Talks</h1><p>${A}</p><p>${B}</p></main>`)).toEqual([
      A,
      B,
    ]);
  });

  it('are told from the items of an article, whose links lead elsewhere', async () => {
    const item = (n: number): string =>
      `<div class="item"><h3><a href="https://shop${n}.example/">Lamp number ${n}</a></h3><p>${OTHER}</p></div>`;
    expect(await textsOf(`<main><h1>Lamps</h1><p>${A}</p>${times(4, item)}</main>`)).toHaveLength(9);
  });
});

describe('the named body of a page', () => {
  it('ends the article where it ends', async () => {
    const body = `<div class="article__body"><p>${A}</p><p>${B}</p><p>${C}</p></div>`;
    expect(
      await textsOf(
        `<main><h1>Talks</h1><p>Six hours of talks, and a list of names that was promised for the end of the month.</p>${body}<div><p>${OTHER}</p></div></main>`,
      ),
    ).toEqual(['Six hours of talks, and a list of names that was promised for the end of the month.', A, B, C]);
  });

  it('counts only where it holds most of what was found', async () => {
    const body = `<div class="post-content"><p>${A}</p></div>`;
    expect(await textsOf(`<main><h1>Talks</h1>${body}<div><p>${B}</p><p>${C}</p></div></main>`)).toEqual([A, B, C]);
  });
});

describe('the text that a page declares', () => {
  const own = [A, B, C, `${A} ${B}`, `${B} ${C}`, `${C} ${A}`];
  const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Talks', articleBody: own.join(' ') })}</script>`;
  const paragraphs = own.map((text) => `<p>${text}</p>`);

  it('tells paragraphs that were put between its own; headings and lists stay', async () => {
    const body = [...paragraphs];
    body.splice(3, 0, `<p>${OTHER}</p><h2>Why now</h2><ul><li>First of two points</li><li>Second</li></ul>`);
    expect(await textsOf(`<main><h1>Talks</h1>${body.join('')}</main>`, head)).toEqual([
      ...own.slice(0, 3),
      'Why now',
      'First of two points',
      'Second',
      ...own.slice(3),
    ]);
  });

  it('tells which part of the page is the article', async () => {
    const long = times(30, (n) => `<p>${OTHER} ${OTHER} ${n}</p>`);
    expect(await textsOf(`<div><h1>Talks</h1><div>${paragraphs.join('')}</div></div><div>${long}</div>`, head)).toEqual(
      own,
    );
  });

  it('says nothing where it is only the beginning', async () => {
    const short = head.replace(own.slice(3).join(' '), '');
    expect(await textsOf(`<main><h1>Talks</h1>${paragraphs.join('')}</main>`, short)).toEqual(own);
  });
});

describe('captions', () => {
  it.each([
    ['a named element', '<div class="story-photo__caption">Drivers at the new bridge in May</div>'],
    [
      'a box named after its picture',
      '<div class="image-wrap"><img src="a"><span>Drivers at the new bridge in May</span></div>',
    ],
    ['a figure without a caption element', '<figure><img src="a"><p>Drivers at the new bridge in May</p></figure>'],
    ['a credit at the end', '<p>Drivers at the new bridge in May. Photo: Jane Doe</p>'],
    ['an agency at the end', '<p>Drivers at the new bridge in May (Jane Doe/AFP)</p>'],
  ])('are known by %s', async (_, caption) => {
    const { article, removed } = await readPage(`<main><h1>Talks</h1><p>${A}</p>${caption}<p>${B}</p></main>`);
    expect(article.text).toBe(`${A}\n\n${B}`);
    expect(removed.some(({ text, why }) => text.startsWith('Drivers') && why === 'picture caption or credit')).toBe(
      true,
    );
  });

  it.each([
    ['a rule of style', `<div class="[&_figcaption]:mt-2 md:caption"><p>${C}</p></div>`],
    ['a quotation with its source', '<p>"The bridge is safe." Source: ministry of transport</p>'],
    ['prose with a slash', '<p>The road from the bridge to Kyiv/Boryspil was closed.</p>'],
  ])('are not taken for: %s', async (_, part) => {
    expect(await textsOf(`<main><h1>Talks</h1><p>${A}</p>${part}<p>${B}</p></main>`)).toHaveLength(3);
  });
});

describe('the address', () => {
  it.each([
    '<!-- saved from url=(0033)https://paper.example/talks/seven -->',
    '<!--\n Page saved with SingleFile \n url: https://paper.example/talks/seven \n saved date: Mon Mar 03 2025\n-->',
  ])('is what the browser wrote into the page (%#)', async (note) => {
    const html = `<!doctype html>\n${note}\n<html><body><main><h1>Talks</h1><p>${A}</p><p>${B}</p></main></body></html>`;
    const { article } = await readArticle(new TextEncoder().encode(html), { format: 'html' });
    expect(article.url).toBe('https://paper.example/talks/seven');
  });
});

it('a heading that links to itself is no table of contents', async () => {
  const heading = '<h2 id="why"><a href="#why">Why it matters</a></h2>';
  expect(await textsOf(`<main><h1>Talks</h1><p>${A}</p>${heading}<p>${B}</p></main>`)).toEqual([
    A,
    'Why it matters',
    B,
  ]);
});

describe('what is left out of a page', () => {
  it('is told part by part, each with the reason', async () => {
    const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>';
    const teaser = (n: number): string =>
      `<div class="card"><h3><a href="/s/${n}">Story number ${n}</a></h3><p>${OTHER}</p></div>`;
    const comments = `<div id="comments"><p>${OTHER}</p><p>I agree.</p></div>`;
    const { removed } = await readPage(
      `${menu}<main><h1>Talks</h1><p>${A}</p><p>${B}</p></main><div>${times(3, teaser)}</div>${comments}<div><p>${C}</p></div>`,
      '<title>Talks</title>',
    );
    expect(removed).toEqual([
      { why: 'part beside the article', text: 'Home\nWorld' },
      ...[0, 1, 2].map((n) => ({ why: 'teaser of another article', text: `Story number ${n}\n${OTHER}` })),
      { why: "readers' comments", text: `${OTHER}\nI agree.` },
      { why: 'outside the article', text: C },
      { why: 'title repeated', text: 'Talks' },
    ]);
  });

  it('is not told twice where a step of cleaning takes it', async () => {
    const { removed } = await readPage(`<main><h1>Talks</h1><p>${A}</p><p>Advertisement</p><p>${B}</p></main>`);
    expect(removed.filter(({ text }) => text === 'Advertisement')).toEqual([
      { why: 'page furniture', text: 'Advertisement' },
    ]);
  });
});

describe('parts of a page', () => {
  it('that hold one short sentence each are the article', async () => {
    const boxes = [A, 'Anna Berg was asleep upstairs.', 'So was her son.', B].map(
      (text, i) => `<div class="c${i}"><p>${text}</p></div>`,
    );
    expect(await textsOf(`<main><h1>Talks</h1>${boxes.join('')}</main>`)).toHaveLength(4);
  });

  it('are known by the names that tests and components give them', async () => {
    const part = `<div class="css-1x2y" data-testid="newsletter-promo"><p>${OTHER}</p></div>`;
    expect(await textsOf(`<main><h1>Talks</h1><p>${A}</p>${part}<p>${B}</p><p>${C}</p></main>`)).toEqual([A, B, C]);
  });

  it('are not their headings, whose ids are made of their words', async () => {
    const heading = '<h2 id="video-player-poll">Video, player, poll</h2>';
    expect(await textsOf(`<main><h1>Talks</h1><p>${A}</p>${heading}<p>${B}</p></main>`)).toContain(
      'Video, player, poll',
    );
  });

  it('keep their notes apart, raised or not', async () => {
    const note = '<a class="footnote-anchor" href="#footnote-1">1</a>';
    expect(await textsOf(`<main><h1>Talks</h1><p>${A}${note}</p><p>${B}</p></main>`)).toEqual([A, B]);
  });
});

it('a title is spelt as the page declares it, where a style sets parts of its heading apart', async () => {
  const heading = '<h1><span>Village shop</span><span class="visually-hidden">: </span><span>The last till</span></h1>';
  const { article } = await readPage(
    `<main>${heading}<p>${A}</p><p>${B}</p></main>`,
    '<meta property="og:title" content="Village shop: The last till">',
  );
  expect(article.title).toBe('Village shop: The last till');
});

it('the next article of a page that scrolls on is left out; the entries of a live page are kept', async () => {
  const next = `<article class="item"><h2>Other</h2><p>${OTHER}</p><p>${OTHER}</p></article>`;
  expect(
    await textsOf(`<div><article class="item"><h1>Talks</h1><p>${A}</p><p>${B}</p></article>${next}</div>`),
  ).toEqual([A, B]);
  const entry = (text: string): string => `<article class="entry"><h3>13:30</h3><p>${text}</p></article>`;
  expect(await textsOf(`<main><h1>Talks</h1><div>${[A, B, C].map(entry).join('')}</div></main>`)).toHaveLength(6);
});
