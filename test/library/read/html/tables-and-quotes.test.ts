import { describe, expect, it } from 'vitest';
import { formatArticleFile, parseArticleFile } from '../../../../src/library/article-file.ts';
import { readArticle } from '../../../../src/library/read-article.ts';

const A =
  'The delegations met for six hours on Monday and agreed to exchange lists of prisoners before the end of the month.';
const B =
  'Observers called the meeting a first step, although neither side would say when the next round is to be held.';

async function read(part: string) {
  const html = `<!doctype html><html lang="en"><head><title>Talks</title></head><body><main><h1>Talks</h1><p>${A}</p>${part}<p>${B}</p></main></body></html>`;
  return (await readArticle(new TextEncoder().encode(html), { format: 'html' })).article;
}
async function blocksOf(part: string): Promise<string[]> {
  const { text, blocks } = await read(part);
  return blocks.slice(1, -1).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('cells of a table that reach over others', () => {
  it('give each column its head, and each row its name', async () => {
    const table = `<table><tr><th rowspan="2">Donor</th><th colspan="2">Aid</th></tr><tr><th>2022</th><th>2023</th></tr>
      <tr><td rowspan="2">Germany</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>`;
    expect(await blocksOf(table)).toEqual([
      'table-row: Donor | Aid | Aid',
      'table-row: Donor | 2022 | 2023',
      'table-row: Germany | 1 | 2',
      'table-row: Germany | 3 | 4',
    ]);
  });

  it('give a value to the first of its columns alone', async () => {
    expect(await blocksOf('<table><tr><td>Spain</td><td colspan="2">7</td></tr></table>')).toEqual([
      'table-row: Spain | 7 | ',
    ]);
  });

  it('claim no more than a table can have', async () => {
    const [row = ''] = await blocksOf('<table><tr><th colspan="99999">A</th><td rowspan="-1">7</td></tr></table>');
    expect(row.length).toBeLessThan(500);
  });
});

it('an empty cell keeps its column, in the library too', async () => {
  const article = await read(
    '<table><tr><th></th><th>2024</th><th>2025</th></tr><tr><td>Cost</td><td></td><td>3.9</td></tr></table>',
  );
  const file = formatArticleFile({ ...article, id: 'a' });
  expect(file).toContain('|  | 2024 | 2025 |\n| --- | --- | --- |\n| Cost |  | 3.9 |');
  expect(parseArticleFile(file, 'a.md').article?.text).toBe(article.text);
});

describe('raised numbers', () => {
  it.each([
    ['10.6<sup>1</sup> billion', '10.6 billion'],
    ['said the report<sup>2</sup> of March', 'said the report of March'],
    ['said so.<sup>12</sup> It', 'said so. It'],
    ['about 5 m<sup>2</sup> of it', 'about 5 m² of it'],
    ['about 5 metre<sup>2</sup> of it', 'about 5 metre² of it'],
    ['some 10<sup>6</sup> of them', 'some 10⁶ of them'],
    ['the 9<sup>th</sup> of May', 'the 9th of May'],
  ])('of notes go, of powers stay: %s', async (html, text) => {
    expect(await blocksOf(`<p>${html}</p>`)).toEqual([`paragraph: ${text}`]);
  });
});

describe('quotations set apart', () => {
  it.each([
    [
      'footer',
      '<blockquote><p>We will go on.</p><footer class="author">— Jane Doe, prime minister</footer></blockquote>',
    ],
    ['cite', '<blockquote><p>We will go on.</p><cite>— Jane Doe, prime minister</cite></blockquote>'],
    [
      'figcaption',
      '<figure><blockquote>We will go on.</blockquote><figcaption>— Jane Doe, prime minister</figcaption></figure>',
    ],
  ])('keep who said it, in a %s', async (_, part) => {
    const blocks = await blocksOf(part);
    expect(blocks.at(-1)).toContain('— Jane Doe, prime minister');
    expect(blocks.every((block) => block.startsWith('quote: '))).toBe(true);
  });

  it('give neither author nor date to the article', async () => {
    const { byline, published, text } = await read(
      '<blockquote><p>We will go on.</p>— Jane Doe (@doe) October 16, 2024</blockquote>',
    );
    expect([byline, published]).toEqual([[], null]);
    expect(text).toContain('Jane Doe');
  });
});
