/** The keys of a brief by which an editor overrules the machine: pin, drop, reword, add and order of each part. */
import * as v from 'valibot';
import { isIsoDate } from '../text/dates.ts';
import { textField } from '../text/field-schemas.ts';

/** Letter of the ids of each part, as `build --explain` prints them; "e" is of what an editor added. */
const LETTERS = { summary: 'p', 'key-figures': 'f', viewpoints: 's', timeline: 't' } as const;

export type EditedKey = keyof typeof LETTERS;
export const EDITED_KEYS = Object.keys(LETTERS) as readonly EditedKey[];

function idField(letters: string) {
  const allowed = `an id such as ${letters.charAt(0)}1a2b3c4d, as "briefpress build BRIEF --explain" prints it`;
  const form = new RegExp(`^[${letters}][0-9a-f]{8}$`);
  return v.pipe(
    v.string(allowed),
    v.check((id) => form.test(id), allowed),
  );
}

const optional = (allowed: string) => v.nullish(textField(allowed), null);
const source = () => optional('the id of an article');

const addedSentence = () => v.object({ text: textField(), source: source() }, 'keys below it: text, source');

const addedKeyFigure = () =>
  v.object(
    { display: textField('what is printed large'), label: textField('what it counts'), source: source() },
    'keys below it: display, label, source',
  );

const addedStatement = () =>
  v.object(
    {
      theme: optional('the slug of a theme'),
      side: textField('the name of a side of the theme'),
      point: optional('the name of a point of the theme'),
      speaker: textField('who says it'),
      cue: optional('a verb such as said'),
      text: textField(),
      source: source(),
    },
    'keys below it: side, speaker, text, and where wanted theme, point, cue, source',
  );

const addedEvent = () =>
  v.object({ date: someDate(), text: textField(), source: source() }, 'keys below it: date, text, source');

/** A day, a month or a year. */
function someDate() {
  const allowed = 'a date such as 2025-03-09, 2025-03 or 2025';
  return v.pipe(
    v.union([v.string(), v.number()], allowed),
    v.transform(String),
    v.check((date) => /^\d{4}(-\d\d){0,2}$/.test(date) && isIsoDate(`${date}-01-01`.slice(0, 10)), allowed),
  );
}

const GROUP = 'keys below it: pin, drop, reword, add, order';

const ids = (letters: string) => v.nullish(v.array(idField(letters), 'a list of ids'), []);
const addedList = <Item extends v.GenericSchema>(item: Item) =>
  v.nullish(v.array(item, 'a list, each entry beginning with "- "'), []);

const edits = (letter: string) => ({
  pin: ids(letter),
  drop: ids(letter),
  reword: v.nullish(
    v.record(idField(letter), textField('the words to print instead'), 'ids, each with the words to print instead'),
    {},
  ),
  order: ids(`${letter}e`),
});

export const editingEntries = () => ({
  summary: v.nullish(v.object({ ...edits(LETTERS.summary), add: addedList(addedSentence()) }, GROUP), {}),
  'key-figures': v.nullish(v.object({ ...edits(LETTERS['key-figures']), add: addedList(addedKeyFigure()) }, GROUP), {}),
  viewpoints: v.nullish(v.object({ ...edits(LETTERS.viewpoints), add: addedList(addedStatement()) }, GROUP), {}),
  timeline: v.nullish(v.object({ ...edits(LETTERS.timeline), add: addedList(addedEvent()) }, GROUP), {}),
});
