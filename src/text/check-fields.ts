/** Data that a person wrote, and the schema it should have → the typed value, or every mistake with its line and a remedy. */
import * as v from 'valibot';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { KeyPath } from './parse-yaml.ts';
import { listsForGroups, optionsOf, schemaAt, unknownKeys } from './walk-schema.ts';

export type Schema<T> = v.GenericSchema<unknown, T>;

/** What parseFrontMatter() and parseYaml() give. */
export interface WrittenData {
  readonly data: Readonly<Record<string, unknown>>;
  readonly lineOf: (path: KeyPath) => number | null;
}

/**
 * Checks the data of a file against a valibot schema. Keys that the schema does not name are mistakes at every level.
 * The message of a schema is the phrase that says what is allowed ("a whole number from 1 to 500"); of several
 * messages at one key the first counts.
 */
export function checkFields<T>(
  schema: Schema<T>,
  written: WrittenData,
  file: string | null,
): { readonly value: T | null; readonly diagnostics: readonly Diagnostic[] } {
  const place = (path: KeyPath) => ({ file, line: nearestLine(path, written), key: nameOf(path) });
  const unknown = unknownKeys(schema, written.data, []).map(({ path, known }) =>
    diagnose(
      'unknown-key',
      { key: nameOf(path), ...hintFor(String(path.at(-1)), known, 'Known here are') },
      place(path),
    ),
  );
  const lists = listsForGroups(schema, written.data, []);
  const result = v.safeParse(schema, written.data);
  const issues = result.success ? [] : oneForEachPath(result.issues).filter((i) => !lists.some((l) => isBelow(i, l)));
  const diagnostics = [
    ...unknown,
    ...lists.map((path) =>
      diagnose('wrong-value', { key: nameOf(path), value: 'a list', allowed: GROUP }, place(path)),
    ),
    ...issues.map((issue) => toDiagnostic(issue, schema, place)),
  ];
  return { value: result.success && diagnostics.length === 0 ? result.output : null, diagnostics };
}

const GROUP = 'keys and values below it, each indented on a line of its own';

type Issue = v.BaseIssue<unknown>;

const isBelow = (issue: Issue, path: KeyPath): boolean => path.every((step, i) => pathOf(issue)[i] === step);

const pathOf = (issue: Issue): KeyPath => (issue.path ?? []).map((item) => item.key as string | number);

/** ["deliver", 0, "email"] → "deliver[1].email": people count list items from 1. */
function nameOf(path: KeyPath): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step + 1}]` : `${i === 0 ? '' : '.'}${step}`)).join('');
}

function nearestLine(path: KeyPath, written: WrittenData): number {
  for (let length = path.length; length > 0; length--) {
    const line = written.lineOf(path.slice(0, length));
    if (line !== null) return line;
  }
  return 1;
}

function oneForEachPath(issues: readonly Issue[]): readonly Issue[] {
  const names = issues.map((issue) => nameOf(pathOf(issue)));
  return issues.filter((_, i) => names.indexOf(names[i] ?? '') === i);
}

function toDiagnostic(
  issue: Issue,
  schema: unknown,
  place: (path: KeyPath) => { readonly file: string | null; readonly line: number; readonly key: string },
): Diagnostic {
  const path = pathOf(issue);
  const key = nameOf(path);
  const at = place(path);
  if (issue.type === 'object' && issue.input === undefined)
    return diagnose('missing-key', { key, name: String(path.at(-1)) }, at);
  const options = optionsOf(schemaAt(schema, path));
  if (options && typeof issue.input === 'string') {
    return diagnose('unknown-value', { key, value: issue.input, ...hintFor(issue.input, options, 'Allowed are') }, at);
  }
  const allowed = options ? `one of ${options.join(', ')}` : issue.message;
  return diagnose('wrong-value', { key, value: shown(issue.input), allowed }, at);
}

function hintFor(word: string, known: readonly string[], lead: string): { readonly hint: string } {
  const meant = nearest(word, known);
  return { hint: `${meant === null ? '' : `Did you mean "${meant}"? `}${lead} ${known.join(', ')}.` };
}

function shown(input: unknown): string {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a group of keys';
  const text = String(input);
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}
