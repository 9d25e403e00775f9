/** A read text → the same with its quotations marked on the tokens and with names that the tagger took for verbs put right. */
import type { Span } from '../../library/model.ts';
import { particlesFrom } from '../actors/name-particles.ts';
import { type ReadText, type TokenisedSentence, tokenAt } from '../read-text.ts';
import type { PartOfSpeech, Token } from '../tokens.ts';
import { cueOf } from './cue-lexicon.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';

/** A run of tokens: `from` inclusive, `to` exclusive. */
export interface TokenRun {
  readonly from: number;
  readonly to: number;
}

export interface MarkedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Parts of speech, corrected; one a token. */
  readonly tags: readonly PartOfSpeech[];
  /** Lower-case words with plain apostrophes; one a token. */
  readonly words: readonly string[];
  readonly sentences: readonly TokenisedSentence[];
  readonly quotations: readonly (Quotation & TokenRun)[];
  /** Index of the quotation that a token is in, -1 for none; its marks count as in it. */
  readonly quotationOf: readonly number[];
}

const CAPITAL = /^\p{Lu}/u;

/** "Ted" tagged as a verb before "Cruz" is part of a name, unless the whole sentence is capitalised as headlines are. */
function correctTag(tokens: readonly Token[], i: number, first: boolean, headline: boolean): PartOfSpeech {
  const token = tokens[i] as Token;
  if (first || headline || token.pos === 'PROPN' || !CAPITAL.test(token.text)) return token.pos;
  if (!['VERB', 'NOUN', 'ADJ', 'X', 'INTJ', 'ADV'].includes(token.pos)) return token.pos;
  return 'PROPN';
}

/** "Lynch said", "Rice told": what opens a sentence before a verb of speech is a name, unless it is a word of the closed classes. */
function speaksAtOnce(tokens: readonly Token[], i: number): boolean {
  const { text = '', pos = 'X' } = tokens[i] ?? {};
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(text) || !/^(?:VERB|ADJ|NOUN|ADV|INTJ|AUX|X)$/.test(pos)) return false;
  return (
    SPOKE.test(tokens[i + 1]?.text ?? '') && !/^(?:VERB|AUX)$/.test(tokens[i + 2]?.pos ?? 'X') && !NO_NAME.test(text)
  );
}

const SPOKE = /^(?:said|says|told|tells|added|wrote|argued|argues|warned|insisted|declined|acknowledged|tweeted)$/;
/** Plurals and adverbs that open sentences without being names, and words of what speaks. */
const NO_NAME =
  /(?:ers|ors|ists|ans|ants|ents|als|ives|ly|ing|ees|ts|ds|es|ss)$|^(?:police|others?|some|many|most|few|all|both|once|then|also|never|he|she|they|who|what|nobody|everyone|reports?|polls?|prosecution|defen[cs]e|media|much|more|less|later|still|yet|people|court|law|records?|having|as|critics?|company|prior|previously|jointly)$/i;

/** Nouns and verbs of one form: "observers note that" holds a verb, "according to reports" a noun. */
function correctHomograph(tokens: readonly Token[], tags: readonly PartOfSpeech[], i: number): PartOfSpeech {
  const tag = tags[i] as PartOfSpeech;
  const [before, after] = [tokens[i - 1]?.text ?? '', tokens[i + 1]?.text ?? ''];
  if (tag === 'VERB' && before === 'to' && /^according$/i.test(tokens[i - 2]?.text ?? '')) return 'NOUN';
  const determined =
    tags[i - 1] === 'DET' || (tags[i - 1] === 'VERB' && /(?:ed|ing)$/.test(before) && tags[i - 2] === 'DET');
  if (tag === 'VERB' && determined && !/(?:ed|ing|[^s]s)$/.test(tokens[i]?.text ?? '')) return 'NOUN';
  if (tag === 'VERB' && isSecondNoun(tokens, tags, i)) return 'NOUN';
  if (/^general$/i.test(tokens[i]?.text ?? '') && /^(?:secretary|attorney|director)$/i.test(before)) return 'NOUN';
  const nominal =
    tags[i - 1] === 'NOUN' ||
    tags[i - 1] === 'PROPN' ||
    tags[i - 1] === 'PRON' ||
    (/^(?:some|many|others)$/i.test(before) && !/s$/.test(tokens[i]?.text ?? ''));
  if (tag === 'NOUN' && after === 'that' && nominal && cueOf(tokens[i]?.text ?? '') !== null) return 'VERB';
  if (tag === 'NOUN' && after === 'that' && /^(?:warning|claiming|reasoning)$/.test(tokens[i]?.text ?? '')) {
    if (/^(?:,|—|–|--)$/.test(before)) return 'VERB';
  }
  const named = tags[i - 1] === 'PROPN' || (before === ',' && tags[i - 2] === 'PROPN');
  return tag === 'NOUN' && named && isOnlyVerb(tokens, i) ? 'VERB' : tag;
}

/** "a campaign stop": no verb of this form has a subject with "a" before it, but for those whose past looks the same. */
const isSecondNoun = (tokens: readonly Token[], tags: readonly PartOfSpeech[], i: number): boolean =>
  tags[i - 1] === 'NOUN' &&
  /^an?$/i.test(tokens[i - 2]?.text ?? '') &&
  tokens[i]?.lemma === tokens[i]?.text &&
  !/^(?:put|hit|cost|cut|set|let|shut|quit|hurt|burst|cast|spread|split|read|beat|bet|upset|come|become|run|ed)$/.test(
    tokens[i]?.text ?? '',
  );

/** How far a clause is looked through for its verb. */
const CLAUSE = 12;

/** "Lima remarks in this context, “…”": a form in -s behind a name is the verb where its clause has no other. */
function isOnlyVerb(tokens: readonly Token[], i: number): boolean {
  const { text = '' } = tokens[i] ?? {};
  const cue = /[a-z]s$/.test(text) ? cueOf(text) : null;
  if (!cue?.frames.has('quote') || !['ADP', 'DET', 'PRON'].includes(tokens[i + 1]?.pos ?? 'X')) return false;
  for (let k = i + 1; k < i + CLAUSE; k++) {
    const { text: mark = '.', pos = 'PUNCT' } = tokens[k] ?? {};
    if (/^[,:“"]$/.test(mark) || mark === 'that') return true;
    if (pos === 'VERB' || pos === 'AUX' || /^[.!?;]$/.test(mark)) return false;
  }
  return false;
}

function isHeadline(tokens: readonly Token[], sentence: TokenisedSentence): boolean {
  const words = tokens.slice(sentence.from, sentence.to).filter((t) => t.text.length > 3 && /^\p{L}/u.test(t.text));
  return words.length > 2 && words.filter((t) => CAPITAL.test(t.text)).length > words.length * 0.7;
}

function correctTags(read: ReadText): PartOfSpeech[] {
  const tags = read.tokens.map((token) => token.pos);
  for (const sentence of read.sentences) {
    const headline = isHeadline(read.tokens, sentence);
    for (let i = sentence.from; i < sentence.to; i++) {
      const opening = i === sentence.from || /^["“‘'(:]$/.test(read.tokens[i - 1]?.text ?? '');
      tags[i] = opening && speaksAtOnce(read.tokens, i) ? 'PROPN' : correctTag(read.tokens, i, opening, headline);
      tags[i] = correctHomograph(read.tokens, tags, i);
    }
  }
  markParticles(read.tokens, tags);
  return tags;
}

/** The small words between two capitalised names are of the name: "Ursula von der Leyen". */
function markParticles(tokens: readonly Token[], tags: PartOfSpeech[]): void {
  for (let i = 1; i < tokens.length; i++) {
    if (tags[i - 1] !== 'PROPN' || !CAPITAL.test(tokens[i - 1]?.text ?? '')) continue;
    const length = particlesFrom((at) => tokens[at]?.text ?? '', i);
    if (length > 0 && tags[i + length] === 'PROPN') tags.fill('PROPN', i, i + length);
  }
}

/** Quotations that begin in none of some blocks; both in the order of the text. */
function outsideOf(blocks: readonly Span[], quotations: readonly Quotation[]): readonly Quotation[] {
  let next = 0;
  return quotations.filter(({ start }) => {
    while ((blocks[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return start < (blocks[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Marks a read text; the work of every finder of statements begins here. */
export function markText(read: ReadText): MarkedText {
  const { text } = read.article;
  const quotationOf = read.tokens.map(() => -1);
  const rows = read.article.blocks.filter(({ kind }) => kind === 'table-row');
  const quotations = outsideOf(rows, findQuotations(text)).map((quotation, index) => {
    const from = tokenAt(read.tokens, quotation.start);
    let to = from;
    while ((read.tokens[to]?.start ?? Number.POSITIVE_INFINITY) < quotation.end) quotationOf[to++] = index;
    return { ...quotation, from, to };
  });
  const words = read.tokens.map((token) => token.text.toLowerCase().replace(/[’‘]/g, "'"));
  return {
    text,
    tokens: read.tokens,
    tags: correctTags(read),
    words,
    sentences: read.sentences,
    quotations,
    quotationOf,
  };
}

/** The run of text that tokens cover. An empty run of tokens is an empty span. */
export function spanOf(marked: MarkedText, run: TokenRun): Span {
  const start = marked.tokens[run.from]?.start ?? marked.text.length;
  return { start, end: run.to > run.from ? (marked.tokens[run.to - 1]?.end ?? start) : start };
}

/** Index of the sentence that holds a token; the last one where none does. */
export function sentenceOf(marked: MarkedText, token: number): number {
  const found = marked.sentences.findLastIndex((s) => s.from <= token);
  return Math.max(0, found);
}

/** The mark before a quotation's closing marks: the comma of “…,’”. */
export function lastMark(marked: MarkedText, quotation: TokenRun): string {
  const closed = /^["“”»«'’‘]+$/.test(marked.words[quotation.to - 1] ?? '');
  let i = closed ? quotation.to - 2 : quotation.to - 1;
  while (i > quotation.from && /^['’”"]+$/.test(marked.words[i] ?? '')) i--;
  return marked.words[i] ?? '';
}

/** The lower-case word at a token; empty beyond the text. */
export const word = (m: MarkedText, i: number): string => m.words[i] ?? '';
