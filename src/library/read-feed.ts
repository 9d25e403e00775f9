/** The bytes of a feed → the feed and its entries as plain data. */
import { diagnose } from '../diagnostics/diagnostic.ts';
import { decodeBytes } from './read/decode-bytes.ts';
import { otherKind } from './read/feed/feed-kind.ts';
import { emptyFeed, type Feed } from './read/feed/feed-model.ts';
import { LONGEST_READING, parseFeed } from './read/feed/parse-feed.ts';
import { tellFailure } from './read/tell-failure.ts';
import { tellTooLarge } from './read/tell-too-large.ts';
import { withinTime } from './read/within-time.ts';

export interface ReadFeedOptions {
  /** Where the feed was found: relative addresses in it are resolved against it. */
  readonly url?: string;
  /** The encoding that its sender declares (WHATWG label), as HTTP does. */
  readonly charset?: string;
}

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, and JSON Feed 1.0 and 1.1, broken ones too, into one form. Never throws
 * on what the bytes hold: of bytes that are no feed, `format` is null and a diagnostic says what they are.
 *
 * Of the feed: `title`, `subtitle` (its description), `link` (its page), `selfLink`, `id`, `language`, `authors`,
 * `published`, `updated`, `generator`, `rights`, `image`, `icon`, `categories`, `entries`. Of each entry: `title` (plain
 * text; `titleHtml` with its markup), `link`, `links`, `id`, `authors` (`{ name, email, url }`), `contributors`,
 * `published` and `updated` (ISO, in UTC), `summary` and `content` (`{ html, text }`), `language`, `categories`
 * (`{ term, label, scheme }`), `enclosures` (`{ url, type, length }`), `image`, `comments`, `rights`, `source`. What a feed
 * does not say is null or empty.
 */
export function readFeed(bytes: Uint8Array, options: ReadFeedOptions = {}): Feed {
  const large = tellTooLarge(bytes, null);
  if (large) return { ...emptyFeed, diagnostics: [large] };
  try {
    const { text } = withinTime(() => decodeBytes(bytes, options.charset ?? null));
    const feed = withinTime(() => parseFeed(text, options.url ?? null), LONGEST_READING);
    return feed ?? { ...emptyFeed, diagnostics: [diagnose('feed-none', { kind: otherKind(text) })] };
  } catch (error) {
    return { ...emptyFeed, diagnostics: [tellFailure(error, null)] };
  }
}
