/** An attribution → whether its content was taken at a wrong place, or says too little without what stands around it. */
import type { Attribution } from './attribution.ts';
import { cueOf } from './cue-lexicon.ts';
import { type MarkedText, word } from './marked-text.ts';
import { isSubjectPronoun } from './noun-phrases.ts';
import { isAuxiliary, isFiniteVerb } from './verb-groups.ts';

interface Content {
  readonly m: MarkedText;
  readonly a: Attribution;
}

const isQuoted = ({ complement }: Attribution): boolean => complement === 'quotation' || complement === 'block-quote';

/** Whether no white space stands between a token and the one before it. */
const isGlued = (m: MarkedText, i: number): boolean => m.tokens[i - 1]?.end === m.tokens[i]?.start;
const isWord = (m: MarkedText, i: number): boolean => /^[\p{L}\p{N}]/u.test(word(m, i));

/** "Fast Pair|–enabled", "Data.|ai": an edge between glued tokens of which words stand on both sides. */
function cutsWord(m: MarkedText, { content }: Attribution): boolean {
  const { from, to } = content;
  const before = isWord(m, from) && isGlued(m, from) && /^[\p{L}\p{N}].*\.$|^[.-]$/u.test(word(m, from - 1));
  const after = isWord(m, to - 1) && isGlued(m, to) && /^[-–/]$/.test(word(m, to)) && isGlued(m, to + 1);
  return before || (after && isWord(m, to + 1));
}

/** "“their newest boat” | to watch the town": a small letter behind a closed quotation goes on from what stands in it. */
function opensInside(m: MarkedText, { content }: Attribution): boolean {
  const before = m.quotationOf[content.from - 1] ?? -1;
  if (before === -1 || m.quotationOf[content.from] === before) return false;
  return /^\p{Ll}/u.test(m.tokens[content.from]?.text ?? '');
}

/** "says Lima, | between him and us", "says Lima, | unless it rains": the clause goes on behind its speaker, and changes its sense. */
function goesOn(m: MarkedText, { cue, source }: Attribution): boolean {
  if (!cue || !source || cue.to !== source.from || word(m, source.to) !== ',') return false;
  return /^(?:between|among|than|unless|if|except|rather|but|until|without)$/.test(word(m, source.to + 1));
}

/** "said that | that is an attack": the first "that" may be within the content. */
const doublesThat = (m: MarkedText, from: number): boolean =>
  [from, from + 1].some((i) => word(m, i) === 'that' && word(m, i - 1) === 'that' && isAuxiliary(m, i + 1));

/** "That offer was rejected", "and that's the difference": what is meant stands before. */
function pointsBack(m: MarkedText, { content, complement }: Attribution): boolean {
  if (complement === 'that-clause' && doublesThat(m, content.from)) return true;
  const at = m.tags[content.from] === 'CCONJ' ? content.from + 1 : content.from;
  if (/^(?:this|these|those|such)$/.test(word(m, at))) return true;
  return (
    complement !== 'that-clause' &&
    word(m, at) === 'that' &&
    (m.tags[at + 1] === 'NOUN' || m.tags[at + 1] === 'ADJ' || isAuxiliary(m, at + 1))
  );
}

/** Verbs whose phrase is no position without its preposition: "accused Lima | of theft". */
const NEEDS: ReadonlyMap<string, string> = new Map([['accuse', 'of']]);

function lacksPreposition(m: MarkedText, { lemma, content, complement }: Attribution): boolean {
  const needed = NEEDS.get(lemma);
  return complement === 'phrase' && needed !== undefined && !m.words.slice(content.from, content.to).includes(needed);
}

const CONNECTING =
  /^(?:that|which|who|whom|whose|what|how|why|where|when|whether|if|because|so|as|than|,|:|—|–|and|or|but)$/;

/** "how experts say | it would work": the clause is part of a question of the author's. */
const isPartOfQuestion = (m: MarkedText, { source, cue }: Attribution): boolean =>
  source !== null && cue !== null && source.to <= cue.from && /^(?:how|why)$/.test(word(m, source.from - 1));

/** "Lima's conclusion that | judges should not try cases | is not shared": the clause is of the subject. */
const isOfNoun = (m: MarkedText, { source, cue }: Attribution): boolean =>
  source !== null && cue?.from === source.to + 1 && /^['’]s?$/.test(word(m, source.to));

/** Where a first verb surely is past: behind "to …", and behind the first finite verb of a clause. */
function pastFirstVerb(m: MarkedText, { complement, content }: Attribution): number {
  if (complement === 'infinitive' || complement === 'object-infinitive') return content.from + 2;
  for (let i = content.from; i < content.to; i++) if (isFiniteVerb(m, i)) return i + 1;
  return content.to;
}

/** "(the reasons why Lima) refuses to publish his taxes | may be …": a second verb without a subject is the author's. */
function runsOn(m: MarkedText, a: Attribution): boolean {
  if (!/infinitive/.test(a.complement) && !isPartOfQuestion(m, a) && !isOfNoun(m, a)) return false;
  for (let i = pastFirstVerb(m, a); i < a.content.to; i++) {
    if (m.quotationOf[i] !== -1 || CONNECTING.test(word(m, i)) || isSubjectPronoun(m, i)) return false;
    const finite = isAuxiliary(m, i) && !/^(?:'s|be|been|being|have|do)$/.test(word(m, i));
    if (finite && /^(?:NOUN|PROPN)$/.test(m.tags[i - 1] ?? 'X')) return true;
  }
  return false;
}

const NAMES_LIST = /^(?:include|includes|including|are|is|were|was|as|following|these)$/;

/** "jobs at the dam are: - Diver", "the following parts make a dam: …": no quotation stands behind the colon. */
function opensList(m: MarkedText, { content, complement }: Attribution): boolean {
  const colon = [content.to - 1, content.to].find((i) => word(m, i) === ':');
  if (colon === undefined || (m.quotationOf[colon + 1] ?? -1) !== -1) return false;
  return (
    complement === 'phrase' ||
    NAMES_LIST.test(word(m, colon - 1)) ||
    m.words.slice(content.from, colon).includes('following')
  );
}

/** Tokens of a speaker and his verb at the end of a sentence. */
const LONGEST_TAIL = 7;

/** "Lima had told them that the dam leaks, | the source added.": the whole is told by whom the end names. */
function isToldByAnother(m: MarkedText, { content, cue, source }: Attribution): boolean {
  const sentence = m.sentences.find(({ from, to }) => from <= content.from && content.from < to);
  if (!sentence || !cue || !source || cue.from > content.from || word(m, content.to) !== ',') return false;
  const stop = /^[.!?]$/.test(word(m, sentence.to - 1)) ? sentence.to - 1 : sentence.to;
  const tail = stop - content.to - 1;
  if (tail < 2 || tail > LONGEST_TAIL || m.quotationOf[content.to + 1] !== -1) return false;
  const told = cueOf(word(m, stop - 1));
  // A medium that reports only passes on what was said.
  if (told?.lemma === 'report') return false;
  return (
    told?.attitude === 'speech' &&
    told.frames.has('after') &&
    !/ing$/.test(word(m, stop - 1)) &&
    opensName(m, content.to + 1)
  );
}

/** A noun phrase may begin there, and no clause of the same speaker: "the source", "Lima"; not "and warned". */
const opensName = (m: MarkedText, i: number): boolean => /^(?:DET|PROPN|NOUN|ADJ)$/.test(m.tags[i] ?? 'X');

/** Each names a kind of marred content; true where the content is one. */
export const marredContents: Readonly<Record<string, (c: Content) => boolean>> = {
  'a word cut in two': ({ m, a }) => cutsWord(m, a),
  'the rest of a clause': ({ m, a }) => a.complement !== 'according' && opensInside(m, a),
  'a clause whose condition stands behind its speaker': ({ m, a }) => goesOn(m, a),
  'what was named before': ({ m, a }) => !isQuoted(a) && pointsBack(m, a),
  'a charge without its matter': ({ m, a }) => lacksPreposition(m, a),
  "a clause that runs on into the author's": ({ m, a }) => runsOn(m, a),
  'what another tells': ({ m, a }) => !isQuoted(a) && isToldByAnother(m, a),
  'a bracket': ({ m, a }) => word(m, a.content.from) === '(',
  'the head of a list': ({ m, a }) => !isQuoted(a) && opensList(m, a),
};

export const isMarred = (m: MarkedText, a: Attribution): boolean =>
  Object.values(marredContents).some((is) => is({ m, a }));
