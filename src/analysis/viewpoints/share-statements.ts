/**
 * Viewpoints of several themes → the same, each statement in one of them only: a reader who meets it again on the next
 * question learns nothing from it, and a column filled twice looks like twice as many voices.
 */
import type { PlacedStatement, Viewpoint, ViewpointPoint } from '../model.ts';
import { isMedium } from '../statements/passes-on.ts';

/**
 * How well a statement fits where it stands: where sides face each other, on a named point (5) or one found (4); else on a
 * named point (3), on one found (2), on none (1), on no side (0).
 */
type Fit = 5 | 4 | 3 | 2 | 1 | 0;

interface Place {
  readonly theme: number;
  readonly fit: Fit;
}

const keyOf = ({ article, content }: PlacedStatement): string => `${article} ${content.start} ${content.end}`;

function fitOf({ origin, cells }: ViewpointPoint): Fit {
  const faces = cells.filter((cell) => cell.length > 0).length > 1;
  if (faces) return origin === 'theme' ? 5 : 4;
  return origin === 'theme' ? 3 : 2;
}

function placesIn(viewpoint: Viewpoint): readonly (readonly [string, Fit])[] {
  const onPoints = viewpoint.points.flatMap((point) =>
    point.cells.flat().map((s) => [keyOf(s), fitOf(point)] as const),
  );
  const further = viewpoint.further.map((s) => [keyOf(s), 1] as const);
  return [...onPoints, ...further, ...viewpoint.others.map((s) => [keyOf(s), 0] as const)];
}

/** The best place of each statement; of equals, that of the earlier theme. */
function bestPlaces(viewpoints: readonly Viewpoint[]): ReadonlyMap<string, Place> {
  const best = new Map<string, Place>();
  viewpoints.forEach((viewpoint, theme) => {
    for (const [key, fit] of placesIn(viewpoint)) {
      const known = best.get(key);
      if (!known || fit > known.fit) best.set(key, { theme, fit });
    }
  });
  return best;
}

const all = ({ points, further, others }: Viewpoint): readonly PlacedStatement[] => [
  ...points.flatMap((point) => point.cells.flat()),
  ...further,
  ...others,
];

/** "The Herald reported that | Lima said …": what a medium passes on stands on one question under the name of whoever said it. */
const passesOn = (outer: PlacedStatement, inner: PlacedStatement): boolean =>
  isMedium(outer.speaker) &&
  outer.article === inner.article &&
  outer.content.start <= inner.content.start &&
  outer.content.end >= inner.content.end &&
  keyOf(outer) !== keyOf(inner);

const isEmpty = ({ points, further, others }: Viewpoint): boolean =>
  points.length + further.length + others.length === 0;

/** Points and viewpoints that are left without a statement go. The balances still count every statement. */
export function shareStatements(viewpoints: readonly Viewpoint[]): readonly Viewpoint[] {
  const best = bestPlaces(viewpoints);
  const printed = viewpoints.flatMap(all);
  return viewpoints
    .map((viewpoint, theme) => {
      const belongs = (s: PlacedStatement): boolean =>
        best.get(keyOf(s))?.theme === theme && !printed.some((inner) => passesOn(s, inner));
      const points = viewpoint.points
        .map((point) => ({ ...point, cells: point.cells.map((cell) => cell.filter(belongs)) }))
        .filter((point) => point.cells.some((cell) => cell.length > 0));
      return {
        ...viewpoint,
        points,
        further: viewpoint.further.filter(belongs),
        others: viewpoint.others.filter(belongs),
      };
    })
    .filter((viewpoint) => !isEmpty(viewpoint));
}
