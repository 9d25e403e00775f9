/** A page's declarations, time elements and address → the date of publication, and whether it had to be guessed. */
import { dateInUrl, findDate, parseDate } from '../metadata/parse-date.ts';
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
  'date',
  'created',
];
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

export function findPublished(facts: PageFacts, data: LinkedData, url: string | null): PublishedDate | null {
  const sure = (text: string | null): PublishedDate | null => {
    const date = text === null ? null : parseDate(text);
    return date ? { date, guessed: false } : null;
  };
  const marked =
    facts.properties
      .get('datepublished')
      ?.map(declaredDate)
      .find((date) => date !== null) ?? null;
  const time =
    facts.times
      .filter((element) => !isOther(element))
      .map(declaredDate)
      .find((date) => date !== null) ?? null;
  return (
    sure(data.published) ??
    sure(metaOf(facts, ...PUBLISHED)) ??
    sure(marked) ??
    sure(time) ??
    sure(url === null ? null : dateInUrl(url))
  );
}

/** What is better than nothing when the text shows no date either: when the page was changed. */
export function findModified(facts: PageFacts, data: LinkedData): PublishedDate | null {
  const declared = data.modified ?? metaOf(facts, ...MODIFIED);
  const date = declared === null ? null : parseDate(declared);
  return date ? { date, guessed: true } : null;
}
