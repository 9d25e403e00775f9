/** A page's declarations and blocks → title, byline, site, date, address and language, from what the page declares about itself. */
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
import { cleanSiteName } from './site-name.ts';

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

/** A canonical address that is the site's front page is a mistake of the site. */
function canonicalUrl(facts: PageFacts, given: string | null): string | null {
  const declared = webAddress(facts.links.get('canonical'), given) ?? webAddress(metaOf(facts, 'og:url'), given);
  const isFront =
    declared !== null && new URL(declared).pathname === '/' && given !== null && new URL(given).pathname !== '/';
  return declared === null || isFront ? given : declared;
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
  const named = metaOf(facts, 'og:site_name', 'application-name') ?? data.publisher;
  const site = named === null ? null : cleanSiteName(named, host);
  const title = findTitle(facts, data, site, host);
  const visible = findVisibleCredits(blocks, title);
  const heading = headingOf(facts, title);
  const authors = findAuthors(facts, data, visible, heading, site, host);
  const published = findPublished(facts, data, visible, url);
  return {
    ...nothingFound,
    title,
    byline: authors.names,
    site: site ?? (host.replace(/^www\./, '') || null),
    url,
    published: published?.date ?? null,
    lang:
      languageTag(facts.lang) ?? languageTag(metaOf(facts, 'og:locale', 'content-language')) ?? languageTag(data.lang),
    guessed: [
      ...(site === null && host !== '' ? ['site' as const] : []),
      ...(authors.guessed ? ['byline' as const] : []),
      ...(published?.guessed ? ['published' as const] : []),
    ],
  };
}
