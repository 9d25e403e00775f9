/** The world's clock and resolver → a function that fetches an address: politely, within limits, and never from a private place unasked. */
import { lookup } from 'node:dns/promises';
import { setTimeout } from 'node:timers/promises';
import { BriefpressError, fail } from '../diagnostics/diagnostic.ts';
import { openPoliteAsking } from './ask-politely.ts';
import { checkAddress, withoutCredentials } from './check-address.ts';
import { followRedirects } from './follow-redirects.ts';
import type { Clock, FetchedPage, FetchLimits, Resolve } from './model.ts';
import { rememberPrivateHosts } from './private-hosts.ts';
import { readPage } from './read-page.ts';
import { openRobots, ROBOT } from './robots.ts';

export interface FetcherOptions {
  /** Of this program, told to servers. */
  readonly version: string;
  /** Ends whatever is under way; then its reason is thrown. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
  readonly resolve?: Resolve;
  readonly limits?: Partial<FetchLimits>;
}

/** `from` is the address of the feed or page that names this one; null where the user typed it. Throws diagnostics. */
export type FetchPage = (address: string, from: string | null) => Promise<FetchedPage>;

const LIMITS: FetchLimits = { connect: 10_000, firstByte: 20_000, whole: 60_000, size: 20 * 1024 * 1024 };
const MOST_REDIRECTS = 10;

const realClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  sleep: (milliseconds, signal) =>
    setTimeout(milliseconds, undefined, signal ? { signal } : {}).catch((error: unknown) => {
      signal?.throwIfAborted();
      throw error;
    }),
};

const realResolve: Resolve = (hostname) => lookup(hostname, { all: true });

export function openFetcher(options: FetcherOptions): FetchPage {
  const { version, signal, clock = realClock, resolve = realResolve } = options;
  const limits = { ...LIMITS, ...options.limits };
  const userAgent = `${ROBOT}/${version} (fetches single articles for a reader who asked for them; obeys robots.txt as "${ROBOT}")`;
  const hosts = rememberPrivateHosts();
  const ask = openPoliteAsking({ userAgent, resolve, limits, signal }, clock);
  const robots = openRobots(ask, hosts);
  const visit = async (url: URL, from: string | null) => {
    const { allows, pause } = await robots(url, from);
    if (!allows(url)) fail('address-robots', { host: url.host });
    return ask(url, hosts(url, from), pause, (answer) => readPage(answer, url, limits.size));
  };
  return async (address, from) => {
    try {
      return await followRedirects(checkAddress(address), from, MOST_REDIRECTS, visit);
    } catch (error) {
      throw error instanceof BriefpressError ? placed(error, address) : error;
    }
  };
}

/** The user knows the address that was asked for, and of no redirect or robots.txt behind it. */
function placed(error: BriefpressError, address: string): BriefpressError {
  const file = withoutCredentials(address);
  return new BriefpressError(
    error.diagnostics.map((d) => ({ ...d, file })),
    { cause: error.cause },
  );
}
