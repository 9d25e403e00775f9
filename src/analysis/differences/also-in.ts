/** A figure and the other articles → those that have the same value of the same thing, though no label could be cut from them. */
import { isUnreal } from '../key-figures/unreal.ts';
import type { KeyFigure, Quantity } from '../model.ts';
import type { BareQuantity, MeasureOf } from './measures.ts';
import { tellTheSame } from './same-measure.ts';

interface Standing {
  readonly article: string;
  readonly bare: BareQuantity;
}

const keyOf = ({ kind, value }: Quantity): string => `${kind} ${JSON.stringify(value)}`;

/** All quantities of the articles by kind and value. */
function byValue(measureOf: MeasureOf): ReadonlyMap<string, readonly Standing[]> {
  const found = new Map<string, Standing[]>();
  for (const article of measureOf.articles)
    for (const bare of measureOf.inArticle(article)) {
      const key = keyOf(bare.quantity);
      const list = found.get(key);
      if (list) list.push({ article, bare });
      else found.set(key, [{ article, bare }]);
    }
  return found;
}

/** A denied number is in no article's support, and a bound is said by the same bound alone. */
const supports = ({ quantity, sentence }: BareQuantity, figure: KeyFigure): boolean =>
  (quantity.change === figure.quantity.change || quantity.change === '=' || quantity.change === '~') &&
  !isUnreal(sentence.text.slice(0, quantity.start - sentence.start));

export function withBareHolders(figures: readonly KeyFigure[], measureOf: MeasureOf): KeyFigure[] {
  const standing = byValue(measureOf);
  return figures.map((figure) => {
    if (figure.quantity.unit === null || 'table' in figure.quantity) return figure;
    const held = new Set([figure.article, ...figure.also.map((one) => one.article)]);
    const also = [...figure.also];
    for (const { article, bare } of standing.get(keyOf(figure.quantity)) ?? []) {
      if (held.has(article) || !supports(bare, figure) || !tellTheSame(measureOf(figure), bare.measure())) continue;
      held.add(article);
      also.push({ article, sentence: bare.sentence });
    }
    return also.length === figure.also.length ? figure : { ...figure, also };
  });
}
