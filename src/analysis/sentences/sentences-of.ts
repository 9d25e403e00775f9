/** Article → its sentences; none crosses from one block to another. */
import type { Article } from '../../library/model.ts';
import type { Sentence } from '../model.ts';
import { splitSentences } from './split-sentences.ts';

export function sentencesOf(article: Article): Sentence[] {
  return article.blocks.flatMap((block, index) =>
    splitSentences(article.text.slice(block.start, block.end)).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
      block: index,
    })),
  );
}
