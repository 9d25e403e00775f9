/**
 * Scored sentences → the chosen ones: greedily the one that adds most to those chosen before it, as in maximal marginal
 * relevance (Carbonell and Goldstein, SIGIR 1998), with a growing price on an article or theme that has had its share
 * (the diversity term of Lin and Bilmes, ACL 2011).
 */
import type { Scored } from './score-candidates.ts';
import { cosine, type Vector } from './vectors.ts';

/** 1 would forbid any likeness to what is chosen. */
const NOVELTY = 0.9;
/** Two sentences so alike say the same. */
export const SAME = 0.65;
/** Price of one more sentence of the same article or theme, as a share of its score. */
const SHARE = { article: 0.12, theme: 0.35 } as const;

export interface Choice {
  readonly sentences: number;
  /** Sentences that are printed already and must not be said again. */
  readonly except: readonly Vector[];
  /** Take sentences that do not stand alone or repeat others, rather than too few. */
  readonly fill: boolean;
}

interface Remaining {
  readonly sentence: Scored;
  /** Likeness to the nearest one chosen. */
  readonly likeness: number;
}

function gain({ sentence, likeness }: Remaining, chosen: readonly Scored[]): number {
  const ofArticle = chosen.filter((c) => c.article === sentence.article).length;
  const ofTheme = chosen.filter((c) => c.theme === sentence.theme).length;
  const price = (1 + SHARE.article * ofArticle) * (1 + SHARE.theme * ofTheme);
  return (sentence.score * (1 - NOVELTY * likeness)) / price;
}

function best(remaining: readonly Remaining[], chosen: readonly Scored[]): Remaining | null {
  const gains = remaining.map((r) => gain(r, chosen));
  return remaining[gains.indexOf(Math.max(...gains))] ?? null;
}

/** Takes from one group of sentences until there are enough or none is left. */
function takeFrom(group: readonly Scored[], chosen: Scored[], choice: Choice, limit: number): void {
  const nearest = (s: Scored, to: readonly Vector[]): number => Math.max(0, ...to.map((v) => cosine(s.vector, v)));
  const known = [...choice.except, ...chosen.map((c) => c.vector)];
  let remaining: Remaining[] = group.map((sentence) => ({ sentence, likeness: nearest(sentence, known) }));
  while (chosen.length < choice.sentences) {
    remaining = remaining.filter((r) => r.likeness < limit);
    const next = best(remaining, chosen);
    if (!next) return;
    chosen.push(next.sentence);
    remaining = remaining
      .filter((r) => r !== next)
      .map((r) => ({ ...r, likeness: Math.max(r.likeness, cosine(r.sentence.vector, next.sentence.vector)) }));
  }
}

/** In the order of choice. At most `sentences`; as many only where enough stand alone and differ, or `fill` is set. */
export function chooseSentences(scored: readonly Scored[], choice: Choice): Scored[] {
  const chosen: Scored[] = [];
  const left = (ranks: readonly number[]): Scored[] =>
    scored.filter((s) => s.terms.length > 0 && ranks.includes(s.rank) && !chosen.includes(s));
  takeFrom(left([0, 1]), chosen, choice, SAME);
  if (!choice.fill) return chosen;
  takeFrom(left([0, 1]), chosen, choice, Number.POSITIVE_INFINITY);
  for (const rank of [2, 3]) takeFrom(left([rank]), chosen, choice, Number.POSITIVE_INFINITY);
  return chosen;
}
