/** Viewpoints and the editor's ids → viewpoints without what is dropped, with what is pinned on its side and point. */
import type { PlacedStatement, Viewpoint } from '../../analysis/model.ts';
import type { Edits } from '../../definition/model.ts';
import type { ItemIds } from '../item-ids.ts';
import type { Candidates, StatementCandidate } from './candidates.ts';

type Keep = (statements: readonly PlacedStatement[]) => readonly PlacedStatement[];

/** The same change to every list of statements of a viewpoint. */
function mapStatements(viewpoint: Viewpoint, change: Keep): Viewpoint {
  return {
    ...viewpoint,
    points: viewpoint.points.map((point) => ({ ...point, cells: point.cells.map(change) })),
    further: change(viewpoint.further),
    others: change(viewpoint.others),
  };
}

export function statementsIn({ points, further, others }: Viewpoint): PlacedStatement[] {
  return [...points.flatMap((p) => p.cells.flat()), ...further, ...others];
}

/** The theme on which a statement is printed: the first of which it speaks, else the first that has its speaker on a side. */
function bestTheme(candidates: readonly StatementCandidate[]): StatementCandidate | null {
  const onTheme = candidates.filter((c) => c.onTheme);
  const placed = (list: readonly StatementCandidate[]) => list.find((c) => c.placed.side !== null);
  return placed(onTheme) ?? onTheme[0] ?? placed(candidates) ?? candidates[0] ?? null;
}

/** A row of a point gains a statement; a point without a row gets one below the others. */
function onPoint(viewpoint: Viewpoint, name: string, placed: PlacedStatement): Viewpoint {
  const cells = viewpoint.sides.map((_, side) => (side === placed.side ? [placed] : []));
  if (!viewpoint.points.some((p) => p.name === name)) {
    return { ...viewpoint, points: [...viewpoint.points, { name, origin: 'theme', cells }] };
  }
  const points = viewpoint.points.map((p) =>
    p.name === name ? { ...p, cells: p.cells.map((cell, side) => [...cell, ...(cells[side] ?? [])]) } : p,
  );
  return { ...viewpoint, points };
}

function place(viewpoint: Viewpoint, { placed, point }: StatementCandidate): Viewpoint {
  if (placed.side === null) return { ...viewpoint, others: [...viewpoint.others, placed] };
  if (point === null) return { ...viewpoint, further: [...viewpoint.further, placed] };
  return onPoint(viewpoint, point, placed);
}

/** Puts each pinned statement that is not printed yet into the viewpoint where it belongs. */
function withPins(
  viewpoints: readonly Viewpoint[],
  pins: readonly string[],
  candidates: Candidates,
  ids: ItemIds,
): readonly Viewpoint[] {
  const printed = new Set(viewpoints.flatMap(statementsIn).map(ids.statement));
  return pins.reduce((all, id) => {
    const named = candidates.statements.filter(
      (c) => ids.statement(c.placed) === id && all.some((v) => v.theme === c.theme),
    );
    const chosen = printed.has(id) ? null : bestTheme(named);
    return chosen === null ? all : all.map((v) => (v.theme === chosen.theme ? place(v, chosen) : v));
  }, viewpoints);
}

/** Themes without a viewpoint of their own may get one by a pin or by what the editor adds; those that stay empty go. */
function withBlanks(viewpoints: readonly Viewpoint[], blanks: readonly Viewpoint[]): readonly Viewpoint[] {
  return [...viewpoints, ...blanks.filter((blank) => !viewpoints.some((v) => v.theme === blank.theme))];
}

export function editViewpoints(
  viewpoints: readonly Viewpoint[],
  candidates: Candidates,
  edits: Edits<unknown>,
  ids: ItemIds,
): readonly Viewpoint[] {
  const { pin, drop, add } = edits;
  const keep: Keep = (list) => list.filter((s) => !drop.includes(ids.statement(s)));
  const all = pin.length + add.length > 0 ? withBlanks(viewpoints, candidates.blankViewpoints) : viewpoints;
  const left = drop.length > 0 ? all.map((v) => mapStatements(v, keep)) : all;
  return withPins(left, pin, candidates, ids);
}
