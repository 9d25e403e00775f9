/** The parts of a brief that an editor overrules, as written and as checked → the editing of the brief, with its lines. */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { WrittenData } from '../text/check-fields.ts';
import type { KeyPath } from '../text/parse-yaml.ts';
import type { AddedEvent, AddedKeyFigure, AddedSentence, AddedStatement, Editing, Edits } from './editing.ts';
import { EDITED_KEYS, type EditedKey } from './editing-schema.ts';

/** As written: none of it is checked yet. */
interface Group {
  readonly pin?: unknown;
  readonly drop?: unknown;
  readonly reword?: unknown;
  readonly add?: unknown;
  readonly order?: unknown;
}
type IdList = 'pin' | 'drop' | 'order';
const ID_LISTS: readonly IdList[] = ['pin', 'drop', 'order'];

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listed = (value: unknown): unknown => (typeof value === 'string' ? [value] : value);

/** One id alone is a list of one; a sentence alone is an item with a text. */
function writtenInFull(group: Group): Group {
  const lists = ID_LISTS.filter((key) => key in group).map((key) => [key, listed(group[key])]);
  const items = listed(group.add);
  const add = Array.isArray(items) ? items.map((item) => (typeof item === 'string' ? { text: item } : item)) : items;
  return { ...group, ...Object.fromEntries(lists), ...('add' in group ? { add } : {}) };
}

/** The data of a brief with short forms of edits written in full, so that one schema checks both. */
export function expandEdits<T extends WrittenData>(written: T): T {
  const parts = EDITED_KEYS.flatMap((key) => {
    const group = written.data[key];
    return isGroup(group) ? [[key, writtenInFull(group)]] : [];
  });
  return { ...written, data: { ...written.data, ...Object.fromEntries(parts) } };
}

const idsIn = (group: Group, key: IdList): readonly string[] => {
  const list = listed(group[key]);
  return Array.isArray(list) ? list.filter((id): id is string => typeof id === 'string') : [];
};

function linesOf(key: EditedKey, { data, lineOf }: WrittenData): (readonly [string, number])[] {
  const group = data[key];
  if (!isGroup(group)) return [];
  const entry = (name: string, path: KeyPath): (readonly [string, number])[] => {
    const line = lineOf([key, ...path]) ?? lineOf([key, ...path.slice(0, -1)]);
    return line === null ? [] : [[`${key}.${name}`, line]];
  };
  const lists = ID_LISTS.flatMap((op) => idsIn(group, op).flatMap((id, i) => entry(`${op}.${id}`, [op, i])));
  const reworded = isGroup(group.reword) ? Object.keys(group.reword) : [];
  const added = Array.isArray(group.add) ? group.add : [];
  return [
    ...lists,
    ...reworded.flatMap((id) => entry(`reword.${id}`, ['reword', id])),
    ...added.flatMap((_, i) => entry(`add.${i}`, ['add', i])),
  ];
}

/** What the schema of editing-schema.ts makes of the four parts. */
export interface CheckedEdits {
  readonly summary: Edits<AddedSentence>;
  readonly 'key-figures': Edits<Omit<AddedKeyFigure, 'text'> & { readonly label: string }>;
  readonly viewpoints: Edits<AddedStatement>;
  readonly timeline: Edits<AddedEvent>;
}

const once = <T>(edits: Edits<T>): Edits<T> => ({
  ...edits,
  pin: [...new Set(edits.pin)],
  drop: [...new Set(edits.drop)],
  order: [...new Set(edits.order)],
});

export function readEditing(checked: CheckedEdits, written: WrittenData, file: string): Editing {
  const figures = checked['key-figures'];
  const add = figures.add.map(({ label, ...item }) => ({ ...item, text: label }));
  return {
    summary: once(checked.summary),
    keyFigures: once({ ...figures, add }),
    viewpoints: once(checked.viewpoints),
    timeline: once(checked.timeline),
    file,
    lines: Object.fromEntries(EDITED_KEYS.flatMap((key) => linesOf(key, written))),
  };
}

/** Ids that are dropped and at the same time pinned, reworded or put in order. */
export function editContradictions(written: WrittenData, file: string): readonly Diagnostic[] {
  return EDITED_KEYS.flatMap((key) => {
    const group = written.data[key];
    if (!isGroup(group)) return [];
    const reworded = isGroup(group.reword) ? Object.keys(group.reword) : [];
    const kept = { pin: idsIn(group, 'pin'), reword: reworded, order: idsIn(group, 'order') };
    return idsIn(group, 'drop').flatMap((id, i) => {
      const other = Object.entries(kept).find(([, ids]) => ids.includes(id))?.[0];
      const place = {
        file,
        line: written.lineOf([key, 'drop', i]) ?? written.lineOf([key, 'drop']),
        key: `${key}.drop`,
      };
      return other === undefined ? [] : [diagnose('edit-contradiction', { id, key, other }, place)];
    });
  });
}
