/** A port → a server, on this machine alone, that shows the PDF it was last given and tells its pages of each new one. */
import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fail } from '../../diagnostics/diagnostic.ts';
import { answerRequest, type Site } from './answer-request.ts';
import { eventStream } from './event-stream.ts';
import type { PreviewState } from './preview-state.ts';
import { viewerFile } from './viewer-files.ts';

const LOOPBACK = '127.0.0.1';

export interface PreviewServer {
  readonly address: string;
  readonly state: () => PreviewState;
  /** What has changed of the state; with a PDF, its version rises. */
  readonly show: (change: Partial<PreviewState>, pdf?: Uint8Array) => void;
  /** Ends the server and every connection to it. */
  readonly close: () => Promise<void>;
}

/** `port` 0 stands for any that is free. Throws 'preview-no-port'. */
export async function servePreview(port: number, begin: PreviewState): Promise<PreviewServer> {
  let state = begin;
  let print: Uint8Array | null = null;
  const events = eventStream(begin);
  const token = randomBytes(16).toString('hex');
  const content: Site['content'] = async (name) => {
    if (name !== 'print.pdf') return viewerFile(name);
    return print && { type: 'application/pdf', body: print };
  };
  const server = createServer((request, response) => {
    const site = { token, port: portOf(server), content, subscribe: events.subscribe };
    answerRequest(request, response, site).catch(() => response.destroy());
  });
  await listen(server, port);
  return {
    address: `http://${LOOPBACK}:${portOf(server)}/${token}/`,
    state: () => state,
    show: (change, pdf) => {
      print = pdf ?? print;
      state = { ...state, ...change, version: state.version + (pdf ? 1 : 0) };
      events.send(state);
    },
    close: () => {
      events.end();
      return close(server);
    },
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses it',
  EACCES: 'this user may not use it',
};

async function listen(server: Server, port: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, LOOPBACK, resolve);
    });
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    fail('preview-no-port', { port, reason: REASONS[code] ?? message }, {}, error);
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
