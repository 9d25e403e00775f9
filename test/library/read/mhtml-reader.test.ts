import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/library/read-article.ts';

const A =
  "The council voted late on Tuesday to close the old bridge to lorries, after an engineer's report found cracks in two of its seven piers.";
const B =
  'Hauliers say that the detour adds forty minutes to each trip. Their union wants the town to pay for the fuel, and has given it until Friday to answer.';

const saved = (name: string): Uint8Array => readFileSync(path.join(import.meta.dirname, 'mail', 'mails', name));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('web archives', () => {
  it('as Chrome writes them give the saved page, not the frame before it, and what scripts built in it', async () => {
    const { article, diagnostics } = await readArticle(saved('blink.mhtml'));
    expect(article).toMatchObject({
      title: 'Two cracks in the bridge',
      byline: ['Jane Doe'],
      site: 'The Town Paper',
      url: 'https://paper.example/2024/03/two-cracks',
      published: '2024-03-05T09:00:00Z',
    });
    expect(article.text.split('\n\n')).toHaveLength(3);
    expect(article.text).toContain(B);
    expect(diagnostics).toEqual([]);
  });

  it('as Internet Explorer wrote them are decoded as the page itself says', async () => {
    const { article } = await readArticle(saved('explorer.mht'));
    expect(article).toMatchObject({
      title: 'Тріщини на мосту',
      lang: 'uk',
      url: 'http://gazeta.example/2010/mist.html',
    });
    expect(article.text).toContain('Міська рада у вівторок');
  });

  it('of a single part, or with the start named, are read from it', async () => {
    const page = `<html><body><p>${A}</p><p>${B}</p></body></html>`;
    const head = 'From: <Saved by X>\nMIME-Version: 1.0\n';
    const single = `${head}Content-Type: text/html; charset=utf-8\nContent-Location: https://x.example/a\n\n${page}`;
    const named = `${head}Content-Type: multipart/related; boundary=b; start="<two>"\n\n--b\nContent-Type: text/html\nContent-ID: <one>\n\n<p>Menu</p>\n--b\nContent-Type: text/html\nContent-ID: <two>\n\n${page}\n--b--\n`;
    for (const archive of [single, named]) {
      expect((await readArticle(bytes(archive))).article.text).toBe(`${A}\n\n${B}`);
    }
  });

  it('of nothing but frames give the fullest of them', async () => {
    const part = (html: string): string => `--b\nContent-Type: text/html\n\n${html}\n`;
    const frames = [
      '<html><frameset><frame src=a><frame src=b></frameset></html>',
      '<p>Menu</p>',
      `<p>${A}</p><p>${B}</p>`,
    ];
    const archive = `From: <Saved by X>\nSubject: Bridges\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n${frames.map(part).join('')}--b--\n`;
    expect((await readArticle(bytes(archive))).article).toMatchObject({ title: 'Bridges', text: `${A}\n\n${B}` });
  });

  it('without a page are told to be empty', async () => {
    const archive =
      'From: <Saved by X>\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/css\n\np {}\n--b--\n';
    const { diagnostics } = await readArticle(bytes(archive), { name: 'a.mht' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['intake-empty']);
  });
});
