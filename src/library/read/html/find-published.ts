/** A page's declarations, time elements and address → the date of publication, and whether it had to be guessed. */
import { dateInUrl, findDate, parseDate } from '../metadata/parse-date.ts';
import type { Credits } from '../metadata/read-credits.ts';
import type { LinkedData } from './linked-data.ts';
import { metaOf, type PageFacts, squeeze } from './page-facts.ts';
import { type PageElement, textOf } from './page-tree.ts';

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
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'article.published',
  'og:published_time',
  'cxenseparse:recs:publishtime',
];
/** Often the date of the page rather than the article's. */
const UNSURE = ['date', 'created'];
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

const declaredDate = (element: PageElement): string | null =>
  parseDate(element.attributes['content'] ?? element.attributes['datetime'] ?? '') ??
  findDate(squeeze(textOf(element)));

/** Time elements of comments, related articles and changes are not the article's date. */
const isOther = (element: PageElement): boolean =>
  /updat|modif|comment|related|event/i.test(
    `${element.attributes['class'] ?? ''} ${element.parent?.attributes['class'] ?? ''} ${element.attributes['itemprop'] ?? ''}`,
  );

/** Names that a site may give the date, where it uses none of the usual. */
const LIKE_PUBLISHED = /publi(?:sh|c)|pub-?date|posted|issued/i;
const NOT_PUBLISHED = /publisher|modif|updat|expir|robots/i;

function otherMeta(facts: PageFacts): string | null {
  const names = [...facts.metas.keys()].filter((name) => LIKE_PUBLISHED.test(name) && !NOT_PUBLISHED.test(name));
  return names.map((name) => facts.metas.get(name)?.[0] ?? '').find((value) => parseDate(value) !== null) ?? null;
}

/** `visible` is a date that stands beside the title. */
export function findPublished(
  facts: PageFacts,
  data: LinkedData,
  visible: Credits,
  url: string | null,
): PublishedDate | null {
  const sure = (text: string | null): PublishedDate | null => {
    const date = text === null ? null : parseDate(text);
    return date ? { date, guessed: false } : null;
  };
  const first = (dates: readonly (string | null)[]): string | null => dates.find((date) => date !== null) ?? null;
  const marked = first((facts.properties.get('datepublished') ?? []).map(declaredDate));
  const time = first(facts.times.filter((element) => !isOther(element)).map(declaredDate));
  const modified = visible.updated ?? data.modified ?? metaOf(facts, ...MODIFIED);
  return (
    sure(data.published) ??
    sure(metaOf(facts, ...PUBLISHED)) ??
    sure(otherMeta(facts)) ??
    sure(metaOf(facts, ...UNSURE)) ??
    sure(marked) ??
    sure(visible.published) ??
    sure(time) ??
    sure(url === null ? null : dateInUrl(url)) ??
    guess(data.anywhere) ??
    guess(modified)
  );
}

/** What is better than nothing: a date in the page's scripts, or when the page was changed. */
function guess(text: string | null): PublishedDate | null {
  const date = text === null ? null : parseDate(text);
  return date ? { date, guessed: true } : null;
}
