/** A part of the page and what an editor does to it → the key of the brief, and where it stands. */
import type { EditedPart, Editing } from '../../definition/model.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';

export const EDITED_PARTS: readonly EditedPart[] = ['summary', 'keyFigures', 'viewpoints', 'timeline'];

const KEYS: Readonly<Record<EditedPart, string>> = {
  summary: 'summary',
  keyFigures: 'key-figures',
  viewpoints: 'viewpoints',
  timeline: 'timeline',
};

export const keyOf = (part: EditedPart, op: string): string => `${KEYS[part]}.${op}`;

export function placeOf({ file, lines }: Editing, part: EditedPart, op: string, name: string): Place {
  const key = keyOf(part, op);
  return { file, line: lines[`${key}.${name}`] ?? null, key };
}

/** False for a brief that leaves everything to the program. */
export const isEdited = (editing: Editing): boolean =>
  EDITED_PARTS.some((part) => {
    const { pin, drop, reword, add, order } = editing[part];
    return pin.length + drop.length + Object.keys(reword).length + add.length + order.length > 0;
  });
