/** A page's declarations, time elements and address → the date of publication, and whether it had to be guessed. */
import { dateOf, daysBetween } from '../../../text/dates.ts';
import { dateInUrl, parseDate } from '../metadata/parse-date.ts';
import type { VisibleCredits } from './find-visible-credits.ts';
import type { LinkedData } from './linked-data.ts';
import { markedDate, nearestDate } from './marked-dates.ts';
import { metaOf, type PageFacts } from './page-facts.ts';
import type { PageElement } from './page-tree.ts';

export interface PublishedDate {
  readonly date: string;
  readonly guessed: boolean;
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'date.published',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_time',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'article.published',
  'og:published_time',
  'cxenseparse:recs:publishtime',
  'displaydate',
];
/** Often the date of the page rather than the article's. */
const UNSURE = ['date', 'created', 'article.created', 'datecreated'];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'revised',
  'lastmod',
];
/** Properties by which microdata and RDFa mark it. */
const PROPERTIES = ['datepublished', 'issued', 'created'];

/** Names that a site may give the date, where it uses none of the usual. */
const LIKE_PUBLISHED = /publi(?:sh|c)|pub-?date|posted|issued/i;
const NOT_PUBLISHED = /publisher|modif|updat|expir|robots/i;

const firstOf = <T>(values: readonly (T | null)[]): T | null => values.find((value) => value !== null) ?? null;

/** Of several such dates, the earliest: a page's may stand beside the article's. */
function otherMeta(facts: PageFacts, read: (text: string | null) => string | null): string | null {
  const names = [...facts.metas.keys()].filter((name) => LIKE_PUBLISHED.test(name) && !NOT_PUBLISHED.test(name));
  const dates = names.map((name) => read(facts.metas.get(name)?.[0] ?? null)).filter((date) => date !== null);
  return dates.sort().at(0) ?? null;
}

/** Before this no page was published; systems give 1970 or 0001 where they have no date. */
const isPlausible = (date: string): boolean => date >= '1990';

/**
 * The day that the page shows: a time given in UTC may fall on the day beside it. And a page that says it is older than
 * it declares was brought out again, or moved.
 */
function asShown(declared: string, shown: string | null): string {
  if (shown === null || !isPlausible(shown)) return declared;
  const ahead = daysBetween(dateOf(shown), dateOf(declared));
  const isUtc = /T.*(?:Z|[+-]00:?00)$/.test(declared);
  return ahead > 1 || (isUtc && Math.abs(ahead) === 1) ? shown : declared;
}

/** `visible` is what stands beside the title, and `heading` the title; `monthFirst`: how 3/5/2024 is read. */
export function findPublished(
  facts: PageFacts,
  data: LinkedData,
  visible: VisibleCredits,
  heading: PageElement | null,
  url: string | null,
  monthFirst: boolean,
): PublishedDate | null {
  const read = (text: string | null): string | null => (text === null ? null : parseDate(text, monthFirst));
  const properties = PROPERTIES.flatMap((name) => facts.properties.get(name) ?? []);
  const inUrl = url === null ? null : dateInUrl(url);
  const sure = [
    read(data.published),
    read(metaOf(facts, ...PUBLISHED)),
    otherMeta(facts, read),
    read(metaOf(facts, ...UNSURE)),
    firstOf(properties.map((element) => markedDate(element, monthFirst))),
    visible.published,
    nearestDate(facts, heading, monthFirst),
    inUrl,
  ].filter((date) => date !== null);
  const date = sure.find(isPlausible);
  if (date) return { date: asShown(date, visible.published ?? inUrl), guessed: false };
  const modified = visible.updated ?? read(data.modified) ?? read(metaOf(facts, ...MODIFIED));
  const guess = firstOf([read(data.anywhere), visible.loose, modified, sure[0] ?? null]);
  return guess === null ? null : { date: guess, guessed: true };
}
