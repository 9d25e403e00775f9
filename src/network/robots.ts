/** A site → what its robots.txt allows this program, and how long to pause between two requests (RFC 9309). */
import robotsModule from 'robots-parser';
import { BriefpressError, fail } from '../diagnostics/diagnostic.ts';
import type { Answer } from './ask.ts';
import type { AskPolitely } from './ask-politely.ts';
import { followRedirects, type Outcome, redirectOf } from './follow-redirects.ts';
import type { rememberPrivateHosts } from './private-hosts.ts';
import { readBody } from './read-body.ts';
import { unpackersFor } from './unpackers.ts';

interface Robots {
  readonly allows: (url: URL) => boolean;
  /** Milliseconds. */
  readonly pause: number;
}

/** Its types say "default" of what is the module itself. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** The name by which robots.txt speaks of this program. */
export const ROBOT = 'briefpress';

const PAUSE = 1000;
const LONGEST_PAUSE = 30_000;
/** What the RFC wants parsed at least; the rest of a longer file is not read. */
const LONGEST = 500 * 1024;
const MOST_REDIRECTS = 5;

const EVERYTHING: Robots = { allows: () => true, pause: PAUSE };

export type FindRobots = (url: URL, from: string | null) => Promise<Robots>;

/** Each site is asked once. What could not be reached through a link may be reached where the user types the host. */
export function openRobots(ask: AskPolitely, hosts: ReturnType<typeof rememberPrivateHosts>): FindRobots {
  const typed = new Map<string, Promise<Robots>>();
  const linked = new Map<string, Promise<Robots>>();
  return (url, from) => {
    const kept = typed.get(url.origin) ?? (from === null ? undefined : linked.get(url.origin));
    if (kept) return kept;
    const asked = followRedirects(new URL('/robots.txt', url), from, MOST_REDIRECTS, (file, last) =>
      ask(file, hosts(file, last), PAUSE, (answer) => readRobots(answer, url)),
    ).catch(allowIfLost);
    (from === null ? typed : linked).set(url.origin, asked);
    return asked;
  };
}

/** No rules (4xx) allow everything; a server that fails to tell its rules (5xx) allows nothing. */
async function readRobots(answer: Answer, site: URL): Promise<Outcome<Robots>> {
  const redirect = redirectOf(answer);
  if (redirect) return redirect;
  const { status, header, body } = answer;
  if (status >= 500) fail('address-robots-silent', { host: site.host, status });
  const unpackers = unpackersFor(header('content-encoding'));
  if (status >= 300 || unpackers === null) return { found: EVERYTHING };
  const { bytes } = await readBody(body, unpackers, LONGEST);
  const rules = robotsParser(new URL('/robots.txt', site).href, new TextDecoder().decode(bytes));
  const delay = (rules.getCrawlDelay(ROBOT) ?? 0) * 1000;
  return {
    found: {
      allows: (url) => rules.isAllowed(url.href, ROBOT) !== false,
      pause: Math.min(Math.max(delay, PAUSE), LONGEST_PAUSE),
    },
  };
}

/** Rules behind endless redirects are as good as none (RFC 9309, 2.3.1.2). */
function allowIfLost(error: unknown): Robots {
  if (error instanceof BriefpressError && error.diagnostics.some((d) => d.code === 'address-redirects'))
    return EVERYTHING;
  throw error;
}
