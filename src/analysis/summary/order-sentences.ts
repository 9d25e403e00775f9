/**
 * Chosen sentences → the same in reading order: theme by theme; within one, first what several voices tell, then what is
 * told by one; either from the weightiest on, each followed by the nearest to it in subject and time, after Bollegala, Okazaki and Ishizuka (ACL 2006): topical closeness, chronology,
 * and precedence (two sentences of one article keep its order).
 */
import type { Scored } from './score-candidates.ts';
import { cosine } from './vectors.ts';

/** What it costs to step back in time, in units of cosine. */
const BACKWARDS = 0.15;
const SAME_ARTICLE = 0.05;
/** Agreed on: so much of it is told by others, and at least half as much as of what is told by most. */
const AGREED = { least: 0.1, share: 0.5 } as const;
/** Likeness from which a sentence of no theme joins the sentences of one. */
const NEAR = 0.1;

const comesBefore = (a: Scored, b: Scored): boolean => a.article === b.article && a.start < b.start;

function closeness(next: Scored, last: Scored): number {
  const back = next.published !== null && last.published !== null && next.published < last.published;
  return cosine(next.vector, last.vector) - (back ? BACKWARDS : 0) + (next.article === last.article ? SAME_ARTICLE : 0);
}

const highest = (list: readonly Scored[], value: (s: Scored) => number): Scored | undefined =>
  list.reduce<Scored | undefined>((top, s) => (top === undefined || value(s) > value(top) ? s : top), undefined);

function chain(group: readonly Scored[]): Scored[] {
  const ordered: Scored[] = [];
  let left = [...group];
  while (left.length > 0) {
    const free = left.filter((s) => !left.some((other) => comesBefore(other, s)));
    const last = ordered.at(-1);
    const next = highest(free, (s) => (last ? closeness(s, last) : s.score));
    if (!next) break;
    ordered.push(next);
    left = left.filter((s) => s !== next);
  }
  return ordered;
}

function agreedFirst(group: readonly Scored[]): Scored[] {
  const most = Math.max(0, ...group.map((s) => s.agreement));
  const agreed = group.filter((s) => s.agreement >= Math.max(AGREED.least, AGREED.share * most));
  return [...chain(agreed), ...chain(group.filter((s) => !agreed.includes(s)))];
}

/** The theme with whose sentences it belongs: its own, else that of the sentence nearest to it; null where none is near. */
function groupOf(sentence: Scored, chosen: readonly Scored[]): string | null {
  if (sentence.theme !== null) return sentence.theme;
  const nearest = highest(
    chosen.filter((c) => c.theme !== null),
    (c) => cosine(c.vector, sentence.vector),
  );
  return nearest && cosine(nearest.vector, sentence.vector) >= NEAR ? nearest.theme : null;
}

/** `themes`: slugs in the order of their groups; what is near none opens the text if it is the weightiest, else closes it. */
export function orderSentences(chosen: readonly Scored[], themes: readonly string[]): Scored[] {
  const groups = [...themes, null].map((theme) => chosen.filter((s) => groupOf(s, chosen) === theme));
  const [general, themed] = [groups.at(-1) ?? [], groups.slice(0, -1)];
  const weightOf = (group: readonly Scored[]): number => Math.max(0, ...group.map((s) => s.score));
  const opens = weightOf(general) > Math.max(0, ...themed.map(weightOf));
  return (opens ? [general, ...themed] : [...themed, general]).flatMap(agreedFirst);
}
