/** What analysis chose for one part of the page, all that it found, and the editor's ids → what is printed of it. */
import type { Edits } from '../../definition/model.ts';

type Ids = Pick<Edits<unknown>, 'pin' | 'drop'>;

export interface ListRules<T> {
  readonly idOf: (item: T) => string;
  /** Where pins need room, the least goes first. */
  readonly worth: (item: T) => number;
  /** So many at most; pins may be more. */
  readonly limit: number;
  /** Puts a pinned item that was not chosen among the others; at their end where left out. */
  readonly insert?: (items: readonly T[], item: T) => readonly T[];
}

function withRoom<T>(items: readonly T[], isPinned: (item: T) => boolean, room: number, rules: ListRules<T>): T[] {
  const others = items.filter((item) => !isPinned(item)).sort((a, b) => rules.worth(b) - rules.worth(a));
  const out = new Set(others.slice(Math.max(0, room)));
  return items.filter((item) => !out.has(item));
}

/** Dropped items are gone and nothing takes their place: an editor who drops one has read the others. */
export function editList<T>(chosen: readonly T[], candidates: readonly T[], ids: Ids, rules: ListRules<T>): T[] {
  const { idOf, insert = (items, item) => [...items, item] } = rules;
  const kept = chosen.filter((item) => !ids.drop.includes(idOf(item)));
  const known = new Set(kept.map(idOf));
  const added = ids.pin.flatMap((id) => (known.has(id) ? [] : (candidates.find((c) => idOf(c) === id) ?? [])));
  if (added.length === 0) return kept;
  const isPinned = (item: T): boolean => ids.pin.includes(idOf(item));
  const room = rules.limit - added.length - kept.filter(isPinned).length;
  return [...added.reduce<readonly T[]>((items, item) => insert(items, item), withRoom(kept, isPinned, room, rules))];
}

/** The named ids first, in the order of their names; the rest as they were. */
export function inOrder<T>(items: readonly T[], order: readonly string[], idOf: (item: T) => string): T[] {
  const first = order.flatMap((id) => items.filter((item) => idOf(item) === id));
  return [...first, ...items.filter((item) => !first.includes(item))];
}
