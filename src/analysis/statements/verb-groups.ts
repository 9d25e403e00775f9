/** A verb among tagged tokens → its whole group: auxiliaries, negation and adverbs ("has not yet said"). */
import type { MarkedText, TokenRun } from './marked-text.ts';

const BE = new Set("is are was were be been being 's 're 'm am".split(' '));
const HAVE = new Set("has have had having 've".split(' '));
const DO = new Set('do does did'.split(' '));
const MODAL = new Set("would could might may must should can shall ca will wo 'd 'll ought".split(' '));
const NEGATION = new Set("not n't never nor hardly scarcely".split(' '));

export interface VerbGroup extends TokenRun {
  readonly verb: number;
  readonly negated: boolean;
  /** With would, could, may …: what is said has not been said. */
  readonly modal: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
  /** "saying", "adding" without an auxiliary. */
  readonly participle: boolean;
}

export function isAuxiliary(m: MarkedText, i: number): boolean {
  const word = m.words[i] ?? '';
  if (word === "'s") return m.tags[i] === 'AUX' || m.tags[i] === 'VERB';
  return (
    BE.has(word) || HAVE.has(word) || DO.has(word) || (MODAL.has(word) && m.tags[i] !== 'NOUN' && m.tags[i] !== 'PROPN')
  );
}

const isParticiple = (word: string): boolean =>
  /(?:ed|en|wn|ught|old|aid|elt|ound|ade|een|one|orn|ung|egun|eant|eard)$/.test(word);

/** The group of the verb at an index, not reaching left of `floor`. */
export function verbGroupAt(m: MarkedText, verb: number, floor: number): VerbGroup {
  let from = verb;
  while (from - 1 >= floor && belongs(m, from - 1)) from--;
  while (from < verb && !isAuxiliary(m, from) && !NEGATION.has(m.words[from] ?? '') && m.tags[from] !== 'ADV') from++;
  const words = m.words.slice(from, verb);
  const form = m.words[verb] ?? '';
  const infinitive = m.words[from - 1] === 'to' && from - 1 >= floor;
  return {
    from,
    to: verb + 1,
    verb,
    negated: words.some((w) => NEGATION.has(w)),
    modal: words.some((w) => MODAL.has(w) && w !== "'d") || words.includes("'d"),
    passive: words.some((w) => BE.has(w)) && !form.endsWith('ing') && isParticiple(form),
    infinitive,
    participle: form.endsWith('ing') && !words.some((w) => BE.has(w)),
  };
}

function belongs(m: MarkedText, i: number): boolean {
  return isAuxiliary(m, i) || NEGATION.has(m.words[i] ?? '') || (m.tags[i] === 'ADV' && m.words[i] !== 'yet');
}

/** Whether a run holds a finite verb: an auxiliary, or a verb that is no participle and no infinitive. */
export function hasFiniteVerb(m: MarkedText, run: TokenRun): boolean {
  for (let i = run.from; i < run.to; i++) {
    if (m.quotationOf[i] !== -1 && m.quotationOf[i] !== m.quotationOf[run.from]) continue;
    if (isFiniteVerb(m, i)) return true;
  }
  return false;
}

/** Whether a token is an auxiliary or a verb in a finite form. */
export function isFiniteVerb(m: MarkedText, i: number): boolean {
  if (isAuxiliary(m, i)) return !/^(?:be|being|been|having)$/.test(m.words[i] ?? '') && m.words[i - 1] !== 'to';
  if (m.tags[i] !== 'VERB' && m.tags[i] !== 'AUX') return false;
  return !(m.words[i] ?? '').endsWith('ing') && !/^(?:to|be|been|being)$/.test(m.words[i - 1] ?? '');
}
