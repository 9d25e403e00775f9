/** Diagnostics → the text that a person reads: by file and line, each problem once, with what to do about it. */
import path from 'node:path';
import type { Diagnostic } from './diagnostic.ts';

export interface FormatOptions {
  /** Escape sequences for a terminal. */
  readonly colour: boolean;
  /** Files below this folder are called by their path within it; null leaves every path as it is. */
  readonly relativeTo: string | null;
}

const PAINT = { error: '31', warning: '33', info: '36', dim: '2', bold: '1' } as const;
const SEVERITIES = ['error', 'warning', 'info'] as const;
const PLURALS = { error: 'errors', warning: 'warnings', info: 'notes' } as const;
const SINGULARS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** Lines without a final line end; an empty text for no diagnostics. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  const groups = groupEqual([...diagnostics].sort(byPlace)).map((group) => formatOne(group, options));
  const many = diagnostics.length > 1 ? [paint(countBySeverity(diagnostics), 'dim', options)] : [];
  return [...groups, ...many].join('\n');
}

/** "2 errors, 1 warning". */
function countBySeverity(diagnostics: readonly Diagnostic[]): string {
  return SEVERITIES.map((severity) => ({ severity, n: diagnostics.filter((d) => d.severity === severity).length }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => `${n} ${n === 1 ? SINGULARS[severity] : PLURALS[severity]}`)
    .join(', ');
}

/** Problems of a file stand together, in the order of its lines; those of no file come last. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file === b.file) return (a.line ?? 0) - (b.line ?? 0);
  if (a.file === null || b.file === null) return a.file === null ? 1 : -1;
  return a.file < b.file ? -1 : 1;
}

function groupEqual(sorted: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const d of sorted) {
    const key = JSON.stringify([d.file, d.line, d.key, d.code, d.what, d.how]);
    groups.set(key, [...(groups.get(key) ?? []), d]);
  }
  return [...groups.values()];
}

function formatOne(group: readonly Diagnostic[], options: FormatOptions): string {
  const [d] = group;
  if (!d) return '';
  const place = placeOf(d, options);
  const severity = paint(`${SINGULARS[d.severity]}:`, d.severity, options);
  const times = group.length > 1 ? ` (${group.length} times)` : '';
  const head = `${place === '' ? '' : `${paint(`${place}:`, 'bold', options)} `}${severity} ${printable(d.what)}${times}`;
  return d.how === '' ? head : `${head}\n    ${printable(d.how)}`;
}

function placeOf(d: Diagnostic, { relativeTo }: FormatOptions): string {
  if (d.file === null) return '';
  const near = relativeTo !== null && path.isAbsolute(d.file) ? path.relative(relativeTo, d.file) : d.file;
  const file = near === '' || near.startsWith('..') ? d.file : near;
  return printable(d.line === null ? file : `${file}:${d.line}`);
}

const paint = (text: string, colour: keyof typeof PAINT, options: FormatOptions): string =>
  options.colour ? `\u001b[${PAINT[colour]}m${text}\u001b[0m` : text;

/** Names and texts come from files: what could steer a terminal is shown as a replacement character. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
