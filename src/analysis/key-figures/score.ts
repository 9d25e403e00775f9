/** A key figure's sentence and quantity → how much it matters; comparable within one choice only. */
import type { Quantity, QuantityKind } from '../model.ts';

const OF_KIND: Readonly<Partial<Record<QuantityKind, number>>> = {
  money: 1,
  percent: 0.9,
  count: 0.9,
  duration: 0.6,
  ratio: 0.6,
};

/** What a sentence gives to every figure in it. */
export interface SentenceWeight {
  /** 0 for the first sentence of the article, 1 for the last. */
  readonly position: number;
  /** Mean share of the article's sentences that use its terms, 0 to 1. */
  readonly centrality: number;
  /** Different terms of one theme. */
  readonly themeHits: number;
  /** How often the article has the number. */
  readonly told: number;
  /** A total, a record, a comparison with before. */
  readonly stressed: boolean;
  /** What is taken off for where it stands. */
  readonly less: number;
}

const size = (quantity: Quantity): number => {
  const value = Math.abs(typeof quantity.value === 'number' ? quantity.value : quantity.value[1]);
  return quantity.kind === 'money' || quantity.kind === 'count' ? Math.min(Math.log10(value + 1) / 10, 1) : 0;
};

/** Words by which a sentence itself says that its number matters. */
export const STRESSED =
  /\b(?:total|overall|record|highest|lowest|largest|biggest|most|majority|first time|worst|unprecedented|surged|soared|doubled|tripled|plunged|compared (?:to|with)|up from|down from|increase|decline|reduction|death toll)\b/i;

/** Repetition by other articles counts most, then theme and kind, then where and how central the sentence is. */
export function scoreFigure(quantity: Quantity, weight: SentenceWeight, repeated: number): number {
  const theme = Math.min(weight.themeHits, 3) * 0.5;
  return (
    (OF_KIND[quantity.kind] ?? 0.3) +
    theme +
    (1 - weight.position) * 0.6 +
    weight.centrality * 2 +
    size(quantity) * 0.5 +
    Math.min(weight.told - 1, 2) * 0.3 +
    (weight.stressed ? 0.3 : 0) +
    Math.min(repeated, 4) * 0.8 -
    weight.less
  );
}
