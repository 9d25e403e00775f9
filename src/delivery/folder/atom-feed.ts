/**
 * The editions of a folder → its Atom feed (RFC 4287). Ids are URNs made of what never changes, and every date is the
 * edition's: the same editions, the same bytes. A revision keeps the id of its edition and moves its "updated".
 */
import { replacedBy, standing } from './editions-in.ts';
import type { FolderEntry, FolderList } from './model.ts';
import { uuidOf } from './uuid-of.ts';

/** Feeds are read by machines again and again: the last so many are enough. */
const MOST_ENTRIES = 50;

/** XML 1.0 §2.2 has no control characters but tab and line ends. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

const fileAddress = (file: string, url: string | null): string => `${url ?? ''}${encodeURIComponent(file)}`;

function entryXml(entry: FolderEntry, { id, editions }: FolderList, url: string | null): string {
  const first = replacedBy(editions, entry)[0] ?? entry;
  const href = xml(fileAddress(entry.file, url));
  return `  <entry xml:lang="${xml(entry.lang)}">
    <id>urn:uuid:${uuidOf(`${id}\n${entry.brief}\n${entry.number}`)}</id>
    <title>${xml(`${entry.title}, ${entry.issue}`)}</title>
    <published>${xml(first.issuedAt)}</published>
    <updated>${xml(entry.issuedAt)}</updated>
    <author><name>${xml(entry.title)}</name></author>
    <category term="${xml(entry.brief)}" label="${xml(entry.title)}"/>
    <link rel="alternate" type="application/pdf" href="${href}" title="${xml(entry.day)}"/>
    <link rel="enclosure" type="application/pdf" length="${entry.bytes}" href="${href}"/>
    <summary>${xml([...(entry.embargo === undefined ? [] : [`${entry.embargo}.`]), ...entry.summary].join(' '))}</summary>
  </entry>`;
}

/** Null for a folder without editions: a feed must say when it was last updated. */
export function atomFeed(list: FolderList, names: { readonly feed: string }, url: string | null): string | null {
  const entries = [...standing(list.editions)].reverse();
  const newest = entries[0];
  if (newest === undefined) return null;
  const updated = entries.reduce((latest, { issuedAt }) => (issuedAt > latest ? issuedAt : latest), newest.issuedAt);
  const titles = [...new Set(entries.map(({ title }) => title))];
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(newest.lang)}">
  <id>${xml(list.id)}</id>
  <title>${xml(titles.join(' · '))}</title>
  <updated>${xml(updated)}</updated>
  <link rel="self" type="application/atom+xml" href="${xml(fileAddress(names.feed, url))}"/>
  <link rel="alternate" type="text/html" href="${xml(fileAddress('index.html', url))}"/>
  <generator>briefpress</generator>
${entries
  .slice(0, MOST_ENTRIES)
  .map((entry) => entryXml(entry, list, url))
  .join('\n')}
</feed>
`;
}
