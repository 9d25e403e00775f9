/** Analysed articles and a theme → who says what against whom on its question; the speaker's side decides, never a name in the content. */
import type { Theme } from '../../library/model.ts';
import { findActors, nameKey } from '../actors/find-actors.ts';
import type { AnalysedArticle, PlacedStatement, Viewpoint, ViewpointPoint } from '../model.ts';
import { isMedium } from '../statements/passes-on.ts';
import { cutViewpoint } from './cut-viewpoint.ts';
import { placeStatements, sideFinder } from './place-statements.ts';
import { overlap } from './score-statement.ts';
import { findSharedTerms } from './shared-terms.ts';
import { termsIn } from './term-matching.ts';

/** Statements in one cell, and in each list beside the table; and, where it is there, rows of a table. */
export interface ViewpointLimits {
  readonly inCell: number;
  readonly inList: number;
  /** The first are those on which sides face each other. */
  readonly rows?: number;
}

export const USUAL_LIMITS: ViewpointLimits = { inCell: 2, inList: 12 };
/** For whoever cuts what was found later. */
export const NO_LIMITS: ViewpointLimits = { inCell: Number.POSITIVE_INFINITY, inList: Number.POSITIVE_INFINITY };
/** Contents with more of their words in common say the same. */
const SAME = 0.7;

const holds = (outer: PlacedStatement, inner: PlacedStatement): boolean =>
  inner !== outer &&
  inner.article === outer.article &&
  inner.content.start >= outer.content.start &&
  inner.content.end <= outer.content.end;

/**
 * Of a statement within a statement one is printed: what a medium passes on, and what somebody says of himself, stands under
 * the name of whoever said it; what one speaker tells of another's views is the first speaker's account of them.
 */
const isTold = (inner: PlacedStatement, outer: PlacedStatement): boolean =>
  nameKey(inner.speaker) !== nameKey(outer.speaker) && !isMedium(outer.speaker);
const givesWay = (s: PlacedStatement, all: readonly PlacedStatement[]): boolean =>
  all.some((other) => (holds(s, other) && !isTold(other, s)) || (holds(other, s) && isTold(s, other)));

/** Drops what repeats a better statement of the same speaker's side. */
function withoutRepetition(sorted: readonly PlacedStatement[]): readonly PlacedStatement[] {
  const kept: PlacedStatement[] = [];
  for (const s of sorted) {
    if (givesWay(s, sorted)) continue;
    const repeats = kept.some((k) => k.side === s.side && overlap(k.content.text, s.content.text) > SAME);
    if (!repeats) kept.push(s);
  }
  return kept;
}

/**
 * Index of the one point with the most terms in a statement's content; null for none, and where two have as many. Terms of
 * all points are looked for at once: a "border wall" of one is no use of the "border" of another.
 */
export function pointOf(s: PlacedStatement, theme: Theme): number | null {
  const used = new Set(
    termsIn(
      s.content.text,
      theme.points.flatMap((point) => point.terms),
    ),
  );
  const counts = theme.points.map((point) => point.terms.filter((term) => used.has(term)).length);
  const most = Math.max(0, ...counts);
  const first = counts.indexOf(most);
  return most === 0 || first !== counts.lastIndexOf(most) ? null : first;
}

/** Terms that do not name the whole theme. */
const narrowTerms = (theme: Theme): readonly string[] =>
  theme.terms.filter((term) => termsIn(`${theme.title} ${theme.question ?? ''}`, [term]).length === 0);

function point(
  name: string,
  origin: ViewpointPoint['origin'],
  statements: readonly PlacedStatement[],
  sides: number,
): ViewpointPoint {
  const cells = Array.from({ length: sides }, (_, side) => statements.filter((s) => s.side === side));
  return { name, origin, cells };
}

/** Indices of the cells that hold statements. */
const filled = (cells: ViewpointPoint['cells']): number[] => cells.flatMap((cell, i) => (cell.length > 0 ? [i] : []));

const sidesIn = (statements: readonly PlacedStatement[]): number[] => [
  ...new Set(statements.flatMap((s) => s.side ?? [])),
];

const speakingSides = (p: ViewpointPoint): number => p.cells.filter((cell) => cell.length > 0).length;

/** Rows on which sides face each other first, then the theme's order; rows without a statement are left out. */
function orderPoints(points: readonly ViewpointPoint[]): readonly ViewpointPoint[] {
  const facing = points.filter((p) => speakingSides(p) > 1);
  return [...facing, ...points.filter((p) => speakingSides(p) === 1)];
}

/**
 * The viewpoint of a theme; null where it asks no question, or no article holds a statement on it. Where it has no sides,
 * all stand on none: it then lists who holds what.
 */
export function findViewpoints(
  analysed: readonly AnalysedArticle[],
  theme: Theme,
  limits: ViewpointLimits = USUAL_LIMITS,
): Viewpoint | null {
  if (theme.question === null) return null;
  const side = sideFinder(analysed, theme);
  const placed = withoutRepetition(placeStatements(analysed, theme, side));
  if (placed.length === 0) return null;
  const onSide = placed.filter((s) => s.side !== null);
  // Who grants what the other side holds does not face it.
  const claims = onSide.filter((s) => !s.yields);
  const pointless = claims.filter((s) => pointOf(s, theme) === null);
  const shared = findSharedTerms(
    pointless,
    narrowTerms(theme),
    analysed.map(({ article }) => article.text),
  );
  const named = theme.points.map((p, i) =>
    point(
      p.name,
      'theme',
      claims.filter((s) => pointOf(s, theme) === i),
      theme.sides.length,
    ),
  );
  const found = shared.map((t) => point(t.term, 'shared-term', t.statements, theme.sides.length));
  const points = orderPoints([...named, ...found]);
  const further = onSide.filter(
    (s) => s.yields || (pointless.includes(s) && !shared.some((t) => t.statements.includes(s))),
  );
  const all: Viewpoint = {
    theme: theme.slug,
    question: theme.question,
    sides: theme.sides.map(({ name }) => ({ name })),
    // Whoever proposes sides for a theme without them says so.
    sidesFound: false,
    points,
    further,
    others: placed.filter((s) => s.side === null),
    balance: balanceOf(analysed, theme, side),
    unplaced: findActors(analysed).filter(
      (actor) => !actor.unnamed && actor.forms.every((form) => side(form) === null),
    ),
    spoke: { points: points.map(({ name, cells }) => ({ name, sides: filled(cells) })), further: sidesIn(further) },
  };
  return cutViewpoint(all, limits);
}

/** Printable statements of each side in all articles, on whatever they speak. */
function balanceOf(
  analysed: readonly AnalysedArticle[],
  theme: Theme,
  side: (name: string) => number | null,
): readonly number[] {
  const speakers = analysed.flatMap(({ analysis }) =>
    analysis.statements.flatMap((s) => (s.printable && s.source ? [s.source.name] : [])),
  );
  return theme.sides.map((_, i) => speakers.filter((name) => side(name) === i).length);
}
