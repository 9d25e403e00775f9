/**
 * Every problem that a user can be told about, by its permanent name.
 *
 * `what` and `how` may hold `{placeholders}`, filled by diagnose(). A code, once released, never changes its meaning.
 * `exit` is the command's exit code when a diagnostic of this kind ends the run (README, "Exit codes").
 */
export interface CatalogueEntry {
  readonly severity: 'error' | 'warning' | 'info';
  readonly exit: 0 | 1 | 2 | 3;
  /** What is wrong, and why it is, in one sentence. */
  readonly what: string;
  /** What the user can do about it, in one sentence; empty where nothing can be done. */
  readonly how: string;
}

export const catalogue = {
  'internal-error': {
    severity: 'error',
    exit: 3,
    what: 'briefpress itself failed: {reason}.',
    how: 'This is a mistake of the program, not yours: run again with --debug and report what it prints.',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type DiagnosticCode = keyof typeof catalogue;
