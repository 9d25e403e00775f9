/** The text of a JSON Feed → the feed as data; null where the text is none. Values of a wrong type count as absent. */
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { isWebAddress, resolveAddress } from './feed-address.ts';
import {
  emptyFeed,
  type Feed,
  type FeedEnclosure,
  type FeedEntry,
  type FeedLink,
  type FeedPerson,
  type FeedText,
} from './feed-model.ts';
import { textOfMarkup, titleOfMarkup } from './feed-text.ts';
import { category, uniqueCategories } from './find-feed-categories.ts';
import { parseFeedDate } from './parse-feed-date.ts';
import { readEntries } from './read-entries.ts';
import { datesOf, languageIn } from './read-xml-entry.ts';
import { MOST_ENTRIES } from './read-xml-feed.ts';

type Json = Readonly<Record<string, unknown>>;

const VERSION = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/([\d.]+)/;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectsIn = (value: unknown): readonly Json[] => [value].flat().filter(isObject);

/** The first of these keys with a text; a number stands for its digits. */
function lineAt(data: Json, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = data[key];
    const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
    if (text !== '') return text;
  }
  return null;
}

function textAt(data: Json, key: string, isHtml: boolean, base: string | null): FeedText | null {
  const source = data[key];
  return typeof source === 'string' ? textOfMarkup({ source, isHtml, base }) : null;
}

function titleAt(data: Json): { readonly title: string | null; readonly titleHtml: string | null } {
  const found = titleOfMarkup({ source: lineAt(data, 'title') ?? '', isHtml: false, base: null });
  return { title: found?.text ?? null, titleHtml: found?.html ?? null };
}

function personIn(data: Json, base: string | null): readonly FeedPerson[] {
  const address = resolveAddress(lineAt(data, 'url'), base);
  const mail = address === null ? null : (/^mailto:([^?]+)/i.exec(address)?.[1] ?? null);
  const person = { name: lineAt(data, 'name'), email: mail, url: mail === null ? address : null };
  return person.name === null && person.email === null && person.url === null ? [] : [person];
}

/** Version 1.0 had one author, 1.1 has several. */
const authorsIn = (data: Json, base: string | null): readonly FeedPerson[] =>
  objectsIn(data['authors'] ?? data['author']).flatMap((one) => personIn(one, base));

function enclosureIn(data: Json, base: string | null): readonly FeedEnclosure[] {
  const url = resolveAddress(lineAt(data, 'url'), base);
  const size = data['size_in_bytes'];
  const length = typeof size === 'number' ? size : null;
  return url === null ? [] : [{ url, type: lineAt(data, 'mime_type'), length, title: lineAt(data, 'title') }];
}

const link = (url: string | null, rel: string): readonly FeedLink[] =>
  url === null ? [] : [{ url, rel, type: null, title: null, language: null, length: null }];

function tagsIn(data: Json): FeedEntry['categories'] {
  const tags = [data['tags']].flat().filter((tag) => typeof tag === 'string');
  return uniqueCategories(tags.flatMap((tag) => (tag.trim() === '' ? [] : [category(tag.trim())])));
}

function entryIn(data: Json, feed: Feed, base: string | null): FeedEntry {
  const at = (key: string): string | null => resolveAddress(lineAt(data, key), base);
  const [page, external, id] = [at('url'), at('external_url'), lineAt(data, 'id')];
  const enclosures = objectsIn(data['attachments']).flatMap((one) => enclosureIn(one, base));
  const own = authorsIn(data, base);
  return {
    ...titleAt(data),
    link: page ?? external ?? (isWebAddress(id) ? id : null),
    links: [...link(page, 'alternate'), ...link(external, 'related')],
    id,
    authors: own.length > 0 ? own : feed.authors,
    contributors: [],
    ...datesOf(parseFeedDate(lineAt(data, 'date_published')), parseFeedDate(lineAt(data, 'date_modified'))),
    summary: textAt(data, 'summary', false, base),
    content: textAt(data, 'content_html', true, page ?? base) ?? textAt(data, 'content_text', false, base),
    language: languageIn(lineAt(data, 'language')) ?? feed.language,
    categories: tagsIn(data),
    enclosures,
    image: at('image') ?? at('banner_image'),
    comments: null,
    rights: null,
    source: null,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}

export function readJsonFeed(text: string, address: string | null): Feed | null {
  const data = parseJson(text);
  const version = isObject(data) ? VERSION.exec(lineAt(data, 'version') ?? '')?.[1] : undefined;
  if (!isObject(data) || version === undefined) return null;
  const base = address ?? lineAt(data, 'feed_url') ?? lineAt(data, 'home_page_url');
  const at = (key: string): string | null => resolveAddress(lineAt(data, key), base);
  const feed: Feed = {
    ...emptyFeed,
    format: 'json',
    version,
    ...titleAt(data),
    subtitle: textAt(data, 'description', false, base),
    link: at('home_page_url'),
    selfLink: at('feed_url'),
    links: [
      ...link(at('home_page_url'), 'alternate'),
      ...link(at('feed_url'), 'self'),
      ...link(at('next_url'), 'next'),
    ],
    id: lineAt(data, 'feed_url'),
    language: languageIn(lineAt(data, 'language')),
    authors: authorsIn(data, base),
    image: at('icon'),
    icon: at('favicon'),
  };
  const items = objectsIn(data['items']);
  const { entries, diagnostics } = readEntries(items.slice(0, MOST_ENTRIES), (item) => entryIn(item, feed, base));
  const long = items.length > MOST_ENTRIES;
  const cut = long ? [diagnose('feed-long', { count: items.length, limit: MOST_ENTRIES })] : [];
  return { ...feed, entries, diagnostics: [...cut, ...diagnostics] };
}
