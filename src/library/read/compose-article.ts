/** Clean blocks and metadata → an article: text with a blank line between blocks, and the blocks' places in it. */
import { createHash } from 'node:crypto';
import type { Article, Block } from '../model.ts';
import type { FoundMetadata, RawBlock } from './raw-article.ts';

export const BETWEEN_BLOCKS = '\n\n';

/** A name for an article that has none yet: the same text has the same. */
export function idOfText(text: string): string {
  return `article-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}

export function placeBlocks(blocks: readonly RawBlock[]): { readonly text: string; readonly blocks: readonly Block[] } {
  let start = 0;
  const placed = blocks.map(({ kind, level, text }) => {
    const block = { kind, level, start, end: start + text.length };
    start = block.end + BETWEEN_BLOCKS.length;
    return block;
  });
  return { text: blocks.map((b) => b.text).join(BETWEEN_BLOCKS), blocks: placed };
}

export function composeArticle(raw: readonly RawBlock[], found: FoundMetadata): Article {
  const { text, blocks } = placeBlocks(raw);
  return {
    id: idOfText(text),
    title: found.title ?? '',
    byline: found.byline,
    site: found.site,
    url: found.url,
    published: found.published,
    added: null,
    lang: found.lang ?? 'und',
    tags: found.tags,
    themes: [],
    guessed: found.guessed,
    text,
    blocks,
  };
}
