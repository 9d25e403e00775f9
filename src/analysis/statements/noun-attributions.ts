/** "Lima's claim that …", "concerns among officials that …" → attributions that hang on a noun. */
import { countryOf } from '../actors/countries.ts';
import type { Statement } from '../model.ts';
import type { TokenisedSentence } from '../read-text.ts';
import type { Attribution } from './attribution.ts';
import type { Cluster } from './clusters/cluster.ts';
import { clauseEnd } from './content-extent.ts';
import type { Attitude } from './cue-lexicon.ts';
import { type MarkedText, type TokenRun, word } from './marked-text.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import { hasFiniteVerb } from './verb-groups.ts';

const SPEECH =
  'claim assertion statement suggestion warning accusation allegation argument assurance insistence contention announcement complaint prediction denial';
const THOUGHT = 'belief view concern fear hope conviction opinion worry expectation conclusion fears';
const NOUNS: ReadonlyMap<string, Attitude> = new Map([
  ...SPEECH.split(' ').flatMap(
    (noun) =>
      [
        [noun, 'speech'],
        [`${noun}s`, 'speech'],
      ] as const,
  ),
  ...THOUGHT.split(' ').flatMap(
    (noun) =>
      [
        [noun, 'thought'],
        [`${noun}s`, 'thought'],
      ] as const,
  ),
]);
/**
 * Whether a statement hangs on one of the nouns of this file: "fear" is one in "Lima's fear that …" and "the fear among
 * officials that …", and a verb where it follows its subject.
 */
export function isNounCue(text: string, { source, cue }: Statement): boolean {
  if (!cue || !NOUNS.has(cue.text.toLowerCase())) return false;
  if (!source || source.end > cue.start) return true;
  return POSSESSIVES.has(source.text.toLowerCase()) || /['’]/.test(text.slice(source.end - 2, cue.start));
}
const AMONG = new Set(['among', 'by', 'from', 'of', 'within']);
const POSSESSIVES = new Set(['his', 'her', 'their', 'its']);
/** How far "that" may stand from its noun. */
const REACH = 14;

/** "the belief in Moscow that": a capital stands for its government. */
const isCapital = (m: MarkedText, i: number): boolean => countryOf(m.tokens[i]?.text ?? '') !== null;

/** The "that" of a noun, nothing but its holder standing between. */
function thatAfter(m: MarkedText, noun: number, limit: number): number {
  for (let i = noun + 1; i < Math.min(limit, noun + REACH); i++) {
    if (word(m, i) === 'that') return i;
    if (m.quotationOf[i] !== -1 || m.tags[i] === 'PUNCT') return -1;
  }
  return -1;
}

/** "a win with Lima's claim": what stands before the last preposition is no part of the possessor. */
function pastPrepositions(m: MarkedText, run: TokenRun): TokenRun {
  for (let i = run.to - 1; i > run.from; i--)
    if (m.tags[i] === 'ADP' && word(m, i) !== 'of') return { from: i + 1, to: run.to };
  return run;
}

/** "Lima's recent claim" → Lima; "their claim" → their. */
function possessor(m: MarkedText, noun: number, floor: number): TokenRun | null {
  let i = noun - 1;
  while (i > floor && m.tags[i] === 'ADJ') i--;
  if (POSSESSIVES.has(word(m, i))) return { from: i, to: i + 1 };
  const phrase = word(m, i) === "'s" || word(m, i) === "'" ? nounPhraseEndingAt(m, i - 1, floor) : null;
  return phrase && pastPrepositions(m, phrase);
}

/** "concerns are mounting among some officials that" → some officials. */
function holder(m: MarkedText, noun: number, that: number): TokenRun | null {
  for (let i = noun + 1; i < that - 1; i++) {
    const phrase = nounPhraseStartingAt(m, i + 1, that);
    if (!AMONG.has(word(m, i)) && !(word(m, i) === 'in' && isCapital(m, i + 1))) continue;
    return phrase?.to === that ? phrase : null;
  }
  return null;
}

export function findNounAttributions(
  m: MarkedText,
  sentence: TokenisedSentence,
  clusters: readonly Cluster[],
): readonly Attribution[] {
  const found: Attribution[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const attitude =
      m.quotationOf[i] === -1 && (m.tags[i] === 'NOUN' || i === sentence.from) ? NOUNS.get(word(m, i)) : undefined;
    const that = attitude ? thatAfter(m, i, sentence.to) : -1;
    if (!attitude || that < 0) continue;
    const source = that === i + 1 ? possessor(m, i, sentence.from) : holder(m, i, that);
    const content = { from: that + 1, to: clauseEnd(m, that + 1, sentence.to, clusters) };
    if (!source || !hasFiniteVerb(m, content)) continue;
    found.push({
      source,
      cue: { from: i, to: i + 1 },
      content,
      complement: 'that-clause',
      attitude,
      lemma: word(m, i),
      unreal: false,
      continued: false,
      farSource: false,
    });
  }
  return found;
}
