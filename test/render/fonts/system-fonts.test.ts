/** Whatever characters a text has, the page is set from the fonts that it carries: the machine's own are never asked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Printer } from '../../../src/print/model.ts';
import { openPrinter } from '../../../src/print/open-printer.ts';
import { fontsOf } from '../../../src/print/pdf-fonts.ts';
import { lastResortFont } from '../../../src/print/private-fonts.ts';
import { standInFont } from '../../../src/render/fonts/stand-in-font.ts';
import { passage, render, smallEdition } from '../small-edition.ts';

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 30_000 }, { download: false });
});
afterAll(() => printer.close());

async function fontNames(text: string): Promise<readonly string[]> {
  const { html } = render({ ...smallEdition, title: text, question: text, summary: [[passage(text)]] });
  const fonts = await fontsOf((await printer.print(html)).bytes);
  return [...new Set(fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')))];
}

describe('a page', () => {
  it.each([
    ['arrows and signs', 'goal → code ⇒ done ✓ ☎'],
    ['pictures', 'soon ⏰ 🚀 ☀️ 👩‍👩‍👧 🇺🇦 1️⃣'],
    ['other scripts', '漢字 かな 한국어 العربية עברית हिन्दी ไทย ქართული'],
    ['letters beyond the first plane', '𝔘 𐍈 𠀀'],
    ['combining marks', 'a\u0370 x\u0363 y\u20d7 o\u031b'],
    ['spaces, hyphens and invisible signs', 'a\u2003b\u3000c\u2009d\u202fe\u2011f\u00adg\u200bh\u2060i\ufeffj\u200ek'],
  ])('with %s', async (_, text) => {
    const foreign = (await fontNames(text)).filter((name) => !/^(Source|MissingSorts)/.test(name));
    expect(foreign).toEqual([]);
  });

  it('has the stand-in only where a character is missing', async () => {
    expect(await fontNames('plain')).not.toContain('MissingSorts');
    expect(await fontNames('漢')).toContain('MissingSorts');
  });

  it('names what is missing', () => {
    const { diagnostics } = render({ ...smallEdition, title: 'a 漢' });
    expect(diagnostics.map(({ code, what }) => [code, what.includes('漢 (U+6F22)')])).toEqual([
      ['missing-glyph', true],
    ]);
  });
});

describe('the stand-in font', () => {
  it('is the same for the same characters, in any order', () => {
    expect(standInFont(['→', '漢', '→'])).toEqual(standInFont(['漢', '→']));
  });

  it('of one private character is what the browser finds as the only font of the machine', () => {
    expect(Buffer.from(standInFont(['\ue000'])).equals(lastResortFont)).toBe(true);
  });
});
