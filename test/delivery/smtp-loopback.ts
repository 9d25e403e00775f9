/** A mail server on the loopback that fails as it is told to, and keeps what it took. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  /** Header fields, unfolded, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What is done at a step: a reply (code and text) instead of yes, or the connection cut. */
type Fault = { readonly code: number; readonly text?: string } | 'cut';

export interface Script {
  readonly connect?: (n: number) => Fault | null;
  readonly mail?: (address: string, n: number) => Fault | null;
  readonly rcpt?: (address: string, n: number) => Fault | null;
  /** After the whole message was read; 'cut' takes it and does not answer. */
  readonly data?: (received: Received, n: number) => Fault | null;
  /** Cuts the connection when the message begins to come in. */
  readonly cutInData?: (n: number) => boolean;
  readonly options?: Partial<SMTPServerOptions>;
}

export interface Loopback {
  readonly port: number;
  readonly received: readonly Received[];
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

function parse(raw: string, from: string, to: readonly string[]): Received {
  const at = raw.indexOf('\r\n\r\n');
  const head = raw.slice(0, at).replace(/\r\n[ \t]+/g, ' ');
  const fields = head
    .split('\r\n')
    .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]);
  return { from, to, raw, headers: Object.fromEntries(fields), body: raw.slice(at + 4) };
}

const errorOf = (fault: Exclude<Fault, 'cut'>): Error =>
  Object.assign(new Error(fault.text ?? 'as scripted'), { responseCode: fault.code });

export async function smtpLoopback(script: Script = {}): Promise<Loopback> {
  const received: Received[] = [];
  const counts = { connect: 0, mail: 0, rcpt: 0, data: 0 };
  const sockets = new Map<string, () => void>();
  const cut = (id: string): void => sockets.get(id)?.();
  const answer = (fault: Fault | null, id: string, done: (error?: Error) => void): void => {
    if (fault === 'cut') cut(id);
    else done(fault === null ? undefined : errorOf(fault));
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onConnect: (session, done) => answer(script.connect?.(++counts.connect) ?? null, session.id, done),
    onMailFrom: ({ address }, session, done) => answer(script.mail?.(address, ++counts.mail) ?? null, session.id, done),
    onRcptTo: ({ address }, session, done) => answer(script.rcpt?.(address, ++counts.rcpt) ?? null, session.id, done),
    onData: (stream, session, done) => {
      const n = ++counts.data;
      if (script.cutInData?.(n) === true) return cut(session.id);
      const pieces: Buffer[] = [];
      stream.on('error', () => undefined);
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        const message = parse(
          Buffer.concat(pieces).toString('latin1'),
          from,
          rcptTo.map(({ address }) => address),
        );
        const fault = script.data?.(message, n) ?? null;
        if (fault === null || fault === 'cut') received.push(message);
        answer(fault, session.id, done);
      });
    },
    ...script.options,
  });
  server.on('error', () => undefined);
  const connect = server.connect.bind(server);
  let connections = 0;
  server.connect = (socket, options) => {
    connections++;
    const known = new Set(server.connections);
    connect(socket, options);
    for (const connection of server.connections)
      if (!known.has(connection)) sockets.set(connection.id, () => void socket.destroy());
  };
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        for (const end of sockets.values()) end();
        server.close(() => resolve());
      }),
  };
}
