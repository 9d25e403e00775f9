/** YAML text → plain data, the line of every key, and every mistake in it as a diagnostic. The only reader of YAML. */
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';

export type KeyPath = readonly (string | number)[];

export interface YamlData {
  readonly data: Readonly<Record<string, unknown>>;
  /** Line (from 1) of a key or a list item in the text that was given; null where the path leads nowhere. */
  readonly lineOf: (path: KeyPath) => number | null;
  readonly diagnostics: readonly Diagnostic[];
}

const MAX_LENGTH = 65_536;
const MAX_DEPTH = 32;
const MAX_ALIASES = 50;

/**
 * Reads a YAML mapping in the core schema of YAML 1.2: dates and "yes" stay strings. A key that stands
 * twice is an error, and its last value counts; after any other error `data` is empty.
 * Nesting is measured before parsing, because the parser itself dies of text nested some thousand levels deep.
 */
export function parseYaml(text: string, file: string | null): YamlData {
  if (text.length > MAX_LENGTH) return refused(file, `it is longer than ${MAX_LENGTH} characters`);
  if (depthOf(text) > MAX_DEPTH) return refused(file, `it is nested more than ${MAX_DEPTH} levels deep`);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    version: '1.2',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const diagnostics = [...problemsOf(document, lines, file), ...removePrototypeKeys(document, lines, file)];
  const unreadable = diagnostics.some((d) => d.severity === 'error' && d.code !== 'yaml-duplicate-key');
  const { data, problem } = unreadable ? { data: {}, problem: null } : toData(document, file);
  const lineOf = (path: KeyPath): number | null => findLine(document.contents, path, lines);
  return { data, lineOf, diagnostics: problem ? [...diagnostics, problem] : diagnostics };
}

function refused(file: string | null, reason: string): YamlData {
  return { data: {}, lineOf: () => null, diagnostics: [diagnose('yaml-too-complex', { reason }, { file, line: 1 })] };
}

/** An upper bound of how deep the text nests, counted by its brackets, its indentation and its "- - -" runs. */
function depthOf(text: string): number {
  let open = 0;
  let deepest = 0;
  for (const line of text.split('\n')) {
    const indicators = line.match(/^[ \t]*(?:[-?:][ \t]+)*/)?.[0].match(/[-?:]/g)?.length ?? 0;
    for (const char of line) {
      if (char === '[' || char === '{') open++;
      if (char === ']' || char === '}') open = Math.max(0, open - 1);
      deepest = Math.max(deepest, open);
    }
    deepest = Math.max(deepest, indicators);
  }
  return deepest;
}

function problemsOf(document: Document, lines: LineCounter, file: string | null): Diagnostic[] {
  const problems = document.errors.map((e) => {
    const line = lines.linePos(e.pos[0]).line;
    if (e.code === 'DUPLICATE_KEY') return diagnose('yaml-duplicate-key', {}, { file, line });
    return diagnose('yaml-syntax', { reason: lowerFirst(e.message) }, { file, line });
  });
  const ignored = document.warnings.map((w) =>
    diagnose('yaml-ignored', { reason: lowerFirst(w.message) }, { file, line: lines.linePos(w.pos[0]).line }),
  );
  return [...problems, ...ignored];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "__proto__" as a key would be harmless here and dangerous to whoever copies the data: it is taken out. */
function removePrototypeKeys(document: Document, lines: LineCounter, file: string | null): Diagnostic[] {
  const removed: Diagnostic[] = [];
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || pair.key.value !== '__proto__') return undefined;
      const line = lines.linePos(pair.key.range?.[0] ?? 0).line;
      removed.push(diagnose('yaml-ignored', { reason: 'the key "__proto__" is never read' }, { file, line }));
      return visit.REMOVE;
    },
  });
  return removed;
}

function toData(
  document: Document,
  file: string | null,
): { readonly data: Readonly<Record<string, unknown>>; readonly problem: Diagnostic | null } {
  try {
    const data: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    if (data === null) return { data: {}, problem: null };
    if (isMap(document.contents)) return { data: data as Record<string, unknown>, problem: null };
    return { data: {}, problem: diagnose('yaml-not-keys', {}, { file, line: 1 }) };
  } catch (error) {
    const reason = lowerFirst((error as Error).message);
    return { data: {}, problem: diagnose('yaml-syntax', { reason }, { file, line: 1 }) };
  }
}

function findLine(root: unknown, path: KeyPath, lines: LineCounter): number | null {
  let node: unknown = root;
  let offset: number | null = null;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((p) => keyOf(p) === String(step));
      offset = (pair?.key as Node | undefined)?.range?.[0] ?? null;
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? null;
    } else return null;
    if (offset === null) return null;
  }
  return offset === null ? null : lines.linePos(offset).line;
}

const keyOf = (pair: Pair): string | null => (isScalar(pair.key) ? String(pair.key.value) : null);

/** True for plain data with the same values; keys in any order. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [a, b].map((value) => new Map(Object.entries(value)));
  return x?.size === y?.size && [...(x ?? [])].every(([key, value]) => y?.has(key) && isSameData(value, y.get(key)));
}
