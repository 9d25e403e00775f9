/** Clean blocks and metadata → an article: text with a blank line between blocks, and the blocks' places in it. */
import { createHash } from 'node:crypto';
import { placePieces } from '../../text/stored-markdown.ts';
import type { Article } from '../model.ts';
import { cleanLine } from './clean/clean-characters.ts';
import type { FoundMetadata, RawBlock } from './raw-article.ts';

/** A name for an article that has none yet: the same text has the same. */
function idOfText(text: string): string {
  return `article-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}

const cleanLines = (texts: readonly string[]): readonly string[] => texts.map(cleanLine).filter((text) => text !== '');

/** Metadata come from where no block is: they are cleaned of the same characters. */
export function composeArticle(raw: readonly RawBlock[], found: FoundMetadata): Article {
  const { text, blocks } = placePieces(raw);
  return {
    id: idOfText(text),
    title: cleanLine(found.title ?? ''),
    byline: cleanLines(found.byline),
    site: cleanLine(found.site ?? '') || null,
    url: found.url,
    published: found.published,
    added: null,
    lang: found.lang ?? 'und',
    tags: cleanLines(found.tags),
    themes: [],
    copies: [],
    guessed: found.guessed,
    text,
    blocks,
  };
}
