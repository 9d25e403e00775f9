import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, readArticle, readArticles } from '../../../../src/library/read-article.ts';
import { cpuTime } from '../../../cpu-time.ts';
import { encodeText } from '../encoding/encode-text.ts';

const A =
  "The council voted late on Tuesday to close the old bridge to lorries, after an engineer's report found cracks in two of its seven piers.";
const B =
  '“We cannot wait for the spring,” said Ana Moreau, who heads the committee on transport. Repairs will cost about 4.2 million euros, a third more than was planned.';
const C =
  'Hauliers say that the detour adds forty minutes to each trip. Their union wants the town to pay for the fuel, and has given it until Friday to answer.';

const saved = (name: string): Uint8Array => readFileSync(path.join(import.meta.dirname, 'mails', name));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (data: Uint8Array | string, options: ReadOptions = {}) =>
  readArticle(typeof data === 'string' ? bytes(data) : data, options);

const HEAD =
  'From: The Paper <news@paper.example>\nDate: Tue, 5 Mar 2024 09:00:00 +0100\nMessage-ID: <1@x>\nMIME-Version: 1.0\n';

/** A mail of one part. */
const mail = (body: string, subject = 'Two cracks', type = 'text/plain; charset=utf-8', head = HEAD): string =>
  `${head}Subject: ${subject}\nContent-Type: ${type}\n\n${body}`;
const page = (body: string, subject?: string): string =>
  mail(`<html><body>${body}</body></html>`, subject, 'text/html; charset=utf-8');
const multipart = (kind: string, parts: readonly string[], parameters = ''): string =>
  `Content-Type: multipart/${kind}; boundary="b-${kind}"${parameters}\n\n${parts.map((p) => `--b-${kind}\n${p}\n`).join('')}--b-${kind}--\n`;
const part = (type: string, body: string, more = ''): string =>
  `Content-Type: ${type}; charset=utf-8\n${more}\n${body}`;

const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const textOf = async (data: Uint8Array | string): Promise<string> => (await read(data)).article.text;
const codesOf = async (data: string): Promise<string[]> => (await read(data)).diagnostics.map(({ code }) => code);

it('a mail that is passed on below its head as a quotation is the article', async () => {
  const quoted = [A, B, C].map((text) => `> ${text}`).join('\n>\n');
  const head =
    'From: Insurance Daily <ed@daily.example>\nSent: Friday, March 1, 2024 6:40 PM\nTo: Kim\nSubject: Two cracks';
  const { article } = await read(mail(`fyi\n\n-----Original Message-----\n${head}\n\n${quoted}\n`, 'FW: Two cracks'));
  expect(article).toMatchObject({ title: 'Two cracks', site: 'Insurance Daily', text: [A, B, C].join('\n\n') });
  expect(article.published?.slice(0, 10)).toBe('2024-03-01');
});

describe('newsletters', () => {
  it('from a publishing service give the post alone', async () => {
    const { article, diagnostics } = await read(saved('publisher.eml'));
    expect(article).toMatchObject({
      title: 'Two cracks in the bridge',
      byline: ['Jane Doe'],
      site: 'The Harbour Letter',
      published: '2024-03-05T23:31:00-05:00',
      url: 'https://harbour.example.org/p/two-cracks-in-the-bridge',
      guessed: expect.arrayContaining(['url', 'byline']),
    });
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'list-item',
      'list-item',
      'quote',
      'paragraph',
    ]);
    expect(article.text).not.toMatch(/subscri|share|restack|market street|comment/i);
    expect(diagnostics).toEqual([]);
  });

  it('set in nested tables keep headings, paragraphs and tables of figures, and lose sponsor and footer', async () => {
    const { article, removed } = await read(saved('campaign.eml'));
    expect(article).toMatchObject({
      title: 'Town news in May: bridge closed – harbour busy',
      site: 'The Town Paper',
      url: 'https://mailchi.mp/paper.example/town-news-in-may',
    });
    const headings = article.blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'Old bridge closed to lorries',
      'Harbour has more cargo, fewer ships',
      'Sunday on the quay',
    ]);
    expect(article.text).toContain('May | 312 | 43,700');
    expect(article.text).not.toMatch(/tea|browser|address|unsubscribe|facebook/i);
    expect(removed.map(({ why }) => why)).toEqual(
      expect.arrayContaining(['hidden in the mail', "sponsor's part", 'footer of the mail', 'furniture of the mail']),
    );
  });

  it('in plain text lose wrapping, rules, addresses and the signature', async () => {
    const { article } = await read(saved('plain.eml'));
    expect(article).toMatchObject({
      title: 'Two cracks in the bridge',
      byline: ['Jane Doe'],
      site: 'Bridge News',
      url: 'https://lists.example/archive/bridge-news/2024/17.html',
    });
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'list-item',
      'list-item',
    ]);
    expect(article.text.startsWith(`${A}\n\n${B}\n\nWHO PAYS`)).toBe(true);
    expect(article.text).not.toMatch(/http|\[1\]|\* \* \*|\+49/);
  });

  it('that were passed on keep their own subject, sender and date', async () => {
    const { article } = await read(saved('forwarded.eml'));
    expect(article).toMatchObject({
      title: 'Two cracks in the bridge',
      site: 'The Town Paper',
      published: '2024-03-05',
      url: 'https://paper.example/web/17',
    });
    expect(article.text).toBe([A, B, C].join('\n\n'));
  });
});

describe('which part of a mail is read', () => {
  const html = part('text/html', `<html><body>${paragraphs(A, B)}</body></html>`);
  const plain = part('text/plain', `${A}\n\n${B}\n\nPlain.`);

  it('is the HTML, not the plain text', async () => {
    expect(await textOf(HEAD + multipart('alternative', [plain, html]))).toBe(`${A}\n\n${B}`);
  });

  it('is the plain text where the HTML says less', async () => {
    const stub = part('text/html', '<html><body><p>Your program shows no HTML.</p></body></html>');
    expect(await textOf(HEAD + multipart('alternative', [plain, stub]))).toContain(A);
  });

  it('is the start of parts that belong together', async () => {
    const parts = [
      part('text/html', paragraphs(C), 'Content-ID: <two>\n'),
      part('text/html', paragraphs(A, B), 'Content-ID: <one>\n'),
    ];
    expect(await textOf(HEAD + multipart('related', parts, '; start="<one>"'))).toBe(`${A}\n\n${B}`);
  });

  it('is all of a text that pictures stand between', async () => {
    const parts = [part('text/html', paragraphs(A)), 'Content-Type: image/png\n\nxx', part('text/html', paragraphs(B))];
    expect(await textOf(HEAD + multipart('mixed', parts))).toBe(`${A}\n\n${B}`);
  });

  it('is the mail that is sent along, below a short note or none', async () => {
    const inner = `Content-Type: message/rfc822\nContent-Disposition: attachment\n\n${mail(`${A}\n\n${B}`, 'Inner', 'text/plain; charset=utf-8', HEAD.replace('The Paper', 'The Other'))}`;
    const { article } = await read(HEAD + multipart('mixed', [part('text/plain', 'See below.'), inner]));
    expect(article).toMatchObject({ title: 'Inner', site: 'The Other', text: `${A}\n\n${B}` });
  });

  it('is each mail of a digest and of a mailbox', async () => {
    const [one, two] = [mail(`${A}\n\n${B}`, 'One'), mail(`${B}\n\n${C}`, 'Two')];
    const digest = HEAD + multipart('digest', [`\n${one}`, `\n${two}`]);
    const mailbox = `From a@b Tue Mar  5 09:00:00 2024\n${one}\n\nFrom a@b Tue Mar  5 10:00:00 2024\n${two}\n`;
    for (const data of [digest, mailbox]) {
      const { results } = await readArticles(bytes(data));
      expect(results.map(({ article }) => article.title)).toEqual(['One', 'Two']);
      expect(results[1]?.article.text).toBe(`${B}\n\n${C}`);
    }
  });

  it("is the mail in Apple Mail's file", async () => {
    const one = mail(`${A}\n\n${B}\n`);
    const { article } = await read(`${bytes(one).length}\n${one}<?xml version="1.0"?><plist></plist>\n`);
    expect(article).toMatchObject({ title: 'Two cracks', text: `${A}\n\n${B}` });
  });

  it('is decoded as it is declared, or as it reads', async () => {
    const text =
      'Міська рада у вівторок вирішила закрити старий міст для вантажівок, бо інженери знайшли тріщини у двох опорах.';
    for (const type of ['text/plain', 'text/plain; charset=koi8-u', 'text/plain; charset=us-ascii']) {
      const encoding = type.includes('koi8') ? 'koi8-u' : 'windows-1251';
      const { article } = await read(encodeText(mail(text, 'Міст', type), encoding));
      expect(article.text).toBe(text);
      expect(article.title).toBe('Міст');
    }
  });
});

describe('mails without a text', () => {
  it.each([
    ['encrypted', `${HEAD}${multipart('encrypted', ['Content-Type: application/pgp-encrypted\n\nVersion: 1'])}`],
    ['sealed', `${HEAD}Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\nMIAGCSqG`],
    ['in the text', mail('-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----')],
  ])('are told to be sealed (%s)', async (_, data) => expect(await codesOf(data)).toEqual(['intake-mail-sealed']));

  it('are told to bring only what is attached, by name', async () => {
    const pdf = 'Content-Type: application/pdf\nContent-Disposition: attachment; filename="May letter.pdf"\n\n%PDF';
    const { diagnostics } = await read(HEAD + multipart('mixed', [part('text/plain', ''), pdf]));
    expect(diagnostics.map(({ code, what }) => [code, what.includes('May letter.pdf')])).toEqual([
      ['intake-mail-attachments', true],
    ]);
  });

  it('are told to be empty', async () => expect(await codesOf(mail(''))).toEqual(['intake-empty']));
});

describe('hostile mails', () => {
  it.each([
    ['nested deep', `${HEAD}${'Content-Type: multipart/mixed; boundary=b\n\n--b\n'.repeat(5000)}`],
    ['with many parts', `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(50_000)}`],
    ['within mails', `${HEAD}${'Content-Type: message/rfc822\n\n'.repeat(5000)}`],
    ['with a long head', `${HEAD}${'X: y\n'.repeat(200_000)}\n\n${A}`],
    ['with a long subject', mail(A, 'Re: '.repeat(50_000))],
    ['full of fields', mail('From: x\n'.repeat(10_000))],
    ['full of quotes', mail(`${'>'.repeat(20_000)} x\n`.repeat(10))],
    ['full of addresses', mail('<https://a.example/( '.repeat(20_000))],
    ['full of boxes', page('<table><tr><td><b>'.repeat(5000))],
    ['that is a mailbox of nothing', 'From a 2024\n'.repeat(50_000)],
  ])('%s are read in time', async (_, data) => {
    const began = cpuTime();
    await readArticles(bytes(data), { name: 'a.eml' });
    expect(cpuTime() - began).toBeLessThan(5000);
  });
});

describe('layout', () => {
  it('tells lines that are set large or bold from sentences and buttons', async () => {
    const body = `<table><tr><td style="font-size:24px">The bridge</td></tr><tr><td>${A}</td></tr><tr><td><b>Who pays</b></td></tr><tr><td>${B}</td></tr><tr><td><b>Nobody knows what it will cost.</b></td></tr><tr><td>${C}</td></tr></table>`;
    const { article } = await read(page(body, 'News of the week'));
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('reads columns of a layout one after the other', async () => {
    const body = `<table><tr><td width="20">&nbsp;</td><td>${A}<br><br>${B}</td><td><img src="x"></td></tr></table>`;
    expect(await textOf(page(body))).toBe(`${A}\n\n${B}`);
  });

  it('keeps what stands in boxes of size zero that only hold others', async () => {
    const body = `<div style="font-size:0"><div style="font-size:16px;display:inline-block">${A}</div><div style="font-size:16px">${B}</div></div>`;
    expect(await textOf(page(body))).toBe(`${A}\n\n${B}`);
  });
});
