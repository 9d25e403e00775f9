/** A sentence → its verbs of attribution, each with its verb group and its subject. */
import type { TokenisedSentence } from '../read-text.ts';
import { canSpeak } from './can-speak.ts';
import { adjectiveCueOf, type Cue, cueOf } from './cue-lexicon.ts';
import type { MarkedText, TokenRun } from './marked-text.ts';
import { isNominal, isSubjectPronoun, nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import { hasFiniteVerb, isAuxiliary, isFiniteVerb, type VerbGroup, verbGroupAt } from './verb-groups.ts';

/** Where the subject stands: before its verb, after it ("said Smith"), before a "who"; shared with the attribution before; guessed from the clause before. */
export type SubjectPlace = 'before' | 'after' | 'relative' | 'shared' | 'guessed' | 'none';

export interface Cluster {
  readonly cue: Cue;
  readonly group: VerbGroup;
  readonly subject: TokenRun | null;
  readonly place: SubjectPlace;
  /** First token of subject and verb together, with a "who" before it. */
  readonly from: number;
  readonly sentence: TokenisedSentence;
}

const RELATIVE = new Set(['who', 'which', 'that']);
const DASH = new Set(['—', '–', '--']);
const REPORTING: ReadonlySet<string> = new Set(['speech', 'thought', 'demand', 'refusal']);
/** How far a subject's apposition may reach. */
const LONGEST_APPOSITION = 40;

const word = (m: MarkedText, i: number): string => m.words[i] ?? '';

/** Forms that are cues even where the tagger says noun or adjective, if a name or pronoun stands before them. */
const SURE =
  /^(?:said|says|told|tells|wrote|writes|added|adds|argues|asks|claims|notes|shows|warns|urges|vows|calls|slams|insists|wants|thinks|believes|knows|feels|reports|explains|hopes|plans|demands|attacks|rips|praises|blasts)$/;

function isVerbHere(m: MarkedText, i: number): boolean {
  if (m.tags[i] === 'VERB') return true;
  if (m.tags[i] === 'AUX') return false;
  return (
    SURE.test(word(m, i)) && (isSubjectPronoun(m, i - 1) || m.tags[i - 1] === 'PROPN') && m.tags[i + 1] !== 'PUNCT'
  );
}

function opensAppositive(m: MarkedText, i: number): boolean {
  const tag = m.tags[i] ?? 'X';
  return (
    tag === 'DET' ||
    tag === 'ADJ' ||
    isNominal(m, i) ||
    tag === 'ADP' ||
    ['who', 'which', 'whose', 'including', 'himself', 'herself'].includes(word(m, i)) ||
    tag === 'VERB' ||
    tag === 'PRON' ||
    tag === 'ADV'
  );
}

/** "Smith, a farmer, said": the comma at `last` closes an apposition; the noun phrase before it, apposition included. */
function subjectBeforeApposition(m: MarkedText, last: number, floor: number): TokenRun | null {
  const mark = word(m, last);
  for (let i = last - 1; i > floor && last - i < LONGEST_APPOSITION; i--) {
    if (m.quotationOf[i] !== -1) return null;
    if (word(m, i) === ';') return null;
    if (!(mark === ',' ? word(m, i) === ',' : DASH.has(word(m, i)))) continue;
    const phrase = nounPhraseEndingAt(m, i - 1, floor);
    if (phrase && opensAppositive(m, i + 1) && startsClause(m, phrase.from, floor)) {
      return isNaming(m, i + 1, last) ? { from: phrase.from, to: last } : phrase;
    }
  }
  return null;
}

/** Whether what stands between two marks says who somebody is, and does not tell something: "a farmer", "who farms". */
function isNaming(m: MarkedText, from: number, to: number): boolean {
  if (['who', 'which', 'whose', 'including'].includes(word(m, from))) return true;
  return m.tags[from] !== 'ADP' && m.tags[from] !== 'ADV' && !hasFiniteVerb(m, { from, to });
}

/** Whether a clause may begin at a token: after a mark, a conjunction, an adverb, a closed quotation. */
function startsClause(m: MarkedText, i: number, floor: number): boolean {
  if (i <= floor) return true;
  const before = m.tags[i - 1];
  return (
    before === 'PUNCT' || before === 'CCONJ' || before === 'SCONJ' || before === 'ADV' || word(m, i - 1) === 'that'
  );
}

/** The subject of the nearest finite verb to the left, relative clauses apart. */
function mainSubject(m: MarkedText, sentence: TokenisedSentence, before: number): TokenRun | null {
  for (let i = before - 1; i > sentence.from; i--) {
    if (m.quotationOf[i] !== -1 || !isFiniteVerb(m, i)) continue;
    const group = verbGroupAt(m, i, sentence.from);
    const phrase = subjectBefore(m, group, sentence);
    if (phrase && phrase.place === 'before') return phrase.run;
  }
  return null;
}

/** Whether no other clause with a subject of its own stands before a participle: it has the one subject then. */
function isOnlySubject(m: MarkedText, sentence: TokenisedSentence, before: number, subject: TokenRun): boolean {
  for (let i = sentence.from; i < before; i++) {
    const opens = m.tags[i] === 'SCONJ' || RELATIVE.has(word(m, i)) || m.tags[i] === 'CCONJ';
    if (opens && i > sentence.from && (i < subject.from || i >= subject.to)) return false;
    if (isFiniteVerb(m, i) && i < subject.from) return false;
  }
  return true;
}

interface Subject {
  readonly run: TokenRun;
  readonly place: SubjectPlace;
  readonly from: number;
}

/** "the figure of Ana Lima, who …": who is the person named last. */
function lastPerson(m: MarkedText, run: TokenRun): TokenRun {
  for (let i = run.to - 1; i > run.from; i--) {
    if (m.tags[i] === 'ADP' && m.tags[run.to - 1] === 'PROPN') return { from: i + 1, to: run.to };
  }
  return run;
}

function subjectBefore(m: MarkedText, group: VerbGroup, sentence: TokenisedSentence): Subject | null {
  const last = group.from - 1;
  if (last < sentence.from) return null;
  const mark = word(m, last);
  if (mark === ',' || DASH.has(mark)) {
    const run = subjectBeforeApposition(m, last, sentence.from);
    return run && { run, place: 'before', from: run.from };
  }
  if (RELATIVE.has(mark)) {
    const comma = word(m, last - 1) === ',' ? 1 : 0;
    const run = nounPhraseEndingAt(m, last - 1 - comma, sentence.from);
    if (run) return { run: mark === 'who' ? lastPerson(m, run) : run, place: 'relative', from: last };
    return mark === 'who' ? { run: { from: last, to: last + 1 }, place: 'relative', from: last } : null;
  }
  if (m.quotationOf[last] !== -1) return null;
  const run = nounPhraseEndingAt(m, last, sentence.from);
  if (run && isActiveVerb(m, run.from - 1, sentence.from)) return subjectAroundClause(m, run, sentence);
  if (run && isPrepositional(m, run.from - 1, sentence.from)) return null;
  const whole = run && withNameBefore(m, run, sentence.from);
  return whole && { run: whole, place: 'before', from: whole.from };
}

/** "…,” Ana Lima, a minister said" and "a judge in Porto, Maine ruled": the comma before a phrase parts it from its own name or place. */
function withNameBefore(m: MarkedText, run: TokenRun, floor: number): TokenRun {
  if (word(m, run.from - 1) !== ',' || m.tags[run.from - 2] !== 'PROPN') return run;
  const name = nounPhraseEndingAt(m, run.from - 2, floor);
  if (!name) return run;
  const quoted = m.quotationOf[name.from - 1] !== -1 && name.from > floor;
  const place =
    run.to - run.from === 1 && m.tags[run.from] === 'PROPN' && m.tags.slice(name.from, name.to).includes('ADP');
  return quoted || place ? { from: name.from, to: run.to } : run;
}

/** "his work as director | showed": the phrase after a preposition is no subject. */
const isPrepositional = (m: MarkedText, i: number, floor: number): boolean =>
  i > floor &&
  m.tags[i] === 'ADP' &&
  (/^(?:than|without|despite|via|per)$/.test(word(m, i)) || (word(m, i) === 'as' && m.tags[i - 1] === 'NOUN'));

/** A verb right before a noun phrase makes that phrase its object: "firms that had insured the mine | agreed". */
const isActiveVerb = (m: MarkedText, i: number, floor: number): boolean =>
  i >= floor && m.tags[i] === 'VERB' && m.quotationOf[i] === -1 && cueOf(word(m, i)) === null;

/** The noun phrase before the relative clause that a phrase ends; null where no relative clause stands there. */
function subjectAroundClause(m: MarkedText, object: TokenRun, sentence: TokenisedSentence): Subject | null {
  for (let i = object.from - 1; i > sentence.from && object.from - i < 8; i--) {
    if (!RELATIVE.has(word(m, i))) continue;
    const head = nounPhraseEndingAt(m, i - 1, sentence.from);
    return head && { run: { from: head.from, to: object.to }, place: 'before', from: head.from };
  }
  return null;
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

/** "said Smith, a farmer, …": takes an apposition after a name into the phrase. */
function withApposition(m: MarkedText, run: TokenRun, ceiling: number): TokenRun {
  if (word(m, run.to) !== ',' || !opensAppositive(m, run.to + 1)) return run;
  if (m.tags[run.to + 1] === 'VERB' || (m.tags[run.to + 1] === 'PRON' && word(m, run.to + 1) !== 'who')) return run;
  for (let i = run.to + 1; i < ceiling && i - run.to < LONGEST_APPOSITION; i++) {
    if (m.quotationOf[i] !== -1) return word(m, i - 1) === ',' ? { from: run.from, to: i - 1 } : run;
    if (/^[,.;!?—–]$|^--$/.test(word(m, i))) return { from: run.from, to: i };
    if (isFiniteVerb(m, i) && !['who', 'which', 'whose'].includes(word(m, run.to + 1))) return run;
  }
  return run;
}

/** "a series of posts Friday saying that": no comma before a participle of speech with its clause. */
const isTelling = (m: MarkedText, group: VerbGroup): boolean =>
  ['saying', 'claiming', 'arguing', 'warning'].includes(word(m, group.verb)) &&
  (word(m, group.to) === 'that' ||
    (word(m, group.from - 1) === 'as' && /^(?:quoted|cited)$/.test(word(m, group.from - 2))));

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
    (group.participle && (word(m, before) === ',' || m.quotationOf[before] !== -1 || isTelling(m, group)));
  if (group.participle && before < sentence.from) return null;
  if (!joined) return null;
  const told = previous?.subject && REPORTING.has(previous.cue.attitude) ? previous.subject : null;
  const nearest = told ? null : mainSubject(m, sentence, group.from);
  const run = told ?? nearest ?? previous?.subject;
  const plain = nearest !== null && group.participle && isOnlySubject(m, sentence, group.from, nearest);
  return run ? { run, place: told || plain ? 'shared' : 'guessed', from: group.from } : null;
}

/** "footage of Lima saying, “…”": a participle with a quotation after it may have a subject of its own. */
const quotationOpens = (m: MarkedText, i: number): boolean => m.quotationOf[word(m, i) === ',' ? i + 1 : i] !== -1;

/** "what X says", "to whom X spoke": the content is the gap before. */
const isGap = (m: MarkedText, i: number): boolean => GAPS.has(word(m, i)) && m.quotationOf[i] === -1;
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
    group.participle && quotationOpens(m, group.to) === false ? null : subjectBefore(m, group, sentence);
  const inverted = (): Subject | null => subjectAfter(m, group, cue, sentence);
  const subject =
    word(m, group.from - 1) === ',' || m.quotationOf[group.from - 1] !== -1
      ? (own() ?? inverted() ?? shared())
      : (own() ?? shared() ?? inverted());
  if (subject?.place === 'before' && (isGap(m, subject.from - 1) || isGap(m, subject.from))) return null;
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

/** The clusters of a sentence, in order. Verbs inside quotations are left alone: they are said by somebody else. */
export function findClusters(m: MarkedText, sentence: TokenisedSentence): readonly Cluster[] {
  const found: Cluster[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (m.quotationOf[i] !== -1) continue;
    const adjective = adjectiveCluster(m, i, sentence);
    if (adjective) found.push(adjective);
    const cue = adjective ? null : cueOf(word(m, i));
    if (!cue || !isVerbHere(m, i)) continue;
    const cluster = clusterAt(
      m,
      i,
      cue,
      sentence,
      found.findLast((c) => c.subject !== null),
    );
    if (cluster) found.push(cluster);
  }
  return found;
}
