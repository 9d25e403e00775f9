/**
 * Scored sentences → the chosen ones: greedily the one that adds most to those chosen before it, as in maximal marginal
 * relevance (Carbonell and Goldstein, SIGIR 1998), divided by what its article, theme and camp have had (shares.ts) and,
 * where words are counted, by a root of its length (Lin and Bilmes, NAACL 2010: greedy under a budget).
 */
import type { Room, Sized } from './length.ts';
import { likenessOf, type Telling } from './likeness.ts';
import type { Scored } from './score-candidates.ts';
import { countGroups, firstInTurn, type Group, priceOf } from './shares.ts';

/** 1 would forbid any likeness to what is chosen. */
const NOVELTY = 0.75;
/** Two sentences so alike say the same. */
export const SAME = 0.5;
/** So much of the room goes to what is agreed on; after it, novelty counts. */
const AGREED = 0.5;

export interface Choosable extends Scored, Sized {
  readonly groups: readonly Group[];
}

export interface Choice {
  readonly room: Room;
  /** Power of a sentence's words by which its worth is divided: 0 where sentences are counted, not words. */
  readonly cost: number;
  /** Sentences that are printed already and must not be said again. */
  readonly except: readonly Telling[];
  /** Take sentences that do not stand alone or repeat others, rather than too few. */
  readonly fill: boolean;
}

interface Remaining {
  readonly sentence: Choosable;
  /** Likeness to the nearest one chosen. */
  readonly likeness: number;
}

function best(remaining: readonly Remaining[], chosen: readonly Choosable[], { room, cost }: Choice): Remaining | null {
  const free = remaining.filter((r) => room.takes(chosen, r.sentence));
  const turn = new Set(
    firstInTurn(
      free.map((r) => r.sentence),
      chosen,
      room.left(chosen),
    ),
  );
  const inTurn = free.filter((r) => turn.has(r.sentence));
  const counts = countGroups(chosen);
  const agreed = room.used(chosen) < AGREED;
  const gain = ({ sentence, likeness }: Remaining): number => {
    const worth = (agreed ? sentence.score : sentence.later) * (1 - NOVELTY * likeness);
    return worth / priceOf(sentence, counts) / sentence.words ** cost;
  };
  const gains = inTurn.map(gain);
  return inTurn[gains.indexOf(Math.max(...gains))] ?? null;
}

/** Takes from one group of sentences until there is no room or none is left. */
function takeFrom(from: readonly Choosable[], chosen: Choosable[], choice: Choice, limit: number): void {
  const nearest = (s: Choosable, to: readonly Telling[]): number => Math.max(0, ...to.map((t) => likenessOf(s, t)));
  const known = [...choice.except, ...chosen];
  let remaining = from.map((sentence) => ({ sentence, likeness: nearest(sentence, known) }));
  for (;;) {
    remaining = remaining.filter((r) => r.likeness < limit);
    const next = best(remaining, chosen, choice);
    if (!next) return;
    chosen.push(next.sentence);
    remaining = remaining
      .filter((r) => r !== next)
      .map((r) => ({ ...r, likeness: Math.max(r.likeness, likenessOf(r.sentence, next.sentence)) }));
  }
}

/** In the order of choice, as many as there is room for where enough stand alone and differ, or `fill` is set. */
export function chooseSentences(scored: readonly Choosable[], choice: Choice): Choosable[] {
  const chosen: Choosable[] = [];
  const left = (ranks: readonly number[]): Choosable[] =>
    scored.filter((s) => s.terms.length > 0 && ranks.includes(s.rank) && !chosen.includes(s));
  takeFrom(left([0, 1]), chosen, choice, SAME);
  if (!choice.fill) return chosen;
  for (const ranks of [[0, 1], [2], [3]]) takeFrom(left(ranks), chosen, choice, Number.POSITIVE_INFINITY);
  return chosen;
}
