/** Article → whether a word stands in small letters in its running text; read when the first word is asked for. */
import type { Article } from '../../library/model.ts';

const SMALL_WORD = /(?<!\p{L})\p{Ll}[\p{L}-]+/gu;

export function smallWords({ text, blocks }: Article): (word: string) => boolean {
  const words = new Set<string>();
  return (word) => {
    if (words.size === 0) {
      for (const { kind, start, end } of blocks)
        if (kind !== 'table-row') for (const [found] of text.slice(start, end).matchAll(SMALL_WORD)) words.add(found);
    }
    return words.has(word);
  };
}
