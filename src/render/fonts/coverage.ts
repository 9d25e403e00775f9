/** Font files → whether one of them has a glyph for a character. Files are opened only for characters that they are meant for. */
import type { CharacterRange, FontFile } from '../model.ts';
import { readCmap } from './read-cmap.ts';
import { rangesHold } from './unicode-range.ts';

/** Invisible by definition, or set by the browser without a glyph. */
const NEEDS_NO_GLYPH = /^[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}]$/u;
/** What both packaged families have, as a test holds: most text is of nothing else, and no file is opened for it. */
const ALWAYS_THERE = /^[\s\u00a0-\u0148\u014a-\u017e!-~А-яЁёЄєІіЇїҐґ–—‘’“”„…•€]*$/u;

/** Whether a text is surely shown by the packaged fonts, whatever fonts there are beside them. */
export const isPlain = (text: string): boolean => ALWAYS_THERE.test(text);

export const needsGlyph = (character: string): boolean => !NEEDS_NO_GLYPH.test(character);

const known = new WeakMap<FontFile, readonly CharacterRange[]>();

function glyphsOf(font: FontFile): readonly CharacterRange[] {
  const glyphs = known.get(font) ?? readCmap(font.data);
  known.set(font, glyphs);
  return glyphs;
}

/** Whether a page may ask a file for a character, and the file has a glyph for it. */
export function hasGlyph(font: FontFile, character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return rangesHold(font.ranges, point) && rangesHold(glyphsOf(font), point);
}

/** Upright regular stands for its family among the packaged fonts: what it lacks, no other weight has. */
const stands = ({ weight, style, added }: FontFile): boolean =>
  added === true || (weight === 400 && style === 'normal');

/** The characters of a text for which no font has a glyph, each once, in their order. */
export function lackingOf(fonts: readonly FontFile[]): (text: string) => readonly string[] {
  const asked = fonts.filter(stands);
  const answers = new Map<string, boolean>();
  const has = (character: string): boolean => {
    const answer = answers.get(character) ?? asked.some((font) => hasGlyph(font, character));
    answers.set(character, answer);
    return answer;
  };
  return (text) =>
    isPlain(text) ? [] : [...new Set(text)].filter((character) => needsGlyph(character) && !has(character));
}
