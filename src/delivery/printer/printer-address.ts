/** What a brief calls its printer: an address, or the name of a queue of CUPS → where to connect to, and the printer's URI. */
import { existsSync } from 'node:fs';
import { permanent } from './failure.ts';

/** A host and a port, or the socket of a server on this machine. */
export type Endpoint = { readonly host: string; readonly port: number } | { readonly socket: string };

export interface PrinterAddress {
  /** As `printer-uri` of requests (RFC 3510, RFC 7472). */
  readonly uri: string;
  /** Path of the HTTP request. */
  readonly path: string;
  readonly endpoint: Endpoint;
  readonly secure: boolean;
  /** What messages call it. */
  readonly name: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const PORT = 631;
/** Where a printer of IPP Everywhere is that does not say otherwise (PWG 5100.14, section 4.2). */
const USUAL_PATH = '/ipp/print';
const SOCKETS = ['/run/cups/cups.sock', '/var/run/cupsd', '/private/var/run/cupsd'];
/** CUPS has no others (cupsd's own check of a queue's name). */
const QUEUE = /^[^\s/#"'\\?<>:\p{Cc}]{1,127}$/u;

/** Throws a PrinterFailure for what is neither. */
export function printerAddress(printer: string, env: Environment = {}): PrinterAddress {
  return printer.includes('://') ? fromUri(printer) : fromQueue(printer, env);
}

function fromUri(printer: string): PrinterAddress {
  const wrong = (reason: string): never => {
    throw permanent('printer-address-wrong', { printer, reason });
  };
  // WHATWG URLs take what stands behind an unknown scheme for opaque; under http they know host, port and path.
  const scheme = /^(ipps?):\/\//i.exec(printer)?.[1]?.toLowerCase();
  if (scheme === undefined) return wrong('it must begin with ipp:// or ipps://');
  const text = `http://${printer.slice(scheme.length + 3)}`;
  if (!URL.canParse(text)) return wrong('there is no such host, port or path');
  const { hostname, port, username, password, pathname, search } = new URL(text);
  if (username !== '' || password !== '') return wrong('a name and a password do not belong there');
  // 80 is the port that a URL of http leaves out.
  const number = port === '' ? (/^[^/]*:80(?:\/|$)/.test(text.slice(7)) ? 80 : PORT) : Number(port);
  const path = pathname === '/' ? USUAL_PATH : `${pathname}${search}`;
  const uri = `${scheme}://${hostname}${number === PORT ? '' : `:${number}`}${path}`;
  const host = hostname.replace(/^\[|\]$/g, '');
  return { uri, path, endpoint: { host, port: number }, secure: scheme === 'ipps', name: uri };
}

function fromQueue(printer: string, env: Environment): PrinterAddress {
  if (!QUEUE.test(printer)) {
    throw permanent('printer-address-wrong', { printer, reason: 'a queue of CUPS has no such name' });
  }
  const path = `/printers/${encodeURIComponent(printer)}`;
  return { uri: `ipp://localhost${path}`, path, endpoint: cupsEndpoint(env), secure: false, name: printer };
}

/** As the programs of CUPS find their server: CUPS_SERVER, a path or a host with or without a port; else this machine's. */
export function cupsEndpoint(env: Environment): Endpoint {
  const { CUPS_SERVER = '' } = env;
  const server = CUPS_SERVER.trim();
  if (server.startsWith('/')) return { socket: server };
  if (server === '') {
    const socket = SOCKETS.find((path) => existsSync(path));
    return socket === undefined ? { host: 'localhost', port: PORT } : { socket };
  }
  const [, host = server, port] = /^(.*?)(?::(\d+))?(?:\/version=.*)?$/.exec(server) ?? [];
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port ?? PORT) };
}
