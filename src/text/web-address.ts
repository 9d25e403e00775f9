/** The address of an article → what makes two addresses the same article's, and its host. */

/** Parameters that tell where a reader came from and change nothing of the page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|cmpid|smid|ref_src|ns_\w+|at_\w+)$/i;

/**
 * Two articles with the same key are the same. Scheme, "www.", fragment, tracking parameters, the order of parameters
 * and a closing slash make no difference. Null for no address, one that cannot be read, and a site's front page, which
 * is another article every day.
 */
export function addressKey(url: string | null): string | null {
  const parsed = parseAddress(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const kept = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name)).sort(compareParameters);
  const path = parsed.pathname.replace(/\/+$/, '');
  if (path === '' && kept.length === 0) return null;
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
  return `${bareHost(parsed.host)}${path}${query}`;
}

/** The address without parameters that only tell where a reader came from. */
export function withoutTracking(url: string): string {
  const parsed = parseAddress(url);
  const tracking = parsed ? [...parsed.searchParams.keys()].filter((name) => TRACKING.test(name)) : [];
  if (!parsed || tracking.length === 0) return url;
  for (const name of tracking) parsed.searchParams.delete(name);
  return parsed.href;
}

/** Lower case, without "www."; null where there is none. */
export function hostOf(url: string | null): string | null {
  const parsed = parseAddress(url);
  return parsed && parsed.hostname !== '' ? bareHost(parsed.hostname) : null;
}

const parseAddress = (url: string | null): URL | null => (url !== null && URL.canParse(url) ? new URL(url) : null);

const bareHost = (host: string): string => host.toLowerCase().replace(/^www\./, '');

function compareParameters([a, x]: [string, string], [b, y]: [string, string]): number {
  if (a !== b) return a < b ? -1 : 1;
  return x < y ? -1 : x > y ? 1 : 0;
}
