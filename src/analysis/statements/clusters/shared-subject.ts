/** ", adding that", "and added": verbs that have the subject of what was said before. */
import type { TokenisedSentence } from '../../read-text.ts';
import { type MarkedText, word } from '../marked-text.ts';
import { isOnlySubject, mainSubject, type Subject } from '../subject-of.ts';
import { hasFiniteVerb, isAuxiliary, type VerbGroup } from '../verb-groups.ts';
import type { Cluster } from './cluster.ts';

const REPORTING: ReadonlySet<string> = new Set(['speech', 'thought', 'demand', 'refusal']);

/** "a series of posts Friday saying that": no comma before a participle of speech with its clause. */
const isTelling = (m: MarkedText, group: VerbGroup): boolean =>
  ['saying', 'claiming', 'arguing', 'warning'].includes(word(m, group.verb)) &&
  (word(m, group.to) === 'that' ||
    (word(m, group.from - 1) === 'as' && /^(?:quoted|cited)$/.test(word(m, group.from - 2))));

/** What may stand between a speaker's clause and his participle: "…, adding", "… — adding", "… by saying", "… while chanting". */
const JOINING = /^(?:,|—|–|--|by|while)$/;
/** Participles by which a writer says what a deed means: "…, signalling a shift". */
const ASIDES = new Set(
  'signaling signalling showing revealing indicating proving demonstrating marking assuming'.split(' '),
);

/** "When her mother spoke of it, Lima laughed and said": a subordinate clause that a comma has closed speaks no more. */
function endsBefore(m: MarkedText, previous: Cluster, at: number): boolean {
  if (!/^(?:when|as|while|after|before|because|although|though|since)$/.test(word(m, previous.from - 1))) return false;
  return m.words.slice(previous.group.to, at - 1).includes(',');
}

/**
 * "…, saying it leaks and warning of floods": a participle behind a bare "and" goes on from one that a mark opens. In
 * "about hauliers stuck in Porto and threatening to strike" it goes with the hauliers.
 */
function goesOnParticiple(m: MarkedText, and: number, sentence: TokenisedSentence): boolean {
  for (let i = and - 1; i >= sentence.from; i--) {
    if (m.quotationOf[i] !== -1 || m.tags[i] !== 'VERB' || !word(m, i).endsWith('ing')) continue;
    return i === sentence.from || JOINING.test(word(m, i - 1)) || m.tags[i - 1] === 'ADV' || isAuxiliary(m, i - 1);
  }
  return false;
}

/**
 * "Lima said the boat was safe when the police came and told her to leave": the verb behind a bare "and" may be of the
 * clause that "when" opened.
 */
function hasOwnClause(m: MarkedText, previous: Cluster, and: number): boolean {
  if (word(m, and - 1) === ',' || m.quotationOf[and - 1] !== -1) return false;
  const opened = m.words.findLastIndex((w, i) => i < and && i > previous.group.to && CLAUSE_OPENERS.has(w));
  return opened > 0 && hasFiniteVerb(m, { from: opened, to: and }) && !m.words.slice(opened, and).includes(',');
}

const CLAUSE_OPENERS = new Set('when after before because while once where who until unless if'.split(' '));

/** The subject of what was said before, and whether it is sure or guessed; null where nothing joins the two. */
export function sharedSubject(
  m: MarkedText,
  group: VerbGroup,
  previous: Cluster | undefined,
  sentence: TokenisedSentence,
): Subject | null {
  const before = group.from - 1;
  const joined =
    m.tags[before] === 'CCONJ' ||
    word(m, before) === 'yet' ||
    (group.participle && (JOINING.test(word(m, before)) || m.quotationOf[before] !== -1 || isTelling(m, group)));
  if (group.participle && (before < sentence.from || ASIDES.has(word(m, group.verb)))) return null;
  if (!joined) return null;
  const told =
    previous?.subject && REPORTING.has(previous.cue.attitude) && !endsBefore(m, previous, group.from)
      ? previous.subject
      : null;
  const nearest = told ? null : mainSubject(m, sentence, group.from);
  const run = told ?? nearest ?? previous?.subject;
  const plain = nearest !== null && group.participle && isOnlySubject(m, sentence, group.from, nearest);
  const stray =
    group.participle &&
    m.tags[before] === 'CCONJ' &&
    word(m, before - 1) !== ',' &&
    !goesOnParticiple(m, before, sentence);
  const nested = told !== null && !group.participle && previous !== undefined && hasOwnClause(m, previous, before);
  const sure = (told !== null || plain) && !stray && !nested && !/^(?:by|while)$/.test(word(m, before));
  return run ? { run, place: sure ? 'shared' : 'guessed', from: group.from } : null;
}
