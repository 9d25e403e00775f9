/** An address and a way to visit one → what is found behind its redirects, each target checked as the first was. */
import { fail } from '../diagnostics/diagnostic.ts';
import type { Answer } from './ask.ts';
import { checkAddress } from './check-address.ts';

export type Outcome<T> = { readonly redirect: string } | { readonly found: T };

/** `from` is where the address stood; null where the user typed it. */
export type Visit<T> = (url: URL, from: string | null) => Promise<Outcome<T>>;

export async function followRedirects<T>(start: URL, from: string | null, most: number, visit: Visit<T>): Promise<T> {
  const seen = new Set<string>();
  let [url, last] = [start, from];
  while (!seen.has(url.href) && seen.size <= most) {
    seen.add(url.href);
    const outcome = await visit(url, last);
    if ('found' in outcome) return outcome.found;
    last = url.href;
    url = checkAddress(outcome.redirect, last);
  }
  return fail('address-redirects', {
    reason: seen.has(url.href) ? 'back to where it began' : `on more than ${most} times`,
  });
}

/** Null where the answer is none. */
export function redirectOf({ status, header }: Answer): { readonly redirect: string } | null {
  const location = [301, 302, 303, 307, 308].includes(status) ? header('location') : null;
  return location === null ? null : { redirect: location };
}
