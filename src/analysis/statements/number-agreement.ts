/** A speaker and the verb of his saying → whether they differ in number, so that the verb has another subject. */

import { ORGANISATION_WORDS } from '../actors/name-words.ts';
import type { Attribution } from './attribution.ts';
import type { MarkedText, TokenRun } from './marked-text.ts';
import { isAuxiliary } from './verb-groups.ts';

const PLURAL = /^(?:have|are|were|do)$/;
/** "169,000 people", "both mayors". */
const SEVERAL = /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|both|several|many|these|those)$/;
const PEOPLE = /^(?:people|men|women|children|\p{Ll}+(?:[^s]s|[^aiou]sts))$/u;
/** Verbs of one speaker: "says", "suggests", "has told". */
const SINGULAR = /^(?:has|is|was|\p{Ll}+[^s]s)$/u;

/** Verbs whose past looks as their infinitive does. */
const SAME_PAST = /^(?:read|put|bet|let|cut)$/;

/** "Lima called on the town to act and | consider moving": one name in capitals has no verb without an ending; it is the town that considers. */
function isOneName(m: MarkedText, { from, to }: TokenRun): boolean {
  const last = m.tokens[to - 1]?.text ?? '';
  const named = m.tags.slice(from, to).every((tag) => tag === 'PROPN');
  return (
    named &&
    /\p{Ll}/u.test(last) &&
    !/(?:s|men|police|people)$/i.test(last) &&
    !ORGANISATION_WORDS.has(last.toLowerCase())
  );
}

/** "Lima's | claim": the cue is a noun. */
const isOwned = (m: MarkedText, { to }: TokenRun): boolean => /^['’]s?$/.test(m.words[to] ?? '');

/** Neither "did Lima say" nor "Lima's claim". */
const isBare = (m: MarkedText, source: TokenRun): boolean =>
  !isOwned(m, source) && !isAuxiliary(m, source.from - 1) && isOneName(m, source);

/** "supports of Ana Lima have said", "a study of 169,000 people suggests": the name beside the verb is not its subject. */
export function differsInNumber(
  m: MarkedText,
  { source, cue, lemma, plainName }: Attribution,
  person: boolean,
): boolean {
  if (!source || !cue || cue.from < source.to) return false;
  const verb = m.words[cue.from] ?? '';
  if (/^\p{Ll}+$/u.test(verb) && verb === lemma && isBare(m, source) && !SAME_PAST.test(verb)) return !plainName;
  if (person && !m.tags.slice(source.from, source.to).includes('CCONJ')) return PLURAL.test(verb);
  const [first = '', last = ''] = [m.words[source.from], m.words[source.to - 1]];
  return SEVERAL.test(first) && PEOPLE.test(last) && SINGULAR.test(verb);
}
