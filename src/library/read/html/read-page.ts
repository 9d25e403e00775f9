/** The HTML of a page → blocks and metadata. */
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { hostOf } from '../../../text/web-address.ts';
import type { ReadContext } from '../article-reader.ts';
import { plainLine } from '../phrases/phrases.ts';
import { type RawArticle, type RawBlock, rawArticle, rawBlock } from '../raw-article.ts';
import type { PageBlock } from './block-collector.ts';
import { fromTitle } from './from-title.ts';
import { readLinkedData } from './linked-data.ts';
import { listRemoved } from './list-removed.ts';
import { findMainContent } from './main-content.ts';
import { collectPageBlocks } from './page-blocks.ts';
import { collectFacts } from './page-facts.ts';
import { findPageMetadata } from './page-metadata.ts';
import { MOST_NODES, parsePage } from './page-tree.ts';
import { savedFrom } from './saved-from.ts';
import { trimToDeclared } from './trim-to-declared.ts';

function roleOf({ kind, caption, inPage, text }: PageBlock): RawBlock['role'] {
  if (caption) return 'caption';
  // A heading that links to itself can be pointed to.
  if (kind === 'heading') return null;
  return inPage > text.length * 0.8 ? 'contents' : null;
}

export function rawBlockOf(block: PageBlock): RawBlock {
  const { kind, level, text, linked } = block;
  return { kind, level, text, links: text.length > 0 ? linked / text.length : 0, role: roleOf(block) };
}

/** A page whose text a script would have filled in may still declare it. */
const LEAST_SHOWN = 0.3;

function declaredBlocks(body: string): RawBlock[] {
  const text = body.replace(/<\/?(?:p|div|br|h[1-6]|li)\b[^<>]*>/gi, '\n').replace(/<[^<>]+>/g, '');
  return text.split(/\n+/).flatMap((part) => (part.trim() === '' ? [] : [rawBlock('paragraph', part.trim())]));
}

export function readPage(html: string, context: ReadContext): RawArticle {
  const { root, cut } = parsePage(html);
  const all = collectPageBlocks(root, () => false);
  const facts = collectFacts(root);
  const data = readLinkedData(facts);
  const metadata = findPageMetadata(facts, all, data, context.url ?? savedFrom(html));
  const diagnostics = cut ? [diagnose('intake-cut', { limit: MOST_NODES }, { file: context.name })] : [];
  const { blocks: found, why } = findMainContent(root, all, hostOf(metadata.url));
  const kept = trimToDeclared(fromTitle(found, all, metadata.title), all, data.body);
  const shown = kept.reduce((sum, { text }) => sum + text.length, 0);
  const isDeclared = data.body !== null && shown < data.body.length * LEAST_SHOWN;
  const blocks = isDeclared ? declaredBlocks(data.body) : kept.map(rawBlockOf);
  const untitled = all.filter(({ text }) => plainLine(text) !== plainLine(metadata.title ?? ''));
  return rawArticle('page', blocks, metadata, { removed: listRemoved(untitled, kept, why), diagnostics });
}
