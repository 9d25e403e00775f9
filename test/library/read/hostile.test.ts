import { describe, expect, it, vi } from 'vitest';
import { mailTexts } from '../../../src/library/read/mail/choose-parts.ts';
import { readMime } from '../../../src/library/read/mail/mime-entity.ts';
import { withoutMarkup } from '../../../src/library/read/mail/without-markup.ts';
import { markdownReader } from '../../../src/library/read/markdown-reader.ts';
import { textReader } from '../../../src/library/read/text-reader.ts';
import { readArticle, readArticles } from '../../../src/library/read-article.ts';
import { readFeed } from '../../../src/library/read-feed.ts';

const A =
  'The delegations met for six hours on Monday and agreed to exchange lists of prisoners before the end of the month.';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codes = async (text: string, options = {}): Promise<string[]> => {
  const { results, diagnostics } = await readArticles(bytes(text), options);
  return [...diagnostics, ...results.flatMap((result) => result.diagnostics)].map(({ code }) => code);
};
const mail = (fields: string, body = A): string =>
  `From: Jane Doe <jane@paper.example>\nTo: x@paper.example\nSubject: Talks\nDate: Tue, 5 Mar 2024 10:00:00 +0000\nMIME-Version: 1.0\n${fields}\n\n${body}\n`;
const page = (body: string): string => mail('Content-Type: text/html', body);

/** Each took minutes, for ever, or threw, before what it tries was bounded. */
const QUICK: Readonly<Record<string, readonly [string, object?]>> = {
  'comments before a page': [`${'<!---->'.repeat(60)}<p>hello`],
  'spaces behind a bullet': [`• a${' '.repeat(400_000)}b`, { name: 'a.txt' }],
  'spaces in Markdown': [`${A}${' '.repeat(200_000)}${A}`, { format: 'markdown' }],
  'more lines than arguments fit': ['a b\n'.repeat(200_000)],
  'a paragraph of very many lines': [`<html><body><p>${'some words in a line<br>'.repeat(15_000)}`],
  'openings of tags declared as a text': [
    `<html><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'T', articleBody: '<'.repeat(150_000) })}</script><p>${A}`,
  ],
  'brackets in a page': [`<html><body><p>${'['.repeat(200_000)}`],
  'a separator without an end': [`From ${'a'.repeat(10_000)}${'1'.repeat(5000)}`],
  'a separator in a mailbox': [`From ${'a'.repeat(10_000)}${'1'.repeat(5000)}\n${mail('')}`, { name: 'a.mbox' }],
  'empty lines in a mail': [mail('', `${A}${'\n'.repeat(300_000)}${A}`)],
  'spaces in a mail': [mail('', `${A}${' '.repeat(300_000)}${A}`)],
  'many paragraphs in a mail': [mail('', `${'a b\n\n'.repeat(100_000)}`)],
  'openings of tags in a mail': [page('<'.repeat(400_000))],
  'openings of comments in a mail': [page(`<html>${'<!--'.repeat(200_000)}`)],
  'openings of styles in a mail': [page(`<html>${'<style>'.repeat(100_000)}`)],
  'brackets in the name of a list': [mail(`List-Id: ${'<'.repeat(300_000)}`)],
  'dots in the name of a list': [mail(`List-Id: abc${'.'.repeat(300_000)} x`)],
  'addresses of an archive': [mail(`Archived-At: ${'<https:'.repeat(60_000)}`)],
  'digits in the host of a sender': [`From: "Foo" <a@mg${'1'.repeat(300_000)}>\nSubject: x\nTo: b\nDate: c\n\n${A}\n`],
};

describe('files made to be slow', () => {
  it.each(Object.entries(QUICK))(
    '%s are read or refused, not waited for',
    async (_, [text, options]) => {
      const told = await codes(text, options);
      expect(told).not.toContain('intake-slow');
      expect(told).not.toContain('intake-failed');
    },
    60_000,
  );

  it('measures the texts of nested alternatives once, and what is not closed in them as shown', async () => {
    const nest = (depth: number): string =>
      depth === 0
        ? `Content-Type: text/plain\n\n${'word '.repeat(100_000)}\n`
        : `Content-Type: multipart/alternative; boundary=b${depth}\n\n--b${depth}\n${nest(depth - 1)}\n--b${depth}--\n`;
    const texts = await mailTexts(await readMime(bytes(mail(nest(10).trimEnd()))));
    expect(texts.map(({ amount }) => amount)).toEqual([400_000]);
  }, 60_000);
});

/** Whether the step that is being done has a limit of time. */
const limited = (): string => typeof (globalThis as Record<symbol, unknown>)[Symbol.for('briefpress.work')];

describe('each step of reading', () => {
  it.each(['text', 'markdown', 'html', null])('has a limit of time: decoding, asked for as %s', async (format) => {
    vi.spyOn(TextDecoder.prototype, 'decode').mockImplementationOnce(() => {
      throw new RangeError(limited());
    });
    const { diagnostics } = await readArticle(bytes(A), format === null ? {} : { format });
    vi.restoreAllMocks();
    expect(diagnostics[0]).toMatchObject({ code: 'intake-failed', what: expect.stringContaining('function') });
  });

  it.each([textReader, markdownReader])('has a limit of time: taking $format apart', ({ read }) => {
    const stop = (): never => {
      throw new RangeError(limited());
    };
    const text = new Proxy({}, { get: stop }) as unknown as string;
    expect(() => read({ bytes: bytes(''), text: () => text }, { url: null, name: null })).toThrow('function');
    expect(limited()).toBe('undefined');
  });
});

describe('HTML without its markup', () => {
  it('is what a reader would see', () => {
    const html =
      '<head><title>no</title></head><STYLE>a{}</style>One<!-- no > -->, <b title="no">two</b><script>x</script>';
    expect(withoutMarkup(html)).toBe('One, two');
    expect(withoutMarkup('a <style>b <style>c')).toBe('a b c');
    expect(withoutMarkup('a <!-- b <i>c')).toBe('a ');
    expect(withoutMarkup('a <b>c</b> 1 <2')).toBe('a c 1 <2');
  });
});

describe('files with too much in them', () => {
  it('says how many mails of a mailbox were left out', async () => {
    const mailbox = `From a@b.example Tue Mar  5 10:00:00 2024\n${mail('')}\n`.repeat(1003);
    const { results } = await readArticles(bytes(mailbox));
    expect(results).toHaveLength(1000);
    expect(results[0]?.diagnostics.map(({ what }) => what)).toEqual([
      'The mailbox has 1003 mails; the first 1000 were read.',
    ]);
    expect(results[1]?.diagnostics).toEqual([]);
  }, 60_000);

  it('says that parts of a mail were left out', async () => {
    const parts = `--b\nContent-Type: text/plain\n\n${A}\n`;
    const of = (count: number): string =>
      mail('Content-Type: multipart/mixed; boundary=b', `${parts.repeat(count)}--b--`);
    expect(await codes(of(1200))).toEqual(['intake-parts-long']);
    expect(await codes(of(3))).toEqual([]);
  }, 60_000);

  it('refuses a feed that is too large', () => {
    const { format, diagnostics } = readFeed(new Uint8Array(21 * 1024 * 1024).fill(97));
    expect([format, diagnostics.map(({ code }) => code)]).toEqual([null, ['intake-too-large']]);
  });
});
