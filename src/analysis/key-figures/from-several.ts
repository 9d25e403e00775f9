/** Figures, most telling first → the few for the page, so that one article does not give them all. */
import type { KeyFigure } from '../model.ts';

/** Of each group the first so many. */
export function firstOf<T>(limit: number, groupOf: (one: T) => string): (one: T) => boolean {
  const taken = new Map<string, number>();
  return (one) => {
    const key = groupOf(one);
    taken.set(key, (taken.get(key) ?? 0) + 1);
    return (taken.get(key) ?? 0) <= limit;
  };
}

/** Share of the figures that one article gives, where others have any as good. */
const MOST_OF_ARTICLE = 0.5;

/** The first so many; of an article that has had its share, one more only where no other has a figure that names a theme. */
export function fromSeveral(
  figures: readonly KeyFigure[],
  limit: number,
  named: (figure: KeyFigure) => boolean,
): readonly KeyFigure[] {
  if (figures.length <= limit) return figures;
  const hasRoom = firstOf(Math.ceil(limit * MOST_OF_ARTICLE), ({ article }: KeyFigure) => article);
  const within = new Set(figures.filter(hasRoom));
  const over = figures.slice(0, limit).filter((figure) => !within.has(figure));
  const others = figures.slice(limit).filter((figure) => within.has(figure) && named(figure));
  const replaced = new Set(others.length === 0 ? [] : over.slice(-others.length));
  const instead = new Set(others.slice(0, replaced.size));
  return figures.filter((figure, i) => (i < limit ? !replaced.has(figure) : instead.has(figure)));
}
