/** What went wrong on the way to an address → the diagnostic that says it to a user. */
import { BriefpressError, type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { FetchLimits } from './model.ts';

const TLS = /^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|INVALID_CA|EPROTO)/;
const UNKNOWN_NAME = ['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME', 'EAI_FAIL'];
const UNPACKING = /^(?:Z_|ERR__ERROR_FORMAT|ERR_BROTLI|ERR_PADDING)/;

/** The limit that each of these means. */
const TIMES: Readonly<Record<string, readonly [keyof FetchLimits, string]>> = {
  UND_ERR_CONNECT_TIMEOUT: ['connect', 'no connection came about'],
  ETIMEDOUT: ['connect', 'no connection came about'],
  UND_ERR_HEADERS_TIMEOUT: ['firstByte', 'no answer began'],
  UND_ERR_BODY_TIMEOUT: ['firstByte', 'the answer stopped'],
  TimeoutError: ['whole', 'the answer was not whole'],
};

/** Always throws a BriefpressError. */
export function throwExplained(error: unknown, url: URL, limits: FetchLimits): never {
  if (error instanceof BriefpressError) throw error;
  throw new BriefpressError([explain(codeOf(error), error, url, limits)], { cause: error });
}

function explain(code: string, error: unknown, url: URL, limits: FetchLimits): Diagnostic {
  const time = TIMES[code];
  if (time) return diagnose('address-timeout', { what: time[1], seconds: limits[time[0]] / 1000 });
  if (UNKNOWN_NAME.includes(code)) return diagnose('address-unknown-host', { host: url.hostname });
  const reason = reasonOf(error, code);
  if (TLS.test(code)) return diagnose('address-insecure', { host: url.host, reason });
  if (UNPACKING.test(code)) return diagnose('address-packing', { reason: 'its packing is damaged' });
  return diagnose('address-unreachable', { host: url.host, reason });
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return code === '' ? error.name : code;
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'it broke the connection off',
  UND_ERR_SOCKET: 'it broke the connection off',
  ENETUNREACH: 'there is no way there; is this machine on the network?',
  EHOSTUNREACH: 'there is no way there; is this machine on the network?',
  EADDRNOTAVAIL: 'there is no way there',
};

function reasonOf(error: unknown, code: string): string {
  const message = error instanceof Error ? error.message.replace(/\s+/g, ' ').replace(/\.$/, '') : '';
  return REASONS[code] ?? (message === '' ? code : message);
}
