/** A pronoun and whom it seems to mean → reasons in the text for which it may mean somebody else. */

import { canSpeakItself } from '../statements/can-speak.ts';
import { cueOf } from '../statements/cue-lexicon.ts';
import { type MarkedText, sentenceOf, type TokenRun } from '../statements/marked-text.ts';
import { isSubjectPronoun } from '../statements/noun-phrases.ts';
import { isFiniteVerb } from '../statements/verb-groups.ts';

export type Gender = 'he' | 'she';

export interface Meant extends TokenRun {
  readonly name: string;
  readonly gender: Gender | null;
  readonly subject: boolean;
}

const unquoted = (m: MarkedText, i: number): boolean => m.quotationOf[i] === -1;

/** "He met Lima. He said …": who is spoken of where "he" is the subject is not he. */
function standsBehindPronoun(m: MarkedText, gender: Gender, { from, subject }: Meant): boolean {
  const sentence = m.sentences[sentenceOf(m, from)];
  if (subject || !sentence) return false;
  for (let i = sentence.from; i < from; i++)
    if (m.words[i] === gender && unquoted(m, i) && isSubjectPronoun(m, i)) return true;
  return false;
}

/** "Lima said she had doubts. He …": of a name that tells neither, the pronoun behind it may. */
function hasOtherPronoun(m: MarkedText, pronoun: number, gender: Gender, { to, gender: own }: Meant): boolean {
  if (own !== null) return false;
  const other = gender === 'he' ? /^(?:she|her|hers|herself)$/ : /^(?:he|him|his|himself)$/;
  const end = m.sentences[sentenceOf(m, pronoun)]?.to ?? pronoun;
  for (let i = to; i < end; i++) if (other.test(m.words[i] ?? '') && unquoted(m, i)) return true;
  return false;
}

/** How far behind a name its verb may stand: "Lima, the mayor of Porto, said". */
const REACH = 12;

/** "About Lima's plans": a name that nowhere in the text does or says anything, as in a heading, need not be a person's. */
function neverActs(m: MarkedText, { from, to, gender, subject }: Meant): boolean {
  if (gender !== null || subject) return false;
  const last = m.tokens[to - 1]?.text;
  return !m.tokens.some(({ text }, i) => {
    if (text !== last || (i >= from && i < to && isHeading(m, i))) return false;
    if (followsSaying(m, i, to - from)) return true;
    const end = Math.min(i + REACH, m.sentences[sentenceOf(m, i)]?.to ?? i);
    for (let k = i + 1; k < end; k++) if (isFiniteVerb(m, k)) return true;
    return false;
  });
}

/** "said Mira Lima": the verb of the name, `length` words of which end at `last`, stands before it. */
function followsSaying(m: MarkedText, last: number, length: number): boolean {
  const before = last - length;
  return isFiniteVerb(m, before) && cueOf(m.words[before] ?? '') !== null;
}

/** A line without a verb. */
function isHeading(m: MarkedText, i: number): boolean {
  const { from, to } = m.sentences[sentenceOf(m, i)] ?? { from: i, to: i };
  for (let k = from; k < to; k++) if (isFiniteVerb(m, k)) return false;
  return true;
}

const UNNAMED: Readonly<Record<Gender, RegExp>> = {
  he: /^(?:man|father|husband|son|brother|boy|boyfriend|uncle|grandfather|widower|gentleman|guy)$/,
  she: /^(?:woman|mother|wife|daughter|sister|girl|girlfriend|aunt|grandmother|widow|lady)$/,
};

/** "Lima left. The woman's husband stayed. He …": somebody without a name of whom a sentence behind the name tells. */
function standsBehindUnnamed(m: MarkedText, pronoun: number, gender: Gender, { to }: Meant): boolean {
  const behind = m.sentences[sentenceOf(m, to - 1)]?.to ?? pronoun;
  for (let i = behind; i < pronoun; i++)
    if (UNNAMED[gender].test(m.words[i] ?? '') && unquoted(m, i) && (isOwner(m, i) || isFiniteVerb(m, i + 1)))
      return true;
  return false;
}

/** Words of a title before a name. */
const LONGEST_TITLE = 5;

/** "A critic of President Costa is ill, but he …": who is told of is the person on whom the name hangs. */
function hangsOnPerson(m: MarkedText, { from }: Meant): boolean {
  let at = from - 1;
  while (from - at < LONGEST_TITLE && /^(?:PROPN|ADJ|DET|NOUN)$/.test(m.tags[at] ?? 'X')) at--;
  if (!/^(?:of|to|for|from|against)$/.test(m.words[at] ?? '')) return false;
  return m.tags[at - 1] === 'NOUN' && canSpeakItself(m, { from: at - 1, to: at });
}

const isOwner = (m: MarkedText, i: number): boolean => /^['’]s?$/.test(m.words[i + 1] ?? '');

export const mayBeAnother = (m: MarkedText, pronoun: number, gender: Gender, meant: Meant): boolean =>
  standsBehindPronoun(m, gender, meant) ||
  hasOtherPronoun(m, pronoun, gender, meant) ||
  standsBehindUnnamed(m, pronoun, gender, meant) ||
  hangsOnPerson(m, meant) ||
  neverActs(m, meant);

/** "He thinks that Lima would answer": nobody speaks of himself by name, so that he is another. */
export function namesSpeaker(m: MarkedText, content: TokenRun, name: string): boolean {
  const surname = name.split(/[\s-]/).at(-1);
  for (let i = content.from; i < content.to; i++)
    if (unquoted(m, i) && m.tokens[i]?.text === surname && !/^['’]/.test(m.words[i + 1] ?? '')) return true;
  return false;
}
