/** A sentence → its verbs of attribution, each with its verb group and its subject. */
import type { TokenisedSentence } from '../read-text.ts';
import { withApposition } from './appositions.ts';
import { canSpeak, canSpeakItself } from './can-speak.ts';
import { adjectiveCueOf, type Cue, cueOf } from './cue-lexicon.ts';
import type { MarkedText, TokenRun } from './marked-text.ts';
import { isSubjectPronoun, nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import {
  isOnlySubject,
  lastPerson,
  mainSubject,
  type Subject,
  type SubjectPlace,
  subjectBefore,
} from './subject-of.ts';
import { hasFiniteVerb, isAuxiliary, type VerbGroup, verbGroupAt } from './verb-groups.ts';

const REPORTING: ReadonlySet<string> = new Set(['speech', 'thought', 'demand', 'refusal']);

const word = (m: MarkedText, i: number): string => m.words[i] ?? '';

export interface Cluster {
  readonly cue: Cue;
  readonly group: VerbGroup;
  readonly subject: TokenRun | null;
  readonly place: SubjectPlace;
  /** First token of subject and verb together, with a "who" before it. */
  readonly from: number;
  readonly sentence: TokenisedSentence;
}

/** Forms that are cues even where the tagger says noun or adjective, if a name or pronoun stands before them. */
const SURE =
  /^(?:said|says|told|tells|wrote|writes|added|adds|argues|asks|claims|notes|shows|warns|urges|vows|calls|slams|insists|wants|thinks|believes|knows|feels|reports|explains|hopes|plans|demands|attacks|rips|praises|blasts)$/;

const isNamed = (m: MarkedText, i: number): boolean =>
  isSubjectPronoun(m, i) || m.tags[i] === 'PROPN' || word(m, i) === ',';

/** "posts | written at night": forms that are no verb of a clause without an auxiliary before them. */
const ONLY_PARTICIPLE = /^(?:written|known|shown|seen|spoken|forgotten|foreseen|sworn|sung|begun)$/;

function isBareParticiple(m: MarkedText, i: number): boolean {
  let before = i - 1;
  while (m.tags[before] === 'ADV' || /^(?:not|n't|never|been)$/.test(word(m, before))) before--;
  return ONLY_PARTICIPLE.test(word(m, i)) && !isAuxiliary(m, before);
}

/** "Consumer | Reports", tagged as a name among words that are written small. */
const isCapitalName = (m: MarkedText, i: number): boolean =>
  m.tags[i] === 'PROPN' && m.tags[i - 1] === 'PROPN' && /^\p{Lu}/u.test(m.tokens[i]?.text ?? '');

/** "Lima, when | asked if …, said": a participle right behind the conjunction is done to the subject. */
const isAskedHimself = (m: MarkedText, i: number): boolean =>
  /^(?:asked|told|questioned|pressed|challenged|reminded)$/.test(word(m, i)) &&
  /^(?:when|if|once|as|though)$/.test(word(m, i - 1));

function isVerbHere(m: MarkedText, i: number): boolean {
  if (isBareParticiple(m, i) || isCapitalName(m, i) || isAskedHimself(m, i)) return false;
  if (m.tags[i] === 'VERB') return true;
  if (m.tags[i] === 'AUX') return false;
  if (/^points?$/.test(word(m, i))) return /^(?:out|to)$/.test(word(m, i + 1)) && isNamed(m, i - 1);
  return (
    SURE.test(word(m, i)) && (isSubjectPronoun(m, i - 1) || m.tags[i - 1] === 'PROPN') && m.tags[i + 1] !== 'PUNCT'
  );
}

/** Verbs that stand before their subject after a quotation or a reported clause. */
const INVERTED = new Set(
  `say write add ask continue explain tweet tell note report recall argue warn claim announce declare reply respond insist conclude
  observe joke quip remark exclaim agree state predict complain admit concede contend cry shout read assert suggest wonder
  confirm acknowledge maintain stress recount testify boast urge counter begin lament`.split(/\s+/),
);

/** "…," said Smith: the verb follows a comma, a quotation or nothing, and a noun phrase follows it. */
function subjectAfter(m: MarkedText, group: VerbGroup, cue: Cue, sentence: TokenisedSentence): Subject | null {
  if (!INVERTED.has(cue.lemma) || group.passive || group.negated || group.participle) return null;
  const before = group.from - 1;
  const opened =
    before < sentence.from ||
    m.quotationOf[before] !== -1 ||
    [',', '?', '!', '-', '--', '—', '.'].includes(word(m, before));
  if (!opened) return null;
  const run = nounPhraseStartingAt(m, group.to, sentence.to);
  if (!run) return null;
  return { run: withApposition(m, run, sentence.to), place: 'after', from: group.from };
}

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

/** ", adding that", "and added": the subject of what was said before. */
function sharedSubject(
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

/** "footage of Lima saying, “…”": a participle with a quotation after it may have a subject of its own. */
const quotationOpens = (m: MarkedText, i: number): boolean => m.quotationOf[word(m, i) === ',' ? i + 1 : i] !== -1;

/** "footage of Lima saying": of what stands before a participle, the person. */
function personBefore(m: MarkedText, group: VerbGroup, sentence: TokenisedSentence): Subject | null {
  if (!group.participle) return subjectBefore(m, group, sentence);
  const phrase = nounPhraseEndingAt(m, group.from - 1, sentence.from);
  const run = phrase && !canSpeakItself(m, phrase) ? lastPerson(m, phrase) : phrase;
  return run && { run, place: 'before', from: run.from };
}

/** "what X says", "to whom X spoke": the content is the gap before. */
const isGap = (m: MarkedText, i: number): boolean =>
  GAPS.has(word(m, i)) &&
  m.quotationOf[i] === -1 &&
  !(word(m, i) === 'which' && /^(?:to|in|at|during|after)$/.test(word(m, i - 1)));
/** "the doses | that Lima said he needs to cover the town": behind a noun that nothing was told of, "that" is part of what is said. */
function isObjectGap(m: MarkedText, that: number): boolean {
  if (word(m, that) !== 'that' || m.tags[that - 1] !== 'NOUN' || TELLS_OF.test(word(m, that - 1))) return false;
  return !m.words.slice(Math.max(0, that - TOLD_WITHIN), that).some((w) => cueOf(w) !== null);
}

/** Nouns behind which "that" opens what they tell. */
const TELLS_OF =
  /(?:tion|ment|fact|news|report|idea|hope|fear|belief|sign|proof|evidence|word|claim|reports|claims)s?$/;
const TOLD_WITHIN = 8;

/** "which Lima says he is doing": with a gap in it, a clause that no page can show. */
const saysClause = (m: MarkedText, group: VerbGroup, cue: Cue): boolean =>
  cue.attitude === 'speech' && cue.frames.has('bare') && isSubjectPronoun(m, group.to);
const GAPS = new Set('what which whom whose everything anything nothing'.split(' '));

function clusterAt(
  m: MarkedText,
  i: number,
  cue: Cue,
  sentence: TokenisedSentence,
  previous: Cluster | undefined,
): Cluster | null {
  const group = verbGroupAt(m, i, sentence.from);
  if (group.infinitive) return null;
  const shared = (): Subject | null => sharedSubject(m, group, previous, sentence);
  const own = (): Subject | null =>
    group.participle && !quotationOpens(m, group.to) ? null : personBefore(m, group, sentence);
  const inverted = (): Subject | null => subjectAfter(m, group, cue, sentence);
  const subject =
    word(m, group.from - 1) === ',' || m.quotationOf[group.from - 1] !== -1
      ? (own() ?? inverted() ?? shared())
      : (own() ?? shared() ?? inverted());
  if (subject?.place === 'before' && isObjectGap(m, subject.from - 1)) {
    return { cue, group, subject: subject.run, place: 'guessed', from: subject.from, sentence };
  }
  if (subject?.place === 'before' && (isGap(m, subject.from - 1) || isGap(m, subject.from))) {
    if (!saysClause(m, group, cue)) return null;
    return { cue, group, subject: subject.run, place: 'guessed', from: subject.from, sentence };
  }
  if (subject && !canSpeak(m, subject.run, cue)) return null;
  return {
    cue,
    group,
    subject: subject?.run ?? null,
    place: subject?.place ?? 'none',
    from: subject?.from ?? group.from,
    sentence,
  };
}

/** "is confident that": an adjective of holding after a form of "to be". */
function adjectiveCluster(m: MarkedText, i: number, sentence: TokenisedSentence): Cluster | null {
  const cue = adjectiveCueOf(word(m, i));
  const opens = word(m, i + 1) === 'to' || word(m, i + 1) === 'that' || isSubjectPronoun(m, i + 1);
  if (
    !cue ||
    !opens ||
    !isAuxiliary(m, i - (m.tags[i - 1] === 'ADV' || word(m, i - 1) === "n't" || word(m, i - 1) === 'not' ? 2 : 1))
  )
    return null;
  const group = { ...verbGroupAt(m, i, sentence.from), passive: false, participle: false };
  const subject = group.infinitive ? null : subjectBefore(m, group, sentence);
  if (!subject || !canSpeak(m, subject.run, cue)) return null;
  return { cue, group, subject: subject.run, place: subject.place, from: subject.from, sentence };
}

/** Attributions that are looked back over. */
const REACH = 12;

/** "said he had been invited, adding": the attribution that a verb may go on; nobody speaks in the passive. */
function spokenBefore(m: MarkedText, found: readonly Cluster[], i: number): Cluster | undefined {
  const active = found.slice(-REACH).filter((c) => c.subject !== null && !c.group.passive);
  const participle = word(m, i).endsWith('ing');
  const said = active.findLast((c) => c.cue.attitude === 'speech' && c.place !== 'relative' && !c.group.participle);
  return (participle ? said : undefined) ?? active.at(-1);
}

/** The clusters of a sentence, in order. Verbs inside quotations are left alone: they are said by somebody else. */
export function findClusters(m: MarkedText, sentence: TokenisedSentence): readonly Cluster[] {
  const found: Cluster[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (m.quotationOf[i] !== -1) continue;
    const adjective = adjectiveCluster(m, i, sentence);
    if (adjective) found.push(adjective);
    const cue = adjective ? null : cueOf(word(m, i));
    if (!cue || !isVerbHere(m, i)) continue;
    const cluster = clusterAt(m, i, cue, sentence, spokenBefore(m, found, i));
    if (cluster) found.push(cluster);
  }
  return found;
}
