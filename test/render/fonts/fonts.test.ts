import { describe, expect, it } from 'vitest';
import { chooseFonts } from '../../../src/render/fonts/choose-fonts.ts';
import { fontFaceCss } from '../../../src/render/fonts/font-face-css.ts';
import { loadFonts } from '../../../src/render/fonts/load-fonts.ts';
import { readCmap } from '../../../src/render/fonts/read-cmap.ts';
import { formatUnicodeRange, parseUnicodeRange, rangesHold } from '../../../src/render/fonts/unicode-range.ts';

const fonts = loadFonts();
const point = (character: string): number => character.codePointAt(0) ?? 0;

describe('unicode ranges', () => {
  it('are read and written', () => {
    const ranges = parseUnicodeRange('U+0301,U+0400-045F');
    expect(ranges).toEqual([
      [0x301, 0x301],
      [0x400, 0x45f],
    ]);
    expect(formatUnicodeRange(ranges)).toBe('U+301,U+400-45F');
    expect(rangesHold(ranges, 0x45f)).toBe(true);
    expect(rangesHold(ranges, 0x460)).toBe(false);
  });
});

describe('the characters of a font', () => {
  const cmapOf = (subset: string) =>
    readCmap(fonts.find((f) => f.subset === subset && f.family === 'Source Serif 4')?.data ?? new Uint8Array());

  it('are read from its file', () => {
    const latin = cmapOf('latin');
    for (const character of 'aZ9“”–…€') expect(rangesHold(latin, point(character))).toBe(true);
    expect(rangesHold(latin, point('я'))).toBe(false);
    expect(rangesHold(cmapOf('cyrillic'), point('я'))).toBe(true);
    expect(rangesHold(cmapOf('greek'), point('ω'))).toBe(true);
  });

  it('are refused of a file that is no WOFF2 font', () => {
    expect(() => readCmap(new Uint8Array(64))).toThrow(RangeError);
  });
});

describe('the fonts of a page', () => {
  it('are all static, in every face of both families', () => {
    expect(new Set(fonts.map(({ family }) => family))).toEqual(new Set(['Source Serif 4', 'Source Sans 3']));
    expect(fonts.every(({ data }) => data.length > 1000)).toBe(true);
  });

  it('are the subsets whose characters occur', () => {
    const subsets = (text: string) => [...new Set(chooseFonts(fonts, text).fonts.map(({ subset }) => subset))];
    expect(subsets('plain')).toEqual(['latin']);
    expect(subsets('Łódź')).toEqual(['latin', 'latin-ext']);
    expect(subsets('Київ a')).toEqual(['latin', 'cyrillic']);
    expect(subsets('')).toEqual([]);
  });

  it('miss what only a claimed range has, and nothing that is invisible', () => {
    // U+0370 lies in the Greek subset's range, but the font has no glyph for it.
    expect(chooseFonts(fonts, 'a\u0370').missing).toEqual(['\u0370']);
    expect(chooseFonts(fonts, 'a\u00ad\u200b\u2009\n\ufeff').missing).toEqual([]);
  });

  it('have in the sans what the serif lacks', () => {
    expect(chooseFonts(fonts, 'ἀρχή').missing).toEqual([]);
  });

  it('travel as data', () => {
    const css = fontFaceCss(chooseFonts(fonts, 'a'), fonts);
    expect(css).toContain('src:url(data:font/woff2;base64,d09GMg');
    expect(css).not.toMatch(/url\((?!data:)/);
  });
});
