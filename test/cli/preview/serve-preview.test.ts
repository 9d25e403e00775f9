/** The preview's server: who may read it, what it sends, how it ends. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstState, type PreviewState } from '../../../src/cli/preview/preview-state.ts';
import { type PreviewServer, servePreview } from '../../../src/cli/preview/serve-preview.ts';

let server: PreviewServer;
beforeEach(async () => {
  server = await servePreview(0, firstState('quays'));
});
afterEach(() => server.close());

const port = (): number => Number(new URL(server.address).port);

/** As any program may ask, with whatever name and method it likes. */
function ask(path: string, { host = `127.0.0.1:${port()}`, method = 'GET', address = '127.0.0.1' } = {}) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
    const asked = request({ host: address, port: port(), path, method, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        body += chunk;
      });
      response.once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.once('error', reject).end();
  });
}

const below = (name: string): string => `${new URL(server.address).pathname}${name}`;

describe('the server of a preview', () => {
  it('has an address that cannot be guessed', async () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/);
    const other = await servePreview(0, firstState('quays'));
    expect(new URL(other.address).pathname).not.toBe(new URL(server.address).pathname);
    await other.close();
  });

  it.each(['', 'viewer.css', 'viewer.js', 'pdfjs.mjs'])('gives "%s" to whoever has the token', async (name) => {
    const { status, headers, body } = await ask(below(name));
    expect([status, body.length > 100]).toEqual([200, true]);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('gives nothing without the token, and nothing else with it', async () => {
    server.show({}, Buffer.from('%PDF-'));
    const token = new URL(server.address).pathname.slice(1, -1);
    const paths = ['/', '/viewer.js', '/print.pdf', '//print.pdf', `/${token}`, `/${'0'.repeat(32)}/print.pdf`];
    const wrong = [`/${token.slice(1)}/print.pdf`, `/${token.toUpperCase()}x/print.pdf`, `/x/${token}/print.pdf`];
    const others = ['package.json', '../package.json', '..%2fpackage.json', 'constructor', 'toString', '__proto__'];
    for (const path of [...paths, ...wrong, ...others.map(below)])
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
  });

  it('answers to its own names alone, so that a name which was turned to this machine reads nothing', async () => {
    for (const host of ['evil.example', `evil.example:${port()}`, '127.0.0.1', `127.0.0.1:${port()}.evil.example`])
      expect((await ask(below(''), { host })).status, host).toBe(403);
    expect((await ask(below(''), { host: `localhost:${port()}` })).status).toBe(200);
  });

  it('takes no other method', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect((await ask(below(''), { method })).status).toBe(405);
  });

  it('is not reached by the other addresses of this machine', async () => {
    const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    for (const { address, family } of addresses.filter((each) => !each.internal && each.family === 'IPv4'))
      await expect(ask(below(''), { address }), `${family} ${address}`).rejects.toThrow();
  });

  it('has no PDF until there is one, then the last', async () => {
    expect((await ask(below('print.pdf'))).status).toBe(404);
    server.show({}, Buffer.from('%PDF-1'));
    server.show({}, Buffer.from('%PDF-2'));
    server.show({ stale: true });
    const { headers, body } = await ask(below('print.pdf?2'));
    expect([headers['content-type'], body, server.state().version]).toEqual(['application/pdf', '%PDF-2', 2]);
  });

  it('sends its state at once, and each change of it, until it ends', async () => {
    const response = await fetch(`${server.address}events`);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const states = readStates(response);
    expect((await states.next()).value).toMatchObject({ brief: 'quays', version: 0, busy: true });
    server.show({ busy: false, pages: 3 }, Buffer.from('%PDF-'));
    expect((await states.next()).value).toMatchObject({ version: 1, pages: 3, busy: false });
    const late = readStates(await fetch(`${server.address}events`));
    expect((await late.next()).value).toMatchObject({ version: 1 });
    await server.close();
    expect((await states.next()).done).toBe(true);
    await expect(fetch(server.address)).rejects.toThrow();
  });

  it('says when its port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port: taken } = other.address() as AddressInfo;
    await expect(servePreview(taken, firstState('quays'))).rejects.toMatchObject({
      diagnostics: [
        { code: 'preview-no-port', what: expect.stringContaining(`port ${taken}: another program uses it`) },
      ],
    });
    other.close();
  });
});

async function* readStates(response: Response): AsyncGenerator<PreviewState, undefined> {
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk as Uint8Array).toString('utf8');
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) yield JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '') as PreviewState;
  }
  return undefined;
}
