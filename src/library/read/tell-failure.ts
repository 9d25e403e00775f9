/** What reading one article threw → the diagnostic that tells it, so that this article alone is lost. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { tookTooLong } from './within-time.ts';

const LONGEST_REASON = 200;

/** In one short line. */
export function reasonOf(error: unknown): string {
  const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return reason.slice(0, LONGEST_REASON);
}

export function tellFailure(error: unknown, file: string | null): Diagnostic {
  if (tookTooLong(error)) return diagnose('intake-slow', {}, { file });
  return diagnose('intake-failed', { reason: reasonOf(error) }, { file });
}
