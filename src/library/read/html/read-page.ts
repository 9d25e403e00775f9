/** The HTML of a page → blocks and metadata. */
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import type { ReadContext } from '../article-reader.ts';
import type { RawArticle, RawBlock } from '../raw-article.ts';
import { readLinkedData } from './linked-data.ts';
import { findMainContent } from './main-content.ts';
import { collectPageBlocks, type PageBlock } from './page-blocks.ts';
import { findPageMetadata } from './page-metadata.ts';
import { MOST_NODES, parsePage } from './page-tree.ts';
import { trimToDeclared } from './trim-to-declared.ts';

function roleOf({ caption, inPage, text }: PageBlock): RawBlock['role'] {
  if (caption) return 'caption';
  return inPage > text.length * 0.8 ? 'contents' : null;
}

function rawBlockOf(block: PageBlock): RawBlock {
  const { kind, level, text, linked } = block;
  return { kind, level, text, links: text.length > 0 ? linked / text.length : 0, role: roleOf(block) };
}

export function readPage(html: string, context: ReadContext): RawArticle {
  const { root, cut } = parsePage(html);
  const all = collectPageBlocks(root, () => false);
  const data = readLinkedData(root);
  const metadata = findPageMetadata(root, all, data, context.url);
  const diagnostics = cut ? [diagnose('intake-cut', { limit: MOST_NODES }, { file: context.name })] : [];
  return { blocks: trimToDeclared(findMainContent(root, all), data.body).map(rawBlockOf), metadata, diagnostics };
}
