/** What the page of a preview shows, as it is sent to it. */
import path from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

export interface Problem {
  readonly severity: Diagnostic['severity'];
  /** "templates/mine.hbs:12"; empty where it has no place. */
  readonly place: string;
  readonly what: string;
  readonly how: string;
}

export interface PreviewState {
  readonly brief: string;
  /** Of the edition; the brief's name until there is one. */
  readonly title: string;
  /** Rises with each PDF; 0 until there is one. */
  readonly version: number;
  readonly pages: number;
  /** True while a change is being printed. */
  readonly busy: boolean;
  /** True where the PDF is older than the last change, which could not be printed. */
  readonly stale: boolean;
  readonly problems: readonly Problem[];
}

export const firstState = (brief: string): PreviewState => ({
  brief,
  title: brief,
  version: 0,
  pages: 0,
  busy: true,
  stale: false,
  problems: [],
});

export function problemsShown(diagnostics: readonly Diagnostic[], root: string): readonly Problem[] {
  return diagnostics.map(({ severity, file, line, what, how }) => ({
    severity,
    place: placeIn(root, file, line),
    what,
    how,
  }));
}

function placeIn(root: string, file: string | null, line: number | null): string {
  if (file === null) return '';
  const near = path.relative(root, file);
  const name = near.startsWith('..') || path.isAbsolute(near) ? file : near;
  return line === null ? name : `${name}:${line}`;
}
