import { describe, expect, it } from 'vitest';
import { readArticle, readArticles } from '../../../../src/library/read-article.ts';
import { readFeed } from '../../../../src/library/read-feed.ts';

const A =
  'The delegations met for six hours on Monday and agreed to exchange lists of prisoners before the end of the month.';
const B =
  'Observers called the meeting a first step, although neither side would say when the next round is to be held.';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, name: string | null = null) => readArticles(bytes(text), name === null ? {} : { name });
const rss = (inner: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour News</title><link>https://example.net/</link><language>en-gb</language>${inner}</channel></rss>`;
const item = (inner: string): string =>
  rss(`<item><title>Talks resume</title><link>https://example.net/talks</link>${inner}</item>`);
const full = (html: string): string => `<content:encoded><![CDATA[${html}]]></content:encoded>`;
const first = async (text: string) => {
  const [result] = (await read(text)).results;
  if (!result) throw new Error('nothing was read');
  return result;
};
const codes = (found: readonly { readonly code: string }[]): string[] => found.map(({ code }) => code);

describe('the articles of a feed', () => {
  it('are one for each entry, in their order', async () => {
    const entries = ['One thing', 'Another thing'].map(
      (title) => `<item><title>${title}</title>${full(`<p>${A}</p>`)}</item>`,
    );
    const { results } = await read(rss(entries.join('')));
    expect(results.map(({ article }) => article.title)).toEqual(['One thing', 'Another thing']);
  });

  it('keep headings, lists, tables and quotes', async () => {
    const html = `<p>${A}</p><h2>Why it matters</h2><ul><li>One item of some length</li></ul><table><tr><td>2024</td><td>11,000</td></tr></table><blockquote><p>${B}</p></blockquote>`;
    const { article } = await first(item(full(html)));
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'list-item', 'table-row', 'quote']);
  });

  it('have their metadata from the feed', async () => {
    const { article } = await first(
      item(
        `<dc:creator>By Ann Porter and Bo Sailor</dc:creator><category>Ships</category><pubDate>Mon, 15 Jan 2024 23:30:00 -0500</pubDate>${full(`<p>${A}</p>`)}`,
      ),
    );
    expect(article).toMatchObject({
      title: 'Talks resume',
      byline: ['Ann Porter', 'Bo Sailor'],
      site: 'Harbour News',
      url: 'https://example.net/talks',
      published: '2024-01-15T23:30:00-05:00',
      lang: 'en-GB',
      tags: ['Ships'],
      guessed: [],
    });
  });

  it('are from the feed that the entry was taken from, where it names one', async () => {
    const { article } = await first(
      item(`<source url="https://example.org/feed">Quay Times</source>${full(`<p>${A}</p>`)}`),
    );
    expect(article.site).toBe('Quay Times');
  });

  it('are not by an account of the publishing system', async () => {
    expect((await first(item(`<dc:creator>admin</dc:creator>${full(`<p>${A}</p>`)}`))).article.byline).toEqual([]);
  });

  it('have a guessed date where the feed has but that of a change', async () => {
    const { article } = await first(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><entry><title>Talks</title><updated>2024-01-16T09:00:00Z</updated><content type="html">${A}</content></entry></feed>`,
    );
    expect([article.published, article.guessed]).toEqual(['2024-01-16T09:00:00Z', ['published']]);
  });

  it.each(['Untitled', '(no title)', '2024-01-15', 'https://example.net/1'])(
    'do not have "%s" for a title',
    async (title) => {
      const { article } = await first(rss(`<item><title>${title}</title>${full(`<p>${A}</p>`)}</item>`));
      expect(article.title).not.toBe(title);
      expect(article.guessed).toContain('title');
    },
  );

  it('keep a title in another script', async () => {
    expect((await first(rss(`<item><title>Мости</title>${full(`<p>${A}</p>`)}</item>`))).article.title).toBe('Мости');
  });

  it('lose the tails of publishing systems', async () => {
    const tail = '<p>The post <a href="/t">Talks resume</a> appeared first on <a href="/">Harbour News</a>.</p>';
    expect((await first(item(full(`<p>${A}</p><p>${B}</p>${tail}`)))).article.text).toBe(`${A}\n\n${B}`);
  });

  it('lose rows of buttons and keep a short text whole', async () => {
    const html = `<p>First.</p><p>${A}</p><div class="sharedaddy"><a href="#">Tell a friend of yours</a></div>`;
    expect((await first(item(full(html)))).article.text).toBe(`First.\n\n${A}`);
  });

  it('are read from plain text with its paragraphs', async () => {
    const data = {
      version: 'https://jsonfeed.org/version/1',
      title: 'N',
      items: [{ id: '1', content_text: `${A}\n\n${B}` }],
    };
    expect((await first(JSON.stringify(data))).article.text).toBe(`${A}\n\n${B}`);
  });

  it('are read from UTF-16 as from UTF-8', async () => {
    const text = item(full(`<p>${A} Café.</p>`)).replace(
      '<?xml version="1.0"?>',
      '<?xml version="1.0" encoding="utf-16"?>',
    );
    const units = Uint8Array.from(Array.from(text, (c) => c.charCodeAt(0)).flatMap((u) => [u & 255, u >> 8]));
    const [result] = (await readArticles(units)).results;
    expect(result?.article.text).toBe(`${A} Café.`);
  });
});

describe('an entry that is not the whole article', () => {
  const isPartial = async (inner: string): Promise<boolean> => (await first(item(inner))).partial;

  it('is a description alone', async () => {
    expect(await isPartial(`<description>${A}</description>`)).toBe(true);
  });

  it('is not a long description, in which some feeds have the full text', async () => {
    expect(await isPartial(`<description>${`&lt;p&gt;${A} ${B}&lt;/p&gt;`.repeat(8)}</description>`)).toBe(false);
  });

  it('is a text that ends in dots, before the tail of the publishing system too', async () => {
    expect(await isPartial(full(`<p>${A} [&#8230;]</p>`))).toBe(true);
    const tail = '<p>The post <a href="/t">Talks</a> appeared first on <a href="/">Harbour News</a>.</p>';
    expect(await isPartial(full(`<p>${A} And so…</p>${tail}`))).toBe(true);
  });

  it('is a text that ends in a link to the rest', async () => {
    expect(await isPartial(full(`<p>${A}</p><p><a href="/t">Read the full story</a></p>`))).toBe(true);
  });

  it('is not a content that ends like one', async () => {
    expect(await isPartial(full(`<p>${A}</p><p>${B}</p>`))).toBe(false);
  });
});

describe('recognition of feeds', () => {
  it('knows a feed whatever its file is called', async () => {
    const { results } = await read(item(full(`<p>${A}</p>`)), 'feed.html');
    expect(results[0]?.article.title).toBe('Talks resume');
  });

  it('knows Atom behind comments, and JSON Feed whose version stands last', async () => {
    const atom = `<!-- made by hand --><feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Talks</title><content>${A}</content></entry></feed>`;
    expect((await first(atom)).article.title).toBe('Talks');
    const json = {
      title: 'N',
      items: [{ id: '1', title: 'Talks', content_text: A }],
      version: 'https://jsonfeed.org/version/1',
    };
    expect((await first(JSON.stringify(json))).article.title).toBe('Talks');
  });

  it('leaves pages to the reader of pages', async () => {
    const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Talks</title></head><body><main><p>${A}</p></main></body></html>`;
    expect((await read(`<?xml version="1.0"?>${page}`, 'talks.xml')).results[0]?.article.text).toBe(A);
    expect((await read(`<!doctype html>${page}`)).results[0]?.article.text).toBe(A);
  });

  it.each([
    [
      'a list of feeds',
      '<opml version="2.0"><body><outline xmlUrl="https://example.net/feed"/></body></opml>',
      'list of feeds',
    ],
    ['a sitemap', '<?xml version="1.0"?><urlset><url><loc>https://example.net/</loc></url></urlset>', 'sitemap'],
    ['XML of another kind', '<?xml version="1.0"?><harbour><ship/></harbour>', '"harbour"'],
  ])('says what %s is', async (_, text, word) => {
    const { results } = await read(text, 'list.xml');
    expect(codes(results.flatMap(({ diagnostics }) => diagnostics))).toEqual(['feed-none']);
    expect(results[0]?.diagnostics[0]?.what).toContain(word);
  });

  it('takes no other JSON for a feed', async () => {
    const { results } = await read('{"name":"harbour","version":"1.1"}', 'package.json');
    expect(results[0]?.diagnostics[0]?.what).toContain('JSON of another kind');
    expect(readFeed(bytes('{"version":"1.1","items":[{"id":"1"}]}')).format).toBeNull();
  });

  it('knows a feed behind a message of its server', async () => {
    expect((await first(`Warning: no database\n${item(full(`<p>${A}</p>`))}`)).article.title).toBe('Talks resume');
  });

  it('leaves an article that quotes a feed to the readers of text', async () => {
    const { article } = await readArticle(bytes(`${A}\n\nA feed begins with <rss version="2.0"> and a channel.`));
    expect(article.text).toContain('<rss version="2.0">');
  });
});

describe('feeds that are not as they should be', () => {
  it('without entries are told so, once', async () => {
    const { results } = await read(rss(''));
    expect(codes(results.flatMap(({ diagnostics }) => diagnostics))).toEqual(['feed-empty']);
  });

  it('that end too early say in which entry, and that entry is partial', async () => {
    const whole = rss([1, 2, 3].map((n) => `<item><title>Thing ${n}</title>${full(`<p>${A}</p>`)}</item>`).join(''));
    const { results } = await read(whole.slice(0, whole.lastIndexOf('exchange lists')));
    expect(results.map(({ partial }) => partial)).toEqual([false, false, true]);
    expect(results[0]?.diagnostics[0]?.what).toContain('in the middle of entry 3');
  });

  it('with titles alone say which entry has no text, and where its page is', async () => {
    const { diagnostics, partial } = await first(item(''));
    expect(codes(diagnostics)).toEqual(['feed-entry-bare']);
    expect(diagnostics[0]?.how).toContain('https://example.net/talks');
    expect(partial).toBe(true);
  });

  it('of more than a thousand entries are read up to there, and the rest told', () => {
    const feed = readFeed(bytes(rss('<item><title>A</title></item>'.repeat(1001))));
    expect([feed.entries.length, codes(feed.diagnostics)]).toEqual([1000, ['feed-long']]);
  });

  it('do not grow: entities that they declare stay as they are written', () => {
    const bomb = Array.from({ length: 9 }, (_, i) => `<!ENTITY x${i + 1} "${`&x${i};`.repeat(10)}">`).join('');
    const feed = readFeed(
      bytes(`<!DOCTYPE rss [<!ENTITY x0 "boom">${bomb}]>${item('<description>&x9;</description>')}`),
    );
    expect(feed.entries[0]?.summary?.text).toBe('&x9;');
  });

  it('fetch nothing that they name: an outer entity stays as it is written', () => {
    const text = `<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/hostname">]>${item('<description>&file;</description>')}`;
    expect(readFeed(bytes(text)).entries[0]?.summary?.text).toBe('&file;');
  });

  it('may nest as deep as they like', async () => {
    const deep = item(`<description>${'<b>'.repeat(100_000)}${A}</description>`);
    expect(readFeed(bytes(deep)).entries[0]?.title).toBe('Talks resume');
    const escaped = item(`<description>${'&lt;b&gt;'.repeat(100_000)}${A}</description>`);
    expect((await first(escaped)).article.title).toBe('Talks resume');
  }, 60_000);

  it('may be of ten megabytes', () => {
    const text = `&lt;p&gt;${A}&lt;/p&gt;`.repeat(80);
    const feed = readFeed(bytes(rss(`<item><title>A</title><description>${text}</description></item>`.repeat(1000))));
    expect(feed.entries.length).toBe(1000);
  }, 60_000);

  it.each(['', '<', '<rss', '<rss><channel>', '{', '[]', 'null', '\u0000\u0001', '<feed xmlns:="a"/>', '<a:rss/>'])(
    'never throw: %j',
    (text) => {
      expect(readFeed(bytes(text)).entries).toEqual([]);
    },
  );

  it('may use the names that every object has', () => {
    const text =
      '<rss xmlns:__proto__="a"><channel><constructor>x</constructor><item><title>A</title><toString:title>B</toString:title><pubDate>1 Jan 2024 10:00 valueOf</pubDate></item></channel></rss>';
    expect(readFeed(bytes(text)).entries[0]).toMatchObject({ title: 'A', published: '2024-01-01T10:00:00Z' });
  });
});
