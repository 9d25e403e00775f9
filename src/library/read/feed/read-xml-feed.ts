/** The tree of an RSS or Atom document → the feed as data; null where the document is none. */
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { resolveAddress } from './feed-address.ts';
import { emptyFeed, type Feed, type FeedGenerator } from './feed-model.ts';
import { attributeOf, childrenOf, lineIn, lineOf } from './find-elements.ts';
import { findCategories } from './find-feed-categories.ts';
import { findPublished, findUpdated } from './find-feed-dates.ts';
import { findLinks, pageLink } from './find-feed-links.ts';
import { findIcon, findImage } from './find-feed-media.ts';
import { findAuthors, findContributors, findFeedAuthors, findPublisher } from './find-feed-people.ts';
import { findRights, findSubtitle, findTitle } from './find-feed-texts.ts';
import { readEntries } from './read-entries.ts';
import { findId, languageIn, readXmlEntry } from './read-xml-entry.ts';
import { MOST_NODES, type XmlElement, type XmlTree } from './xml-tree.ts';

/** Feeds keep their last dozens; an archive of more is another thing. */
export const MOST_ENTRIES = 1000;

type Version = Pick<Feed, 'format' | 'version'>;

function versionOf(root: XmlElement): Version {
  const declared = attributeOf(root, 'version');
  if (root.space === 'atom') {
    return { format: 'atom', version: declared ?? (/2005/.test(namespaceOf(root)) ? '1.0' : null) };
  }
  if (root.local !== 'rdf') return { format: 'rss', version: declared };
  return { format: 'rss', version: /simple\/0\.9/.test(Object.values(root.attributes).join(' ')) ? '0.90' : '1.0' };
}

const namespaceOf = ({ attributes }: XmlElement): string =>
  Object.entries(attributes).find(([name, value]) => /^xmlns/.test(name) && /atom/i.test(value))?.[1] ?? '';

function findGenerator(channel: XmlElement): FeedGenerator | null {
  const [agent] = childrenOf(channel, 'admin:generatoragent').flatMap((one) => attributeOf(one, 'resource') ?? []);
  const [element] = childrenOf(channel, 'generator', 'atom:generator').filter((one) => lineIn(one) !== null);
  if (!element) return agent === undefined ? null : { name: agent, url: agent, version: null };
  const url = resolveAddress(attributeOf(element, 'uri', 'url'), element.base);
  return { name: lineIn(element) ?? '', url, version: attributeOf(element, 'version') };
}

function readFeedItself(root: XmlElement, channel: XmlElement): Feed {
  const title = findTitle(channel);
  const links = findLinks(channel);
  const declared = lineOf(channel, 'language', 'dc:language', 'dcterms:language');
  return {
    ...emptyFeed,
    ...versionOf(root),
    title: title?.text ?? null,
    titleHtml: title?.html ?? null,
    subtitle: findSubtitle(channel),
    link: pageLink(links) ?? attributeOf(channel, 'about', 'href'),
    selfLink: links.find(({ rel }) => rel === 'self')?.url ?? null,
    links,
    id: findId(channel),
    language: languageIn(declared) ?? languageIn(channel.lang),
    authors: findFeedAuthors(channel),
    contributors: findContributors(channel),
    publisher: findPublisher(channel),
    published: findPublished(channel)?.utc ?? null,
    updated: findUpdated(channel)?.utc ?? null,
    generator: findGenerator(channel),
    rights: findRights(channel),
    image: findImage(channel, root === channel ? null : root),
    icon: findIcon(channel),
    categories: findCategories(channel),
  };
}

/** What is wrong with the document, though it was read. */
function complaints({ endsInEntry, cut }: XmlTree, count: number): Feed['diagnostics'] {
  return [
    ...(endsInEntry ? [diagnose('feed-ends-early', { entry: count })] : []),
    ...(cut ? [diagnose('feed-cut', { limit: MOST_NODES })] : []),
    ...(count > MOST_ENTRIES ? [diagnose('feed-long', { count, limit: MOST_ENTRIES })] : []),
  ];
}

export function readXmlFeed(tree: XmlTree): Feed | null {
  const { root } = tree;
  if (root === null || !/^(?:rss|rdf|feed|channel|entry)$/.test(root.local)) return null;
  const channel = childrenOf(root, 'channel')[0] ?? root;
  const items = [root, ...(channel === root ? [] : [channel])].flatMap((one) => childrenOf(one, 'item', 'entry'));
  const wrapped = childrenOf(channel, 'items').flatMap((list) => childrenOf(list, 'item'));
  const elements = root.local === 'entry' ? [root] : [...items, ...wrapped];
  const feed = root.local === 'entry' ? { ...emptyFeed, ...versionOf(root) } : readFeedItself(root, channel);
  const authors = root.local === 'entry' ? [] : findAuthors(channel);
  const read = readEntries(elements.slice(0, MOST_ENTRIES), (element) => readXmlEntry(element, feed, authors));
  return { ...feed, entries: read.entries, diagnostics: [...complaints(tree, elements.length), ...read.diagnostics] };
}
