/** A printer that does as it is told: for every operation what it answers, be it silence or nonsense. */
import http from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

interface Message {
  readonly operation?: string;
  readonly data?: Buffer;
  readonly 'operation-attributes-tag': Readonly<Record<string, unknown>>;
  readonly 'job-attributes-tag'?: Readonly<Record<string, unknown>>;
}

const ipp = createRequire(import.meta.url)('@sealsystems/ipp') as {
  readonly parse: (bytes: Buffer) => Message;
  readonly serialize: (message: Readonly<Record<string, unknown>>) => Buffer;
  readonly attributes: Readonly<Record<string, Record<string, unknown>>>;
};

// The package leaves out what it has not in its tables, and says nothing of it.
Object.assign(ipp.attributes['Printer Description'] ?? {}, {
  'print-scaling-supported': { type: 'keyword', tag: 0x44 },
});

type Group = Readonly<Record<string, unknown>>;

/** 'hang' never answers; 'drop' takes the request and breaks off. */
export type Reply =
  | { readonly status?: string; readonly says?: string; readonly printer?: Group; readonly jobs?: readonly Group[] }
  | { readonly http: number; readonly headers?: http.OutgoingHttpHeaders; readonly body?: Buffer | string }
  | 'hang'
  | 'drop';

/** What it answers to an operation, by how often it was asked before. */
export type Script = Readonly<Record<string, (earlier: number, message: Message) => Reply>>;

export interface FakePrinter {
  readonly uri: string;
  readonly port: number;
  /** Operations in the order in which they came, each with its attributes. */
  readonly calls: {
    readonly operation: string;
    readonly attributes: Group;
    readonly job: Group;
    readonly login: string | null;
  }[];
  readonly documents: Buffer[];
  readonly count: (operation: string) => number;
  readonly stop: () => Promise<void>;
}

export const PRINTER: Group = {
  'printer-state': 'idle',
  'printer-state-reasons': 'none',
  'printer-is-accepting-jobs': true,
  'printer-up-time': 5000,
  'document-format-supported': ['application/octet-stream', 'application/pdf'],
  'operations-supported': [
    'Print-Job',
    'Validate-Job',
    'Create-Job',
    'Send-Document',
    'Cancel-Job',
    'Get-Job-Attributes',
  ],
  'sides-supported': ['one-sided', 'two-sided-long-edge', 'two-sided-short-edge'],
  'copies-supported': [[1, 99]],
  'media-supported': ['iso_a4_210x297mm', 'na_letter_8.5x11in'],
  'print-scaling-supported': ['auto', 'fit', 'none'],
};

export const JOB = { 'job-id': 7, 'job-name': 'weekly No 3 2025-03-10 1a2b3c4d', 'job-state': 'completed' } as const;

const USUAL: Script = {
  'Get-Printer-Attributes': () => ({ printer: PRINTER }),
  'Create-Job': () => ({ jobs: [{ ...JOB, 'job-state': 'pending-held' }] }),
  'Send-Document': () => ({ jobs: [{ ...JOB, 'job-state': 'pending' }] }),
  'Get-Job-Attributes': () => ({ jobs: [JOB] }),
};

export function message({ status = 'successful-ok', says, printer, jobs }: Exclude<Reply, string | { http: number }>) {
  return ipp.serialize({
    version: '2.0',
    statusCode: status,
    id: 1,
    'operation-attributes-tag': {
      'attributes-charset': 'utf-8',
      'attributes-natural-language': 'en',
      ...(says === undefined ? {} : { 'status-message': says }),
    },
    ...(printer === undefined ? {} : { 'printer-attributes-tag': printer }),
    ...(jobs === undefined ? {} : { 'job-attributes-tag': jobs }),
  });
}

async function bodyOf(request: http.IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces);
}

export async function startFake(script: Script = {}): Promise<FakePrinter> {
  const [calls, documents]: [FakePrinter['calls'], Buffer[]] = [[], []];
  const count = (operation: string): number => calls.filter((call) => call.operation === operation).length;
  const server = http.createServer(async (request, response) => {
    const asked = ipp.parse(await bodyOf(request));
    const operation = asked.operation ?? '';
    const earlier = count(operation);
    const [attributes, job] = [asked['operation-attributes-tag'], asked['job-attributes-tag'] ?? {}];
    calls.push({ operation, attributes, job, login: request.headers.authorization ?? null });
    if (asked.data) documents.push(asked.data);
    const reply = (script[operation] ?? USUAL[operation] ?? ((): Reply => ({})))(earlier, asked);
    if (reply === 'hang') return;
    if (reply === 'drop') request.socket.destroy();
    else if ('http' in reply) response.writeHead(reply.http, reply.headers).end(reply.body);
    else response.writeHead(200, { 'content-type': 'application/ipp' }).end(message(reply));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { uri: `ipp://127.0.0.1:${port}/ipp/print`, port, calls, documents, count, stop };
}
