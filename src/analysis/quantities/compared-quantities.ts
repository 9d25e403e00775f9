/** The quantities of one sentence → the same, where one that is compared with its neighbour shares its unit, its change or what it is of. */
import type { Quantity } from '../model.ts';

const COMPARED =
  /(?:\bfrom|\bto|compared (?:with|to)|\bagainst|\bthan|\bor|\band|\()\s*(?:about |around |nearly |almost |just |a record )?$/i;

const COMPARED_WITH = /^,? (?:from|against|compared (?:with|to)|up from|down from)(?: about| around| nearly| just)? $/;

/** Less than a hundredfold apart: "$5 million from 12" may leave out what the twelve are. */
const isLike = ({ value: a }: Quantity, { value: b }: Quantity): boolean =>
  typeof a === 'number' && typeof b === 'number' && a < b * 100 && b < a * 100;

/** "to 4.5 billion euros from 2.1 billion", "from 2.1 to 4.5 percent": a bare number that is compared has the other's unit. */
function withSharedUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((quantity, i) => {
    if (quantity.kind !== 'number') return quantity;
    const [last, next] = [quantities[i - 1], quantities[i + 1]];
    const before =
      last?.kind === 'money' && COMPARED_WITH.test(text.slice(last.end, quantity.start)) && isLike(last, quantity);
    const behind = next?.kind === 'percent' && text.slice(quantity.end, next.start) === ' to ';
    const other = before ? last : behind ? next : undefined;
    return other ? { ...quantity, unit: other.unit, kind: other.kind } : quantity;
  });
}

function withSharedConcepts(text: string, quantities: readonly Quantity[]): Quantity[] {
  const shared: Quantity[] = [];
  for (const quantity of quantities) {
    const last = shared.at(-1);
    const compares =
      last !== undefined && quantity.start - last.end < 60 && COMPARED.test(text.slice(last.end, quantity.start));
    const same = compares && last.kind === quantity.kind && quantity.unit !== null && quantity.kind !== 'count';
    const restates =
      last !== undefined && /^(?: points| cents)?,? or (?:about |nearly )?$/.test(text.slice(last.end, quantity.start));
    const change = restates && quantity.change === '=' ? last.change : quantity.change;
    shared.push({ ...quantity, change, concept: (same ? last.concept : null) ?? quantity.concept });
  }
  return shared;
}

export const withShared = (text: string, quantities: readonly Quantity[]): Quantity[] =>
  withSharedConcepts(text, withSharedUnits(text, quantities));
