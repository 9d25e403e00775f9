/** A verb of attribution with its subject → what is attributed: the complement to its right, or the clause to its left. */
import type { Attribution, Complement } from './attribution.ts';
import { clauseEnd, phraseEnd } from './content-extent.ts';
import type { Cluster } from './find-clusters.ts';
import type { MarkedText, TokenRun } from './marked-text.ts';
import { isSubjectPronoun, nounPhraseStartingAt } from './noun-phrases.ts';
import { isAuxiliary, isFiniteVerb } from './verb-groups.ts';

const WH = new Set('whether if what why how who when where which whom'.split(' '));
const TIME = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december today yesterday tomorrow tonight earlier later last this next week month year morning afternoon evening night
  recently then again also once more here there repeatedly ago`.split(/\s+/),
);
const FIRST_PERSON = new Set(['i', 'we', "i'm", 'me', 'us']);

const word = (m: MarkedText, i: number): string => m.words[i] ?? '';
const isEnd = (m: MarkedText, i: number, limit: number): boolean => i >= limit || /^[.!?;]$/.test(word(m, i));

export interface Found {
  readonly content: TokenRun;
  readonly complement: Complement;
  /** End of the cue: it takes in a preposition of its own. */
  readonly cueEnd: number;
}

/** Index past "on Monday", "in a statement", "to reporters", "last week"; the index itself where none stands there. */
export function pastAdverbial(m: MarkedText, i: number, limit: number): number {
  if (i >= limit || m.quotationOf[i] !== -1) return i;
  if (TIME.has(word(m, i)) && (m.tags[i] !== 'DET' || TIME.has(word(m, i + 1)))) return i + 1;
  if (m.tags[i] === 'ADV') return i + 1;
  if (m.tags[i] !== 'ADP' && word(m, i) !== 'to') return i;
  const phrase = nounPhraseStartingAt(m, i + 1, limit);
  return phrase && !isSubjectPronoun(m, i + 1) ? phrase.to : i;
}

/** Past every adverbial that stands at an index, at most five. */
function pastAdverbials(m: MarkedText, from: number, limit: number): number {
  let i = from;
  for (let n = 0; n < 5; n++) {
    const next = pastAdverbial(m, i, limit);
    if (next === i) return i;
    i = next;
  }
  return i;
}

/** "told reporters", "told him": past the person spoken to. */
function pastRecipient(m: MarkedText, i: number, limit: number): number {
  if (/^(?:me|him|her|them|us|you|it)$/.test(word(m, i))) return i + 1;
  const phrase = nounPhraseStartingAt(m, i, limit);
  if (!phrase || m.quotationOf[i] !== -1) return i;
  let to = phrase.to;
  for (let k = phrase.from + 1; k < phrase.to; k++) {
    if (isSubjectPronoun(m, k) || (m.tags[k] === 'DET' && m.tags[k - 1] !== 'ADP' && m.tags[k - 1] !== 'CCONJ')) {
      to = k;
      break;
    }
  }
  return to;
}

/** The quotation that opens at a token, a comma or colon before it apart; null where none does. */
function quotationAt(m: MarkedText, i: number): TokenRun | null {
  const at = word(m, i) === ',' || word(m, i) === ':' ? i + 1 : i;
  const quotation = m.quotations[m.quotationOf[at] ?? -1];
  return quotation?.from === at ? quotation : null;
}

/** Whether a clause with a subject and a finite verb of its own begins at a token. */
function clauseBegins(m: MarkedText, from: number, limit: number, strict: boolean): boolean {
  if (isEnd(m, from, limit) || word(m, from) === 'to') return false;
  if (word(m, from) === 'there' || isSubjectPronoun(m, from)) return !WH.has(word(m, from));
  let relative = false;
  for (let i = from; i < limit && i < from + 30; i++) {
    if (/^[;:]$/.test(word(m, i))) return false;
    if (/^(?:who|which|that|whose)$/.test(word(m, i))) relative = true;
    else if (isFiniteVerb(m, i) && i > from) {
      if (relative) relative = false;
      else return !strict || isPlainFinite(m, i);
      if (!strict) return true;
    } else if (strict && word(m, i) === ',' && !relative) return false;
  }
  return false;
}

/** A finite verb that is surely none of a reduced relative clause ("the plan drafted by …"). */
const isPlainFinite = (m: MarkedText, i: number): boolean =>
  isAuxiliary(m, i) || !/(?:ed|en)$/.test(word(m, i)) || m.tags[i + 1] === 'DET' || m.tags[i + 1] === 'PRON';

/** A mixed quotation goes on after its closing mark: said it was "over" by noon. */
function quotedContent(m: MarkedText, quotation: TokenRun, limit: number, clusters: readonly Cluster[]): TokenRun {
  const after = word(m, quotation.to);
  const closed = /[.,!?;:]/.test(word(m, quotation.to - 2)) || /^[.,;!?:)]$|^--$|^—$/.test(after);
  if (quotation.to >= limit || closed) return quotation;
  return { from: quotation.from, to: Math.max(quotation.to, phraseEnd(m, quotation.from, limit, clusters)) };
}

const found = (from: number, to: number, complement: Complement, cueEnd: number): Found | null =>
  to > from ? { content: { from, to }, complement, cueEnd } : null;

/** Complements that an indirect statement may take directly after its verb, tried in this order. */
function rightComplement(m: MarkedText, c: Cluster, limit: number, clusters: readonly Cluster[]): Found | null {
  const { frames, prepositions, attitude } = c.cue;
  const begin = c.place === 'after' ? (c.subject?.to ?? c.group.to) : c.group.to;
  const direct = frames.has('quote') || frames.has('that');
  const past = frames.has('recipient') ? pastRecipient(m, begin, limit) : begin;
  const spots = [...new Set([begin, past, pastAdverbials(m, begin, limit), pastAdverbials(m, past, limit)])];
  for (const spot of frames.has('quote') || attitude === 'stance' ? spots : [begin]) {
    const quotation = quotationAt(m, spot);
    if (!quotation) continue;
    const content = quotedContent(m, quotation, limit, clusters);
    return found(content.from, content.to, content === quotation ? 'quotation' : 'phrase', c.group.to);
  }
  for (const spot of direct ? spots : []) {
    const that = word(m, spot) === ',' ? spot + 1 : spot;
    if (word(m, that) !== 'that' || (isAuxiliary(m, that + 1) && m.tags[that] !== 'SCONJ' && isEnd(m, that + 2, limit)))
      continue;
    if (!hasVerb(m, that + 1, limit)) continue;
    return found(that + 1, clauseEnd(m, that + 1, limit, clusters), 'that-clause', c.group.to);
  }
  for (const spot of frames.has('whether') || direct ? [begin, past] : []) {
    if (WH.has(word(m, spot)) && !isEnd(m, spot + 1, limit))
      return found(spot, clauseEnd(m, spot, limit, clusters), 'question', c.group.to);
  }
  if (prepositions.has(word(m, begin))) {
    const at = begin + 1;
    if (word(m, at) === 'that') return found(at + 1, clauseEnd(m, at + 1, limit, clusters), 'that-clause', at);
    const object = frames.has('object') ? objectInfinitive(m, at, limit) : false;
    if (!isEnd(m, at, limit))
      return found(
        at,
        object ? clauseEnd(m, at, limit, clusters) : phraseEnd(m, at, limit, clusters),
        object ? 'object-infinitive' : 'phrase',
        at,
      );
  }
  if (frames.has('infinitive') && word(m, begin) === 'to')
    return found(begin, phraseEnd(m, begin, limit, clusters), 'infinitive', begin);
  if (frames.has('object') && objectInfinitive(m, begin, limit))
    return found(begin, phraseEnd(m, begin, limit, clusters), 'object-infinitive', begin);
  if (frames.has('gerund') && word(m, begin).endsWith('ing') && m.tags[begin] === 'VERB')
    return found(begin, phraseEnd(m, begin, limit, clusters), 'gerund', begin);
  if (frames.has('bare')) {
    for (const spot of spots) {
      if (!clauseBegins(m, spot, limit, frames.has('noun') || frames.has('recipient') || attitude === 'thought'))
        continue;
      return found(spot, clauseEnd(m, spot, limit, clusters), 'clause', c.group.to);
    }
  }
  if (frames.has('noun')) {
    if (/^(?:me|him|her|them|us|you|it|himself|herself|themselves|this)$/.test(word(m, begin)))
      return found(begin, begin + 1, 'phrase', begin);
    if (nounPhraseStartingAt(m, begin, limit) || (m.tags[begin] === 'VERB' && word(m, begin).endsWith('ing')))
      return found(begin, phraseEnd(m, begin, limit, clusters), 'phrase', begin);
  }
  return null;
}

function hasVerb(m: MarkedText, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++)
    if (isFiniteVerb(m, i) || m.tags[i] === 'VERB' || m.quotationOf[i] !== -1) return true;
  return false;
}

/** "Kyiv to withdraw": an object and what it is to do. */
function objectInfinitive(m: MarkedText, from: number, limit: number): boolean {
  const past = pastRecipient(m, from, limit);
  if (past === from) return false;
  const at = word(m, past) === 'not' ? past + 1 : past;
  if (word(m, at) !== 'to' || m.tags[at + 1] === 'DET') return false;
  return m.tags[at + 1] === 'VERB' || m.tags[at + 1] === 'AUX' || m.tags[at + 1] === 'ADV';
}

/** "…, X said." and "…, X said, …": the clause before the comma. `floor` is where the author's own or another's words end. */
function leftContent(m: MarkedText, c: Cluster, floor: number): TokenRun | null {
  const comma = c.from - 1;
  if (word(m, comma) !== ',' || comma <= floor) return null;
  let from = floor;
  while (from < comma && /^[,;.]$/.test(word(m, from))) from++;
  return comma > from ? { from, to: comma } : null;
}

/** Whether a cluster stands as a parenthesis: a comma before it, and a comma or the end after its adverbials. */
function isParenthetical(m: MarkedText, c: Cluster, limit: number): boolean {
  if (
    !c.cue.frames.has('after') ||
    c.place === 'shared' ||
    c.place === 'guessed' ||
    c.place === 'relative' ||
    c.group.passive
  )
    return false;
  const begin = c.place === 'after' ? (c.subject?.to ?? c.group.to) : c.group.to;
  const past = c.cue.frames.has('recipient') ? pastRecipient(m, begin, limit) : begin;
  const after = pastAdverbials(m, past, limit);
  return isEnd(m, after, limit) || word(m, after) === ',' || word(m, after) === '--' || word(m, after) === '—';
}

function attribution(m: MarkedText, c: Cluster, f: Found, extra: Partial<Attribution> = {}): Attribution {
  const first = word(m, c.subject?.from ?? -1);
  return {
    source: c.subject,
    cue: { from: c.group.from, to: Math.max(c.group.to, f.cueEnd) },
    content: f.content,
    complement: f.complement,
    attitude: c.cue.attitude,
    lemma: c.cue.lemma,
    unreal: c.group.negated || c.group.modal,
    continued: false,
    farSource: c.place === 'guessed' || FIRST_PERSON.has(first),
    ...extra,
  };
}

/** What one cluster of a sentence attributes; two contents where the attribution stands in the middle of its clause. */
export function attributionsOf(
  m: MarkedText,
  c: Cluster,
  clusters: readonly Cluster[],
  floor: number,
): readonly Attribution[] {
  if (!c.subject || c.group.passive) return [];
  const limit = c.sentence.to;
  if (isParenthetical(m, c, limit)) {
    const left = leftContent(m, c, floor);
    const begin = c.place === 'after' ? (c.subject.to ?? c.group.to) : c.group.to;
    const after = pastAdverbials(m, begin, limit);
    if (left && !isQuotedRun(m, left)) return splitContent(m, c, left, after, clusters);
  }
  const right = rightComplement(m, c, limit, clusters);
  return right ? [attribution(m, c, right)] : [];
}

const isQuotedRun = (m: MarkedText, run: TokenRun): boolean =>
  m.quotationOf[run.to - 1] !== -1 && m.quotations[m.quotationOf[run.to - 1] ?? -1]?.from === run.from;

function splitContent(
  m: MarkedText,
  c: Cluster,
  left: TokenRun,
  after: number,
  clusters: readonly Cluster[],
): readonly Attribution[] {
  const whole = hasVerb(m, left.from, left.to);
  const goesOn = word(m, after) === ',' && !isEnd(m, after + 1, c.sentence.to) && !word(m, after + 1).endsWith('ing');
  const first = attribution(m, c, {
    content: left,
    complement: whole && !goesOn ? 'clause' : 'fragment',
    cueEnd: c.group.to,
  });
  if (!goesOn || m.quotationOf[after + 1] !== -1) return [first];
  const to = clauseEnd(
    m,
    after + 1,
    c.sentence.to,
    clusters.filter((o) => o !== c),
  );
  const second = attribution(m, c, { content: { from: after + 1, to }, complement: 'fragment', cueEnd: c.group.to });
  return [first, second];
}
