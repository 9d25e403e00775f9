/** A verb of attribution → what is attributed to its right: quotation, clause, question, infinitive or phrase, as its frames allow. */
import { pastAdverbials, pastRecipient } from './adverbials.ts';
import type { Complement } from './attribution.ts';
import { pastTimes } from './before-verb.ts';
import { clauseEnd, infinitiveEnd, phraseEnd } from './content-extent.ts';
import type { Cluster } from './find-clusters.ts';
import type { MarkedText, TokenRun } from './marked-text.ts';
import { isNominal, isSubjectPronoun, nounPhraseStartingAt } from './noun-phrases.ts';
import { hasFiniteVerb, isAuxiliary, isFiniteVerb } from './verb-groups.ts';

export interface Found {
  readonly content: TokenRun;
  readonly complement: Complement;
  /** End of the cue: it takes in a preposition of its own. */
  readonly cueEnd: number;
}

/** What every rule below is given. */
interface Place {
  readonly m: MarkedText;
  readonly c: Cluster;
  readonly clusters: readonly Cluster[];
  /** First token after the verb. */
  readonly begin: number;
  /** The end of the sentence. */
  readonly limit: number;
  /** Where a complement may begin: at once, past the person spoken to, past time and place. */
  readonly spots: readonly number[];
}

const WH = new Set('whether if what why how who when where which whom'.split(' '));
/** Cues that say what their object is called. */
const NAMING = new Set('call label brand dub deem consider name describe'.split(' '));
const OBJECT_PRONOUN = /^(?:me|him|her|them|us|you|it|himself|herself|themselves|this)$/;

const word = (m: MarkedText, i: number): string => m.words[i] ?? '';
export const isEnd = (m: MarkedText, i: number, limit: number): boolean => i >= limit || /^[.!?;]$/.test(word(m, i));

const found = (from: number, to: number, complement: Complement, cueEnd: number): Found | null =>
  to > from ? { content: { from, to }, complement, cueEnd } : null;

/** The quotation that opens at a token, a comma or colon before it apart; null where none does. */
export function quotationAt(m: MarkedText, i: number): TokenRun | null {
  const at = word(m, i) === ',' || word(m, i) === ':' ? i + 1 : i;
  const quotation = m.quotations[m.quotationOf[at] ?? -1];
  return quotation?.from === at ? quotation : null;
}

/** A mixed quotation goes on after its closing mark: said it was "over" by noon. */
function quotedContent(p: Place, quotation: TokenRun): TokenRun {
  const { m, limit } = p;
  const closed = /[.,!?;:]/.test(word(m, quotation.to - 2)) || /^[.,;!?:)]$|^--$|^—$/.test(word(m, quotation.to));
  if (quotation.to >= limit || closed) return quotation;
  return { from: quotation.from, to: Math.max(quotation.to, phraseEnd(m, quotation.from, limit, p.clusters)) };
}

/** "answered the call at his church “to wait”": what the call was for. */
const opensInfinitive = (m: MarkedText, { from }: TokenRun): boolean =>
  m.tokens[from + 1]?.text === 'to' && m.tags[from + 2] === 'VERB';

function quotation(p: Place): Found | null {
  const { frames, attitude } = p.c.cue;
  for (const spot of frames.has('quote') || attitude === 'stance' ? p.spots : [p.begin]) {
    const quoted = quotationAt(p.m, spot);
    if (!quoted || (spot > p.begin && opensInfinitive(p.m, quoted))) continue;
    const content = quotedContent(p, quoted);
    return found(content.from, content.to, content === quoted ? 'quotation' : 'phrase', p.c.group.to);
  }
  const object = OBJECT_PRONOUN.test(word(p.m, p.begin)) ? p.begin + 1 : p.begin;
  const as = word(p.m, object) === 'as' ? object + 1 : object;
  const named = NAMING.has(p.c.cue.lemma) && as > p.begin ? quotationAt(p.m, as) : null;
  return named && found(named.from, named.to, 'phrase', p.c.group.to);
}

/** "agreed under the condition that …": what is agreed to stands before it. */
const CONDITION = /^(?:conditions?|proviso|assumption|grounds|pretext|caveat)$/;

/** "reaffirms that test and cites …": one thing that was told before, and a verb of its own. */
const isDemonstrative = (m: MarkedText, that: number): boolean =>
  m.tags[that + 1] === 'NOUN' && !/s$/.test(word(m, that + 1)) && /^(?:and|or|,|\.)$/.test(word(m, that + 2));

/** "tweeted out a message | that has been a theme": behind a noun, "that" with its verb tells of the noun. */
const isRelative = (m: MarkedText, that: number, begin: number): boolean =>
  that > begin && isNominal(m, that - 1) && isFiniteVerb(m, m.tags[that + 1] === 'ADV' ? that + 2 : that + 1);

/** "says in Toledo, Ohio, | that", "said in the tape, heard by the Herald on Sunday, | that": past what commas set apart. */
function pastAside(m: MarkedText, spot: number, limit: number): number {
  if (word(m, spot) !== ',' || m.quotationOf[spot + 1] !== -1) return spot;
  const close = m.words.indexOf(',', spot + 1);
  if (close < 0 || close >= limit || close - spot > LONGEST_ASIDE || word(m, close + 1) !== 'that') return spot;
  const opens = m.tags[spot + 1] === 'PROPN' || (m.tags[spot + 1] === 'VERB' && m.tags[spot + 2] === 'ADP');
  return opens && m.quotationOf[close] === -1 ? close : spot;
}

const LONGEST_ASIDE = 12;

function thatClause(p: Place): Found | null {
  const { m, limit } = p;
  for (const spot of p.spots) {
    const place = pastAside(m, spot, limit);
    const opening = /^(?:only|simply|merely|just)$/.test(word(m, place)) ? place + 1 : place;
    const that = word(m, opening) === ',' ? opening + 1 : opening;
    if (
      word(m, that) !== 'that' ||
      isRelative(m, that, p.begin) ||
      CONDITION.test(word(m, that - 1)) ||
      isDemonstrative(m, that) ||
      (m.tags[that] === 'DET' && !hasFiniteVerb(m, { from: that + 1, to: Math.min(limit, that + 12) })) ||
      (m.tags[that] !== 'SCONJ' && !hasVerb(m, that + 1, limit))
    )
      continue;
    return found(that + 1, clauseEnd(m, that + 1, limit, p.clusters), 'that-clause', p.c.group.to);
  }
  return null;
}

function question(p: Place): Found | null {
  const past = p.c.cue.frames.has('recipient') ? pastRecipient(p.m, p.begin, p.limit) : p.begin;
  const spot = [p.begin, past].find((i) => WH.has(word(p.m, i)) && !isEnd(p.m, i + 1, p.limit));
  return spot === undefined ? null : found(spot, clauseEnd(p.m, spot, p.limit, p.clusters), 'question', p.c.group.to);
}

/** "called on Sunday | for a pause": a day behind the verb is no person spoken to, and the preposition belongs to what is said. */
function behindDay(p: Place): Found | null {
  const { m, begin, limit, clusters } = p;
  const past = pastTimes(m, begin, limit);
  if (past === begin || !p.c.cue.prepositions.has(word(m, past)) || isEnd(m, past + 1, limit)) return null;
  return found(past, phraseEnd(m, past, limit, clusters), 'phrase', p.c.group.to);
}

/** "called for talks", "called on Kyiv to wait", "insisted that" after "on". */
function afterPreposition(p: Place): Found | null {
  const { m, begin, limit, clusters } = p;
  if (pastTimes(m, begin, limit) > begin) return behindDay(p);
  if (!p.c.cue.prepositions.has(word(m, begin)) || isEnd(m, begin + 1, limit)) return null;
  const at = begin + 1;
  if (word(m, at) === 'that') return found(at + 1, clauseEnd(m, at + 1, limit, clusters), 'that-clause', at);
  if (isObjectInfinitive(m, at, limit))
    return found(at, infinitiveEnd(m, at, limit, clusters), 'object-infinitive', at);
  return found(at, phraseEnd(m, at, limit, clusters), 'phrase', at);
}

function infinitive(p: Place): Found | null {
  const { m } = p;
  const begin = pastCircumstance(p);
  if (word(m, begin) !== 'to' || m.tags[begin + 1] === 'DET' || m.tags[begin + 1] === 'PROPN') return null;
  if (m.tags[begin + 1] === 'NOUN' && /[^s]s$/.test(word(m, begin + 1))) return null;
  return found(begin, infinitiveEnd(m, begin, p.limit, p.clusters), 'infinitive', p.begin);
}

/** "vowed in a speech | to “repair the dam”": past one phrase of place before the infinitive, and no further. */
function pastCircumstance({ m, c, begin, limit }: Place): number {
  const timeless = pastTimes(m, begin, limit);
  if (timeless > begin) return word(m, timeless) === 'to' ? timeless : begin;
  if (!/^(?:in|on|at|during|after)$/.test(word(m, begin)) || c.cue.prepositions.has(word(m, begin))) return begin;
  const past = nounPhraseStartingAt(m, begin + 1, limit)?.to ?? begin;
  return word(m, past) === 'to' ? past : begin;
}

function objectInfinitive(p: Place): Found | null {
  const { m, begin, limit } = p;
  return isObjectInfinitive(m, begin, limit)
    ? found(begin, infinitiveEnd(m, begin, limit, p.clusters), 'object-infinitive', begin)
    : null;
}

function gerund(p: Place): Found | null {
  const { m, begin } = p;
  const opens = word(m, begin).endsWith('ing') && m.tags[begin] === 'VERB';
  return opens ? found(begin, phraseEnd(m, begin, p.limit, p.clusters), 'gerund', begin) : null;
}

function bareClause(p: Place): Found | null {
  const { frames, attitude } = p.c.cue;
  const strict =
    frames.has('noun') || frames.has('recipient') || attitude !== 'speech' || /^(?:add|write)$/.test(p.c.cue.lemma);
  const spots = frames.has('recipient') ? p.spots.filter((spot) => spot > p.begin) : p.spots;
  const spot = spots.findLast((i) => clauseBegins(p.m, i, p.limit, strict));
  return spot === undefined ? null : found(spot, clauseEnd(p.m, spot, p.limit, p.clusters), 'clause', p.c.group.to);
}

function phrase(p: Place): Found | null {
  const { m, limit } = p;
  // "announced Thursday | another loan": the day goes with the verb.
  const past = pastTimes(m, p.begin, limit);
  const begin = isEnd(m, past, limit) ? p.begin : past;
  const possessive = word(m, begin) === 'her' && nounPhraseStartingAt(m, begin + 1, limit) !== null;
  if (OBJECT_PRONOUN.test(word(m, begin)) && !possessive) {
    const named = NAMING.has(p.c.cue.lemma) && nounPhraseStartingAt(m, begin + 1, limit) !== null;
    return named
      ? found(begin + 1, phraseEnd(m, begin + 1, limit, p.clusters), 'phrase', begin)
      : found(begin, begin + 1, 'phrase', begin);
  }
  const opens =
    nounPhraseStartingAt(m, begin, limit) !== null || (m.tags[begin] === 'VERB' && word(m, begin).endsWith('ing'));
  return opens ? found(begin, phraseEnd(m, begin, limit, p.clusters), 'phrase', begin) : null;
}

function hasVerb(m: MarkedText, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++)
    if (isFiniteVerb(m, i) || m.tags[i] === 'VERB' || m.quotationOf[i] !== -1) return true;
  return false;
}

/** "Kyiv to withdraw": an object and what it is to do. */
function isObjectInfinitive(m: MarkedText, from: number, limit: number): boolean {
  const past = pastRecipient(m, from, limit);
  if (past === from) return false;
  const timeless = pastTimes(m, past, limit);
  const at = word(m, timeless) === 'not' ? timeless + 1 : timeless;
  if (word(m, at) !== 'to') return false;
  return ['VERB', 'AUX', 'ADV'].includes(m.tags[at + 1] ?? 'X');
}

/** Words after which no reported clause begins without "that". */
const NO_CLAUSE = new Set('to since because after when before until while as if though although'.split(' '));

/** "argued | Wednesday as they opened …", "wrote to them | the night before he died", "says | at a stop in Porto, that": when and where. */
const isWhen = (m: MarkedText, from: number, limit: number): boolean => {
  const past = pastAdverbials(m, from, limit);
  if (past > from && (NO_CLAUSE.has(word(m, past)) || (word(m, past) === ',' && word(m, past + 1) === 'that')))
    return m.tags[from] !== 'ADV';
  return word(m, from) === 'the' && SPANS.test(word(m, from + 1)) && NO_CLAUSE.has(word(m, from + 2));
};

const SPANS = /^(?:day|night|morning|evening|week|month|year|moment|minute)$/;

/** Whether a clause with a subject and a finite verb of its own begins at a token. `strict`: a noun phrase might stand there too. */
function clauseBegins(m: MarkedText, from: number, limit: number, strict: boolean): boolean {
  const opening = m.tags[from] === 'ADV' ? from + 1 : from;
  if (isEnd(m, from, limit) || NO_CLAUSE.has(word(m, from)) || NO_CLAUSE.has(word(m, opening)) || isFiniteVerb(m, from))
    return false;
  if (m.tags[from] === 'VERB' && /ed$/.test(word(m, from))) return false;
  if (isWhen(m, from, limit)) return false;
  if (word(m, from) === 'there' || isSubjectPronoun(m, from)) return !WH.has(word(m, from));
  let relative = false;
  for (let i = from; i < limit && i < from + 30; i++) {
    if (/^[;:]$/.test(word(m, i))) return false;
    if (/^(?:who|which|that|whose)$/.test(word(m, i)) && !/^(?:ADJ|ADV)$/.test(m.tags[i - 1] ?? 'X')) relative = true;
    else if (strict && word(m, i) === ',' && !relative) return false;
    else if (i === from || !isFiniteVerb(m, i) || !mayHaveSubject(m, from, i)) continue;
    else if (sharesSubject(m, i, from)) return false;
    else if (relative) relative = false;
    else return !strict || isPlainPredicate(m, i);
  }
  return false;
}

/** "his most appreciated work", "a batting average": what the tagger takes for a verb has no subject before it, or one of another number. */
function mayHaveSubject(m: MarkedText, from: number, i: number): boolean {
  if (isAuxiliary(m, i)) return true;
  const nominal = m.tags.slice(from, i).some((tag, k) => tag === 'PRON' || tag === 'NUM' || isNominal(m, from + k));
  const base = m.tokens[i]?.lemma === word(m, i) && m.tags[i] === 'VERB';
  const owner = /^(?:his|her|its|their|my|our|your)$/.test(word(m, from));
  const named = owner ? m.tags.slice(from + 1, i).some((_, k) => isNominal(m, from + 1 + k)) : nominal;
  return (
    (named || (m.tags[from] === 'DET' && i > from + 1)) && !(base && /^(?:an?|this|each|every)$/.test(word(m, from)))
  );
}

/** "writes the paper | and then prints it": the second verb has the subject of the first. */
function sharesSubject(m: MarkedText, i: number, from: number): boolean {
  const before = m.tags[i - 1] === 'ADV' ? i - 2 : i - 1;
  return before > from && m.tags[before] === 'CCONJ';
}

/** A finite verb with its subject right before it, and surely none of a reduced relative clause ("the plan drafted by …"). */
function isPlainPredicate(m: MarkedText, i: number): boolean {
  const subject =
    isNominal(m, i - 1) ||
    isSubjectPronoun(m, i - 1) ||
    m.tags[i - 1] === 'ADV' ||
    m.tags[i - 1] === 'PRON' ||
    word(m, i - 1) === ')';
  const finite = isAuxiliary(m, i) || !/(?:ed|en)$/.test(word(m, i));
  return subject && (finite || m.tags[i + 1] === 'DET' || m.tags[i + 1] === 'PRON');
}

/** Words that make an attribution a subordinate clause: its first comma ends it. */
const SUBORDINATING = new Set('as while although though because when after since before once'.split(' '));

/** "As X suggested …, Y …", "X, who knew that …, left": the sentence goes on after the clause. */
function clauseLimit(m: MarkedText, c: Cluster, begin: number): number {
  const relative = c.place === 'relative' && word(m, c.from - 1) === ',';
  if (!relative && !SUBORDINATING.has(word(m, c.from - 1))) return c.sentence.to;
  for (let i = begin + 2; i < c.sentence.to; i++) {
    if (
      m.quotationOf[i] === -1 &&
      word(m, i) === ',' &&
      (hasVerb(m, begin, i) || /^(?:once|when|after|before|since)$/.test(word(m, c.from - 1))) &&
      hasFiniteVerb(m, { from: i, to: c.sentence.to })
    )
      return i;
  }
  return c.sentence.to;
}

/** The complement of a cluster's verb; null where it has none, or one that its frames do not allow. */
export function rightComplement(m: MarkedText, c: Cluster, clusters: readonly Cluster[]): Found | null {
  const { frames } = c.cue;
  const limit = c.sentence.to;
  const begin = c.place === 'after' ? (c.subject?.to ?? c.group.to) : c.group.to;
  const past = frames.has('recipient') ? pastRecipient(m, begin, limit) : begin;
  const spots = [...new Set([begin, past, pastAdverbials(m, begin, limit), pastAdverbials(m, past, limit)])];
  const p: Place = { m, c, clusters, begin, limit: clauseLimit(m, c, begin), spots };
  const direct = frames.has('quote') || frames.has('that');
  return (
    quotation(p) ??
    (frames.has('that') || p.c.cue.lemma === 'ask' ? thatClause(p) : null) ??
    (direct || frames.has('whether') ? question(p) : null) ??
    afterPreposition(p) ??
    (frames.has('infinitive') ? infinitive(p) : null) ??
    (frames.has('object') ? objectInfinitive(p) : null) ??
    (frames.has('gerund') ? gerund(p) : null) ??
    (frames.has('bare') ? bareClause(p) : null) ??
    (frames.has('noun') ? phrase(p) : null)
  );
}
