import { describe, expect, it } from 'vitest';
import { BriefpressError } from '../../src/diagnostics/diagnostic.ts';
import { openFetcher } from '../../src/network/open-fetcher.ts';
import { fastClock, type Reply, redirectTo, serve } from './loopback.ts';

const fetcher = (clock = fastClock()) => openFetcher({ version: '1', clock });

async function codeOf(fetched: Promise<unknown>): Promise<string> {
  const error: unknown = await fetched.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof BriefpressError ? error.diagnostics.map((d) => d.code).join() : `no problem: ${error}`;
}

const robots =
  (text: string, status = 200): Reply =>
  (response) =>
    response.writeHead(status).end(text);

describe('robots.txt', () => {
  it.each([
    ['User-agent: *\nDisallow: /', 'address-robots'],
    ['User-agent: briefpress\nDisallow: /', 'address-robots'],
    ['User-agent: BriefPress/1.0\nDisallow: /news', 'address-robots'],
    ['\ufeffUser-agent: *\nDisallow: /*/page$', 'address-robots'],
    ['User-agent: *\nDisallow: /\n\nUser-agent: briefpress\nAllow: /', 'ok'],
    ['User-agent: *\nDisallow: /news\nAllow: /news/page', 'ok'],
    ['User-agent: otherbot\nDisallow: /', 'ok'],
    ['User-agent: *\nDisallow: /news/pages', 'ok'],
    ['<html>not found</html>', 'ok'],
    ['', 'ok'],
  ])('is obeyed: %j', async (text, outcome) => {
    const { origin, asked } = await serve({ '/robots.txt': robots(text), '/news/page': 'page' });
    const fetched = fetcher()(`${origin}/news/page`, null);
    if (outcome === 'ok') expect((await fetched).url).toBe(`${origin}/news/page`);
    else expect([await codeOf(fetched), asked]).toEqual([outcome, []]);
  });

  it('is read up to 500 KiB', async () => {
    const rules = 'User-agent: *\nDisallow: /';
    const long = (kib: number): Reply => robots(`${'# comment'.padEnd(1023)}\n`.repeat(kib) + rules);
    const within = await serve({ '/robots.txt': long(499), '/': 'page' });
    expect(await codeOf(fetcher()(within.origin, null))).toBe('address-robots');
    const beyond = await serve({ '/robots.txt': long(500), '/': 'page' });
    expect(await codeOf(fetcher()(beyond.origin, null))).toBe('no problem: null');
  });

  it.each([
    [404, 'no problem: null'],
    [403, 'no problem: null'],
    [500, 'address-robots-silent'],
    [503, 'address-robots-silent'],
  ])('with status %i', async (status, code) => {
    const { origin } = await serve({ '/robots.txt': robots('', status), '/': 'page' });
    expect(await codeOf(fetcher()(origin, null))).toBe(code);
  });

  it('that cannot be reached closes the site', async () => {
    const { origin, asked } = await serve({ '/robots.txt': (response) => response.destroy(), '/': 'page' });
    expect([await codeOf(fetcher()(origin, null)), asked]).toEqual(['address-unreachable', []]);
  });

  it('is found behind redirects, and counts as none behind endless ones', async () => {
    const moved = await serve({
      '/robots.txt': redirectTo('/r'),
      '/r': robots('User-agent: *\nDisallow: /'),
      '/': 'page',
    });
    expect(await codeOf(fetcher()(moved.origin, null))).toBe('address-robots');
    const circle = await serve({ '/robots.txt': redirectTo('/robots.txt'), '/': 'page' });
    expect(await codeOf(fetcher()(circle.origin, null))).toBe('no problem: null');
  });

  it('may not lead to a private place', async () => {
    const inner = await serve({});
    const outer = await serve({ '/robots.txt': redirectTo(`${inner.origin}/robots.txt`) });
    expect(await codeOf(fetcher()(outer.origin, null))).toBe('address-private');
    expect(inner.requests).toHaveLength(0);
  });

  it('is read once in a run, and holds for redirects too', async () => {
    const { origin, requests } = await serve({
      '/robots.txt': robots('User-agent: *\nDisallow: /closed'),
      '/a': 'page',
      '/b': redirectTo('/closed'),
      '/closed': 'closed',
    });
    const fetchPage = fetcher();
    await fetchPage(`${origin}/a`, null);
    expect(await codeOf(fetchPage(`${origin}/b`, null))).toBe('address-robots');
    expect(requests.map((r) => r.url)).toEqual(['/robots.txt', '/a', '/b']);
  });
});

describe('pauses', () => {
  it('lie between all requests to one host, which come one by one', async () => {
    let [under, most] = [0, 0];
    const slow: Reply = (response) => {
      under += 1;
      most = Math.max(most, under);
      setTimeout(() => {
        under -= 1;
        response.end('page');
      }, 20);
    };
    const { origin } = await serve({ '/a': slow, '/b': slow, '/c': slow });
    const clock = fastClock();
    const fetchPage = fetcher(clock);
    await Promise.all(['/a', '/b', '/c'].map((path) => fetchPage(origin + path, null)));
    expect([most, clock.slept]).toEqual([1, [1000, 1000, 1000]]);
  });

  it.each([
    ['5', 5000],
    ['0.5', 1000],
    ['3600', 30_000],
    ['-7', 1000],
    ['soon', 1000],
  ])('are as long as Crawl-delay %s says, within bounds', async (delay, pause) => {
    const { origin } = await serve({
      '/robots.txt': robots(`User-agent: *\nCrawl-delay: ${delay}`),
      '/a': 'a',
      '/b': 'b',
    });
    const clock = fastClock();
    const fetchPage = fetcher(clock);
    for (const path of ['/a', '/b']) await fetchPage(origin + path, null);
    expect(clock.slept).toEqual([pause, pause]);
  });
});

describe('Retry-After', () => {
  const busy = (times: number, after: string, status = 429): Reply => {
    let left = times;
    return (response) => {
      left -= 1;
      if (left < 0) response.end('page');
      else response.writeHead(status, { 'retry-after': after }).end();
    };
  };
  const run = async (reply: Reply) => {
    const { origin, asked } = await serve({ '/a': reply });
    const clock = fastClock();
    const outcome = await codeOf(fetcher(clock)(`${origin}/a`, null));
    return { outcome, tries: asked.length, slept: clock.slept.slice(1) };
  };

  it('is waited for, twice at most', async () => {
    expect(await run(busy(2, '7'))).toEqual({ outcome: 'no problem: null', tries: 3, slept: [7000, 7000] });
    expect(await run(busy(9, '7', 503))).toEqual({ outcome: 'address-busy', tries: 3, slept: [7000, 7000] });
    expect(await run(busy(1, 'Mon, 10 Mar 2025 08:00:31 GMT'))).toMatchObject({ tries: 2, slept: [30_000] });
    expect(await run(busy(1, '0'))).toMatchObject({ tries: 2, slept: [1000] });
  });

  it('is not waited for where it asks for more than a minute in all, or for nothing sound', async () => {
    expect(await run(busy(1, '61'))).toEqual({ outcome: 'address-busy', tries: 1, slept: [] });
    expect(await run(busy(2, '40'))).toEqual({ outcome: 'address-busy', tries: 2, slept: [40_000] });
    expect(await run(busy(1, 'later'))).toEqual({ outcome: 'address-busy', tries: 1, slept: [] });
    expect(await run(busy(1, '5', 500))).toMatchObject({ outcome: 'address-server-failed', tries: 1 });
  });
});
