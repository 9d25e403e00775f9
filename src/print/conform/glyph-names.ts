/**
 * A map of the characters of a font (ISO 32000-1, 9.10.3) → the same without those that the standards bar: U+0000, U+FEFF and
 * U+FFFE (ISO 14289-1, 7.21.7), and such for private use, which mean nothing to anybody else (ISO 19005-3, 6.2.11.7.3).
 */

/** WORD JOINER: it is not seen, is no space, and parts no word. */
const NOTHING = '\u2060';
/** REPLACEMENT CHARACTER. */
const UNKNOWN = '\ufffd';
const PAIRS = /(beginbfchar)([\s\S]*?)(endbfchar)/g;
const RANGES = /(beginbfrange)([\s\S]*?)(endbfrange)/g;
const HEX = '<([0-9A-Fa-f]+)>';
const PAIR = new RegExp(`(<[0-9A-Fa-f]+>\\s*)${HEX}`, 'g');
const RANGE = new RegExp(`${HEX}(\\s*)${HEX}(\\s*)${HEX}`, 'g');

const textOf = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
const hexOf = (text: string): string => `<${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
const allowed = (text: string): string => text.replace(/[\0\ufeff\ufffe]/g, NOTHING).replace(/\p{Co}/gu, UNKNOWN);

function allowedPair(pair: string, glyph: string, hex: string): string {
  const text = textOf(hex);
  return allowed(text) === text ? pair : glyph + hexOf(allowed(text));
}

/** Glyphs in a row stand for characters in a row: where one of these is barred, each is named. */
function allowedRange(range: string, first: string, space: string, last: string, gap: string, hex: string): string {
  const start = Number.parseInt(hex, 16);
  const count = Number.parseInt(last, 16) - Number.parseInt(first, 16) + 1;
  const texts = Array.from({ length: count }, (_, i) => textOf((start + i).toString(16).padStart(hex.length, '0')));
  if (texts.every((text) => allowed(text) === text)) return range;
  return `<${first}>${space}<${last}>${gap}[${texts.map((text) => hexOf(allowed(text))).join(' ')}]`;
}

/** The map itself where nothing in it is barred. */
export const allowedNames = (map: string): string =>
  map
    .replace(PAIRS, (_, begin: string, pairs: string, end: string) => begin + pairs.replace(PAIR, allowedPair) + end)
    .replace(RANGES, (_, begin: string, all: string, end: string) => begin + all.replace(RANGE, allowedRange) + end);
