/** The characters of a page → the font files that it needs, and the characters that none of them has. */
import type { FontFile } from '../model.ts';
import { readCmap } from './read-cmap.ts';
import { rangesHold } from './unicode-range.ts';

/** Invisible by definition, or set by the browser without a glyph. */
const NEEDS_NO_GLYPH = /^[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}]$/u;

export interface FontChoice {
  readonly fonts: readonly FontFile[];
  /** Each once, in the order of their code points. */
  readonly missing: readonly string[];
}

/** Each character once, in the order of their code points. */
function charactersOf(text: string): readonly string[] {
  return [...new Set(text)].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}

/** Subsets of a family overlap; a later one is taken only for what no earlier one has. */
function subsetsFor(fonts: readonly FontFile[], characters: readonly number[]): ReadonlySet<string> {
  const ranges = new Map(fonts.map((font) => [font.subset, font.ranges]));
  const owner = (character: number): string | undefined =>
    [...ranges].find(([, held]) => rangesHold(held, character))?.[0];
  return new Set(characters.flatMap((character) => owner(character) ?? []));
}

function familyFonts(fonts: readonly FontFile[], characters: readonly number[]): readonly FontFile[] {
  const subsets = subsetsFor(fonts, characters);
  return fonts.filter((font) => subsets.has(font.subset));
}

/** Whether a page may ask a file for a character, and the file has a glyph for it. */
function coverage(fonts: readonly FontFile[]): (character: number) => boolean {
  // Upright regular stands for its family: what it lacks, no other weight has.
  const regular = fonts.filter(({ weight, style }) => weight === 400 && style === 'normal');
  const files = regular.map(({ data, ranges }) => ({ ranges, glyphs: readCmap(data) }));
  return (character) =>
    files.some(({ ranges, glyphs }) => rangesHold(ranges, character) && rangesHold(glyphs, character));
}

/** Chooses among all files of all families those whose characters occur in the text. */
export function chooseFonts(all: readonly FontFile[], text: string): FontChoice {
  const visible = charactersOf(text).filter((character) => !NEEDS_NO_GLYPH.test(character));
  const points = visible.map((character) => character.codePointAt(0) ?? 0);
  const families = new Set(all.map(({ family }) => family));
  const fonts = [...families].flatMap((family) =>
    familyFonts(
      all.filter((font) => font.family === family),
      points,
    ),
  );
  const covered = coverage(fonts);
  return { fonts, missing: visible.filter((_, i) => !covered(points[i] ?? 0)) };
}
