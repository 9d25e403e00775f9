/** An analysed article → the numbers of its tables that can matter, with what is printed of them. */
import type { AnalysedArticle, KeyFigure, Quantity, TableQuantity } from '../model.ts';
import { isYear } from '../tables/cell-value.ts';
import { quoteAt } from '../tables/table-cells.ts';
import { displayOf, qualifierOf } from './display.ts';
import { displayOfCell } from './display-of-cell.ts';
import { isGrave } from './eligible.ts';

/** Where the table of a quantity begins; null for one of a sentence. */
export const tableOf = (quantity: Quantity | TableQuantity): number | null =>
  'table' in quantity ? quantity.table : null;

const highest = ({ value }: TableQuantity): number => Math.max(...[value].flat().map(Math.abs));

/** Counts from ten on, of people who were hurt from two on; money and measures that are not nought; shares short of the whole. */
function mayMatter(quantity: TableQuantity): boolean {
  if (quantity.kind === 'count') return highest(quantity) >= (isGrave(wordsOf(quantity)) ? 2 : 10);
  if (quantity.kind === 'percent') return highest(quantity) !== 0 && highest(quantity) !== 100;
  return quantity.kind === 'money' ? highest(quantity) > 0 : highest(quantity) >= 10 && quantity.kind !== 'age';
}

/** The parts of a label in the table's rows, and the number, in one stretch of the article. */
function figureOf({ article: { id, text } }: AnalysedArticle, quantity: TableQuantity): KeyFigure {
  const { label, unitWords } = quantity;
  const parts = [quantity, ...label, ...(unitWords ? [unitWords] : [])];
  const [start, end] = [Math.min(...parts.map((p) => p.start)), Math.max(...parts.map((p) => p.end))];
  const display = unitWords
    ? displayOfCell(text.slice(quantity.start, quantity.end), quantity.unit, unitWords.text)
    : displayOf(text, quantity);
  const shown = { display, qualifier: qualifierOf(text, quantity), unitWords, label };
  return { article: id, quantity, ...shown, sentence: quoteAt(text, start, end), score: 0, also: [] };
}

/** Of a row with a column for each year the newest stands for all: "2021 | 2022 | 2023". */
function newestOnly(quantities: readonly TableQuantity[]): TableQuantity[] {
  const yearOf = ({ heads }: TableQuantity): number =>
    Math.max(0, ...heads.filter(({ text }) => isYear(text)).map(({ text }) => Number(text)));
  const keyOf = ({ table, heads }: TableQuantity): string =>
    JSON.stringify([table, ...heads.filter(({ text }) => !isYear(text)).map(({ start }) => start)]);
  const newest = new Map<string, number>();
  for (const quantity of quantities)
    newest.set(keyOf(quantity), Math.max(newest.get(keyOf(quantity)) ?? 0, yearOf(quantity)));
  return quantities.filter((quantity) => yearOf(quantity) === newest.get(keyOf(quantity)));
}

const wordsOf = ({ label }: TableQuantity): string => label.map(({ text }) => text).join(' ');

/** Tables of one article whose labels are the same ("Price […] Weight") tell of several things and do not say of which. */
function distinctOnly(quantities: readonly TableQuantity[]): TableQuantity[] {
  const values = new Map<string, Set<string>>();
  for (const quantity of quantities)
    values.set(wordsOf(quantity), (values.get(wordsOf(quantity)) ?? new Set()).add(JSON.stringify(quantity.value)));
  return quantities.filter((quantity) => values.get(wordsOf(quantity))?.size === 1);
}

/** Only where unit and label are sure. */
export function tableFigures(analysed: AnalysedArticle): KeyFigure[] {
  const labelled = analysed.analysis.tableQuantities.filter(({ unit, label }) => unit !== null && label.length > 0);
  return newestOnly(distinctOnly(labelled))
    .filter(mayMatter)
    .map((quantity) => figureOf(analysed, quantity));
}
