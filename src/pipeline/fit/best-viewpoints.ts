/** Viewpoints of a brief and for how many there is room → those on which the most is said, in the order that they have. */
import type { Viewpoint } from '../../analysis/model.ts';

/** Points on which sides face each other count first, then statements on any. */
function worth({ points, further, others }: Viewpoint): readonly [facing: number, statements: number] {
  const facing = points.filter(({ cells }) => cells.filter((cell) => cell.length > 0).length > 1).length;
  return [facing, points.flatMap(({ cells }) => cells.flat()).length + further.length + others.length];
}

export function bestViewpoints(viewpoints: readonly Viewpoint[], most: number): readonly Viewpoint[] {
  const ranked = viewpoints.toSorted((a, b) => {
    const [x, y] = [worth(a), worth(b)];
    return y[0] - x[0] || y[1] - x[1];
  });
  const best = new Set(ranked.slice(0, most));
  return viewpoints.filter((viewpoint) => best.has(viewpoint));
}
