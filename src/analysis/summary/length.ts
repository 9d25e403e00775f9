/** How long a summary may be → whether one more sentence has room in it: by sentences, words, or what a page has left. */
import type { SummarySentence } from '../model.ts';

export type SummaryLength =
  | { readonly sentences: number }
  | { readonly words: number }
  /** Asked before each sentence that is taken, with those taken before it, in the order of choice; must be pure. */
  | { readonly fits: (sentences: readonly SummarySentence[]) => boolean };

export interface Sized {
  readonly words: number;
  readonly summary: SummarySentence;
}

export interface Room {
  readonly takes: (chosen: readonly Sized[], next: Sized) => boolean;
  /** About how many more sentences there is room for; null where that cannot be known. */
  readonly left: (chosen: readonly Sized[]) => number | null;
  /** How much of the room is taken, from 0 to 1. */
  readonly used: (chosen: readonly Sized[]) => number;
}

/** Of a printed sentence of news, in words. */
const TYPICAL = 24;
/** A page that does not say how much it holds is taken to hold so many sentences. */
const USUAL = 8;

const wordsOf = (chosen: readonly Sized[]): number => chosen.reduce((sum, s) => sum + s.words, 0);

export function roomOf(length: SummaryLength): Room {
  if ('sentences' in length) {
    const most = length.sentences;
    return {
      takes: (chosen) => chosen.length < most,
      left: (chosen) => most - chosen.length,
      used: (chosen) => chosen.length / Math.max(1, most),
    };
  }
  if ('words' in length) {
    const most = length.words;
    return {
      takes: (chosen, next) => wordsOf(chosen) + next.words <= most,
      left: (chosen) => Math.floor((most - wordsOf(chosen)) / TYPICAL),
      used: (chosen) => wordsOf(chosen) / Math.max(1, most),
    };
  }
  return {
    takes: (chosen, next) => length.fits([...chosen, next].map((s) => s.summary)),
    left: () => null,
    used: (chosen) => Math.min(1, chosen.length / USUAL),
  };
}
