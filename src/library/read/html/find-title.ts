/** A page's headings and declared titles → the title of its article, without the name of the site. */
import type { LinkedData } from './linked-data.ts';
import { metaOf, type PageFacts, squeeze } from './page-facts.ts';
import { textOf } from './page-tree.ts';

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const initials = (text: string): string =>
  words(text)
    .map((word) => word[0])
    .join('');

/** Dice's coefficient of the words of two titles, 0 to 1. */
function likeness(a: string, b: string): number {
  const [x, y] = [new Set(words(a)), new Set(words(b))];
  const shared = [...x].filter((word) => y.has(word)).length;
  return (2 * shared) / (x.size + y.size || 1);
}

/** Whether a part of a title is the site's name, its address, or the initials of either. */
function isSiteName(part: string, site: string | null, host: string): boolean {
  const name = letters(part);
  const domain = letters(host.replace(/^www\.|\.\w+$/g, ''));
  if (name === '') return true;
  if (site && (letters(site) === name || likeness(part, site) === 1 || initials(site) === name)) return true;
  return (
    (name.length > 2 && (domain.includes(name) || name.includes(domain))) ||
    (name.length > 1 && domain.includes(initials(part)) && words(part).length > 2)
  );
}

const SEPARATOR = /\s+[|–—·•»:-]+\s+|\s*[|»]\s*/;

function withoutSiteName(title: string, site: string | null, host: string): string {
  const cuts = [...title.matchAll(new RegExp(SEPARATOR, 'g'))];
  const last = cuts.at(-1);
  if (!last) return title;
  const [head, tail] = [title.slice(0, last.index), title.slice(last.index + last[0].length)];
  if (head !== '' && isSiteName(tail, site, host)) return withoutSiteName(head, site, host);
  const first = cuts[0];
  const front = first ? title.slice(0, first.index) : '';
  if (first && isSiteName(front, site, host) && words(front).length < 5)
    return title.slice(first.index + first[0].length);
  return title;
}

/** A heading that shares fewer words with what the page declares is that of another part. */
const LEAST_LIKENESS = 0.4;

/** The heading that says what the declared title says; a lone heading where the page declares none. */
function chooseHeading(
  headings: readonly string[],
  declared: readonly string[],
  host: string,
  site: string | null,
): string | null {
  const rated = headings.map((text) => ({
    text,
    like: Math.max(0, ...declared.map((title) => likeness(text, title))),
  }));
  const best = rated.reduce<{ text: string; like: number } | null>(
    (a, b) => (a === null || b.like > a.like ? b : a),
    null,
  );
  if (!best || isSiteName(best.text, site, host)) return null;
  return best.like > LEAST_LIKENESS || declared.length === 0 ? best.text : null;
}

export function findTitle(facts: PageFacts, data: LinkedData, site: string | null, host: string): string | null {
  const declared = [
    metaOf(facts, 'og:title', 'twitter:title', 'dc.title', 'title'),
    data.headline,
    facts.titleElement,
  ].filter((t) => t !== null);
  const headings = facts.headings.map((h) => squeeze(textOf(h))).filter((text) => text.length > 2 && text.length < 300);
  const bare = declared.map((title) => squeeze(withoutSiteName(title, site, host)));
  const heading = chooseHeading(headings, bare, host, site);
  const chosen = heading ?? bare[0] ?? null;
  if (chosen === null) return null;
  const title = squeeze(withoutSiteName(chosen, site, host));
  // A heading set in capitals: the declared title has it as it is written.
  return bare.find((other) => title === title.toUpperCase() && letters(other) === letters(title)) ?? title;
}
