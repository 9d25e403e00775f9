/** The first token of a reported clause or phrase → where it ends: at the author's own words, at the next attribution, at the sentence's end. */

import { isAuthors } from './authors-tail.ts';
import type { Cluster } from './clusters/cluster.ts';
import { cueOf } from './cue-lexicon.ts';
import { lastMark, type MarkedText, word } from './marked-text.ts';
import { isSubjectPronoun } from './noun-phrases.ts';
import { isFiniteVerb } from './verb-groups.ts';

const DASH = new Set(['—', '–', '--']);
/** Words that open a clause of the author's after a comma. */
const ASIDE = new Set(['which']);
/** Participles by which the author says what the saying of it means. */
const AUTHORS = new Set(
  'marking signaling signalling sparking prompting underscoring reflecting heightening fueling fuelling deepening'.split(
    ' ',
  ),
);
/** "before spring", "as a fraud" belong to a phrase, "before it rained" does not. */
const TIME_WORDS = new Set(['before', 'after', 'since', 'until', 'as']);
/** Words at which a reported noun phrase ends. */
const PHRASE_END = new Set(
  'but while when as after before because although though if unless since until whereas'.split(' '),
);

function closingParenthesis(m: MarkedText, i: number, end: number): number {
  for (let k = i + 1; k < end; k++) if (word(m, k) === ')') return k;
  return i;
}

/** Index past a dash's partner, or -1 where the dash opens the author's afterthought. */
function pastDashes(m: MarkedText, i: number, end: number): number {
  for (let k = i + 1; k < end - 2; k++) if (DASH.has(word(m, k))) return k + 1;
  return -1;
}

/** Whether an attribution of its own begins at a token, a conjunction before it apart. */
function attributionBegins(m: MarkedText, i: number, clusters: readonly Cluster[]): boolean {
  const at =
    m.tags[i] === 'CCONJ' ||
    m.tags[i] === 'SCONJ' ||
    ['though', 'although', 'while', 'yet', 'as', 'so', 'whereas'].includes(word(m, i))
      ? i + 1
      : i;
  const speaks = (c: Cluster): boolean =>
    c.subject !== null &&
    (c.cue.attitude === 'speech' ||
      c.cue.attitude === 'finding' ||
      (c.cue.attitude === 'thought' && !isSubjectPronoun(m, c.subject.from)) ||
      c.group.to - c.from < 4);
  return clusters.some(
    (c) => c.from === at && c.place !== 'relative' && c.place !== 'shared' && c.place !== 'guessed' && speaks(c),
  );
}

/** "and added that", "yet stressed the need": the same speaker's next verb of saying. */
function cueGoesOn(m: MarkedText, i: number, clusters: readonly Cluster[]): boolean {
  if (m.tags[i] !== 'CCONJ' && word(m, i) !== 'yet') return false;
  const next = clusters.find((c) => (c.place === 'shared' || c.place === 'guessed') && c.from === i + 1);
  if (!next) return false;
  if (word(m, next.group.to) === 'that' || m.quotationOf[next.group.to] !== -1) return true;
  return (
    next.cue.attitude === 'speech' &&
    next.cue.frames.has('that') &&
    next.cue.frames.has('quote') &&
    !next.cue.frames.has('recipient')
  );
}

/** "said the dam leaks | and the engineers accused the mayor": another, named by a noun, has his own verb of speech. */
function anotherSpeaks(m: MarkedText, i: number, clusters: readonly Cluster[]): boolean {
  if (!/^(?:and|while)$/.test(word(m, i))) return false;
  const next = clusters.find((c) => c.from === i + 1 && c.place === 'before' && c.subject !== null);
  if (!next?.subject || isSubjectPronoun(m, next.subject.from) || m.tags[next.subject.from] === 'PRON') return false;
  return /^(?:speech|stance)$/.test(next.cue.attitude) && next.group.verb === next.group.from;
}

/** Words that open a subordinate clause: its comma is followed by the main clause. */
const SUBORDINATE = new Set(
  'if when while although though because since unless once as after before until with'.split(' '),
);

/** Whether what was read so far can stand as a statement: it has a verb, and is no mere "if …" before its main clause. */
function isWhole(m: MarkedText, from: number, comma: number): boolean {
  if (SUBORDINATE.has(word(m, from))) {
    const first = m.words.indexOf(',', from);
    if (first === comma) return false;
  }
  for (let i = from; i < comma; i++) if (m.tags[i] === 'VERB' || isFiniteVerb(m, i)) return true;
  return false;
}

/** Participles of what only a speaker does; "offering", "supporting" and "challenging" are done by things as well. */
const SPEAKERS = new Set(
  `citing demanding urging insisting calling accusing blaming criticising criticizing condemning denouncing decrying
  rejecting dismissing disputing refusing praising slamming blasting ridiculing mocking rebuking`.split(/\s+/),
);

/** "…, | adding", "…, | demanding a vote": what else the speaker did with his words is the author's to tell. No "long, demanding day". */
function tellsOfSpeaker(m: MarkedText, i: number): boolean {
  const w = word(m, i);
  if (w.endsWith('ing') && cueOf(w)?.attitude === 'speech') return true;
  return SPEAKERS.has(w) && m.tags[i] === 'VERB' && m.tags[i - 2] !== 'ADJ' && word(m, i + 1) !== ',';
}

function endsAtComma(m: MarkedText, from: number, i: number, clusters: readonly Cluster[]): boolean {
  const next = word(m, i + 1);
  if (/^(?:to|of|for|by|from|in)$/.test(next) && /^(?:which|whom)$/.test(word(m, i + 2))) return true;
  if (!isWhole(m, from, i)) return false;
  if (ASIDE.has(next) || next === 'according' || AUTHORS.has(next)) return true;
  if (tellsOfSpeaker(m, i + 1) || isAuthors(m, i + 1)) return true;
  return attributionBegins(m, i + 1, clusters) || cueGoesOn(m, i + 1, clusters);
}

/** "… has “never moved,” | pushing back on his aides": after a comma that closes a quotation. */
const authorGoesOn = (m: MarkedText, i: number, clusters: readonly Cluster[]): boolean =>
  attributionBegins(m, i, clusters) || (m.tags[i] === 'VERB' && word(m, i).endsWith('ing'));

/** A quotation that is a sentence by itself, after a stop, is not part of the clause before it. */
const opensSentence = (m: MarkedText, i: number): boolean =>
  /\.$/.test(word(m, i - 1)) && /^\p{Lu}/u.test(m.tokens[i + 1]?.text ?? '');

/** End (exclusive) of a reported clause that begins at `from`. `limit` is the end of its sentence. */
export function clauseEnd(m: MarkedText, from: number, limit: number, clusters: readonly Cluster[]): number {
  for (let i = from; i < limit; i++) {
    const quotation = m.quotations[m.quotationOf[i] ?? -1];
    if (quotation && quotation.to <= limit) {
      if (i > from && i === quotation.from && opensSentence(m, i)) return i;
      if (lastMark(m, quotation) === ',' && authorGoesOn(m, quotation.to, clusters)) return quotation.to;
      i = quotation.to - 1;
      continue;
    }
    const w = word(m, i);
    if (w === '(') i = closingParenthesis(m, i, limit);
    else if (w === ';' || (w === ':' && m.quotationOf[i + 1] !== -1 && i + 1 < limit)) return i;
    else if (DASH.has(w)) {
      const past = pastDashes(m, i, limit);
      if (past < 0 || attributionBegins(m, past, clusters)) return i;
      i = past - 1;
    } else if (w === ',' && endsAtComma(m, from, i, clusters)) return i;
    else if (
      i > from &&
      (cueGoesOn(m, i, clusters) || anotherSpeaks(m, i, clusters) || (w === 'according' && word(m, i + 1) === 'to'))
    )
      return i;
  }
  return limit;
}

/** "red and | processed meats": a participle right before a noun. */
const modifies = (m: MarkedText, i: number): boolean =>
  /(?:ed|en)$/.test(word(m, i)) && m.tags[i - 2] !== 'VERB' && m.tags[i + 1] === 'NOUN';

/** "insists on a dam and | “refuses to yield”": the verb behind the mark is none of the phrase. */
const pastOpeningMark = (m: MarkedText, i: number): number =>
  m.quotationOf[i] !== -1 && /^["“‘']$/.test(word(m, i)) ? i + 1 : i;

/** End (exclusive) of a reported phrase ("the need for talks") or infinitive that begins at `from`. */
export function phraseEnd(m: MarkedText, from: number, limit: number, clusters: readonly Cluster[]): number {
  const end = clauseEnd(m, from, limit, clusters);
  for (let i = from + 1; i < end; i++) {
    const quotation = m.quotations[m.quotationOf[i] ?? -1];
    if (quotation && quotation.to <= end) {
      i = quotation.to - 1;
      continue;
    }
    const w = word(m, i);
    if (w === '(') i = closingParenthesis(m, i, end);
    else if (w === ',' && !inList(m, i, end)) return i;
    else if (w === 'that' && m.tags[i] === 'SCONJ') return end;
    else if (
      w === ':' ||
      (PHRASE_END.has(w) &&
        word(m, i - 1) !== 'such' &&
        m.tags[i] !== 'NOUN' &&
        (!TIME_WORDS.has(w) || clauseAhead(m, i, nextComma(m, i, Math.min(end, i + 9)))))
    )
      return i;
    else if (
      m.tags[i] === 'CCONJ' &&
      isFiniteVerb(m, pastOpeningMark(m, i + 1)) &&
      m.words[from] !== 'to' &&
      !modifies(m, i + 1)
    )
      return i;
  }
  return end;
}

/** End (exclusive) of what somebody wants, refuses or is asked to do; verbs in a row belong together. */
export function infinitiveEnd(m: MarkedText, from: number, limit: number, clusters: readonly Cluster[]): number {
  const end = clauseEnd(m, from, limit, clusters);
  for (let i = from + 1; i < end; i++) {
    const quotation = m.quotations[m.quotationOf[i] ?? -1];
    if (quotation && quotation.to <= end) i = quotation.to - 1;
    else if (word(m, i) === '(') i = closingParenthesis(m, i, end);
    else if (word(m, i) === ',' && !goesOnDoing(m, i + 1, end)) return i;
    else if (INFINITIVE_END.has(word(m, i)) && m.tags[i] !== 'NOUN') return i;
  }
  return end;
}

const INFINITIVE_END = new Set('but while although though whereas'.split(' '));

/** "to leave, then return", "to act, and to pay", "to send arms, aid and food". */
function goesOnDoing(m: MarkedText, i: number, end: number): boolean {
  const at = m.tags[i] === 'CCONJ' || word(m, i) === 'then' ? i + 1 : i;
  if (word(m, at) === 'to' || (m.tags[at] === 'VERB' && !/(?:ing|ed)$/.test(word(m, at)))) return true;
  return inList(m, i - 1, end);
}

/** "talks, aid and arms": a comma between members of a list, none of them a clause. */
function inList(m: MarkedText, comma: number, end: number): boolean {
  const last = Math.min(end, comma + 8);
  for (let i = comma + 1; i < last; i++) {
    if (isFiniteVerb(m, i) || m.tags[i] === 'SCONJ' || m.tags[i] === 'PRON') return false;
    if (word(m, i) === 'and' || word(m, i) === 'or') return !clauseAhead(m, i + 1, Math.min(end, i + 9));
  }
  return false;
}

function nextComma(m: MarkedText, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (word(m, i) === ',') return i;
  return limit;
}

/** Whether a finite verb with a subject stands in a run. */
function clauseAhead(m: MarkedText, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isFiniteVerb(m, i)) return true;
  return false;
}
