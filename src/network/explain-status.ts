/** A status other than success → the diagnostic that says what it means for a reader. */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';

const REFUSALS: Readonly<Record<number, string>> = {
  401: 'it asks for a login',
  402: 'it asks for payment',
  403: 'it is closed to programs, or to readers without a subscription',
  407: 'a proxy asks for a login',
  451: 'the law keeps it closed',
};

export function explainStatus(status: number): Diagnostic {
  const reason = REFUSALS[status];
  if (reason !== undefined) return diagnose('address-refused', { status, reason });
  if (status === 404 || status === 410) return diagnose('address-gone', { status });
  if (status === 429 || status === 503) return diagnose('address-busy', { status });
  return diagnose(status >= 500 ? 'address-server-failed' : 'address-status', { status });
}
