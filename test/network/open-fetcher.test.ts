import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import https from 'node:https';
import path from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BriefpressError } from '../../src/diagnostics/diagnostic.ts';
import type { FetchedPage } from '../../src/network/model.ts';
import { type FetcherOptions, openFetcher } from '../../src/network/open-fetcher.ts';
import { fastClock, listen, type Reply, redirectTo, serve } from './loopback.ts';

const open = (options: Partial<FetcherOptions> = {}) =>
  openFetcher({ version: '9.9.9', clock: fastClock(), ...options });
const fetchTyped = (address: string, options: Partial<FetcherOptions> = {}): Promise<FetchedPage> =>
  open(options)(address, null);
const text = ({ bytes }: FetchedPage): string => Buffer.from(bytes).toString();

/** The code of the one diagnostic with which a fetch ends. */
async function codeOf(fetched: Promise<FetchedPage>): Promise<string> {
  const error: unknown = await fetched.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof BriefpressError)) return `no problem: ${error}`;
  return error.diagnostics.map((d) => d.code).join();
}

const answer =
  (status: number, headers: Record<string, string> = {}, body: string | Uint8Array = ''): Reply =>
  (response) =>
    response.writeHead(status, headers).end(body);

describe('openFetcher: what it asks and gets', () => {
  it('gives bytes, final address, charset and type', async () => {
    const { origin } = await serve({
      '/a?b=1': answer(200, { 'content-type': 'Text/HTML; Charset="Windows-1252"' }, 'caf\xe9'),
    });
    const page = await fetchTyped(`${origin}/a?b=1#part`);
    expect(page).toMatchObject({ url: `${origin}/a?b=1`, charset: 'windows-1252', contentType: 'text/html' });
    expect(text(page)).toBe('caf\xe9');
  });

  it('says who it is, and sends neither cookie nor referrer nor credentials', async () => {
    const { origin, requests } = await serve({
      '/a': answer(302, { location: '/b', 'set-cookie': 'id=1' }),
      '/b': 'page',
    });
    await fetchTyped(`${origin}/a`);
    expect(requests).toHaveLength(3);
    for (const { headers } of requests) {
      expect(headers['user-agent']).toMatch(/^briefpress\/9\.9\.9 \(.*reader.*"briefpress"\)$/);
      expect(headers.accept).toMatch(/^text\/html.*rss\+xml/);
      expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
    }
  });

  it.each([
    ['gzip', gzipSync('packed')],
    ['deflate', deflateSync('packed')],
    ['deflate', deflateRawSync('packed')],
    ['deflate', deflateSync('packed').subarray(0, -4)],
    ['br', brotliCompressSync('packed')],
    ['GZIP', gzipSync('packed')],
    ['gzip, br', brotliCompressSync(gzipSync('packed'))],
    ['gzip', gzipSync('packed').subarray(0, -8)],
    ['identity', Buffer.from('packed')],
  ])('unpacks %s', async (encoding, body) => {
    const { origin } = await serve({ '/': answer(200, { 'content-encoding': encoding }, body) });
    expect(text(await fetchTyped(origin))).toBe('packed');
  });

  it.each([
    ['zstd', 'x'],
    ['gzip, gzip, gzip', 'x'],
    ['gzip', 'this is not packed'],
    ['br', '\u0000\u0001not packed'],
  ])('says that "%s" cannot be unpacked', async (encoding, body) => {
    const { origin } = await serve({ '/': answer(200, { 'content-encoding': encoding }, body) });
    expect(await codeOf(fetchTyped(origin))).toBe('address-packing');
  });

  it.each([
    [401, 'address-refused'],
    [402, 'address-refused'],
    [403, 'address-refused'],
    [404, 'address-gone'],
    [410, 'address-gone'],
    [418, 'address-status'],
    [304, 'address-status'],
    [302, 'address-status'],
    [451, 'address-refused'],
    [500, 'address-server-failed'],
    [503, 'address-busy'],
    [429, 'address-busy'],
  ])('tells what status %i means', async (status, code) => {
    const { origin, asked } = await serve({ '/': answer(status) });
    expect([await codeOf(fetchTyped(origin)), asked]).toEqual([code, ['/']]);
  });

  it.each([
    ['image/svg+xml', 'a picture'],
    ['application/pdf', 'a PDF'],
    ['video/mp4', 'a video'],
    ['application/x-shockwave-flash', 'data of the type "application/x-shockwave-flash"'],
  ])('says what %s is, and does not read it', async (type, kind) => {
    const { origin } = await serve({ '/': (response) => response.writeHead(200, { 'content-type': type }).write('x') });
    await expect(fetchTyped(origin)).rejects.toMatchObject({
      diagnostics: [{ code: 'address-kind', what: expect.stringContaining(kind), file: origin }],
    });
  });
});

describe('openFetcher: limits', () => {
  const small = { limits: { size: 100_000 } };
  const chunk = Buffer.alloc(50_000, 'x');

  it('does not begin to read what says that it is too large', async () => {
    const { origin } = await serve({
      '/': (response) => response.writeHead(200, { 'content-length': '100001' }).flushHeaders(),
    });
    expect(await codeOf(fetchTyped(origin, small))).toBe('address-too-large');
  });

  it('takes as much as is allowed, and not a byte more', async () => {
    const send =
      (size: number): Reply =>
      (response) => {
        response.write(Buffer.alloc(60_000));
        response.end(Buffer.alloc(size - 60_000));
      };
    const { origin } = await serve({ '/fits': send(100_000), '/not': send(100_001) });
    expect((await fetchTyped(`${origin}/fits`, small)).bytes).toHaveLength(100_000);
    expect(await codeOf(fetchTyped(`${origin}/not`, small))).toBe('address-too-large');
  });

  const endless =
    (headers: Record<string, string>, piece: Uint8Array, first = Buffer.alloc(0)): Reply =>
    (response) => {
      response.writeHead(200, headers).write(first);
      const timer = setInterval(() => response.write(piece), 1);
      response.on('close', () => clearInterval(timer));
    };

  it('stops an endless body', async () => {
    const { origin } = await serve({ '/': endless({}, chunk) });
    expect(await codeOf(fetchTyped(origin, small))).toBe('address-too-large');
  });

  it('stops a small packing of something huge early', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024), { level: 1 });
    const { origin } = await serve({ '/': answer(200, { 'content-encoding': 'gzip' }, bomb) });
    const before = process.memoryUsage().rss;
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await codeOf(fetchTyped(origin, { limits: { size: 1_000_000 } }))).toBe('address-too-large');
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('stops an endless packing of nothing', async () => {
    const empty = gzipSync('');
    const { origin } = await serve({
      '/': endless({ 'content-encoding': 'gzip' }, Buffer.concat(Array(500).fill(empty))),
    });
    expect(await codeOf(fetchTyped(origin, { limits: { size: 20_000 } }))).toBe('address-too-large');
  });

  it('gives up on a server that does not begin, stops, or never comes to an end', async () => {
    const never = await serve({ '/': () => undefined });
    expect(await codeOf(fetchTyped(never.origin, { limits: { firstByte: 50 } }))).toBe('address-timeout');
    const stops = await serve({ '/': (response) => response.write('x') });
    expect(await codeOf(fetchTyped(stops.origin, { limits: { firstByte: 50 } }))).toBe('address-timeout');
    const drips = await serve({ '/': endless({}, Buffer.from('x')) });
    expect(await codeOf(fetchTyped(drips.origin, { limits: { whole: 200 } }))).toBe('address-timeout');
  });

  it('gives up where no connection comes about', async () => {
    const resolve = () => new Promise<never>(() => undefined);
    const fetched = fetchTyped('http://slow.example/', { resolve, limits: { connect: 50 } });
    expect(await codeOf(fetched)).toBe('address-timeout');
  });

  it('ends at once when it is interrupted, also in a pause', async () => {
    const { origin } = await serve({ '/': () => undefined });
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('stopped')), 20);
    await expect(fetchTyped(origin, { signal: stop.signal })).rejects.toThrow('stopped');
    const fetchPage = openFetcher({ version: '1', signal: AbortSignal.timeout(50) });
    await expect(fetchPage(origin, null)).rejects.toThrow(/timeout/);
  });
});

describe('openFetcher: redirects', () => {
  it('follows ten, tells the last address, and no more', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 11 }, (_, i) => [`/${i}`, redirectTo(`/${i + 1}`, 301 + (i % 3))]),
    );
    const { origin } = await serve({ ...chain, '/11': 'end' });
    expect((await fetchTyped(`${origin}/1`)).url).toBe(`${origin}/11`);
    expect(await codeOf(fetchTyped(`${origin}/0`))).toBe('address-redirects');
  });

  it('notices a circle at once', async () => {
    const { origin, asked } = await serve({ '/a': redirectTo('/b'), '/b': redirectTo('/a') });
    expect([await codeOf(fetchTyped(`${origin}/a`)), asked]).toEqual(['address-redirects', ['/a', '/b']]);
  });

  it.each([
    ['ftp://files.example/a', 'address-scheme'],
    ['file:///etc/passwd', 'address-scheme'],
    ['javascript:alert(1)', 'address-scheme'],
    ['https://me:secret@news.example/', 'address-credentials'],
    ['http://[', 'address-malformed'],
  ])('checks each target: %s', async (location, code) => {
    const { origin } = await serve({ '/a': redirectTo(location) });
    expect(await codeOf(fetchTyped(`${origin}/a`))).toBe(code);
    expect(await codeOf(fetchTyped(location))).toBe(code);
  });

  it('prints no password', async () => {
    await expect(fetchTyped('https://me:secret@news.example/a')).rejects.toMatchObject({
      diagnostics: [{ file: 'https://…@news.example/a' }],
    });
  });
});

describe('openFetcher: private places', () => {
  const PUBLIC_FEED = 'https://news.example/feed';

  it('fetches from this machine what the user typed, and within it, but no step further', async () => {
    const other = await serve({ '/secret': 'secret' });
    const own = await serve({
      '/out': redirectTo(`${other.origin}/secret`),
      '/in': redirectTo('/page'),
      '/page': 'page',
    });
    const fetchPage = open();
    expect(text(await fetchPage(`${own.origin}/in`, null))).toBe('page');
    expect(text(await fetchPage(`${own.origin}/page`, `${own.origin}/in`))).toBe('page');
    expect(await codeOf(fetchPage(`${own.origin}/out`, null))).toBe('address-private');
    expect(await codeOf(fetchPage(`${other.origin}/secret`, `${own.origin}/page`))).toBe('address-private');
    expect(other.requests).toHaveLength(0);
  });

  it('lets no public page lead to a private place, though the user typed that too', async () => {
    const own = await serve({ '/page': 'page' });
    const fetchPage = open();
    await fetchPage(`${own.origin}/page`, null);
    expect(await codeOf(fetchPage(`${own.origin}/page`, PUBLIC_FEED))).toBe('address-private');
    expect(await codeOf(fetchPage(`${own.origin}/page`, '/home/me/feed.xml'))).toBe('address-private');
    expect(own.asked).toEqual(['/page']);
  });

  it('knows literal addresses in every notation', async () => {
    const own = await serve({ '/': 'page' });
    const notations = [
      '127.1',
      '2130706433',
      '0x7f000001',
      '0177.0.0.1',
      '017700000001',
      '127.0.0.1.',
      '%31%32%37.0.0.1',
    ];
    for (const host of [...notations, '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '0', '0.0.0.0', '[::]'])
      expect([host, await codeOf(open()(`http://${host}:${own.port}/`, PUBLIC_FEED))]).toEqual([
        host,
        'address-private',
      ]);
    expect(own.requests).toHaveLength(0);
  });

  it('judges the address to which a name leads when it is connected to', async () => {
    const own = await serve({ '/': 'page' });
    const answers = { 'inside.example': ['127.0.0.1', '::1'], localhost: ['127.0.0.1'] };
    for (const [host, addresses] of Object.entries(answers)) {
      const resolve = async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      expect(await codeOf(open({ resolve })(`http://${host}:${own.port}/`, PUBLIC_FEED))).toBe('address-private');
    }
    expect(own.requests).toHaveLength(0);
  });

  it('refuses a redirect from a typed host to a name that leads to this machine', async () => {
    const own = await serve({ '/a': redirectTo('http://inside.example:1/'), '/b': 'page' });
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
    const typed = `http://news.example:${own.port}`;
    expect(text(await fetchTyped(`${typed}/b`, { resolve }))).toBe('page');
    await expect(fetchTyped(`${typed}/a`, { resolve })).rejects.toMatchObject({
      diagnostics: [{ code: 'address-private', what: expect.stringMatching(/^inside\.example:1 \(127\.0\.0\.1\) /) }],
    });
  });

  it('asks once for a name, and connects to what was judged', async () => {
    const own = await serve({ '/': 'page', '/robots.txt': 'User-agent: *' });
    const turns = ['127.0.0.1', '127.0.0.1', '127.0.0.2'];
    const resolve = async () => [{ address: turns.shift() ?? 'none', family: 4 }];
    const fetchPage = open({ resolve });
    const address = `http://turning.example:${own.port}/`;
    expect(text(await fetchPage(address, null))).toBe('page');
    expect(turns).toEqual(['127.0.0.2']);
    expect(await codeOf(fetchPage(`${address}x`, address))).toBe('address-private');
    expect(own.asked).toEqual(['/']);
  });
});

describe('openFetcher: what cannot be reached', () => {
  it('tells a closed port, an unknown name and a broken connection apart', async () => {
    const unknown = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    };
    expect(await codeOf(fetchTyped('http://nowhere.example/', { resolve: unknown }))).toBe('address-unknown-host');
    const breaks = await serve({ '/': (response) => response.destroy() });
    expect(await codeOf(fetchTyped(breaks.origin))).toBe('address-unreachable');
    const short = await serve({ '/': (r) => r.writeHead(200, { 'content-length': '9' }).end('x', () => r.destroy()) });
    expect(await codeOf(fetchTyped(short.origin))).toBe('address-unreachable');
    await expect(fetchTyped('http://127.0.0.1:1/')).rejects.toMatchObject({
      diagnostics: [{ code: 'address-unreachable', what: expect.stringContaining('nothing answers there') }],
    });
  });

  it('refuses a certificate that nobody vouches for', async () => {
    const folder = path.resolve(import.meta.dirname, '../fixtures/network');
    const [key, cert] = ['self-signed-key.pem', 'self-signed.pem'].map((name) => readFileSync(path.join(folder, name)));
    const requests: IncomingMessage[] = [];
    const port = await listen(https.createServer({ key, cert }, (request) => requests.push(request)));
    await expect(fetchTyped(`https://127.0.0.1:${port}/`)).rejects.toMatchObject({
      diagnostics: [{ code: 'address-insecure', what: expect.stringContaining('self-signed') }],
    });
    expect(requests).toHaveLength(0);
  });
});
