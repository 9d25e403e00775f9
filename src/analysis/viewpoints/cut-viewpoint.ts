/** A viewpoint with everything that was found, and limits → the part of it that is printed. */
import type { Viewpoint } from '../model.ts';
import type { ViewpointLimits } from './find-viewpoints.ts';

export function cutViewpoint(viewpoint: Viewpoint, { inCell, inList, rows }: ViewpointLimits): Viewpoint {
  const points = viewpoint.points
    .slice(0, rows)
    .map((point) => ({ ...point, cells: point.cells.map((cell) => cell.slice(0, inCell)) }));
  // Without a table the lists say something at least.
  const listed = points.length === 0 ? Math.max(1, inList) : inList;
  return {
    ...viewpoint,
    points,
    further: viewpoint.further.slice(0, listed),
    others: viewpoint.others.slice(0, listed),
  };
}
