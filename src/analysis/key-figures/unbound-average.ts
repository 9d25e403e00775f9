/** A label → whether it tells of an average or a total, and not of what: "The average loss in studies is", of which drug? */
import type { Quote } from '../model.ts';

const AVERAGE = /^(?:the |an? )?(?:average|mean|median|typical|overall|usual)\s(?!of\b)\p{Ll}/iu;
const BOUND = /\b(?:of|for|among|per|by|between)\b|[\p{L}\d]\s\p{Lu}|['’]s\b/u;

export function isUnbound(label: readonly Quote[]): boolean {
  const words = label.map(({ text }) => text).join(' ');
  return AVERAGE.test(words) && !BOUND.test(words);
}
