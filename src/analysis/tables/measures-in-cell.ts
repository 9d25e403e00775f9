/** A cell of words → the amounts in it that carry a unit of their own; what else they count is not sure, so that none is printed. */
import type { Quote, TableQuantity } from '../model.ts';
import { amountsIn } from '../quantities/find-quantities.ts';

/** `table`: where the table begins. */
export function measuresIn(text: string, cell: Quote, table: number): TableQuantity[] {
  return amountsIn(text, cell).map(({ amount, start, end, change }) => ({
    ...{ start, end, unit: amount.unit, kind: amount.kind, change, table },
    value: amount.to === null ? amount.value : ([amount.value, amount.to] as const),
    ...{ concept: null, heads: [], label: [], unitWords: null },
  }));
}
