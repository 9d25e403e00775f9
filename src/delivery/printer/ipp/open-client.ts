/** A printer's address → something that asks it and gives its answers (RFC 8010, RFC 8011). */
import { type PrinterFailure, permanent, temporary } from '../failure.ts';
import type { PrinterAddress } from '../printer-address.ts';
import { harmless } from './harmless.ts';
import type { IppAnswer, IppLimits, IppRequest } from './model.ts';
import { type HttpAnswer, post } from './post.ts';
import { NotIpp, readAnswer } from './read-answer.ts';
import { type IppVersion, writeRequest } from './write-request.ts';

export interface IppClient {
  readonly address: PrinterAddress;
  /**
   * Gives the answer whatever its status is. Throws a PrinterFailure where there is none, or what the signal was ended
   * with. Nothing is kept open between two requests.
   */
  readonly ask: (request: IppRequest, signal: AbortSignal) => Promise<IppAnswer>;
}

export interface ClientOptions {
  /** SHA-256 of the printer's certificate, hex; null where it must be signed by one whom this machine knows. */
  readonly trust?: string | null;
  /** Sent to a printer that asks for it, and never where others could read it. */
  readonly login?: { readonly user: string; readonly password: string } | null;
  readonly limits?: Partial<IppLimits>;
}

const LIMITS: IppLimits = { connect: 10_000, idle: 300_000, answer: 120_000, bytes: 8 * 1024 * 1024 };
/** server-error-version-not-supported. */
const OTHER_VERSION = 0x0503;
const NOTHING = new Uint8Array();

export function openClient(address: PrinterAddress, options: ClientOptions = {}): IppClient {
  const limits = { ...LIMITS, ...options.limits };
  const { trust = null, login = null } = options;
  let [version, id, authorization]: [IppVersion, number, string | null] = ['2.0', 0, null];

  const send = async (request: IppRequest, signal: AbortSignal): Promise<HttpAnswer> => {
    id += 1;
    const head = await writeRequest(request, { uri: address.uri, version, id });
    const document = request.document ?? NOTHING;
    return post({ address, trust, authorization, head, document, limits, signal });
  };

  const ask = async (request: IppRequest, signal: AbortSignal): Promise<IppAnswer> => {
    let answer = await send(request, signal);
    if (answer.status === 401 && login !== null && authorization === null && answer.private) {
      authorization = `Basic ${Buffer.from(`${login.user}:${login.password}`).toString('base64')}`;
      answer = await send(request, signal);
    }
    if (answer.status !== 200) throw httpFailure(address, answer, authorization !== null);
    const read = readAs(address, answer);
    if (read.status !== OTHER_VERSION || version === '1.1') return read;
    version = '1.1';
    return ask(request, signal);
  };
  return { address, ask };
}

function readAs({ name }: PrinterAddress, { headers, body }: HttpAnswer): IppAnswer {
  const type = harmless(headers['content-type'] ?? 'nothing').toLowerCase();
  if (!type.startsWith('application/ipp')) throw permanent('printer-no-ipp', { printer: name, type });
  try {
    return readAnswer(body);
  } catch (error) {
    if (!(error instanceof NotIpp)) throw error;
    throw temporary('printer-answer-damaged', { printer: name, reason: error.message });
  }
}

const MEANINGS: Readonly<Record<number, string>> = {
  403: 'it does not let this machine print',
  404: 'there is no printer at this path',
  426: 'it wants an encrypted connection; write ipps:// for ipp://',
};

function httpFailure({ name }: PrinterAddress, answer: HttpAnswer, tried: boolean): PrinterFailure {
  const { status, headers } = answer;
  if (status === 401) {
    const reason = tried
      ? 'it did not take the one that it was given'
      : answer.private
        ? 'none is set'
        : 'one must not be sent over a connection that others can read';
    return permanent('printer-login', { printer: name, reason });
  }
  const reason = `HTTP status ${status}${MEANINGS[status] ? `: ${MEANINGS[status]}` : ''}`;
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  const after = Number.isInteger(seconds) && seconds >= 0 ? Math.min(seconds, 86_400) : null;
  if (status >= 500 || status === 408 || status === 429)
    return temporary('printer-busy', { printer: name, reason }, after);
  return permanent('printer-refused', { printer: name, what: 'the request', reason });
}
