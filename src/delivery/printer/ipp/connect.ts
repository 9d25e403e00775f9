/** Where a printer is → a connection to it, whose certificate was looked at before a byte of ours went out. */
import net from 'node:net';
import tls from 'node:tls';
import { type PrinterFailure, permanent, temporary } from '../failure.ts';
import type { PrinterAddress } from '../printer-address.ts';
import { reasonOf } from './transport-reason.ts';

export interface Connecting {
  readonly address: PrinterAddress;
  /** SHA-256 of the certificate, hex; null where one that this machine knows must vouch for it. */
  readonly trust: string | null;
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** Throws a PrinterFailure, or what the signal was ended with. */
export async function connect(connecting: Connecting): Promise<net.Socket> {
  const { address, signal } = connecting;
  signal.throwIfAborted();
  const socket = open(address);
  try {
    await opened(socket, address.secure ? 'secureConnect' : 'connect', connecting);
    const refused = socket instanceof tls.TLSSocket ? certificateFailure(socket, connecting) : null;
    if (refused) throw refused;
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

function open({ endpoint, secure }: PrinterAddress): net.Socket {
  if ('socket' in endpoint) return net.connect({ path: endpoint.socket });
  const { host, port } = endpoint;
  if (!secure) return net.connect({ host, port });
  // Judged below, where the fingerprint can be told; nothing is sent before.
  const servername = net.isIP(host) === 0 ? { servername: host } : {};
  return tls.connect({ host, port, ...servername, rejectUnauthorized: false });
}

function opened(socket: net.Socket, event: string, { address, timeout, signal }: Connecting): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => reject(temporary('printer-unreachable', { printer: address.name, reason }));
    const timer = setTimeout(() => fail(`no connection came about within ${timeout / 1000} s`), timeout);
    const stop = (): void => reject(signal.reason);
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    };
    signal.addEventListener('abort', stop, { once: true });
    socket.once(event, () => {
      end();
      resolve();
    });
    // Stays: one that breaks later must not end the program.
    socket.on('error', (error) => {
      end();
      fail(reasonOf(error));
    });
  });
}

const plain = (fingerprint: string): string => fingerprint.replace(/[^0-9a-f]/gi, '').toLowerCase();

/** A printer makes its own certificate as a rule: the brief then says which one, by its fingerprint. */
function certificateFailure(socket: tls.TLSSocket, { address, trust }: Connecting): PrinterFailure | null {
  const fingerprint = socket.getPeerCertificate().fingerprint256 ?? '';
  if (trust !== null) {
    if (fingerprint !== '' && plain(fingerprint) === plain(trust)) return null;
    return permanent('printer-certificate-other', { printer: address.name, fingerprint });
  }
  if (socket.authorized) return null;
  const reason = reasonOf(socket.authorizationError);
  return permanent('printer-certificate-unknown', { printer: address.name, reason, fingerprint });
}
