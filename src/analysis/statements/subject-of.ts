/** A verb group → the noun phrase that stands before it as its subject. */
import type { TokenisedSentence } from '../read-text.ts';
import { DASH, startsClause, subjectBeforeApposition } from './appositions.ts';
import { beforeTimes, commaBeforePlace } from './before-verb.ts';
import { canSpeakItself } from './can-speak.ts';
import { cueOf } from './cue-lexicon.ts';
import { type MarkedText, type TokenRun, word } from './marked-text.ts';
import { nameBeforeDetails } from './name-before-details.ts';
import { nounPhraseEndingAt } from './noun-phrases.ts';
import { isFiniteVerb, type VerbGroup, verbGroupAt } from './verb-groups.ts';

const RELATIVE = new Set(['who', 'which', 'that']);

/** Where the subject stands: before its verb, after it ("said Smith"), before a "who"; shared with the attribution before; guessed from the clause before. */
export type SubjectPlace = 'before' | 'after' | 'relative' | 'shared' | 'guessed' | 'none';

/** The subject of the nearest finite verb to the left, relative clauses apart. */
export function mainSubject(m: MarkedText, sentence: TokenisedSentence, before: number): TokenRun | null {
  for (let i = before - 1; i > sentence.from; i--) {
    if (m.quotationOf[i] !== -1 || !isFiniteVerb(m, i)) continue;
    const group = verbGroupAt(m, i, sentence.from);
    const phrase = subjectBefore(m, group, sentence);
    if (phrase && phrase.place === 'before') return phrase.run;
  }
  return null;
}

/** Whether no other clause with a subject of its own stands before a participle: it has the one subject then. */
export function isOnlySubject(m: MarkedText, sentence: TokenisedSentence, before: number, subject: TokenRun): boolean {
  for (let i = sentence.from; i < before; i++) {
    const opens = m.tags[i] === 'SCONJ' || RELATIVE.has(word(m, i)) || m.tags[i] === 'CCONJ';
    if (opens && i > sentence.from && (i < subject.from || i >= subject.to)) return false;
    if (isFiniteVerb(m, i) && i < subject.from) return false;
  }
  return true;
}

export interface Subject {
  readonly run: TokenRun;
  readonly place: SubjectPlace;
  readonly from: number;
}

/** "the figure of Ana Lima, who …": who is the person named last; of "officials in Porto, who" no place speaks. */
export function lastPerson(m: MarkedText, run: TokenRun): TokenRun {
  for (let i = run.to - 1; i > run.from; i--) {
    if (m.tags[i] !== 'ADP' || m.tags[run.to - 1] !== 'PROPN') continue;
    if (!PLACING.has(word(m, i))) return { from: i + 1, to: run.to };
    if (!canSpeakItself(m, run)) return { from: i + 1, to: run.to };
  }
  return run;
}

/** Prepositions behind which a place stands and no person. */
const PLACING = new Set(['in', 'on', 'at', 'near', 'across', 'around', 'outside']);

/** "Ana Lima, who", "Lima, now the leader, who", and of "Ana Lima and Paulo Brusk, who" a guess: one or both. */
function relativeSubject(m: MarkedText, run: TokenRun, mark: number, sentence: TokenisedSentence): Subject {
  if (word(m, mark) === 'which') {
    const one = whichOne(m, run, mark, sentence);
    return { run: one, place: m.tags[one.from - 1] === 'CCONJ' ? 'guessed' : 'relative', from: mark };
  }
  if (word(m, mark) !== 'who') return { run, place: 'relative', from: mark };
  const name = nameBeforeDetails(m, run, sentence.from);
  if (name) return { run: { from: lastPerson(m, name).from, to: mark - 1 }, place: 'relative', from: mark };
  const joined = m.tags.slice(run.from, run.to).includes('CCONJ') || m.tags[run.from - 1] === 'CCONJ';
  const several = joined && m.tags[run.to - 1] === 'PROPN';
  return { run: lastPerson(m, run), place: several ? 'guessed' : 'relative', from: mark };
}

/**
 * "Poland and Hungary, the bloc's largest, which": the names before their particulars. "Members of the cabinet, which
 * has": a verb of one goes with the one body, and not with its members.
 */
function whichOne(m: MarkedText, run: TokenRun, mark: number, sentence: TokenisedSentence): TokenRun {
  const name = nameBeforeDetails(m, run, sentence.from);
  if (name) return { from: name.from, to: mark - 1 };
  const verb = word(m, m.tags[mark + 1] === 'ADV' ? mark + 2 : mark + 1);
  const of = m.words.lastIndexOf('of', run.to - 1);
  if (of <= run.from || !/s$/.test(word(m, of - 1)) || !/^(?:has|is|was)$/.test(verb)) return run;
  return { from: of + 1, to: run.to };
}

/** The subject before a verb, past when and where something was said; no day and no place of an adverbial is a subject. */
export function subjectBefore(m: MarkedText, group: VerbGroup, sentence: TokenisedSentence): Subject | null {
  const last = group.from - 1;
  if (last < sentence.from) return null;
  const timeless = beforeTimes(m, last, sentence.from);
  const comma = word(m, timeless) === ',' ? timeless : commaBeforePlace(m, timeless, sentence.from);
  const around = comma < 0 || comma === last ? null : subjectBeforeComma(m, comma, sentence);
  if (around) return around;
  const subject = subjectEndingAt(m, timeless, sentence);
  if (subject || timeless === last) return subject;
  const whole = subjectEndingAt(m, last, sentence);
  return whole && whole.run.from <= timeless ? whole : null;
}

/** "Vale, | in Geneva said", "the mayor, Vale, | on Monday said": what stands before the comma, where a clause begins with it. */
function subjectBeforeComma(m: MarkedText, comma: number, sentence: TokenisedSentence): Subject | null {
  const phrase = nounPhraseEndingAt(m, comma - 1, sentence.from);
  const alone =
    phrase && startsClause(m, phrase.from, sentence.from) && word(m, phrase.from - 1) !== ',' ? phrase : null;
  const run = subjectBeforeApposition(m, comma, sentence.from) ?? alone;
  return run && { run, place: 'before', from: run.from };
}

function subjectEndingAt(m: MarkedText, last: number, sentence: TokenisedSentence): Subject | null {
  const mark = word(m, last);
  if (mark === ',' || DASH.has(mark)) {
    const run = subjectBeforeApposition(m, last, sentence.from);
    return run && { run, place: 'before', from: run.from };
  }
  if (RELATIVE.has(mark)) {
    const comma = word(m, last - 1) === ',' ? 1 : 0;
    const run = nounPhraseEndingAt(m, last - 1 - comma, sentence.from);
    if (run) return relativeSubject(m, run, last, sentence);
    return mark === 'who' ? { run: { from: last, to: last + 1 }, place: 'relative', from: last } : null;
  }
  if (m.quotationOf[last] !== -1) return null;
  const run = nounPhraseEndingAt(m, last, sentence.from);
  if (run && isActiveVerb(m, run.from - 1, sentence.from)) return subjectAroundClause(m, run, sentence);
  if (run && isPrepositional(m, run.from - 1, sentence.from)) return null;
  const whole = run && withNameBefore(m, pastRelative(m, run), sentence.from);
  return whole && { run: whole, place: 'before', from: whole.from };
}

/**
 * "…,” Ana Lima, a minister said" and "a judge in Porto, Maine ruled": the comma before a phrase parts it from its own
 * name or place; "during a stop in Porto, Lima said" tells where before it tells who.
 */
function withNameBefore(m: MarkedText, run: TokenRun, floor: number): TokenRun {
  if (word(m, run.from - 1) !== ',' || m.tags[run.from - 2] !== 'PROPN') return run;
  const name = nounPhraseEndingAt(m, run.from - 2, floor);
  if (!name) return run;
  const quoted = m.quotationOf[name.from - 1] !== -1 && name.from > floor;
  const fronted = /^(?:ADP|VERB|SCONJ)$/.test(m.tags[name.from - 1] ?? 'X') || m.tags[name.from] === 'ADP';
  const place =
    !fronted &&
    run.to - run.from === 1 &&
    m.tags[run.from] === 'PROPN' &&
    m.tags.slice(name.from, name.to).includes('ADP');
  return quoted || place ? { from: name.from, to: run.to } : run;
}

/** "a meeting, during | which officials called": the relative word is no part of the subject. */
const pastRelative = (m: MarkedText, run: TokenRun): TokenRun =>
  /^(?:which|whose|what)$/.test(word(m, run.from)) && m.tags[run.from - 1] === 'ADP' && run.to - run.from > 1
    ? { from: run.from + 1, to: run.to }
    : run;

/** "his work as director | showed": the phrase after a preposition is no subject. */
const isPrepositional = (m: MarkedText, i: number, floor: number): boolean =>
  i > floor &&
  m.tags[i] === 'ADP' &&
  (/^(?:than|without|despite|via|per)$/.test(word(m, i)) || (word(m, i) === 'as' && m.tags[i - 1] === 'NOUN'));

/** A verb right before a noun phrase makes that phrase its object: "firms that had insured the mine | agreed". */
const isActiveVerb = (m: MarkedText, i: number, floor: number): boolean =>
  i >= floor && m.tags[i] === 'VERB' && m.quotationOf[i] === -1 && cueOf(word(m, i)) === null && !opensNoun(m, i);

/** "where | visiting officials say": a participle at the head of its clause goes with the noun. */
const opensNoun = (m: MarkedText, i: number): boolean =>
  word(m, i).endsWith('ing') && /^(?:where|while|as|and|but|that|,)$/.test(word(m, i - 1)) && m.tags[i + 1] === 'NOUN';

/** The noun phrase before the relative clause that a phrase ends; null where no relative clause stands there. */
function subjectAroundClause(m: MarkedText, object: TokenRun, sentence: TokenisedSentence): Subject | null {
  for (let i = object.from - 1; i > sentence.from && object.from - i < 8; i--) {
    if (!RELATIVE.has(word(m, i))) continue;
    const head = nounPhraseEndingAt(m, i - 1, sentence.from);
    return head && { run: { from: head.from, to: object.to }, place: 'before', from: head.from };
  }
  return null;
}
