/** Figures, most telling first → without those that a figure of their article before them tells already, rounded or not. */
import type { KeyFigure } from '../model.ts';

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

/** Without those of an article that a figure before them tells more roundly, or less. */
export const toldOnce = (figures: readonly KeyFigure[]): KeyFigure[] =>
  figures.filter((figure, i) => !figures.slice(0, i).some((other) => isRounded(figure, other)));
