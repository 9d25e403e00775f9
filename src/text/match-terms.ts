/**
 * Terms (words or phrases that a person wrote) and a text → where the text uses them. The one place that decides what
 * counts as a use:
 *
 * - Whole words only. Case and the diacritics of Latin and Greek letters make no difference ("Erdogan", "Erdoğan").
 * - Singular and plural are one (sanction, sanctions; ally, allies), and so is the possessive (Moscow's). A capitalised
 *   word of a term is a name and loses no "s" ("Hamas" is not "Hama"), nor does a word that means another thing without.
 * - So are the forms of a noun of other languages where its ending tells them (Wohnung, Wohnungen; санкція, санкцій):
 *   inflections.ts. Others are met as they are written; "check" names the form that the articles have.
 * - A hyphen joins or parts: "ceasefire" and "cease-fire" are one, "long-range" and "long range" are one.
 * - An abbreviation of up to three capitals is met in capitals alone ("US" is not "us"), with or without points ("U.S.").
 * - A phrase does not go on beyond a comma, a stop or a paragraph.
 * - Where terms overlap the longest counts, once: "peace talks" is no use of "talks".
 */

import { formsByEnding } from './inflections.ts';
import { continuesPhrase, type TermToken, tokeniseTerms } from './term-tokens.ts';
import type { Span } from './text-blocks.ts';

interface TermMatch extends Span {
  /** The term as it was given. */
  readonly term: string;
}

export interface TermMatcher {
  /** Uses in the order of the text; they do not overlap. */
  readonly find: (text: string) => readonly TermMatch[];
  /**
   * For a search that need not be exact: a text uses no term unless it has, of one of these, at least one string of
   * every list. A string is a word or a phrase; words that a text ties with hyphens count as one word too.
   */
  readonly requirements: readonly (readonly (readonly string[])[])[];
}

/** A word of a term: the forms that a text may have it in. */
interface Part {
  readonly forms: readonly string[];
  /** Set for an abbreviation: the text must have one of exactly these. */
  readonly capitals: readonly string[] | null;
}

interface Alternative {
  readonly term: string;
  readonly parts: readonly Part[];
}

/** Words whose form without "s" means something else. */
const ALWAYS_PLURAL = new Set(
  'news arms goods talks means customs works thanks odds savings series species'.split(' '),
);
const LATIN_WORD = /^\p{Script=Latin}{3,}$/u;
const LOOKS_PLURAL = /[^sui]s$/;

/** Compiles terms once for many texts. Terms without a letter or a digit are never met. */
export function compileTerms(terms: readonly string[]): TermMatcher {
  const alternatives = terms.flatMap(alternativesOf);
  const byFirst = new Map<string, Alternative[]>();
  for (const alternative of alternatives) {
    for (const form of alternative.parts[0]?.forms ?? [])
      byFirst.set(form, [...(byFirst.get(form) ?? []), alternative]);
  }
  return {
    find: (text) => findUses(tokensOf(text), byFirst),
    requirements: alternatives.map((a) => a.parts.map(requiredStrings)),
  };
}

/** The words of the text that was last looked at: one list of terms after another asks for the same. */
let latest: { readonly text: string; readonly tokens: readonly TermToken[] } = { text: '', tokens: [] };

function tokensOf(text: string): readonly TermToken[] {
  if (latest.text !== text) latest = { text, tokens: tokeniseTerms(text) };
  return latest.tokens;
}

/** "U.S." reads as two words to a search that parts words at points. */
function requiredStrings({ forms, capitals }: Part): readonly string[] {
  const letters = capitals?.[0] ?? '';
  return letters.length > 1 ? [...forms, [...letters.toLowerCase()].join(' ')] : forms;
}

/** A term with a hyphen is also met written as one word; without one, the text's own hyphens are looked through. */
function alternativesOf(term: string): Alternative[] {
  const tokens = tokeniseTerms(term);
  if (tokens.length === 0) return [];
  const parted: Alternative = { term, parts: tokens.map(partOf) };
  const joined = joinHyphens(tokens);
  return joined.length === tokens.length ? [parted] : [parted, { term, parts: joined.map(partOf) }];
}

function joinHyphens(tokens: readonly TermToken[]): readonly TermToken[] {
  const joined: TermToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last?.hyphen) joined[joined.length - 1] = { ...token, form: last.form + token.form, raw: last.raw + token.raw };
    else joined.push(token);
  }
  return joined;
}

function partOf({ form, raw }: TermToken): Part {
  const isAbbreviation = /^\p{Lu}{1,3}\p{N}*$/u.test(raw);
  if (isAbbreviation) return { forms: [form, `${form}s`], capitals: [raw, `${raw}s`] };
  return { forms: inflect(form, /^\p{Lu}/u.test(raw)), capitals: null };
}

/** A word in the singular and the plural of English, or in the forms that its ending tells; short words as they are. */
export function inflect(form: string, isName = false): readonly string[] {
  if (/^\d+$/.test(form)) return [form, `${form}s`];
  const told = formsByEnding(form);
  if (told) return told;
  if (!LATIN_WORD.test(form)) return [form];
  if (LOOKS_PLURAL.test(form)) return isName || ALWAYS_PLURAL.has(form) ? [form] : [form, ...singularsOf(form)];
  return [form, pluralOf(form)];
}

function pluralOf(form: string): string {
  if (/[^aeiou]y$/.test(form)) return `${form.slice(0, -1)}ies`;
  if (/sis$/.test(form)) return `${form.slice(0, -2)}es`;
  return /(?:[sxz]|[cs]h)$/.test(form) ? `${form}es` : `${form}s`;
}

function singularsOf(form: string): readonly string[] {
  if (/[^aeiou]ies$/.test(form) && form.length > 4) return [`${form.slice(0, -3)}y`];
  if (/(?:ss|x|zz|ch|sh)es$/.test(form)) return [form.slice(0, -2)];
  return /ics$/.test(form) ? [] : [form.slice(0, -1)];
}

function findUses(tokens: readonly TermToken[], byFirst: ReadonlyMap<string, readonly Alternative[]>): TermMatch[] {
  const found: TermMatch[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    // Nearly every word is passed over here.
    const mayBegin = token !== undefined && (token.hyphen || byFirst.has(token.form));
    const longest = mayBegin ? longestAt(tokens, i, byFirst) : null;
    if (longest)
      found.push({ term: longest.term, start: tokens[i]?.start ?? 0, end: tokens[longest.next - 1]?.end ?? 0 });
    i = longest?.next ?? i + 1;
  }
  return found;
}

interface Reach {
  readonly term: string;
  /** Index of the token after the match. */
  readonly next: number;
}

function longestAt(
  tokens: readonly TermToken[],
  at: number,
  byFirst: ReadonlyMap<string, readonly Alternative[]>,
): Reach | null {
  let best: Reach | null = null;
  for (const step of stepsAt(tokens, at)) {
    for (const { term, parts } of byFirst.get(step.form) ?? []) {
      const next = matchParts(tokens, at, parts);
      if (next !== null && next > (best?.next ?? 0)) best = { term, next };
    }
  }
  return best;
}

/** The token after the last part; null where the parts do not stand here. */
function matchParts(tokens: readonly TermToken[], at: number, parts: readonly Part[], isInside = false): number | null {
  const [first, ...rest] = parts;
  if (!first) return at;
  const token = tokens[at];
  if (!token || (isInside && !continuesPhrase(token))) return null;
  for (const step of stepsAt(tokens, at)) {
    const fits = first.capitals ? first.capitals.includes(step.raw) : first.forms.includes(step.form);
    const end = fits ? matchParts(tokens, step.next, rest, true) : null;
    if (end !== null) return end;
  }
  return null;
}

interface Step {
  readonly form: string;
  readonly raw: string;
  readonly next: number;
}

/** What may be read as one word here: the word itself, and it joined with one or two that hyphens tie to it. */
function stepsAt(tokens: readonly TermToken[], at: number): Step[] {
  const steps: Step[] = [];
  let [form, raw] = ['', ''];
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i];
    if (!token) break;
    form += token.form;
    raw += token.raw;
    steps.push({ form, raw, next: i + 1 });
    if (!token.hyphen) break;
  }
  return steps;
}
