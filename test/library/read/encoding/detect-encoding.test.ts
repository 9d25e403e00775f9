import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../../src/library/read/decode-bytes.ts';
import { readArticle } from '../../../../src/library/read-article.ts';
import { encodeText, fitText } from './encode-text.ts';
import { sampleTexts } from './sample-texts.ts';

const LENGTHS = [30, 100, 500, 3000];
const cases = sampleTexts.flatMap(({ lang, text, encodings }) =>
  [...encodings, 'utf-16le', 'utf-16be'].map((encoding) => ({ lang, encoding, text: fitText(text, encoding) })),
);
const ofLength = (text: string, length: number): string =>
  `${text}\n`
    .repeat(Math.ceil(length / text.length))
    .slice(0, length)
    .trim();

describe('text in old encodings', () => {
  it.each(cases)('$lang in $encoding is read right, declared or not', ({ encoding, text }) => {
    for (const length of LENGTHS) {
      const expected = ofLength(text, length);
      const bytes = encodeText(expected, encoding);
      expect(decodeBytes(bytes).text).toBe(expected);
      expect(decodeBytes(bytes, encoding).text).toBe(expected);
    }
  });

  /** Nearly the same letters stand at the same bytes in both: nobody could tell. */
  const alike = ['x-mac-cyrillic as windows-1251', 'iso-8859-15 as iso-8859-1'];
  const wrong = cases
    .filter(({ encoding }) => !encoding.startsWith('utf-16'))
    .flatMap((one) => ['utf-8', 'iso-8859-1', 'windows-1251', 'iso-8859-2'].map((label) => ({ ...one, label })))
    .filter(({ encoding, label }) => !alike.includes(`${encoding} as ${label}`));

  it.each(wrong)('$lang in $encoding is read right when it is declared as $label', ({ encoding, text, label }) => {
    for (const length of [100, 500]) {
      const expected = ofLength(text, length);
      expect(decodeBytes(encodeText(expected, encoding), label).text).toBe(expected);
    }
  });

  it('is read right within a page that declares nothing, and in one that declares a wrong encoding', async () => {
    const { text } = sampleTexts[0] as (typeof sampleTexts)[number];
    for (const head of ['', '<meta charset="iso-8859-1">', '<meta charset="utf-8">', '<meta charset="no-such">']) {
      const body = text.split('\n').map((paragraph) => `<p class="text">${paragraph}</p>`);
      const page = `<!doctype html><html><head>${head}<title>Bridges</title></head><body><main>${body.join('')}</main></body></html>`;
      const { article } = await readArticle(encodeText(page, 'windows-1251'));
      expect(article.text).toBe(text.replace('\n', '\n\n'));
    }
  });

  it('is read right in a feed whose XML declaration names it', () => {
    const feed = `<?xml version="1.0" encoding="koi8-r"?><rss><title>Мост</title></rss>`;
    expect(decodeBytes(encodeText(feed, 'koi8-r')).text).toBe(feed);
  });

  it.each([
    ['für', 'windows-1252'],
    ['It’s over', 'windows-1252'],
    ['“Talks have failed,” she said – again', 'windows-1252'],
    ['The café cost €5', 'windows-1252'],
    ['L’été à Paris', 'windows-1252'],
    ['Il più alto', 'windows-1252'],
    ['Çok güzel', 'windows-1254'],
    ['Łódź', 'iso-8859-2'],
    ['Київ', 'windows-1251'],
    ['שלום', 'windows-1255'],
    ['한국의 서울', 'euc-kr'],
    ['中国的首都', 'gbk'],
    ['Привет', 'windows-1251'],
    ['Привет', 'koi8-r'],
    ['coś złego', 'windows-1250'],
    ['日本語です。', 'shift_jis'],
    ['日本語です。', 'euc-jp'],
  ])('"%s" in %s is enough', (text, encoding) => expect(decodeBytes(encodeText(text, encoding)).text).toBe(text));

  it('is told from binary data', () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + (i % 7) * 11) % 256);
    expect(decodeBytes(noise).encoding).not.toMatch(/utf-16/);
  });
});
