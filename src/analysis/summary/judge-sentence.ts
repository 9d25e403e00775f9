/** A sentence in its place → what would be printed of it, and what then stands against printing it alone. */
import type { Quote } from '../model.ts';
import { type Fault, faultsOf, rankOf, type SentenceInPlace } from './stand-alone.ts';
import { stillPoints } from './trim/still-points.ts';
import { trimSentence } from './trim/trim-sentence.ts';

interface Judged {
  /** Null for all of it. */
  readonly parts: readonly Quote[] | null;
  readonly printed: string;
  readonly faults: readonly Fault[];
  readonly rank: number;
}

/** Faults that cutting a connective can take away. */
const HEALED: readonly Fault[] = ['leans-on-the-last', 'connective-inside'];

/** The rules read sentences; what is left of one may begin with a small letter. */
const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

export function judgeWhole(place: SentenceInPlace): Judged {
  const faults = faultsOf(place);
  return { parts: null, printed: place.text, faults, rank: rankOf(faults) };
}

/** `start` of the sentence in its text. Trimmed only where that gives it no fault; one without its connective is a doubt. */
export function judgeTrimmed(place: SentenceInPlace, start: number): Judged {
  const whole = judgeWhole(place);
  if (whole.rank > 1 && !whole.faults.some((fault) => HEALED.includes(fault))) return whole;
  const { text, lang } = place;
  const trimmed = trimSentence({ start, end: start + text.length, text }, lang);
  if (trimmed === null) return whole;
  const left = trimmed.parts.map((part) => part.text).join(' ');
  if (trimmed.joined && stillPoints(left)) return whole;
  const printed = capitalised(left);
  const faults = faultsOf({ ...place, text: printed });
  const rank = Math.max(rankOf(faults), trimmed.joined ? 1 : 0);
  const worse = rank > 1 || faults.some((fault) => !whole.faults.includes(fault));
  return worse ? whole : { parts: trimmed.parts, printed, faults, rank };
}
