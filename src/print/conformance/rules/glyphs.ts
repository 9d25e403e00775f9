/** Glyphs that are shown: there in their font, as wide as the file says, and of a meaning that others can look up. */
import type { ConformanceFault, Rule } from '../model.ts';
import { type ShownGlyph, shownGlyphs } from '../shown-glyphs.ts';

const UA = 'PDF/UA-1';
const A = 'PDF/A-3a';
const BARRED = /[\0\ufeff\ufffe]/;
const PRIVATE = /\p{Co}/u;
/** In thousandths of the size. */
const TOLERANCE = 1;

interface GlyphRule {
  readonly rule: string;
  readonly fault: string;
  readonly isWrong: (shown: ShownGlyph) => boolean;
}

const meaningOf = ({ font, glyph }: ShownGlyph): string | undefined => font.characters.get(glyph);

/** Glyph 0 is the box that stands for a missing one. */
const isMissing = ({ font, glyph }: ShownGlyph): boolean =>
  glyph === 0 || (font.program !== null && glyph >= font.program.widths.length);

const RULES: readonly GlyphRule[] = [
  { rule: `${UA} 7.21.8`, fault: 'a character is set that its font lacks', isWrong: isMissing },
  {
    rule: `${UA} 7.21.5`,
    fault: 'a glyph is not as wide as the file says',
    isWrong: ({ font, glyph }) => {
      const width = font.program?.widths[glyph];
      return width !== undefined && Math.abs(width - font.widthOf(glyph)) > TOLERANCE;
    },
  },
  {
    rule: `${UA} 7.21.7`,
    fault: 'a glyph stands for no character',
    isWrong: (shown) => (meaningOf(shown) ?? '') === '' || BARRED.test(meaningOf(shown) ?? ''),
  },
  {
    rule: `${A} 6.2.11.7.3`,
    fault: 'a glyph stands for a character that means nothing to others',
    isWrong: (shown) => PRIVATE.test(meaningOf(shown) ?? '') && !shown.replaced,
  },
];

/** Each rule is told once for a page. */
export const glyphs: Rule = (pdf) => {
  const shown = shownGlyphs(pdf);
  return RULES.flatMap(({ rule, fault, isWrong }): ConformanceFault[] => {
    const pages = new Set(shown.filter(isWrong).map(({ page }) => page));
    return [...pages].map((page) => ({ rule, page, fault }));
  });
};
