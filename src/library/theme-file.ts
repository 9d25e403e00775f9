/** The text of library/themes/SLUG.md → a theme, and every key in it that is wrong. */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { type FrontMatter, parseFrontMatter } from '../text/front-matter.ts';
import { parseMarkdown } from '../text/markdown.ts';
import { idOf } from './article-file.ts';
import type { Theme } from './model.ts';
import { type FieldReader, readFields } from './read-fields.ts';

export interface ThemeFile {
  /** Null where the front matter cannot be read; a diagnostic says why. */
  readonly theme: Theme | null;
  readonly diagnostics: readonly Diagnostic[];
}

type KeyPath = readonly (string | number)[];

/** A theme's file while it is read; problems gather in `problems`. */
interface Reading {
  readonly file: string;
  readonly front: FrontMatter;
  readonly problems: Diagnostic[];
}

const KEYS = ['title', 'terms', 'question', 'sides', 'points'];

/**
 * `file` is the path by which diagnostics call it; its last part without the ending becomes the theme's slug. What is
 * of a wrong type is told and counts as missing.
 */
export function parseThemeFile(text: string, file: string): ThemeFile {
  const front = parseFrontMatter(text, file);
  const broken = front.diagnostics.find((d) => d.severity === 'error');
  if (broken) {
    const { line, key, what: reason, how } = broken;
    return { theme: null, diagnostics: [diagnose('theme-front-matter', { reason, how }, { file, line, key })] };
  }
  const reading: Reading = { file, front, problems: [...front.diagnostics] };
  const fields = readFields(front, file);
  const theme = readTheme(reading, fields, idOf(file));
  return { theme, diagnostics: [...reading.problems, ...fields.diagnostics] };
}

function readTheme(reading: Reading, fields: FieldReader, slug: string): Theme {
  checkKeys(reading, [], reading.front.data, KEYS);
  const terms = fields.texts('terms', true);
  if (terms.length === 0)
    reading.problems.push(diagnose('theme-no-terms', { theme: slug }, placeOf(reading, ['terms'])));
  return {
    slug,
    title: fields.text('title') ?? slug.replace(/-+/g, ' '),
    terms,
    question: fields.text('question'),
    sides: readNamedLists(reading, fields, 'sides', 'holders').map(({ name, list }) => ({ name, holders: list })),
    points: readNamedLists(reading, fields, 'points', 'terms').map(({ name, list }) => ({ name, terms: list })),
    background: parseMarkdown(reading.front.body),
  };
}

interface NamedList {
  readonly name: string;
  readonly list: readonly string[];
}

/** Sides and points have one form: a list of entries with a name and a list of texts. */
function readNamedLists(reading: Reading, fields: FieldReader, key: string, listKey: string): readonly NamedList[] {
  const value = reading.front.data[key] ?? [];
  if (!Array.isArray(value)) {
    fields.report([key], `a list of entries, each with "name" and "${listKey}"`, value);
    return [];
  }
  return value.flatMap((entry: unknown, i) => readNamedList(reading, fields, [key, i], entry, listKey));
}

function readNamedList(
  reading: Reading,
  fields: FieldReader,
  path: KeyPath,
  entry: unknown,
  listKey: string,
): NamedList[] {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    fields.report(path, `"name" and "${listKey}"`, entry);
    return [];
  }
  const data = entry as Readonly<Record<string, unknown>>;
  checkKeys(reading, path, data, ['name', listKey]);
  const lineOf = (inner: KeyPath): number | null => reading.front.lineOf([...path, ...inner]);
  const inner = readFields({ ...reading.front, data, lineOf }, reading.file, path);
  const [name, list] = [inner.text('name'), inner.texts(listKey, true)];
  if (name === null && inner.diagnostics.length === 0) inner.report(['name'], 'a name', null);
  reading.problems.push(...inner.diagnostics);
  return name === null ? [] : [{ name, list }];
}

function checkKeys(reading: Reading, path: KeyPath, data: object, allowed: readonly string[]): void {
  for (const key of Object.keys(data).filter((k) => !allowed.includes(k))) {
    const near = nearest(key, allowed);
    const meant = near === null ? '' : ` Did you mean "${near}"?`;
    const facts = { key, allowed: allowed.join(', '), meant };
    reading.problems.push(diagnose('theme-key-unknown', facts, placeOf(reading, [...path, key])));
  }
}

function placeOf({ file, front }: Reading, path: KeyPath): { file: string; line: number | null; key: string } {
  return { file, line: front.lineOf(path), key: path.join('.') };
}
