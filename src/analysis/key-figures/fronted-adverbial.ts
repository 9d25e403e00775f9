/** "In 2025, 40% of …", "Since May, …": what stands before the clause of a number and says when or where → its words, null for none. */
import type { Span } from '../../library/model.ts';
import type { Quote } from '../model.ts';
import { pointsElsewhere, wordsOf } from './label-text.ts';

const ADVERBIAL =
  /^(?:In|Since|By|During|Over|For|Between|As of|Until|Last|At|Across|Among|On|Within|Before|After|Through|From) [^,;:()“”"—–]{2,60}(?=,\s)/;
/** These only lead over. */
const CONNECTIVE =
  /^(?:In (?:fact|addition|total|short|other words|contrast|comparison|particular|reality|response|turn|theory|general|all|the end|the meantime|the process)|By (?:contrast|comparison|the way)|For (?:example|instance|reference|comparison|context|now|starters)|At (?:first|last|best|worst|present|the same time|the moment)|On (?:average|the other hand|the one hand|top of that|the contrary)|After all|Over time|Among other things)$/i;

/** `clause`: where the clause of the number begins. "elsewhere": it points to something that the article has said before. */
export function frontedAdverbial(text: string, sentence: Span, clause: number): Quote | 'elsewhere' | null {
  const found = ADVERBIAL.exec(text.slice(sentence.start, clause))?.[0];
  if (found === undefined || CONNECTIVE.test(found)) return null;
  const end = sentence.start + found.length;
  if (!/^,\s+$/.test(text.slice(end, clause))) return null;
  if (pointsElsewhere(wordsOf(text, sentence.start, end)) || /\bsame\b/.test(found)) return 'elsewhere';
  return { start: sentence.start, end, text: found };
}
