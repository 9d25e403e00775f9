/** An entry of a feed → a raw article: the blocks of its text, and its metadata as the feed has it. */
import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.ts';
import { readFragment } from '../html/read-fragment.ts';
import { parseByline } from '../metadata/parse-byline.ts';
import { findDate, separateDates } from '../metadata/parse-date.ts';
import { type FoundMetadata, nothingFound, type RawArticle, type RawBlock, rawArticle } from '../raw-article.ts';
import { readTextBlocks } from '../text-reader.ts';
import { isWebAddress } from './feed-address.ts';
import type { Feed, FeedEntry, FeedPerson, FeedText } from './feed-model.ts';
import { LONGEST_TEXT } from './feed-text.ts';
import { isPartial } from './is-partial.ts';

/** What publishing systems write where an author wrote no title. */
const NO_TITLE = /^[^\p{L}]*(?:untitled|no title|ohne titel|kein titel|sans titre|без назви)?[^\p{L}]*$/iu;

function titleOf({ title }: FeedEntry): string | null {
  if (title === null || NO_TITLE.test(title) || /^https?:\S+$/.test(title)) return null;
  const isDate = findDate(title) !== null && separateDates(title).trim() === title;
  return isDate ? null : title;
}

/** Accounts of a publishing system, not people. */
const ACCOUNT = /^(?:admin|administrator|editor|webmaster|no-?reply|root|user|author|unknown)\d*$/i;

function bylineOf(authors: readonly FeedPerson[]): readonly string[] {
  const names = authors.flatMap(({ name }) => (name === null ? [] : parseByline(name)));
  return [...new Set(names.filter((name) => !ACCOUNT.test(name)))];
}

function languageTag(language: string | null): string | null {
  try {
    return Intl.getCanonicalLocales(language ?? '')[0] ?? null;
  } catch {
    return null;
  }
}

function metadataOf(entry: FeedEntry, feed: Feed): FoundMetadata {
  return {
    ...nothingFound,
    title: titleOf(entry),
    byline: bylineOf(entry.authors),
    site: entry.source?.title ?? feed.title ?? feed.publisher?.name ?? null,
    url: isWebAddress(entry.link) ? entry.link : null,
    published: entry.publishedLocal ?? entry.updatedLocal,
    lang: languageTag(entry.language),
    tags: [...new Set(entry.categories.map(({ term, label }) => label ?? term))],
    // The day of a change is the best that there is, not the day of publication.
    guessed: entry.published === null && entry.updated !== null ? ['published'] : [],
  };
}

/** Plain text keeps its lines, which HTML does not. */
const blocksIn = ({ html, text }: FeedText): readonly RawBlock[] =>
  /<\w/.test(html) ? readFragment(html) : readTextBlocks(text);

/** The longer of two: some feeds have the full text in the description, and a line in the content. */
function mainText({ content, summary }: FeedEntry): FeedText | null {
  if (content === null || summary === null) return content ?? summary;
  return content.text.length * 2 < summary.text.length ? summary : content;
}

/** `place` counts from 1. */
export function entryArticle(entry: FeedEntry, place: number, feed: Feed, file: string | null): RawArticle {
  const text = mainText(entry);
  const blocks = text === null ? [] : blocksIn(text);
  const facts = { entry: place, title: entry.title ?? '', link: entry.link ?? '(no link)', limit: LONGEST_TEXT };
  const told = (code: 'feed-entry-bare' | 'feed-entry-cut'): readonly Diagnostic[] => [diagnose(code, facts, { file })];
  const diagnostics = [
    ...(blocks.length === 0 ? told('feed-entry-bare') : []),
    ...((text?.html.length ?? 0) >= LONGEST_TEXT ? told('feed-entry-cut') : []),
  ];
  return rawArticle('page', blocks, metadataOf(entry, feed), { partial: isPartial(entry, blocks), diagnostics });
}
