/**
 * A text that has been tagged → its round plurals as ranges: "thousands of families" is from a thousand to ten thousand.
 * No part of an analysis: too vague to be printed as a figure.
 */
import type { Quantity } from '../model.ts';
import { proseSentences, type ReadText, tokenAt } from '../read-text.ts';
import { countedBehind } from './counted.ts';

const VAGUE = /\b(?:(tens|hundreds)\s+of\s+)?(hundreds|thousands|millions|billions|trillions)\b/gi;

const LOWEST: Readonly<Record<string, number>> = {
  tens: 10,
  hundreds: 1e2,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};

const lowestOf = (word: string | undefined): number => LOWEST[word?.toLowerCase() ?? ''] ?? 1;

export function vagueCountsIn(read: ReadText): Quantity[] {
  const { text } = read.article;
  return proseSentences(read).flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(VAGUE)].map((match): Quantity => {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const lowest = lowestOf(match[1]) * lowestOf(match[2]);
      const { noun, concept } = countedBehind(read.tokens, tokenAt(read.tokens, end), sentence.to, lowest);
      const about = { start, end, value: [lowest, lowest * 10] as const, change: '=' as const, unit: noun };
      const quote = concept ? { ...concept, text: text.slice(concept.start, concept.end) } : null;
      return { ...about, kind: noun === null ? 'number' : 'count', concept: quote };
    }),
  );
}
