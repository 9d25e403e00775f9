/** A problem's code and its facts → a diagnostic, the one form in which problems travel through the program. */
import { type CatalogueEntry, catalogue, type DiagnosticCode } from './catalogue.ts';

/** Where a problem lies. `line` and `column` count from 1; null where there is none. */
export interface Place {
  readonly file: string | null;
  readonly line: number | null;
  readonly key: string | null;
}

export interface Diagnostic extends Place {
  readonly code: DiagnosticCode;
  readonly severity: 'error' | 'warning' | 'info';
  readonly what: string;
  readonly how: string;
}

const nowhere: Place = { file: null, line: null, key: null };

function fill(template: string, facts: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in facts ? String(facts[name]) : whole));
}

/** Makes the diagnostic of a code. `facts` fill the placeholders of its catalogue entry. */
export function diagnose(
  code: DiagnosticCode,
  facts: Readonly<Record<string, string | number>> = {},
  place: Partial<Place> = {},
): Diagnostic {
  const entry: CatalogueEntry = catalogue[code];
  const { severity, what, how } = entry;
  return { code, severity, what: fill(what, facts), how: fill(how, facts), ...nowhere, ...place };
}

/**
 * Thrown where a stage cannot go on. Carries every problem known by then, so that a user sees all of them at once.
 * A stage that can go on returns its diagnostics beside its result instead.
 */
export class BriefpressError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[], options?: ErrorOptions) {
    super(diagnostics.map((d) => d.what).join('\n'), options);
    this.name = 'BriefpressError';
    this.diagnostics = diagnostics;
  }
}

/** Throws a single problem. */
export function fail(
  code: DiagnosticCode,
  facts: Readonly<Record<string, string | number>> = {},
  place: Partial<Place> = {},
  cause?: unknown,
): never {
  throw new BriefpressError([diagnose(code, facts, place)], cause === undefined ? undefined : { cause });
}

/** The exit code of a run that ended with these diagnostics: the highest that their entries name; 0 for none. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): 0 | 1 | 2 | 3 {
  const exitOf = (d: Diagnostic): 0 | 1 | 2 | 3 => catalogue[d.code].exit;
  return diagnostics.reduce<0 | 1 | 2 | 3>((highest, d) => (exitOf(d) > highest ? exitOf(d) : highest), 0);
}
