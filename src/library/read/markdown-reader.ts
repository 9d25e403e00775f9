/** A Markdown file, with front matter or without → blocks, and the metadata that its front matter declares. */
import { parseFrontMatter } from '../../text/front-matter.ts';
import { readMarkdownText } from '../../text/markdown-text.ts';
import { piecesOf } from '../../text/stored-markdown.ts';
import type { ArticleReader, ReadContext } from './article-reader.ts';
import { parseByline } from './metadata/parse-byline.ts';
import { parseDate } from './metadata/parse-date.ts';
import { type FoundMetadata, nothingFound, type RawArticle, rawArticle, rawBlock } from './raw-article.ts';
import { withinTime } from './within-time.ts';

/** Lines that only Markdown has; a scraped text may hold a stray one. */
const SIGNS = /^(?:#{1,6} \S|[-*+] \S|\d+\. \S|> \S|```|\|.*\|\s*$)|\[[^\]\n]+\]\(https?:[^)\s]+\)|!\[[^\]]*\]\(/gm;
const FRONT_MATTER = /^\uFEFF?---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/;

type Data = Readonly<Record<string, unknown>>;

const textsIn = (value: unknown): string[] =>
  [value]
    .flat(2)
    .flatMap((item) => (typeof item === 'string' || typeof item === 'number' ? [String(item).trim()] : []));

/** The first of these keys that holds something; note takers use many names for one thing. */
function valuesOf(data: Data, ...keys: readonly string[]): string[] {
  for (const key of keys) {
    const values = textsIn(data[key]).filter((text) => text !== '');
    if (values.length > 0) return values;
  }
  return [];
}

function metadataIn(data: Data, savedFrom: string | null): FoundMetadata {
  const one = (...keys: readonly string[]): string | null => valuesOf(data, ...keys)[0] ?? null;
  const url = one('url', 'link', 'source_url', 'canonical', 'source');
  const date = one('published', 'date', 'publish_date', 'pubdate', 'created');
  return {
    ...nothingFound,
    title: one('title', 'headline'),
    byline: valuesOf(data, 'byline', 'author', 'authors', 'by').flatMap(parseByline),
    site: one('site', 'sitename', 'site_name', 'publisher', 'publication'),
    url: url !== null && /^https?:\/\//.test(url) ? url : savedFrom,
    published: date === null ? null : parseDate(date),
    lang: one('lang', 'language'),
    tags: valuesOf(data, 'tags', 'keywords'),
  };
}

function readMarkdown(text: string, { url, name }: ReadContext): RawArticle {
  const { data, body, diagnostics } = parseFrontMatter(text, name);
  const blocks = piecesOf(readMarkdownText(body)).map((piece) => rawBlock(piece.kind, piece.text, piece.level));
  return rawArticle('file', blocks, metadataIn(data, url), { diagnostics });
}

export const markdownReader: ArticleReader = {
  format: 'markdown',
  endings: ['.md', '.markdown', '.mdown', '.mkd'],
  recognise: (text) => {
    if (FRONT_MATTER.test(text.slice(0, 20_000))) return 0.9;
    return (text.slice(0, 20_000).match(SIGNS)?.length ?? 0) >= 4 ? 0.4 : 0;
  },
  read: (saved, context) => {
    const text = saved.text();
    return [withinTime(() => readMarkdown(text, context))];
  },
};
