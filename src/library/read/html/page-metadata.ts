/** A page's declarations and blocks → title, byline, site, date, address and language, from what the page declares about itself. */
import { withoutTracking } from '../../../text/web-address.ts';
import { type FoundMetadata, nothingFound } from '../raw-article.ts';
import type { PageBlock } from './block-collector.ts';
import { findAuthors } from './find-authors.ts';
import { findPublished } from './find-published.ts';
import { findTitle } from './find-title.ts';
import { findVisibleCredits } from './find-visible-credits.ts';
import type { LinkedData } from './linked-data.ts';
import { letters, metaOf, type PageFacts } from './page-facts.ts';
import type { PageElement } from './page-tree.ts';
import { shownText } from './shown-text.ts';
import { cleanSiteName, cutsOf, isSiteName } from './site-name.ts';

/** An address of the web, or null. */
function webAddress(text: string | null | undefined, base: string | null): string | null {
  if (!text) return null;
  try {
    const url = base ? new URL(text, base) : new URL(text);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** A language tag in its usual case ("en-GB"); null for what is none. */
function languageTag(text: string | null): string | null {
  try {
    return text ? (Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? null) : null;
  } catch {
    return null;
  }
}

/** Whether 3/5/2024 is 5 March: in American English, and where nothing speaks against it. */
function isMonthFirst(lang: string | null, host: string): boolean {
  return /^en(?:-(?:US|CA|PH))?$/.test(lang ?? 'en') && !/\.(?:uk|ie|au|nz|in|za|ng|ke|pk|bd|lk|sg|my|hk)$/.test(host);
}

/** Whether an address can be that of a page on the web: a builder's own machine, or a site's front page, is a mistake. */
function isPage(declared: string, given: string | null): boolean {
  const { hostname, pathname, search } = new URL(declared);
  if (!hostname.includes('.') || /^[\d.]+$|\.local(?:host)?$/.test(hostname)) return false;
  return pathname !== '/' || search !== '' || given === null || new URL(given).pathname === '/';
}

function canonicalUrl(facts: PageFacts, given: string | null): string | null {
  const declared = [facts.links.get('canonical'), metaOf(facts, 'og:url')].map((text) => webAddress(text, given));
  const url = declared.find((address) => address !== null && isPage(address, given)) ?? given;
  return url === null ? null : withoutTracking(url);
}

/** The name at the end of the browser's title, where it is that of the address. */
function siteInTitle(facts: PageFacts, host: string): string | null {
  const tail = cutsOf(facts.titleElement ?? '').at(-1)?.tail ?? '';
  return host !== '' && tail !== '' && isSiteName(tail, null, host) ? tail : null;
}

/** The element that shows the title. */
function headingOf(facts: PageFacts, title: string | null): PageElement | null {
  if (title === null) return null;
  return facts.headings.find((heading) => letters(shownText(heading)).includes(letters(title))) ?? null;
}

/** `blocks` are all blocks of the page, furniture too. */
export function findPageMetadata(
  facts: PageFacts,
  blocks: readonly PageBlock[],
  data: LinkedData,
  savedFrom: string | null,
): FoundMetadata {
  const url = canonicalUrl(facts, webAddress(savedFrom, null));
  const host = url ? new URL(url).hostname : '';
  const named = metaOf(facts, 'og:site_name', 'application-name') ?? data.publisher ?? data.site;
  const site = named === null ? null : cleanSiteName(named, host);
  const lang =
    languageTag(facts.lang) ?? languageTag(metaOf(facts, 'og:locale', 'content-language')) ?? languageTag(data.lang);
  const monthFirst = isMonthFirst(lang, host);
  const title = findTitle(facts, data, site, host);
  const visible = findVisibleCredits(blocks, title, monthFirst);
  const heading = headingOf(facts, title);
  const authors = findAuthors(facts, data, visible, heading, site, host);
  const published = findPublished(facts, data, visible, heading, url, monthFirst);
  return {
    ...nothingFound,
    title,
    byline: authors.names,
    site: site ?? siteInTitle(facts, host) ?? (host.replace(/^www\./, '') || null),
    url,
    published: published?.date ?? null,
    lang,
    guessed: [
      ...(site === null && host !== '' ? ['site' as const] : []),
      ...(authors.guessed ? ['byline' as const] : []),
      ...(published?.guessed ? ['published' as const] : []),
    ],
  };
}
