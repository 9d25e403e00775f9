/** A place among tagged tokens → the noun phrase that ends before it, or the one that begins there. */
import { PARTICLES } from '../actors/name-words.ts';
import { type MarkedText, type TokenRun, word } from './marked-text.ts';

const SUBJECT_PRONOUNS = new Set(
  'he she they we i it you who which one everyone everybody nobody someone somebody anyone'.split(' '),
);
const POSSESSIVES = new Set('my his her its our your their whose'.split(' '));
const STANDALONE = new Set(
  'some many most few several both all others another these those none each either neither any such'.split(' '),
);
const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM']);
/** How far a noun phrase may reach. */
const LONGEST = 24;

export const isNominal = (m: MarkedText, i: number): boolean => NOMINAL.has(m.tags[i] ?? 'X');
export const isSubjectPronoun = (m: MarkedText, i: number): boolean => SUBJECT_PRONOUNS.has(m.words[i] ?? '');

const isPossessiveMark = (m: MarkedText, i: number): boolean => word(m, i) === "'s" || word(m, i) === "'";
const glued = (m: MarkedText, i: number): boolean =>
  m.tokens[i - 1]?.end === m.tokens[i]?.start || m.tokens[i]?.end === m.tokens[i + 1]?.start;

function isHead(m: MarkedText, i: number): boolean {
  if (isNominal(m, i) || SUBJECT_PRONOUNS.has(word(m, i)) || STANDALONE.has(word(m, i))) return true;
  return m.tags[i] === 'ADJ' && ['DET', 'ADJ', 'PROPN'].includes(m.tags[i - 1] ?? 'X');
}

/** Index before a parenthesis that closes at i: "(R-Texas)" → the token before it. */
function beforeParenthesis(m: MarkedText, i: number, floor: number): number {
  if (word(m, i) !== ')') return i;
  for (let k = i; k >= floor && k > i - 12; k--) if (word(m, k) === '(') return k - 1;
  return i;
}

/** The stop of "Rev.", where the tagger parts it from its word. */
const isTitleStop = (m: MarkedText, i: number): boolean =>
  word(m, i) === '.' &&
  m.tags[i + 1] === 'PROPN' &&
  m.tokens[i - 1]?.end === m.tokens[i]?.start &&
  /^(?:rev|gov|sen|rep|dr|mr|mrs|ms|prof|gen|col|lt|sgt|capt|adm|maj|st|hon|fr|supt|det|insp)$/.test(word(m, i - 1));

/** Whether a token to the left of a noun phrase is a modifier inside it. */
function isModifier(m: MarkedText, i: number, next: number): boolean {
  const tag = m.tags[i];
  if (tag === 'ADJ' || isNominal(m, i) || isPossessiveMark(m, i) || tag === 'SYM') return true;
  if (PARTICLES.has(m.tokens[i]?.text ?? '') && m.tags[next] === 'PROPN') return true;
  if (isTitleStop(m, i)) return true;
  if ((word(m, i) === '-' || word(m, i) === '/' || word(m, i) === '&' || word(m, i) === '–') && glued(m, i))
    return true;
  if (tag === 'ADV') return m.tags[next] === 'ADJ' || m.tags[next] === 'NUM';
  return tag === 'VERB' && /(?:ing|ed|en|wn)$/.test(word(m, i)) && isModifiedNoun(m, i, next);
}

/** "the ruling party", "a leaked report", and "the poll released Friday". */
function isModifiedNoun(m: MarkedText, i: number, next: number): boolean {
  const before = m.tags[i - 1];
  if (m.tags[next] === 'NOUN' && (before === 'DET' || before === 'ADJ' || POSSESSIVES.has(word(m, i - 1)))) return true;
  return /(?:ed|en|wn)$/.test(word(m, i)) && before === 'NOUN' && m.tags[next] === 'PROPN';
}

/** "working|-class voters": a word is not cut at its hyphen; the first token of the compound. */
function beforeHyphen(m: MarkedText, first: number, floor: number): number {
  const hyphen = word(m, first) === '-' ? first : first - 1;
  const joined = word(m, hyphen) === '-' && m.tokens[hyphen]?.start === m.tokens[hyphen - 1]?.end;
  if (!joined || hyphen - 1 < floor || m.tokens[hyphen]?.end !== m.tokens[hyphen + 1]?.start) return first;
  return hyphen - 1;
}

/** Steps left over one noun phrase without its prepositional parts; the index of its first token. */
function coreStart(m: MarkedText, head: number, floor: number): number {
  if (SUBJECT_PRONOUNS.has(word(m, head))) return head;
  let first = head;
  while (first - 1 >= floor && head - first < LONGEST) {
    const i = first - 1;
    const inner = beforeParenthesis(m, i, floor);
    if (inner < i && isNominal(m, inner)) {
      first = inner;
      continue;
    }
    if (m.tags[i] === 'DET' || POSSESSIVES.has(word(m, i))) {
      const all = ['all', 'both', 'half'].includes(word(m, i - 1)) && i - 1 >= floor;
      return all ? i - 1 : i;
    }
    if (!isModifier(m, i, first)) break;
    first = i;
  }
  return beforeHyphen(m, first, floor);
}

/** Nouns of texts, which "by" links to their authors. */
const TEXTS = new Set(
  'study report poll survey analysis review article statement book ad op-ed letter column ruling'.split(' '),
);
/** Prepositions that tie a noun phrase to the one before. */
const LINKS = new Set(
  'of in for from at with on to through near by between among amongst against about over under within outside inside across behind toward towards like including around'.split(
    ' ',
  ),
);
const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const TIMES = new Set('week month year day morning afternoon evening night today yesterday time'.split(' '));

function isLink(m: MarkedText, link: number): boolean {
  if (m.tags[link] === 'CCONJ') return ['and', 'or', '&'].includes(word(m, link)) && !isSubjectPronoun(m, link + 1);
  if (m.tags[link] !== 'ADP' || TIMES.has(word(m, link - 1))) return false;
  if (!LINKS.has(word(m, link))) return false;
  return word(m, link) !== 'by' || TEXTS.has(word(m, link - 1));
}

/** "people involved | in the talks", "people familiar | with the talks", "officials speaking | in Kyiv". */
const isReducedRelative = (m: MarkedText, i: number): boolean =>
  (m.tags[i] === 'ADJ' || m.tags[i] === 'VERB' || m.tags[i] === 'ADV') &&
  /(?:ed|ing)$|^(?:familiar|close|loyal|aware)$/.test(word(m, i)) &&
  m.tags[i - 1] === 'NOUN';

/** Where "officials in Kyiv", "Poland and Hungary" go on to the left of a noun phrase; -1 where it does not. */
function linkedHead(m: MarkedText, first: number, floor: number): number {
  const link = first - 1;
  if (link - 1 < floor || isSubjectPronoun(m, first)) return -1;
  const before = beforeParenthesis(m, link - 1, floor);
  if (isLink(m, link) && (isNominal(m, before) || STANDALONE.has(word(m, before)) || isWhole(m, before))) return before;
  if (isLink(m, link) && isReducedRelative(m, link - 1) && link - 2 >= floor) return link - 2;
  const names = m.tags[link] === 'CCONJ' && word(m, link - 1) === ',' && m.tags[first] === 'PROPN';
  return names && m.tags[link - 2] === 'PROPN' ? link - 2 : -1;
}

/** "71% | of voters", "nobody | on the council": without its share, or its denial, the phrase would say another thing. */
const isWhole = (m: MarkedText, i: number): boolean =>
  (word(m, i) === '%' && m.tags[i - 1] === 'NUM') || /^(?:no|any|every|some)(?:one|body)$/.test(word(m, i));

/** Whether what stands left of a token makes a noun phrase that begins there an object and no subject. */
function isObjectPlace(m: MarkedText, first: number, floor: number): boolean {
  const i = first - 1;
  return i >= floor && (m.tags[i] === 'VERB' || (m.tags[i] === 'ADP' && isVerbBefore(m, i, floor)));
}

const isVerbBefore = (m: MarkedText, i: number, floor: number): boolean => i - 1 >= floor && m.tags[i - 1] === 'VERB';

const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/** "on Monday | Ana Lima", "in March | Ana Lima": a day, or a month behind its preposition, right before a name. */
export const isDateBefore = (m: MarkedText, i: number): boolean =>
  DAYS.has(word(m, i)) || (MONTHS.has(word(m, i)) && /^(?:in|since|until|last|this)$/.test(word(m, i - 1)));

/** "last year Lima said": a time before a name is no part of it. */
function pastTime(m: MarkedText, first: number, last: number): number {
  if (first < last && m.tags[first + 1] === 'PROPN' && isDateBefore(m, first)) return first + 1;
  const at = /^(?:last|this|next|that)$/.test(word(m, first)) ? first + 1 : first;
  return at > first && TIMES.has(word(m, at)) && at < last ? at + 1 : first;
}

/** The noun phrase whose last token is `last`, not reaching left of `floor`; null where none ends there. */
export function nounPhraseEndingAt(m: MarkedText, last: number, floor: number): TokenRun | null {
  const head = beforeParenthesis(m, last, floor);
  if (head < floor || !isHead(m, head)) return null;
  let first = coreStart(m, head, floor);
  let conjunct = -1;
  for (let next = linkedHead(m, first, floor); next >= 0 && last - next < LONGEST; next = linkedHead(m, first, floor)) {
    if (m.tags[first - 1] === 'CCONJ') conjunct = first;
    first = coreStart(m, next, floor);
  }
  if (conjunct >= 0 && isObjectPlace(m, first, floor)) first = conjunct;
  first = pastTime(m, first, last);
  if (first > floor && word(m, first - 1) === 'at' && /^(?:least|most)$/.test(word(m, first))) first--;
  while (first < last && (m.tags[first] === 'SYM' || m.tags[first] === 'PUNCT')) first++;
  return { from: first, to: beforeTime(m, first, last + 1) };
}

/** "Lima on Friday", "Lima last week": a time after a name is no part of it. */
function beforeTime(m: MarkedText, first: number, to: number): number {
  const at = to - 2;
  const day = word(m, at) === 'on' && DAYS.has(word(m, at + 1));
  const span = /^(?:last|this|next)$/.test(word(m, at)) && TIMES.has(word(m, at + 1));
  if (to - 1 > first && DAYS.has(word(m, to - 1)) && m.tags[to - 2] === 'NOUN') return to - 1;
  return at > first && (day || span) ? at : to;
}

/** Whether a token may go on a noun phrase to the right. */
function continues(m: MarkedText, i: number, ceiling: number): boolean {
  const tag = m.tags[i];
  if (tag === 'DET' || tag === 'ADJ' || isNominal(m, i) || isPossessiveMark(m, i)) return true;
  if (POSSESSIVES.has(word(m, i)) || STANDALONE.has(word(m, i)) || tag === 'SYM') return true;
  if ((word(m, i) === '-' || word(m, i) === '/' || word(m, i) === '&') && glued(m, i)) return true;
  if (tag === 'VERB' && /(?:ing|ed)$/.test(word(m, i)) && m.tags[i + 1] === 'NOUN') return true;
  if (PARTICLES.has(m.tokens[i]?.text ?? '') && m.tags[i + 1] === 'PROPN') return true;
  if (isTitleStop(m, i)) return true;
  if (isFamiliarWith(m, i) || isFamiliarWith(m, i - 1)) return true;
  if (tag !== 'ADP' && tag !== 'CCONJ') return false;
  return i + 1 < ceiling && opensPhrase(m, i + 1);
}

/** "an official familiar | with it": the pronoun ends the phrase. */
const isFamiliarWith = (m: MarkedText, i: number): boolean =>
  m.tags[i] === 'ADP' && m.tags[i - 1] === 'ADJ' && /^(?:it|them|him|her|this|that)$/.test(word(m, i + 1));

/** "updated guidance". */
const isParticipleOf = (m: MarkedText, i: number): boolean =>
  m.tags[i] === 'VERB' && /(?:ed|ing)$/.test(word(m, i)) && m.tags[i + 1] === 'NOUN';

const opensPhrase = (m: MarkedText, i: number): boolean =>
  isNominal(m, i) || m.tags[i] === 'DET' || m.tags[i] === 'ADJ' || POSSESSIVES.has(word(m, i));

/** "told lawmakers | the plan": an article after a noun begins the next phrase. */
const startsAnother = (m: MarkedText, i: number): boolean =>
  m.tags[i] === 'DET' && !['ADP', 'CCONJ', 'DET', 'PART'].includes(m.tags[i - 1] ?? 'X') && word(m, i - 1) !== 'to';

function afterParenthesis(m: MarkedText, i: number, ceiling: number): number {
  if (word(m, i) !== '(') return i;
  for (let k = i; k < ceiling && k < i + 12; k++) if (word(m, k) === ')') return k + 1;
  return i;
}

/** The noun phrase that begins at `from`, with its prepositional parts, not reaching `ceiling`; null where none begins. */
export function nounPhraseStartingAt(m: MarkedText, from: number, ceiling: number): TokenRun | null {
  if (from >= ceiling) return null;
  const one = word(m, from) === 'one' && /^(?:ADJ|NOUN|PROPN)$/.test(m.tags[from + 1] ?? 'X');
  if (SUBJECT_PRONOUNS.has(word(m, from)) && !one) return { from, to: from + 1 };
  const particle = PARTICLES.has(m.tokens[from]?.text ?? '') && m.tags[from + 1] === 'PROPN';
  if (!one && !particle && !opensPhrase(m, from) && !STANDALONE.has(word(m, from)) && !isParticipleOf(m, from))
    return null;
  let to = from;
  while (to < ceiling && to - from < LONGEST) {
    const past = afterParenthesis(m, to, ceiling);
    if (to > from && startsAnother(m, to)) break;
    if (past > to && to > from) to = past;
    else if (continues(m, to, ceiling)) to++;
    else break;
  }
  while (to > from + 1 && (m.tags[to - 1] === 'ADP' || m.tags[to - 1] === 'CCONJ' || m.tags[to - 1] === 'DET')) to--;
  return { from, to: beforeTime(m, from, to) };
}
