/** A page's tree → title, byline, site, date, address and language, from what the page declares about itself. */
import { type FoundMetadata, nothingFound } from '../raw-article.ts';
import { findAll, type PageElement, textOf } from './page-tree.ts';

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function findPageMetadata(root: PageElement, url: string | null): FoundMetadata {
  const metas = findAll(root, (e) => e.tag === 'meta');
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const hit = metas.find((e) => (e.attributes['property'] ?? e.attributes['name'])?.toLowerCase() === name);
      const value = squeeze(hit?.attributes['content'] ?? '');
      if (value) return value;
    }
    return null;
  };
  const heading = findAll(root, (e) => e.tag === 'h1')[0];
  const titleElement = findAll(root, (e) => e.tag === 'title')[0];
  const html = findAll(root, (e) => e.tag === 'html')[0];
  const author = meta('author', 'article:author');
  return {
    ...nothingFound,
    title:
      meta('og:title') ??
      (heading && squeeze(textOf(heading))) ??
      (titleElement && squeeze(textOf(titleElement))) ??
      null,
    byline: author ? [author] : [],
    site: meta('og:site_name'),
    published: meta('article:published_time', 'date'),
    lang: html?.attributes['lang'] ?? null,
    url,
  };
}
