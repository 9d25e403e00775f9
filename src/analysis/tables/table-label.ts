/** The heads of a cell's column and row, and the table's caption → spans to be read alone behind its number; none where they say too little. */
import { saysSomething, wordsOf } from '../key-figures/label-text.ts';
import type { Quote } from '../model.ts';
import { readHead } from './head-unit.ts';
import type { TableRun } from './table-runs.ts';

const MOST_WORDS = { caption: 12, all: 22 } as const;
/** Heads that say nothing without the caption. */
const NEEDS_CAPTION =
  /^(?:(?:1[5-9]|20)\d\d|q[1-4].*|total|sum|overall|all|average|mean|number|amount|value|share|change|count|figures?|other|others|gesamt|summe|insgesamt|anzahl|ensemble|nombre|всього|разом|усього)$/i;
/** What may stand before a table and names no table. */
const NO_CAPTION = /^(?:source|sources|note|notes|photo|credit|advertisement|see|read)\b|[.!?…;,]["'”’)]*$|https?:/i;

const words = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** "Table 1: Aid by donor" → "Aid by donor", without a unit and without a colon at its end. */
function namesOf(line: Quote | null): readonly Quote[] {
  if (!line || NO_CAPTION.test(line.text)) return [];
  const lead = /^(?:table|tabelle|tableau|таблиця|figure|chart)\s+\d+\s*[:.–—-]\s*/iu.exec(line.text)?.[0].length ?? 0;
  const { start, end, text } = line;
  return readHead({ start: start + lead, end, text: text.slice(lead) }).names;
}

const fits = (names: readonly Quote[]): boolean =>
  names.length > 0 && names.reduce((sum, { text }) => sum + words(text), 0) <= MOST_WORDS.caption;

/** What names a table: told with every number, and what stands above it only where the heads need it. */
export interface TableNames {
  readonly always: readonly Quote[];
  readonly ifNeeded: readonly Quote[];
}

/** A caption names its table; a heading, or a line with a colon, only leads to it. */
export function tableNames({ caption, heading }: TableRun): TableNames {
  const [own, above] = [namesOf(caption), namesOf(heading)];
  const introduces = caption?.text.endsWith(':') === true;
  const nearest = [own, above].find(fits) ?? [];
  return { always: fits(own) && !introduces ? own : [], ifNeeded: nearest };
}

/** `heads` in any order; the label has them in the order of the text. */
export function tableLabel(names: TableNames, heads: readonly Quote[]): readonly Quote[] {
  const substance = heads.flatMap(({ text }) => wordsOf(text, 0, text.length).filter(saysSomething)).length;
  const needed = substance < 3 || heads.some(({ text }) => NEEDS_CAPTION.test(text));
  const caption = (needed ? names.ifNeeded : names.always).filter(
    ({ text }) => !heads.some((head) => head.text === text),
  );
  if (needed && caption.length === 0) return [];
  const label = [...caption, ...heads].sort((a, b) => a.start - b.start);
  const long = label.reduce((sum, { text }) => sum + words(text), 0) > MOST_WORDS.all;
  const apart = label.every((span, i) => span.end > span.start && span.start >= (label[i - 1]?.end ?? 0));
  return long || !apart ? [] : label;
}
