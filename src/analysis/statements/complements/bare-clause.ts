/** "said | he would wait": a reported clause without "that". */
import { pastAdverbials } from '../adverbials.ts';
import { clauseEnd } from '../content-extent.ts';
import { type MarkedText, word } from '../marked-text.ts';
import { isNominal, isSubjectPronoun } from '../noun-phrases.ts';
import { isAuxiliary, isFiniteVerb } from '../verb-groups.ts';
import { type Found, found, isEnd, type Place, WH } from './place.ts';

/** Words after which no reported clause begins without "that". */
const NO_CLAUSE = new Set('to since because after when before until while as if though although'.split(' '));

const SPANS = /^(?:day|night|morning|evening|week|month|year|moment|minute)$/;

/** "argued | Wednesday as they opened …", "wrote to them | the night before he died", "says | at a stop in Porto, that": when and where. */
const isWhen = (m: MarkedText, from: number, limit: number): boolean => {
  const past = pastAdverbials(m, from, limit);
  if (past > from && (NO_CLAUSE.has(word(m, past)) || (word(m, past) === ',' && word(m, past + 1) === 'that')))
    return m.tags[from] !== 'ADV';
  return word(m, from) === 'the' && SPANS.test(word(m, from + 1)) && NO_CLAUSE.has(word(m, from + 2));
};

/** The last spot at which a clause begins that has a subject and a finite verb of its own. */
export function bareClause(p: Place): Found | null {
  const { frames, attitude } = p.c.cue;
  const strict =
    frames.has('noun') || frames.has('recipient') || attitude !== 'speech' || /^(?:add|write)$/.test(p.c.cue.lemma);
  const spots = frames.has('recipient') ? p.spots.filter((spot) => spot > p.begin) : p.spots;
  const spot = spots.findLast((i) => clauseBegins(p.m, i, p.limit, strict));
  return spot === undefined ? null : found(spot, clauseEnd(p.m, spot, p.limit, p.clusters), 'clause', p.c.group.to);
}

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
