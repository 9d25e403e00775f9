/** What libsql or the file system threw → the diagnostic code that it is told by. */
import type { DiagnosticCode } from '../diagnostics/catalogue.ts';

export type StoreProblemCode = Extract<
  DiagnosticCode,
  'store-damaged' | 'store-busy' | 'store-full' | 'store-not-writable'
>;

/** Beginnings of result codes (https://www.sqlite.org/rescode.html) and of Node's system errors. */
const CODES: readonly (readonly [RegExp, StoreProblemCode])[] = [
  [/^SQLITE_(?:CORRUPT|NOTADB|FORMAT|MISMATCH)/, 'store-damaged'],
  [/^SQLITE_(?:BUSY|LOCKED)/, 'store-busy'],
  [/^(?:SQLITE_FULL|ENOSPC|EDQUOT)/, 'store-full'],
  [/^(?:SQLITE_(?:READONLY|CANTOPEN|IOERR|PERM|AUTH)|ConnectionFailed|E[A-Z]{3,})/, 'store-not-writable'],
];

/** Null for an error that is not the file's: a mistake of the program. */
export function storeProblem(error: unknown): { readonly code: StoreProblemCode; readonly reason: string } | null {
  const found = CODES.find(([pattern]) => pattern.test(codeOf(error)));
  return found ? { code: found[1], reason: reasonOf(error) } : null;
}

/** True where the file itself is broken, so that reading it again will not help. */
export function isDamage(error: unknown): boolean {
  return CODES[0]?.[0].test(codeOf(error)) ?? false;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  // A failed opening has no code; libsql's message for it begins with the name of Rust's error.
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

/** libsql's wording of a failed opening holds Rust's names and SQLite's number; say it as SQLite does. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.startsWith('ConnectionFailed') ? 'unable to open database file' : message;
}
