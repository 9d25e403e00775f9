/** Chosen font files → @font-face rules that carry them as data: the page needs no font of the system. */
import type { CharacterRange, FontFile } from '../model.ts';
import { standInFont } from './stand-in-font.ts';
import { formatUnicodeRange } from './unicode-range.ts';

type Face = Pick<FontFile, 'family' | 'weight' | 'style'>;

function fontFaceRule({ family, weight, style }: Face, ranges: readonly CharacterRange[], source: string): string {
  return [
    '@font-face{',
    `font-family:"${family}";font-weight:${weight};font-style:${style};font-display:block;`,
    `unicode-range:${formatUnicodeRange(ranges)};src:${source}}`,
  ].join('');
}

const dataUrl = (data: Uint8Array, format: 'woff2' | 'truetype'): string => {
  const type = format === 'woff2' ? 'woff2' : 'ttf';
  return `url(data:font/${type};base64,${Buffer.from(data).toString('base64')}) format("${format}")`;
};

/**
 * A face of each family, weight and style that has the stand-ins of missing characters under the family's own name: so
 * whatever a style asks of the family is found there, and never in a font of the system.
 */
function standIns(faces: readonly Face[], missing: readonly string[]): readonly string[] {
  if (missing.length === 0) return [];
  const source = dataUrl(standInFont(missing), 'truetype');
  const ranges = missing.map((character): CharacterRange => {
    const point = character.codePointAt(0) ?? 0;
    return [point, point];
  });
  const each = new Map(faces.map((face) => [`${face.family} ${face.weight} ${face.style}`, face]));
  return [...each.values()].map((face) => fontFaceRule(face, ranges, source));
}

/** `faces`: every face that a style may ask for, though the page has no character of it. */
export function fontFaceCss(fonts: readonly FontFile[], faces: readonly Face[], missing: readonly string[]): string {
  const chosen = fonts.map((font) => fontFaceRule(font, font.ranges, dataUrl(font.data, 'woff2')));
  return [...chosen, ...standIns(faces, missing)].join('\n');
}
