/** Front matter of an article or a theme → its fields by type; what is of a wrong type is told and then passed over. */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { FrontMatter } from '../text/front-matter.ts';

export interface FieldReader {
  /** Trimmed text; null where the key is missing, empty or of another type. Numbers count as text. */
  readonly text: (key: string) => string | null;
  /** Text that `accept` takes; where it does not, the diagnostic says what was `expected`. */
  readonly textWhich: (key: string, accept: (text: string) => boolean, expected: string) => string | null;
  /** A list of texts; one text alone counts as a list of one, and is parted at commas where `commas` says so. */
  readonly texts: (key: string, commas?: boolean) => readonly string[];
  /** Tells a problem at a key, or at an item within it. */
  readonly report: (path: readonly (string | number)[], expected: string, got: unknown) => void;
  /** Takes over what the reader of an inner entry found. */
  readonly take: (found: readonly Diagnostic[]) => void;
  readonly diagnostics: readonly Diagnostic[];
}

/** `within` is where the data stands in the file, for the names of keys in diagnostics. */
export function readFields(
  front: FrontMatter,
  file: string | null,
  within: readonly (string | number)[] = [],
): FieldReader {
  const diagnostics: Diagnostic[] = [];
  const report: FieldReader['report'] = (path, expected, got) => {
    const place = { file, line: front.lineOf(path), key: [...within, ...path].join('.') };
    diagnostics.push(diagnose('field-type', { key: place.key, expected, got: describe(got) }, place));
  };
  const text: FieldReader['text'] = (key) => {
    const value = front.data[key] ?? null;
    if (value === null || isText(value)) return trimmed(value);
    report([key], 'a text', value);
    return null;
  };
  return {
    text,
    textWhich: (key, accept, expected) => {
      const value = text(key);
      if (value === null || accept(value)) return value;
      report([key], expected, value);
      return null;
    },
    texts: (key, commas = false) => readTexts(front.data[key] ?? [], key, commas, report),
    report,
    take: (found) => void diagnostics.push(...found),
    diagnostics,
  };
}

function readTexts(value: unknown, key: string, commas: boolean, report: FieldReader['report']): readonly string[] {
  if (isText(value))
    return String(value)
      .split(commas ? ',' : /$^/)
      .map((t) => t.trim())
      .filter(Boolean);
  if (!Array.isArray(value)) {
    report([key], 'a list of texts', value);
    return [];
  }
  return value.flatMap((item: unknown, i) => {
    if (!isText(item) && item !== null) report([key, i], 'a text', item);
    const found = isText(item) ? trimmed(item) : null;
    return found === null ? [] : [found];
  });
}

const isText = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

function trimmed(value: string | number | null): string | null {
  const text = value === null ? '' : String(value).trim();
  return text === '' ? null : text;
}

/** A wrong value as a message shows it: its kind, or, where it is short, itself. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'keys and values';
  if (value === null || value === undefined) return 'missing';
  const text = String(value);
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}
