/** The HTML of a page → blocks and metadata. */
import type { ReadContext } from '../article-reader.ts';
import type { RawArticle, RawBlock } from '../raw-article.ts';
import { findMainContent } from './main-content.ts';
import { collectPageBlocks, type PageBlock } from './page-blocks.ts';
import { findPageMetadata } from './page-metadata.ts';
import { parsePage } from './page-tree.ts';

function roleOf({ caption, inPage, text }: PageBlock): RawBlock['role'] {
  if (caption) return 'caption';
  return inPage > text.length * 0.8 ? 'contents' : null;
}

function rawBlockOf(block: PageBlock): RawBlock {
  const { kind, level, text, linked } = block;
  return { kind, level, text, links: text.length > 0 ? linked / text.length : 0, role: roleOf(block) };
}

export function readPage(html: string, context: ReadContext): RawArticle {
  const { root } = parsePage(html);
  const all = collectPageBlocks(root, () => false);
  const metadata = findPageMetadata(root, all, context.url);
  return { blocks: findMainContent(root, all).map(rawBlockOf), metadata, diagnostics: [] };
}
