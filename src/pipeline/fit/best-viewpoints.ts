/** All viewpoints of a brief and a size → those that its page gets, and as much of each as it has room for, in their order. */
import type { Viewpoint } from '../../analysis/model.ts';
import { cutViewpoint } from '../../analysis/viewpoints/cut-viewpoint.ts';
import { viewpointLimitsAt, viewpointsAt } from './sizes.ts';

/** Points on which sides face each other count first, then statements on any. */
function worth({ points, further, others }: Viewpoint): readonly [facing: number, statements: number] {
  const facing = points.filter(({ cells }) => cells.filter((cell) => cell.length > 0).length > 1).length;
  return [facing, points.flatMap(({ cells }) => cells.flat()).length + further.length + others.length];
}

export function bestViewpoints(viewpoints: readonly Viewpoint[], size: number): readonly Viewpoint[] {
  const all = viewpoints.length;
  const ranked = viewpoints.toSorted((a, b) => {
    const [x, y] = [worth(a), worth(b)];
    return y[0] - x[0] || y[1] - x[1];
  });
  const best = ranked.slice(0, viewpointsAt(all, size));
  return viewpoints
    .filter((viewpoint) => best.includes(viewpoint))
    .map((viewpoint) => cutViewpoint(viewpoint, viewpointLimitsAt(best.indexOf(viewpoint), all, size)));
}
