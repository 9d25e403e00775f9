/** Figures, most telling first → without those that a figure of their article before them tells already, rounded or not. */
import type { KeyFigure } from '../model.ts';
import { termsOf } from '../summary/terms.ts';

/** Two numbers so near are one, told roundly and to the last digit: "40 million", "40,000,070". */
const ROUNDED = 0.005;
const LARGE = 10_000;

const isRounded = (a: KeyFigure, b: KeyFigure): boolean => {
  const [x, y] = [a.quantity.value, b.quantity.value];
  return (
    a !== b &&
    a.article === b.article &&
    a.quantity.kind === b.quantity.kind &&
    a.quantity.unit === b.quantity.unit &&
    typeof x === 'number' &&
    typeof y === 'number' &&
    x !== y &&
    Math.min(x, y) >= LARGE &&
    Math.abs(x - y) <= ROUNDED * Math.max(x, y)
  );
};

/** Share of the words of two labels above which they count the same in other words. */
const SAME_WORDS = 0.4;

const labelTerms = ({ label }: KeyFigure): ReadonlySet<string> =>
  new Set(termsOf(label.map(({ text }) => text).join(' ')));

/** "136,000: the economy added jobs in May", and of another article "136,000: the economy added new jobs in May". */
function isAgain(a: KeyFigure, b: KeyFigure): boolean {
  const same = a.quantity.unit === b.quantity.unit && String(a.quantity.value) === String(b.quantity.value);
  if (!same || a.article === b.article || a.display !== b.display) return false;
  const [x, y] = [labelTerms(a), labelTerms(b)];
  const both = [...x].filter((term) => y.has(term)).length;
  return both >= SAME_WORDS * (x.size + y.size - both);
}

/** Without those that a figure before them tells already: in their article more roundly or less, in another the same. */
export const toldOnce = (figures: readonly KeyFigure[]): KeyFigure[] =>
  figures.filter(
    (figure, i) => !figures.slice(0, i).some((other) => isRounded(figure, other) || isAgain(figure, other)),
  );
