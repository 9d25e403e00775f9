/** Key figures of several articles → one for each quantity of the same thing, with the other articles named in it. */
import type { KeyFigure } from '../model.ts';
import { termsOf } from '../summary/terms.ts';

const keyOf = ({ quantity }: KeyFigure): string => JSON.stringify([quantity.value, quantity.unit]);

const termsOfLabel = (figure: KeyFigure): Set<string> =>
  new Set(termsOf(figure.label.map((span) => span.text).join(' ')));

/** The same value and unit, and labels that share a word, or a third of their words where they are long. */
function isSame(a: KeyFigure, b: KeyFigure): boolean {
  if (keyOf(a) !== keyOf(b)) return false;
  const [mine, theirs] = [termsOfLabel(a), termsOfLabel(b)];
  const shared = [...mine].filter((term) => theirs.has(term)).length;
  return shared >= 2 || shared / Math.max(1, Math.min(mine.size, theirs.size)) >= 0.34;
}

/** The first of each stays, so give the best first. A repetition within one article is dropped. */
export function joinSameFigures(figures: readonly KeyFigure[]): KeyFigure[] {
  const joined: KeyFigure[] = [];
  for (const figure of figures) {
    const at = joined.findIndex((kept) => isSame(kept, figure));
    const kept = joined[at];
    if (!kept) joined.push(figure);
    else if (kept.article !== figure.article && !kept.also.some((other) => other.article === figure.article))
      joined[at] = { ...kept, also: [...kept.also, { article: figure.article, sentence: figure.sentence }] };
  }
  return joined;
}
