/** An error of a connection → what it means, as the end of a sentence. */
import { harmless } from './harmless.ts';

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'it broke the connection off',
  EPIPE: 'it broke the connection off',
  ENETUNREACH: 'there is no way there',
  EHOSTUNREACH: 'there is no way there',
  EHOSTDOWN: 'it is switched off or away from the network',
  ETIMEDOUT: 'no connection came about',
  ENOTFOUND: 'its name is not known',
  EAI_AGAIN: 'its name could not be looked up',
  ENOENT: 'CUPS does not run on this machine',
  EACCES: 'this user may not connect to it',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'it made its certificate itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'who signed it is not known here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'who signed it is not known here',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'who signed it is not known here',
  CERT_HAS_EXPIRED: 'it has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'it was made for another name',
};

export function reasonOf(error: unknown): string {
  const code = typeof error === 'string' ? error : ((error as NodeJS.ErrnoException | null)?.code ?? '');
  const message = error instanceof Error ? error.message : code;
  if (code.startsWith('HPE_')) return 'it speaks no HTTP';
  if (code.startsWith('ERR_SSL_') || code === 'EPROTO') return 'it speaks no TLS that is safe';
  return REASONS[code] ?? (harmless(message).replace(/\.$/, '') || 'the connection failed');
}
