/** An attribution → whether its content is half of what its speaker says, or the words of another in his mouth. */
import type { Attribution } from './attribution.ts';
import { canSpeakItself } from './can-speak.ts';
import { lastMark, type MarkedText, type TokenRun, word } from './marked-text.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { isFiniteVerb } from './verb-groups.ts';

interface Content {
  readonly m: MarkedText;
  readonly a: Attribution;
}

const isQuoted = ({ complement }: Attribution): boolean => complement === 'quotation';

const sentenceAround = (m: MarkedText, i: number): TokenRun =>
  m.sentences.find(({ from, to }) => from <= i && i < to) ?? { from: i, to: i };

/** The quotation that goes on behind the speaker in a small letter, “…,” Lima said, | “it …”. */
function goesOnSmall(m: MarkedText, { content, cue, source }: Attribution): boolean {
  const past = Math.max(content.to, cue?.to ?? 0, source?.to ?? 0);
  const next = m.quotations.find((q) => q.from >= past);
  const { to } = sentenceAround(m, content.from);
  return next !== undefined && next.from < to && /^\p{Ll}/u.test(m.tokens[next.from + 1]?.text ?? '');
}

/** “By closing the port,” Lima said, “it let …”: the first half has no verb. */
function isFirstHalf(m: MarkedText, a: Attribution): boolean {
  if (!isQuoted(a) || lastMark(m, a.content) !== ',' || !goesOnSmall(m, a)) return false;
  for (let i = a.content.from; i < a.content.to; i++) if (isFiniteVerb(m, i)) return false;
  return true;
}

const ANYBODY = /^(?:people|some|others|they|critics|everyone|everybody|many|folks)$/;

/** “People say, ‘It makes no odds’”: what is quoted so is answered in the words behind it. */
function quotesAnybody(m: MarkedText, a: Attribution): boolean {
  if (!isQuoted(a)) return false;
  const first = m.tags[a.content.from] === 'PUNCT' ? a.content.from + 1 : a.content.from;
  const subject = /^(?:some|many|other)$/.test(word(m, first)) && word(m, first + 1) === 'people' ? first + 1 : first;
  if (!ANYBODY.test(word(m, subject))) return false;
  const verb = m.tags[subject + 1] === 'ADV' || word(m, subject + 1) === 'will' ? subject + 2 : subject + 1;
  return /^(?:say|ask|tell|think|keep)$/.test(word(m, verb));
}

const RECITING = /^(?:reciting|quoting|paraphrasing|mimicking|imitating|impersonating|parodying|singing)$/;
const READING = /^(?:from|aloud|out)$/;

/** “…,” Lima told the crowd, | reciting the song: the words are not his own. */
function isRecited(m: MarkedText, a: Attribution): boolean {
  if (!isQuoted(a) || !a.cue) return false;
  const { to } = sentenceAround(m, a.cue.from);
  for (let i = Math.max(a.cue.to, a.source?.to ?? 0); i < to && m.quotationOf[i] === -1; i++) {
    if (word(m, i - 1) !== ',') continue;
    if (RECITING.test(word(m, i)) || (word(m, i) === 'reading' && READING.test(word(m, i + 1)))) return true;
  }
  return false;
}

/** "While the office said it had no proof, | it noted …": what its speaker grants before he says what he means. */
function isGrantedFirst(m: MarkedText, { source, cue, content, complement }: Attribution): boolean {
  if (!source || !cue || isQuoted({ complement } as Attribution) || cue.from < source.to) return false;
  const { from, to } = sentenceAround(m, cue.from);
  if (!/^(?:while|although|though)$/.test(word(m, from)) || source.from > from + 2) return false;
  const comma = [content.to, content.to - 1].find((i) => word(m, i) === ',');
  return comma !== undefined && comma + 1 < to && /^(?:he|she|it|they)$/.test(word(m, comma + 1));
}

const APPLICATION =
  /^(?:appeals?|requests?|motions?|petitions?|bids?|applications?|stay|bail|parole|injunctions?|permits?|visas?|licen[cs]es?|entry|access)$/;
/** How far into a phrase its own noun may stand. */
const NEAR = 5;

/** "The court denied | an appeal": a deed, and nothing that the court denies to be true. */
function turnsDown(m: MarkedText, { lemma, complement, content }: Attribution): boolean {
  if (lemma !== 'deny' || complement !== 'phrase') return false;
  for (let i = content.from; i < Math.min(content.to, content.from + NEAR); i++) {
    if (m.tags[i] === 'ADP') return false;
    if (APPLICATION.test(word(m, i))) return true;
  }
  return false;
}

/** "has proposed | nothing that …", "has said | the same thing": no words of his are told. */
function tellsNothing(m: MarkedText, { complement, content: { from } }: Attribution): boolean {
  if (complement !== 'phrase' && complement !== 'clause') return false;
  if (word(m, from) === 'the' && word(m, from + 1) === 'same') return /^(?:thing|[,.])$/.test(word(m, from + 2));
  return complement === 'phrase' && /^(?:nothing|little|none)$/.test(word(m, from));
}

/** "responded to the boast | that …": the clause is of what he answers. */
function isAnswered(m: MarkedText, { lemma, cue, content, complement }: Attribution): boolean {
  if (!cue || complement !== 'that-clause' || !/^(?:respond|reply|react)$/.test(lemma)) return false;
  const to = [cue.to - 1, cue.to].find((i) => word(m, i) === 'to');
  const phrase = to === undefined ? null : nounPhraseStartingAt(m, to + 1, content.from);
  return phrase !== null && !canSpeakItself(m, phrase);
}

/** Each names a kind of content; true where the content is one. */
export const halfTold: Readonly<Record<string, (c: Content) => boolean>> = {
  'the first half of a quotation, without a verb': ({ m, a }) => isFirstHalf(m, a),
  'what people are said to say': ({ m, a }) => quotesAnybody(m, a),
  'words that are recited': ({ m, a }) => isRecited(m, a),
  'what is granted before the main clause': ({ m, a }) => isGrantedFirst(m, a),
  'nothing, or what others have said': ({ m, a }) => tellsNothing(m, a),
  'what is answered': ({ m, a }) => isAnswered(m, a),
  'an application that is turned down': ({ m, a }) => turnsDown(m, a),
};

export const isHalfTold = (m: MarkedText, a: Attribution): boolean =>
  Object.values(halfTold).some((is) => is({ m, a }));
