/** A table's caption, heading and note → the unit in which all its numbers are; null where a column has a unit of its own. */
import type { Quote } from '../model.ts';
import { readCell } from './cell-value.ts';
import type { DataTable } from './head-row.ts';
import { type Head, type HeadUnit, readHead } from './head-unit.ts';
import type { TableRun } from './table-runs.ts';
import { readUnitPhrase } from './unit-phrase.ts';

/** "All figures in billion euros", "Amounts are in US dollars": told in a sentence. */
const TOLD =
  /\b(?:figures|amounts|values|numbers|data|all|prices|angaben|werte|montants|chiffres)\b[^.;]{0,24}?\bin\s+([^.,;()]+)/di;
const BRACKET = /[([]([^()[\]]+)[)\]]/dg;

function phraseIn(line: Quote, match: RegExpExecArray): HeadUnit | null {
  const [, place] = match.indices ?? [];
  const unit = readUnitPhrase(match[1] ?? '');
  if (!unit || !place) return null;
  const text = (match[1] ?? '').trimEnd();
  const start = line.start + place[0];
  return { ...unit, words: { start, end: start + text.length, text } };
}

function unitIn(line: Quote | null): HeadUnit | null {
  if (!line || line.text.length > 400) return null;
  const told = TOLD.exec(line.text);
  const found = [...(told ? [told] : []), ...line.text.matchAll(BRACKET)].map((match) => phraseIn(line, match));
  const head = /[.!?]$/.test(line.text) ? null : readHead(line);
  return (head && head.names.length > 0 ? head.unit : null) ?? found.find((unit) => unit !== null) ?? null;
}

export function unitOfTable(
  run: TableRun,
  data: DataTable,
  columns: readonly { readonly heads: readonly Head[] }[],
): HeadUnit | null {
  const own = columns.some(({ heads }, i) => !data.naming.includes(i) && heads.some((head) => head.unit !== null));
  const inCells = data.rows.some((row) =>
    row.cells.some((cell, i) => !data.naming.includes(i) && readCell(cell, data.notation)?.unit),
  );
  if (own || inCells) return null;
  return unitIn(run.caption) ?? unitIn(run.heading) ?? unitIn(run.note);
}
