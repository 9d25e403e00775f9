/** Chosen font files → @font-face rules that carry them as data: the page needs no font of the system. */
import type { CharacterRange, FontFile } from '../model.ts';
import type { FallbackFamily, FontChoice } from './choose-fonts.ts';
import { hasGlyph } from './coverage.ts';
import { standInFont } from './stand-in-font.ts';
import { formatUnicodeRange } from './unicode-range.ts';

type Face = Pick<FontFile, 'family' | 'weight' | 'style'>;

function fontFaceRule({ family, weight, style }: Face, ranges: readonly CharacterRange[], source: string): string {
  return [
    '@font-face{',
    `font-family:${cssName(family)};font-weight:${weight};font-style:${style};font-display:block;`,
    `unicode-range:${formatUnicodeRange(ranges)};src:${source}}`,
  ].join('');
}

/** Names of a workspace's own fonts are whatever their files say. */
const cssName = (family: string): string => `"${family.replace(/["\\<>\n\r\f]/g, ' ')}"`;

const MEDIA_TYPES = { woff2: 'woff2', woff: 'woff', truetype: 'ttf', opentype: 'otf' } as const;

const dataUrl = ({ data, format }: Pick<FontFile, 'data' | 'format'>): string =>
  `url(data:font/${MEDIA_TYPES[format]};base64,${Buffer.from(data).toString('base64')}) format("${format}")`;

const rangesOf = (characters: readonly string[]): readonly CharacterRange[] =>
  characters.map((character): CharacterRange => {
    const point = character.codePointAt(0) ?? 0;
    return [point, point];
  });

/**
 * A face of each family, weight and style that has the stand-ins of missing characters under the family's own name: so
 * whatever a style asks of the family is found there, and never in a font of the system.
 */
function standIns(faces: readonly Face[], missing: readonly string[]): readonly string[] {
  if (missing.length === 0) return [];
  const source = dataUrl({ data: standInFont(missing), format: 'truetype' });
  return faces.map((face) => fontFaceRule(face, rangesOf(missing), source));
}

/** How far a file is from a face: a slant that is not asked for weighs more than any weight; a bolder one is nearer than a lighter. */
function distance(font: Face, { weight, style }: Face): number {
  const lighter = weight > 500 && font.weight < weight ? 50 : 0;
  return (font.style === style ? 0 : 10_000) + Math.abs(font.weight - weight) + lighter;
}

/**
 * Characters, and those that setting may put in their place: a vowel of Thai is drawn as two signs. The browser asks a face
 * for none that is not among its characters, and would print a box. What a packaged font has stays with it.
 */
function withParts(characters: readonly string[], font: FontFile, packaged: readonly FontFile[]): readonly string[] {
  const parts = new Set(characters.flatMap((character) => [...character.normalize('NFKD')]));
  const isOwn = (part: string): boolean => hasGlyph(font, part) && !packaged.some((other) => hasGlyph(other, part));
  return [...new Set([...characters, ...[...parts].filter(isOwn)])];
}

/**
 * Under the name of a packaged family, its nearest face: every style finds the added script in whatever family, weight and
 * slant it asks for, and the browser never slants or thickens letters itself.
 */
function fallbackRules(
  face: Face,
  { fonts, characters }: FallbackFamily,
  packaged: readonly FontFile[],
): readonly string[] {
  const near = [...fonts].sort((a, b) => distance(a, face) - distance(b, face));
  const owners = new Map<FontFile, string[]>();
  for (const character of characters) {
    const owner = near.find((font) => hasGlyph(font, character));
    if (owner) owners.set(owner, [...(owners.get(owner) ?? []), character]);
  }
  return [...owners].map(([font, held]) =>
    fontFaceRule(face, rangesOf(withParts(held, font, packaged)), dataUrl(font)),
  );
}

function facesOf(fonts: readonly FontFile[]): readonly Face[] {
  return [...new Map(fonts.map((font) => [`${font.family} ${font.weight} ${font.style}`, font])).values()];
}

/** `all`: every file that there is, of each face that a style may ask for, though the page has no character of it. */
export function fontFaceCss({ fonts, fallbacks, named, missing }: FontChoice, all: readonly FontFile[]): string {
  const ours = all.filter((font) => font.added !== true);
  const packaged = facesOf(ours);
  const chosen = [...fonts, ...named].map((font) => fontFaceRule(font, font.ranges, dataUrl(font)));
  // Of two faces that claim a character the later one counts.
  const added = packaged.flatMap((face) => fallbacks.flatMap((family) => fallbackRules(face, family, ours)));
  return [...chosen, ...added, ...standIns([...packaged, ...facesOf(named)], missing)].join('\n');
}
