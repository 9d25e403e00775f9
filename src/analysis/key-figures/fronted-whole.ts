/** "Of the seats in the council, 40% …": a sentence that names the whole before its part → label of both, or null. */
import type { Span } from '../../library/model.ts';
import type { Quantity, Quote } from '../model.ts';
import { MOST_WORDS, pointsElsewhere, quoteOf, saysSomething, type Word, wordsOf } from './label-text.ts';

const FRONTED =
  /^Of (?:the|all|those|these)\b[^,;:()]{5,100}(?=, (?:about |around |only |some |nearly |almost |over |more than |less than |at least )?$)/;

/** `behind` is the phrase after the number; it must say what the part does or is. */
export function frontedWhole(
  text: string,
  sentence: Span,
  quantity: Quantity,
  behind: readonly Word[],
): readonly Quote[] | null {
  const fronted = FRONTED.exec(text.slice(sentence.start, quantity.start));
  if (!fronted || behind.length === 0) return null;
  const whole = wordsOf(text, sentence.start, sentence.start + fronted[0].length);
  const all = [...whole, ...behind];
  if (pointsElsewhere(all) || all.length > MOST_WORDS + 2 || !behind.some(saysSomething)) return null;
  return [...quoteOf(text, whole), ...quoteOf(text, behind)];
}
