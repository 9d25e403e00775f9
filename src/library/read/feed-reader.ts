/** A feed, RSS, Atom or JSON Feed → an article for each of its entries. The XML parser is loaded when the first is read. */
import type { ArticleReader } from './article-reader.ts';
import { isJsonFeed, isXmlFeed, rootName } from './feed/feed-kind.ts';
import { withinTime } from './within-time.ts';

/** No articles are in these, which this reader says better than one that takes them for text. */
const LISTS = new Set(['opml', 'urlset', 'sitemapindex']);

export const feedReader: ArticleReader = {
  format: 'feed',
  endings: ['.rss', '.atom', '.rdf', '.xml', '.json'],
  recognise: (text) => {
    if (isXmlFeed(text) || isJsonFeed(text)) return 1;
    return /^\s*<\?xml|^\s*<\w/.test(text.slice(0, 200)) && LISTS.has(rootName(text) ?? '') ? 0.9 : 0;
  },
  read: async (saved, context) => {
    const { feedArticles } = await import('./feed/feed-articles.ts');
    const { LONGEST_READING } = await import('./feed/parse-feed.ts');
    const text = saved.text();
    return withinTime(() => feedArticles(text, context), LONGEST_READING);
  },
};
