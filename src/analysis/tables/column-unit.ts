/** What stands around a cell → its unit: its own, that of its column, of its row, of the whole table, or what is counted. */
import type { QuantityKind, Quote } from '../model.ts';
import type { CellValue } from './cell-value.ts';
import type { Head, HeadUnit } from './head-unit.ts';

export interface CellUnit {
  readonly factor: number;
  /** Null where it is not sure. */
  readonly unit: string | null;
  readonly kind: QuantityKind;
  /** The words outside of the cell that give it, magnitude included; null for none. */
  readonly words: Quote | null;
}

export interface AroundCell {
  /** The heads of its column, top to bottom, and the cells that name its row. */
  readonly heads: readonly Head[];
  readonly names: readonly Head[];
  /** Of the caption or a note, where no column has a unit of its own. */
  readonly ofTable: HeadUnit | null;
  /** What the whole numbers of its column and row count by their names. */
  readonly counted: string | null;
}

const UNKNOWN: CellUnit = { factor: 1, unit: null, kind: 'number', words: null };
/** Measures that no unit of a whole table is meant for. */
const OTHER_MEASURE =
  /\b(?:population|share|rate|ratio|growth|change|rank|per (?:capita|person|head)|per ?cent|percent|area|year|age|number|index)\b/i;

const unitsOf = (heads: readonly Head[]): HeadUnit[] => heads.flatMap(({ unit }) => unit ?? []);

/** Units of several heads as one: the same, or a magnitude in one and its unit in another; null where they differ. */
function joinUnits(units: readonly HeadUnit[]): HeadUnit | null {
  const named = units.filter((u) => u.unit !== null);
  const scaled = units.filter((u) => u.factor > 1);
  const [first, scale] = [named[0] ?? units[0], scaled[0]];
  if (!first || named.some((u) => u.unit !== first.unit) || scaled.some((u) => u.factor !== scale?.factor)) return null;
  // Words that stand apart from their magnitude cannot be shown as one.
  if (scale && scale !== first) return null;
  return first;
}

function unitOutside({ heads, names, ofTable }: AroundCell): HeadUnit | null {
  const near = [...unitsOf(heads), ...unitsOf(names)];
  if (near.length > 0) return joinUnits(near);
  const words = heads.concat(names).flatMap((head) => head.names.map((name) => name.text));
  return words.some((name) => OTHER_MEASURE.test(name)) ? null : ofTable;
}

const isWhole = ({ value }: CellValue): boolean => [value].flat().every(Number.isInteger);

/** In doubt the unit is null: a number never stands with a unit that may be another's. */
export function unitOfCell(cell: CellValue, around: AroundCell): CellUnit {
  const { counted } = around;
  if (cell.unit?.unit) return { factor: 1, unit: cell.unit.unit, kind: cell.unit.kind, words: null };
  const outside = unitOutside(around);
  const near = [...unitsOf(around.heads), ...unitsOf(around.names)].length > 0;
  if (around.ofTable && counted && !near) return UNKNOWN;
  if (outside?.unit) {
    if (cell.unit && outside.factor > 1) return UNKNOWN;
    return { factor: outside.factor, unit: outside.unit, kind: outside.kind, words: outside.words };
  }
  if (near && !outside) return UNKNOWN;
  const factor = outside?.factor ?? 1;
  if (!counted || (factor === 1 && !isWhole(cell))) return { ...UNKNOWN, factor };
  return { factor, unit: counted, kind: 'count', words: outside?.words ?? null };
}
