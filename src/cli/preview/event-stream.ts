/** States → Server-Sent Events to every page that listens; who comes later is sent the last one. */
import type { ServerResponse } from 'node:http';
import { EVENT_HEADERS } from './answer-request.ts';

export interface EventStream<T> {
  readonly subscribe: (response: ServerResponse) => void;
  readonly send: (state: T) => void;
  /** Ends every connection. */
  readonly end: () => void;
}

/** Milliseconds after which a page that lost the server asks again. */
const RETRY = 1000;

export function eventStream<T>(begin: T): EventStream<T> {
  const listeners = new Set<ServerResponse>();
  let last = begin;
  const text = (): string => `event: state\ndata: ${JSON.stringify(last)}\n\n`;
  return {
    subscribe: (response) => {
      response.writeHead(200, EVENT_HEADERS);
      response.write(`retry: ${RETRY}\n${text()}`);
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
    },
    send: (state) => {
      last = state;
      for (const listener of listeners) listener.write(text());
    },
    end: () => {
      for (const listener of listeners) listener.end();
    },
  };
}
