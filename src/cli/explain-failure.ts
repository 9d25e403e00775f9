/** Anything that was thrown → diagnostics; what they do not say (stack, causes) goes to stderr where it was asked for. */
import { BriefpressError, type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { printable } from '../diagnostics/format-diagnostics.ts';
import type { Session } from './session.ts';

const MOST_CAUSES = 10;

/** The causes of a mistake of the program are always told; those of a problem that has its diagnostic with --debug. */
export function problemsOf(error: unknown, session: Pick<Session, 'say' | 'debug'>): readonly Diagnostic[] {
  const known = error instanceof BriefpressError;
  const causes = causesOf(error);
  const worthTelling = session.debug || (!known && causes.length > 1) ? causes : [];
  for (const [i, cause] of worthTelling.entries()) session.say(`${i + 1}. ${tell(cause, session.debug)}`);
  return known ? error.diagnostics : [diagnose('internal-error', { reason: printable(messageOf(error)) })];
}

function causesOf(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (let next = error; next !== undefined && next !== null && chain.length < MOST_CAUSES; ) {
    chain.push(next);
    next = next instanceof Error ? next.cause : undefined;
  }
  return chain;
}

function tell(cause: unknown, withStack: boolean): string {
  return (withStack && cause instanceof Error ? cause.stack : undefined) ?? printable(messageOf(cause));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
