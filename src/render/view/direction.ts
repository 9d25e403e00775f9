/** A language, and words in it → the direction in which they are written. */

export type Direction = 'ltr' | 'rtl';

/** Languages of news that are written from right to left in whatever country. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'iw', 'ur', 'ps', 'sd', 'ug', 'yi', 'ckb', 'dv', 'ks']);
const STRONG = /\p{L}/u;
const RIGHT_TO_LEFT_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Scripts that a tag may name itself ("az-Arab", "ug-Latn"). */
const SCRIPT = /-(?:(arab|hebr|syrc|thaa|nkoo)|[a-z]{4})(?:-|$)/i;

export const languageOf = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

export function isRightToLeft(lang: string): boolean {
  const script = SCRIPT.exec(lang);
  return script === null ? RIGHT_TO_LEFT.has(languageOf(lang)) : script[1] !== undefined;
}

/** By the language; where that is not known by the first letter (Unicode Standard Annex 9, P2). */
export function directionOf(lang: string, text: string): Direction {
  const right = lang === 'und' ? RIGHT_TO_LEFT_LETTER.test(STRONG.exec(text)?.[0] ?? '') : isRightToLeft(lang);
  return right ? 'rtl' : 'ltr';
}

/** Null where it is that of the page. */
export function foreignDirection(lang: string, text: string, pageLang: string): Direction | null {
  const own = directionOf(lang, text);
  return own === directionOf(pageLang, '') ? null : own;
}
