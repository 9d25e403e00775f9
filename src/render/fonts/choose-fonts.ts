/** The characters of a page → the font files that it needs, and the characters that none of them has. */
import type { FontFile } from '../model.ts';
import { hasGlyph, needsGlyph } from './coverage.ts';
import { rangesHold } from './unicode-range.ts';

/** A family of the workspace, and the characters that are asked of it: those that no family before it has. */
export interface FallbackFamily {
  readonly fonts: readonly FontFile[];
  readonly characters: readonly string[];
}

export interface FontChoice {
  /** Of the packaged families. */
  readonly fonts: readonly FontFile[];
  /** Of the workspace, for what the packaged families lack. */
  readonly fallbacks: readonly FallbackFamily[];
  /** Of the workspace, asked for by their own names. */
  readonly named: readonly FontFile[];
  /** Each once, in the order of their code points. */
  readonly missing: readonly string[];
}

/** Signs without a shape of their own by which letters join or part: they stay with the letters around them. */
const JOINERS = ['\u200c', '\u200d'];

const pointOf = (character: string): number => character.codePointAt(0) ?? 0;

/** Each character once, in the order of their code points. */
function charactersOf(text: string): readonly string[] {
  return [...new Set(text)].sort((a, b) => pointOf(a) - pointOf(b));
}

/** Subsets of a family overlap; a later one is taken only for what no earlier one has. */
function subsetsFor(fonts: readonly FontFile[], characters: readonly number[]): ReadonlySet<string> {
  const ranges = new Map(fonts.map((font) => [font.subset, font.ranges]));
  const owner = (character: number): string | undefined =>
    [...ranges].find(([, held]) => rangesHold(held, character))?.[0];
  return new Set(characters.flatMap((character) => owner(character) ?? []));
}

function familiesOf(fonts: readonly FontFile[]): readonly (readonly FontFile[])[] {
  const names = [...new Set(fonts.map(({ family }) => family))];
  return names.map((name) => fonts.filter(({ family }) => family === name));
}

function familyFonts(fonts: readonly FontFile[], characters: readonly number[]): readonly FontFile[] {
  const subsets = subsetsFor(fonts, characters);
  return fonts.filter((font) => subsets.has(font.subset));
}

/** Upright regular stands for its family: what it lacks, no other weight has. */
const isRegular = ({ weight, style }: FontFile): boolean => weight === 400 && style === 'normal';

interface Shared {
  readonly fallbacks: readonly FallbackFamily[];
  readonly missing: readonly string[];
}

/** Each character goes to the first family that has it. */
function shareOut(added: readonly FontFile[], lacking: readonly string[], text: string): Shared {
  return familiesOf(added).reduce<Shared>(
    ({ fallbacks, missing }, fonts) => {
      const held = missing.filter((character) => fonts.some((font) => hasGlyph(font, character)));
      if (held.length === 0) return { fallbacks, missing };
      const joiners = JOINERS.filter((joiner) => text.includes(joiner));
      return {
        fallbacks: [...fallbacks, { fonts, characters: [...held, ...joiners] }],
        missing: missing.filter((character) => !held.includes(character)),
      };
    },
    { fallbacks: [], missing: lacking },
  );
}

/** Chooses among all files of all families those whose characters occur in the text. `css` may name families of the workspace. */
export function chooseFonts(all: readonly FontFile[], text: string, css = ''): FontChoice {
  const visible = charactersOf(text).filter(needsGlyph);
  const added = all.filter((font) => font.added === true);
  const packaged = familiesOf(all.filter((font) => font.added !== true));
  const fonts = packaged.flatMap((family) => familyFonts(family, visible.map(pointOf)));
  const regular = fonts.filter(isRegular);
  const lacking = visible.filter((character) => !regular.some((font) => hasGlyph(font, character)));
  const { fallbacks, missing } = shareOut(added, lacking, text);
  const named = familiesOf(added.filter(({ family }) => css.includes(family)));
  return { fonts, fallbacks, missing, named: named.flatMap((family) => familyFonts(family, visible.map(pointOf))) };
}
