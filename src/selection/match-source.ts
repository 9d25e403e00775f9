/** An article and the sources of a brief → whether it comes from one of them. */
import type { ArticleEntry } from '../library/model.ts';
import { foldText } from '../text/term-tokens.ts';
import { hostOf } from '../text/web-address.ts';

/** A source is the name of a site, a host with all its subdomains, or an address, of which the host counts. */
export function isFromSource({ site, url }: Pick<ArticleEntry, 'site' | 'url'>, sources: readonly string[]): boolean {
  if (sources.length === 0) return true;
  const [name, host] = [foldText(site ?? '').trim(), hostOf(url) ?? ''];
  return sources.some((source) => {
    const wanted = foldText(source).trim();
    const wantedHost = hostOf(wanted.includes('://') ? wanted : `https://${wanted}`);
    return wanted === name || (wantedHost !== null && (host === wantedHost || host.endsWith(`.${wantedHost}`)));
  });
}
