/** Maps of characters as Chromium writes them: what the standards bar is named otherwise, all else stays. */
import { describe, expect, it } from 'vitest';
import { allowedNames } from '../../../src/print/conform/glyph-names.ts';

const map = (lines: string): string => `1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${lines}\nendcmap`;

describe('allowedNames', () => {
  it('leaves a map alone in which nothing is barred', () => {
    const whole = map(
      '2 beginbfchar\n<0000> <0041>\n<0124> <D83DDE00>\nendbfchar\n1 beginbfrange\n<01> <03> <0061>\nendbfrange',
    );
    expect(allowedNames(whole)).toBe(whole);
  });

  it('gives parts of letters a character that shows nothing', () => {
    const dots = map('2 beginbfchar\n<0010> <0000>\n<0009> <FE8E>\nendbfchar');
    expect(allowedNames(dots)).toBe(map('2 beginbfchar\n<0010> <2060>\n<0009> <FE8E>\nendbfchar'));
    expect(allowedNames(map('1 beginbfchar\n<0010> <0627FEFF>\nendbfchar'))).toContain('<0010> <06272060>');
  });

  it('calls characters for private use unknown, beyond the first plane too', () => {
    const own = map('2 beginbfchar\n<05> <E000>\n<06> <DB80DC00>\nendbfchar');
    expect(allowedNames(own)).toContain('<05> <FFFD>\n<06> <FFFD>');
  });

  it('names each glyph of a row in which one is barred', () => {
    const row = map('1 beginbfrange\n<0001> <0003> <F8FE>\nendbfrange');
    expect(allowedNames(row)).toContain('<0001> <0003> [<FFFD> <FFFD> <F900>]');
  });
});
