/** An element → whether its class, id or address says that it holds a byline, a date, or leads to a person. */
import type { PageElement } from './page-tree.ts';

/** Words as class names and ids have them: "post-author", "PostAuthor", "byline__name". */
const wordsOf = (names: string): string =>
  ` ${names
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
    .replace(/[\s_-]+/g, ' ')
    .toLowerCase()} `;

const BYLINE_NAME =
  /(?:by ?line|(?:^| )(?:post|article|entry|story)?(?:authors?|authorname|writer|contributor|autor|auteur)) /;
const DATE_NAME =
  / (?:date(?:line)?|time|timestamp|published|pub ?date|publish(?:ed)? (?:date|time|on)|posted on|dt published|datum|post meta) /;
const PERSON_PAGE =
  /\/(?:authors?|by|byline|contributors?|profiles?|people|person|staff|writers?|journalists?|reporters?|columnists?|autor(?:en|es)?|auteurs?|team)\/[^/]/i;

/** Most names say nothing of either, which a plain search tells sooner. */
const TELLING = /aut(?:ho|o|eu)r|by.?line|writer|contributor|dat[eu]|time|publish|posted|post.meta/i;

const LAYOUT = /^(?:body|html|meta|link|img|article|main|head|script|style)$/;

export function isByline({ tag, attributes }: PageElement, names: string): boolean {
  return attributes['rel']?.split(' ').includes('author') || (!LAYOUT.test(tag) && BYLINE_NAME.test(names));
}

/** The names of an element that says something by them, as words; else none. */
export function tellingNames({ attributes }: PageElement): string {
  const raw = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['data-testid'] ?? ''}`;
  return TELLING.test(raw) ? wordsOf(raw) : '';
}

export const isDate = ({ tag }: PageElement, names: string): boolean =>
  tag === 'time' || (!LAYOUT.test(tag) && DATE_NAME.test(names));

export const isPersonLink = ({ tag, attributes }: PageElement): boolean =>
  tag === 'a' && PERSON_PAGE.test(attributes['href'] ?? '');
