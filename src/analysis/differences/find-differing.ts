/** Key figures, each of another value or measure, best first → the same, those that differ in one measure under one of them. */
import type { DifferingFigure, KeyFigure } from '../model.ts';
import type { Measure } from './measure-of.ts';
import type { MeasureOf } from './measures.ts';
import { type FigureRelation, relateFigures } from './relate-figures.ts';
import { doubtOf, haveClaimants } from './same-measure.ts';
import { compareValues } from './value-range.ts';

/** A card with more values than these is a table. */
const MOST_BENEATH = 2;

const articlesOf = ({ article, also }: KeyFigure): string[] => [article, ...also.map((one) => one.article)];

/** The article gives another value for the very measure too: which one it stands for is not sure. */
const tellsSeveral = (measure: Measure, measureOf: MeasureOf): boolean =>
  measureOf
    .inArticle(measure.article.id)
    .some(
      (other) =>
        other.quantity.kind === measure.quantity.kind &&
        other.quantity !== measure.quantity &&
        compareValues(other.quantity, measure.quantity) === 'apart' &&
        !haveClaimants(other.measure(), measure) &&
        doubtOf(measure, other.measure()) === null,
    );

/** The article has the value of the other too, of whatever: it may tell of both, and what it makes of them is not to be seen here. */
const knowsOf = (article: string, measure: Measure, measureOf: MeasureOf): boolean =>
  measureOf
    .inArticle(article)
    .some(
      (other) =>
        other.quantity.kind === measure.quantity.kind &&
        compareValues(other.quantity, measure.quantity) === 'agree' &&
        other.measure().unit === measure.unit,
    );

/** What is surely to be said of two figures: null in doubt, and for two that say the same. */
export function relationOf(a: KeyFigure, b: KeyFigure, measureOf: MeasureOf): FigureRelation | null {
  const [mine, theirs] = [measureOf(a), measureOf(b)];
  const relation = relateFigures(mine, theirs);
  if (relation === null || relation === 'same') return null;
  if (a.article === b.article) return relation;
  if (articlesOf(a).some((article) => articlesOf(b).includes(article))) return null;
  const unsure =
    tellsSeveral(mine, measureOf) ||
    tellsSeveral(theirs, measureOf) ||
    knowsOf(b.article, mine, measureOf) ||
    knowsOf(a.article, theirs, measureOf);
  return unsure ? null : relation;
}

/** What differs from a figure among the others, and the newest of those that are newer: that one must stand above. */
function beneath(main: KeyFigure, others: readonly KeyFigure[], measureOf: MeasureOf) {
  const related = others.map((figure) => ({ figure, relation: relationOf(main, figure, measureOf) }));
  const newer = related.filter(({ relation }) => relation === 'first-earlier').map(({ figure }) => figure);
  const found = related.flatMap(({ figure, relation }): DifferingFigure[] => {
    if (relation === 'second-earlier') return [{ relation: 'earlier', figure }];
    return relation === 'differs' ? [{ relation: 'differs', figure }] : [];
  });
  const dayOf = (figure: KeyFigure): string => measureOf(figure).article.day ?? '';
  return { newest: newer.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))[0] ?? null, found };
}

const isLabelled = (figure: KeyFigure, claimed: ReadonlySet<KeyFigure>): boolean => !claimed.has(figure);

/** A rise is never held against a level. */
const groupOf = ({ quantity: { kind, change } }: KeyFigure): string =>
  change === 'up' || change === 'down' ? `${kind} ${change}` : kind;

function grouped(figures: readonly KeyFigure[]): ReadonlyMap<string, readonly KeyFigure[]> {
  const groups = new Map<string, KeyFigure[]>();
  for (const figure of figures) {
    const group = groups.get(groupOf(figure));
    if (group) group.push(figure);
    else groups.set(groupOf(figure), [figure]);
  }
  return groups;
}

/** The same value is not printed twice beneath one figure. */
const firstOfValues = (found: readonly DifferingFigure[]): DifferingFigure[] =>
  found.filter(
    ({ figure }, i) => found.findIndex((one) => compareValues(one.figure.quantity, figure.quantity) !== 'apart') === i,
  );

/** `claimed`: figures that may stand beneath another alone. */
export function findDiffering(
  figures: readonly KeyFigure[],
  claimed: readonly KeyFigure[],
  measureOf: MeasureOf,
): KeyFigure[] {
  const groups = grouped([...figures, ...claimed]);
  const lower = new Set(claimed);
  const above = new Map<KeyFigure, KeyFigure>();
  const taken = new Set<KeyFigure>();
  for (const first of figures) {
    if (taken.has(first) || first.differing) continue;
    const others = (main: KeyFigure) => (groups.get(groupOf(first)) ?? []).filter((f) => f !== main && !taken.has(f));
    const own = beneath(first, others(first), measureOf);
    const newest = own.newest && isLabelled(own.newest, lower) ? own.newest : null;
    const [main, { found }] = newest ? [newest, beneath(newest, others(newest), measureOf)] : [first, own];
    if (found.length === 0) continue;
    const differing = firstOfValues(found).slice(0, MOST_BENEATH);
    for (const figure of [main, ...found.map((one) => one.figure)]) taken.add(figure);
    above.set(main, { ...main, score: Math.max(first.score, main.score), differing });
  }
  return figures.flatMap((figure) => above.get(figure) ?? (taken.has(figure) ? [] : [figure]));
}
