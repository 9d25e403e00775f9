/** Where a complement of a verb of attribution may stand, and what the rules for its kinds share. */
import type { Complement } from '../attribution.ts';
import type { Cluster } from '../clusters/cluster.ts';
import { type MarkedText, type TokenRun, word } from '../marked-text.ts';
import { isFiniteVerb } from '../verb-groups.ts';

/** A complement as tokens. */
export interface Found {
  readonly content: TokenRun;
  readonly complement: Complement;
  /** End of the cue: it takes in a preposition of its own. */
  readonly cueEnd: number;
}

/** What every rule of a complement is given. */
export interface Place {
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

/** Words that open an embedded question. */
export const WH = new Set('whether if what why how who when where which whom'.split(' '));

/** Cues that say what their object is called. */
export const NAMING = new Set('call label brand dub deem consider name describe'.split(' '));

export const OBJECT_PRONOUN = /^(?:me|him|her|them|us|you|it|himself|herself|themselves|this)$/;

export const isEnd = (m: MarkedText, i: number, limit: number): boolean => i >= limit || /^[.!?;]$/.test(word(m, i));

/** A complement of these tokens; null where there are none. */
export const found = (from: number, to: number, complement: Complement, cueEnd: number): Found | null =>
  to > from ? { content: { from, to }, complement, cueEnd } : null;

/** Whether anything between two tokens may be a verb; a quotation may hold one. */
export function hasVerb(m: MarkedText, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++)
    if (isFiniteVerb(m, i) || m.tags[i] === 'VERB' || m.quotationOf[i] !== -1) return true;
  return false;
}
