/** Servers on this machine, each started by a test and stopped after it, and a clock that never makes a test wait. */
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import type { Clock } from '../../src/network/model.ts';

export type Reply = (response: ServerResponse, request: IncomingMessage) => unknown;

export interface Loopback {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  readonly port: number;
  /** Paths asked for, in order, robots.txt left out. */
  readonly asked: string[];
  readonly requests: IncomingMessage[];
}

const started: http.Server[] = [];

afterEach(async () => {
  for (const server of started.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

export function listen(server: http.Server): Promise<number> {
  started.push(server);
  return new Promise((resolve) => server.listen(0, '0.0.0.0', () => resolve((server.address() as AddressInfo).port)));
}

/** Answers by path; 404 for every other, robots.txt among them. */
export async function serve(replies: Readonly<Record<string, Reply | string>>): Promise<Loopback> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '';
    requests.push(request);
    if (path !== '/robots.txt') asked.push(path);
    const reply = replies[path] ?? ((r: ServerResponse) => r.writeHead(404).end());
    if (typeof reply === 'string') response.writeHead(200, { 'content-type': 'text/html' }).end(reply);
    else reply(response, request);
  };
  const port = await listen(http.createServer(listener));
  return { origin: `http://127.0.0.1:${port}`, port, asked, requests };
}

/** Time that passes only in sleep. */
export function fastClock(): Clock & { readonly slept: number[] } {
  const slept: number[] = [];
  let now = Date.parse('2025-03-10T08:00:00Z');
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
}

export const redirectTo =
  (location: string, status = 302): Reply =>
  (response) =>
    response.writeHead(status, { location }).end();
