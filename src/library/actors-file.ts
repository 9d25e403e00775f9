/** The text of library/actors.yaml → the actors that it names, and every key in it that is wrong. */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { isIsoDate } from '../text/dates.ts';
import { parseYaml, type YamlData } from '../text/parse-yaml.ts';
import type { KnownActor, Office } from './model.ts';
import { readFields } from './read-fields.ts';

export interface ActorsFile {
  /** Entries without a name are left out. */
  readonly actors: readonly KnownActor[];
  readonly diagnostics: readonly Diagnostic[];
}

type KeyPath = readonly (string | number)[];
type Data = Readonly<Record<string, unknown>>;

interface Reading {
  readonly file: string;
  readonly written: YamlData;
  readonly problems: Diagnostic[];
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of one entry; keys that are not known are told. */
function fieldsOf({ file, written, problems }: Reading, path: KeyPath, data: Data, known: readonly string[]) {
  for (const key of Object.keys(data).filter((k) => !known.includes(k))) {
    const near = nearest(key, known);
    const facts = { key, allowed: known.join(', '), meant: near === null ? '' : `Did you mean "${near}"? ` };
    const place = { file, line: written.lineOf([...path, key]), key: [...path, key].join('.') };
    problems.push(diagnose('actors-key-unknown', facts, place));
  }
  const lineOf = (inner: KeyPath): number | null => written.lineOf([...path, ...inner]);
  return readFields({ ...written, data, lineOf, body: '', bodyLine: 1 }, file, path);
}

function listAt(reading: Reading, path: KeyPath, value: unknown): readonly (readonly [KeyPath, Data])[] {
  const entries = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const report = (at: KeyPath, got: unknown): void => {
    const fields = readFields({ ...reading.written, body: '', bodyLine: 1 }, reading.file);
    fields.report(at, 'entries that begin with "- ", each with keys', got);
    reading.problems.push(...fields.diagnostics);
  };
  if (value !== undefined && value !== null && !Array.isArray(value)) report(path, value);
  return entries.flatMap((entry, i) => {
    if (isData(entry)) return [[[...path, i], entry] as const];
    report([...path, i], entry);
    return [];
  });
}

function readOffice(reading: Reading, [path, data]: readonly [KeyPath, Data]): Office[] {
  const fields = fieldsOf(reading, path, data, ['office', 'from', 'until']);
  const office = fields.text('office');
  const date = (key: string): string | null => fields.textWhich(key, isIsoDate, 'a date such as 2025-03-09');
  const [from, until] = [date('from'), date('until')];
  reading.problems.push(...fields.diagnostics);
  return office === null ? [] : [{ office, from, until }];
}

function readActor(reading: Reading, [path, data]: readonly [KeyPath, Data]): KnownActor[] {
  const fields = fieldsOf(reading, path, data, ['name', 'forms', 'side', 'offices']);
  const [name, forms, side] = [fields.text('name'), fields.texts('forms'), fields.text('side')];
  if (name === null && fields.diagnostics.length === 0) fields.report(['name'], 'a name', null);
  reading.problems.push(...fields.diagnostics);
  const offices = listAt(reading, [...path, 'offices'], data['offices']).flatMap((entry) => readOffice(reading, entry));
  return name === null ? [] : [{ name, forms, side, offices }];
}

/** A form that two actors have would name either: nobody knows which. */
function sharedForms(actors: readonly KnownActor[], file: string): Diagnostic[] {
  const owners = new Map<string, string>();
  return actors.flatMap(({ name, forms }) =>
    [...new Set([name, ...forms])].flatMap((form) => {
      const key = form.toLowerCase();
      const one = owners.get(key);
      owners.set(key, one ?? name);
      return one === undefined || one === name
        ? []
        : [diagnose('actor-form-twice', { form, one, other: name }, { file, key: form })];
    }),
  );
}

/** `file` is the path by which diagnostics call it. */
export function parseActorsFile(text: string, file: string): ActorsFile {
  const written = parseYaml(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), file);
  const reading: Reading = { file, written, problems: [...written.diagnostics] };
  if (written.diagnostics.some((d) => d.severity === 'error')) return { actors: [], diagnostics: reading.problems };
  fieldsOf(reading, [], written.data, ['actors']);
  const actors = listAt(reading, ['actors'], written.data['actors']).flatMap((entry) => readActor(reading, entry));
  return { actors, diagnostics: [...reading.problems, ...sharedForms(actors, file)] };
}
