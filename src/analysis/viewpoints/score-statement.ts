/** A statement → how well it stands for its speaker in print: direct before reported, named before unnamed, neither short nor long. */
import type { StatementKind } from '../model.ts';

const KIND: Readonly<Record<StatementKind, number>> = { direct: 0.3, mixed: 0.2, indirect: 0 };
/** Words between which a statement reads well in a table cell. */
const [SHORT, LONG] = [7, 32];

export interface Scored {
  readonly content: string;
  readonly kind: StatementKind;
  readonly unnamed: boolean;
  /** Terms of the theme that the content itself holds. */
  readonly terms: number;
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function lengthScore(words: number): number {
  if (words < SHORT) return (words / SHORT) * 0.3;
  return words <= LONG ? 0.3 : Math.max(0, 0.3 - (words - LONG) / 100);
}

const JOINING = /^(?:but|and|so|well|yes|no|now|look|because),?\s/i;
const POINTING = /^(?:this|that|these|those|it|such|they)(?!\p{L})/iu;
/** In words that are quoted, "he" is not who speaks them. */
const ANOTHER = /^(?:he|she|his|her|him)(?!\p{L})/iu;

/** "this view", "But these", “He’s …”: what the content speaks of lies outside of it. */
function pointsBack({ content, kind }: Scored): number {
  const opening = content.replace(/^["“„«]/u, '').replace(JOINING, '');
  return POINTING.test(opening) || (kind === 'direct' && ANOTHER.test(opening)) ? 0.3 : 0;
}

/** Numbers and names make a statement specific. */
const specific = (content: string): number => (/\d/.test(content) || /\s\p{Lu}/u.test(content) ? 0.1 : 0);

export function scoreStatement(s: Scored): number {
  const score =
    KIND[s.kind] +
    lengthScore(wordsOf(s.content).length) +
    specific(s.content) +
    (s.unnamed ? 0 : 0.3) +
    Math.min(0.3, s.terms * 0.1) -
    pointsBack(s);
  return Math.round(score * 1000) / 1000;
}

/** Share of words that two contents have in common, 0 to 1. */
export function overlap(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => new Set(wordsOf(text.toLowerCase())));
  if (!x || !y || x.size === 0 || y.size === 0) return 0;
  const both = [...x].filter((word) => y.has(word)).length;
  return both / Math.min(x.size, y.size);
}
