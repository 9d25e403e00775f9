/** A text → its words, folded so that case and diacritics make no difference, with offsets. */
import type { Span } from './text-blocks.ts';

export interface TermToken extends Span {
  /** Folded. */
  readonly form: string;
  /** As written, without soft hyphens and the points of an abbreviation. */
  readonly raw: string;
  /** True where a hyphen ties it to the next word. */
  readonly hyphen: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

/** An abbreviation with points, or a run of letters, digits and marks. */
const WORD = /\p{Lu}(?:\.\p{Lu})+(?!\p{L})\.?|[\p{L}\p{N}\p{M}\u00AD]+/gu;
const HYPHENS = '-\u2010\u2011';
const BEGINS_WORD = /^[\p{L}\p{N}]/u;
/** Of a possessive its apostrophe and "s" are part of the gap. */
const PHRASE_GAP =
  /^(?:['\u2019]s?)?["\u201D\u00BB]?(?:[ \t\u00A0\u202F]*\n?[ \t\u00A0\u202F]*|[-\u2010\u2011])["'\u2018-\u201E\u00AB]?$/i;
const APOSTROPHES = "'\u2019";

/**
 * Lower case, without the diacritics of Latin and Greek letters and without soft hyphens. Cyrillic keeps its own: "й" is
 * no "и".
 */
export function foldText(text: string): string {
  if (/^[\0-\x7F]*$/.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFD').replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1');
  return bare.normalize('NFC').replaceAll('\u00AD', '').toLowerCase();
}

/** True where a phrase may go on from the word before: across a space, a line's end, a hyphen or quotation marks. */
export function continuesPhrase({ gap }: TermToken): boolean {
  return gap === ' ' || PHRASE_GAP.test(gap);
}

/** Words in order; the "s" of a possessive is none. */
export function tokeniseTerms(text: string): readonly TermToken[] {
  const tokens: TermToken[] = [];
  for (const match of text.matchAll(WORD)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const [word] = match;
    if (word.length === 1 && 'sS'.includes(word) && isPossessive(text, tokens.at(-1), start)) continue;
    // Few words have any: looking costs less than replacing nothing.
    const raw = /[.\u00AD]/.test(word) ? word.replace(/[.\u00AD]/g, '') : word;
    const gap = text.slice(tokens.at(-1)?.end ?? 0, start);
    const hyphen = HYPHENS.includes(text.charAt(end) || ' ') && BEGINS_WORD.test(text.slice(end + 1, end + 3));
    if (raw !== '') tokens.push({ start, end, raw, form: foldText(raw), hyphen, gap });
  }
  return tokens;
}

/** True where nothing but an apostrophe stands between the last word and this place. */
function isPossessive(text: string, last: TermToken | undefined, start: number): boolean {
  return last !== undefined && last.end === start - 1 && APOSTROPHES.includes(text.charAt(start - 1));
}

/**
 * Greek words as foldText() has them, where that is not how they are written: the full-text index folds Latin letters
 * alone, so that it is given these beside the text. Each once, sorted.
 */
export function foldedGreek(text: string): readonly string[] {
  if (!/\p{Script=Greek}/u.test(text)) return [];
  const words = tokeniseTerms(text).filter(({ form, raw }) => form !== raw && /\p{Script=Greek}/u.test(form));
  return [...new Set(words.map(({ form }) => form))].sort();
}

/** Begins where a word does: a word without a hyphen would be tried from each of its letters otherwise. */
const COMPOUND = /(?<![\p{L}\p{N}\p{M}\u00AD])[\p{L}\p{N}\p{M}\u00AD]+(?:[-\u2010\u2011][\p{L}\p{N}\p{M}\u00AD]+)+/gu;

/** The words that hyphens tie together, each written as one: "cease-fire" gives "ceasefire". Each once, sorted. */
export function joinedCompounds(text: string): readonly string[] {
  const compounds = new Set(text.match(COMPOUND) ?? []);
  return [...new Set([...compounds].flatMap(joinNeighbours))].sort();
}

/** Pairs and threes of neighbours: a term may be any of them. */
function joinNeighbours(compound: string): readonly string[] {
  const forms = tokeniseTerms(compound).map((token) => token.form);
  return forms.flatMap((form, i) => {
    const [second, third] = [forms[i + 1], forms[i + 2]];
    if (second === undefined) return [];
    return third === undefined ? [form + second] : [form + second, form + second + third];
  });
}
