/** The editor's ids, those of all that reading found, and those printed → the ids that do nothing, each with its place. */
import type { EditedPart, Editing } from '../../definition/model.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { EDITED_PARTS, keyOf, placeOf } from './keys.ts';

export interface IdleId {
  readonly id: string;
  /** 'gone': a pin or a rewording that no item has; 'idle': any other edit that changes nothing. */
  readonly kind: 'gone' | 'idle' | 'not-printed';
  /** Of the brief: "summary.pin". */
  readonly key: string;
  readonly place: Place;
  /** The id that was probably meant; null where none is near. */
  readonly meant: string | null;
}

export interface IdsOfPart {
  /** Of all that reading found and the editor added. */
  readonly known: ReadonlySet<string>;
  readonly printed: ReadonlySet<string>;
}

type Op = 'pin' | 'drop' | 'reword' | 'order';

/** A drop or an order of what is there and was not chosen is a wish for another week: nothing to tell. */
function kindOf(op: Op, id: string, { known, printed }: IdsOfPart): IdleId['kind'] | null {
  if (!known.has(id)) return op === 'pin' || op === 'reword' ? 'gone' : 'idle';
  if (printed.has(id) || op === 'drop' || op === 'order') return null;
  return op === 'pin' ? 'not-printed' : 'idle';
}

function idsUnder(editing: Editing, part: EditedPart): readonly (readonly [Op, string])[] {
  const { pin, drop, reword, order } = editing[part];
  const lists = { pin, drop, reword: Object.keys(reword), order } as const;
  return (Object.keys(lists) as Op[]).flatMap((op) => lists[op].map((id) => [op, id] as const));
}

export function checkIds(editing: Editing, ids: Readonly<Record<EditedPart, IdsOfPart>>): IdleId[] {
  return EDITED_PARTS.flatMap((part) =>
    idsUnder(editing, part).flatMap(([op, id]): IdleId[] => {
      const kind = kindOf(op, id, ids[part]);
      if (kind === null) return [];
      const meant = ids[part].known.has(id) ? null : nearest(id, [...ids[part].known]);
      return [{ id, kind, key: keyOf(part, op), place: placeOf(editing, part, op, id), meant }];
    }),
  );
}
