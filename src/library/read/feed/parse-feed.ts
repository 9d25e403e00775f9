/** The text of a feed of any format, and its address → the feed as data; null where it is none. */
import { isJson } from './feed-kind.ts';
import type { Feed } from './feed-model.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readXmlFeed } from './read-xml-feed.ts';
import { parseXml } from './xml-tree.ts';

/** Milliseconds for one feed with all of its entries, of which ten megabytes take two seconds. */
export const LONGEST_READING = 60_000;

export const parseFeed = (text: string, address: string | null): Feed | null =>
  isJson(text) ? readJsonFeed(text, address) : readXmlFeed(parseXml(text, address));
