/** What is known of the sites of two articles → whether they are one site, two, or that cannot be told. */

export type SiteRelation = 'same' | 'other' | 'unknown';

/** Both folded; empty where not known. */
export interface Site {
  readonly site: string;
  readonly host: string;
}

/** One name, or one host within the other ("m.example.org"), is one site. */
export function compareSites(a: Site, b: Site): SiteRelation {
  const known = (x: string, y: string): boolean => x !== '' && y !== '';
  if (known(a.site, b.site) && a.site === b.site) return 'same';
  if (known(a.host, b.host)) return isWithin(a.host, b.host) || isWithin(b.host, a.host) ? 'same' : 'other';
  return known(a.site, b.site) ? 'other' : 'unknown';
}

const isWithin = (host: string, other: string): boolean => host === other || host.endsWith(`.${other}`);
