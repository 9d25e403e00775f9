/**
 * A long English sentence → asides that can be cut from it: between parentheses, between two dashes, and relative clauses
 * that only say who somebody is. After Conroy and others (CLASSY, DUC 2005), who cut such phrases by rule, with fewer of
 * them: an aside goes only where its marks are a pair beyond doubt and nothing in it bears on the rest (must-stay.ts).
 */
import { type Cut, touchesQuote, wordCount } from './cut.ts';
import { mustStay } from './must-stay.ts';

/** Shorter sentences are printed whole: an omission costs a reader too. */
const LONG = 25;
/** A shorter aside saves nothing over the mark of its omission. */
const LEAST = 3;
const MOST = 2;

/** Behind it goes on with a word: before a comma or stop the mark would hang in the air. */
const GOES_ON = /^\s[\p{L}\p{N}]/u;
const JOINS = /^(?:and|or|but|nor|as|so|including)\b/i;

function matches(sentence: string, pattern: RegExp): Cut[] {
  return [...sentence.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

const parentheses = (sentence: string): Cut[] =>
  /[()]/.test(sentence.replace(/\([^()]*\)/g, '')) ? [] : matches(sentence, /(?<=\p{L}\s)\([^()]{8,160}\)/gu);

/** Two dashes of one kind, and no more of any in the sentence. */
function betweenDashes(sentence: string): Cut[] {
  const dashes = matches(sentence, /\s?—\s?|\s[–-]{1,2}\s/gu);
  const [first, second] = dashes;
  if (dashes.length !== 2 || !first || !second) return [];
  const mark = (d: Cut): string => sentence.slice(d.start, d.end);
  return mark(first) === mark(second) ? [{ start: first.start, end: second.end }] : [];
}

const WHO = 'is|was|became|heads|headed|leads|led|chairs|chaired|runs|ran|serves|served|founded|owns|represents';
const GOES_ON_WITH =
  'said|says|told|has|had|is|was|will|would|did|does|also|called|met|signed|announced|warned|wrote|added';
/** The comma comes first in the pattern, so that it is tried at commas alone. */
const identity = new RegExp(
  `,(?<=\\p{Lu}[\\p{L}’'-]{0,40},)\\swho\\s(?:${WHO})\\s[^,;:()“”"]{2,100},(?=\\s(?:${GOES_ON_WITH})\\s)`,
  'gu',
);
const AGE = /,\swho\sis\s\d{1,2}(?:\syears\sold)?,/;

const inside = (sentence: string, { start, end }: Cut): string =>
  sentence.slice(start, end).replace(/^[\s(—–,-]+|[\s)—–,-]+$/g, '');

/** Who was meant, or where, is news: only of somebody who is named already may more names be spared. */
const names = (words: string): boolean => /\p{Lu}/u.test(words) && !/^who\s/.test(words);

function isIdle(sentence: string, cut: Cut): boolean {
  const words = inside(sentence, cut);
  if (names(words)) return false;
  if (wordCount(words) < LEAST || touchesQuote(sentence, cut) || JOINS.test(words)) return false;
  if (!GOES_ON.test(` ${sentence.slice(cut.end).trimStart()}`) || /[.;:!?]\s/.test(words)) return false;
  return AGE.test(sentence.slice(cut.start, cut.end)) || !mustStay(words);
}

/** In the order of the sentence, apart from each other; none where it is not long. */
export function asides(sentence: string, lang: string): Cut[] {
  if (!/^en\b/i.test(lang) || wordCount(sentence) <= LONG) return [];
  const found = [...parentheses(sentence), ...betweenDashes(sentence), ...matches(sentence, identity)]
    .filter((cut) => isIdle(sentence, cut))
    .sort((a, b) => a.start - b.start);
  return found.filter((cut, i) => cut.start >= Math.max(0, ...found.slice(0, i).map((c) => c.end))).slice(0, MOST);
}
