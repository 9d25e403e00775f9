/** What was found and what of it a viewpoint prints → the empty cells of which it would be untrue that nothing was found. */
import type { Viewpoint } from '../analysis/model.ts';
import type { EditionViewpoint } from './model.ts';

type Printed = Pick<EditionViewpoint, 'points' | 'further'>;
type Told = { readonly unprinted?: readonly number[] };

const told = (sides: readonly number[], cells: readonly (readonly unknown[])[]): Told => {
  const empty = [...new Set(sides)].filter((side) => cells[side]?.length === 0).sort((a, b) => a - b);
  return empty.length === 0 ? {} : { unprinted: empty };
};

/** The points, each with the sides that spoke on it and have an empty cell. */
export const tellPoints = ({ points }: Printed, { spoke }: Pick<Viewpoint, 'spoke'>): Printed['points'] =>
  points.map((point) => {
    const sides = spoke.points.filter(({ name }) => name === point.name).flatMap((found) => found.sides);
    return { ...point, ...told(sides, point.cells) };
  });

/** The sides that spoke on no point, or on one that has no row, and have nothing among the other points. */
export function tellFurther({ points, further }: Printed, { spoke }: Pick<Viewpoint, 'spoke'>): Told {
  const rowless = spoke.points.filter(({ name }) => !points.some((point) => point.name === name));
  return told([...spoke.further, ...rowless.flatMap(({ sides }) => sides)], further);
}
