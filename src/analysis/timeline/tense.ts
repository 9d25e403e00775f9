/**
 * A sentence and the place of a date in it → whether what the date belongs to was, or lies ahead. English; null where that
 * is not clear, and in other languages. The verb that a date belongs to is the last before it, or the first behind it
 * where the date opens its clause or stands between subject and verb.
 */
import type { Span } from '../../text/text-blocks.ts';
import type { Cue } from './verb-cues.ts';

export type Tense = 'past' | 'ahead' | null;

/** So close before a date a verb has it: "said on Monday", "met in Oslo last week". */
const OPENS = /^\s*(?:on|in|at|by|since|early|late|from|of|the)?\s*$/i;
const STOP = /[;:]\s|\s[–—]\s|\s--\s/g;
/** Behind the date, its verb: "The ministry on Monday closed", "In March, a court in Oslo ruled". */
const SUBJECT_BEFORE = /^(?:\s(?:morning|afternoon|evening|night))?(?:\s(?:also|then|again|finally|\p{L}+ly))?\s$/u;
/** A clause that only says which: its verb is not that of the sentence. */
const RELATIVE = /(?:,\s|\s)(?:who|which|that|whose|where|when|as|after|before|because|while|although|if)\s[^,]*$/i;
/** A year, month or day that a verb of rest puts there: "The deadline is 2 June". */
const STANDS_FOR = /\b(?:is|are)(?:\s+(?:on|for|by|until))?\s*$/i;

export interface Governed {
  readonly tense: Tense;
  /** The verb that the date belongs to; null for none. */
  readonly cue: Cue | null;
}

const NONE: Governed = { tense: null, cue: null };

/** Where the part of the sentence begins and ends in which the date's verb must stand. */
function segment(sentence: string, { start, end }: Span): Span {
  const stops = [...sentence.matchAll(STOP)].map((m) => m.index);
  return {
    start: stops.findLast((at) => at < start) ?? 0,
    end: stops.find((at) => at >= end) ?? sentence.length,
  };
}

/** "Would" needs somebody who says so; alone it only imagines. */
const REPORTS =
  /\b(?:said|says|told|announced|reported|wrote|added|confirmed|declared|warned|promised|stated|according|insisted|estimated|predicted|agreed|ruled|decided|ordered)\b/i;

/** A calendar's present needs its date behind it: "In May gardeners begin to sow" is a habit. */
function tenseOf(cue: Cue, sentence: string, date: Span): Tense {
  if (cue.kind === 'told') return 'past';
  if (cue.kind === 'calendar') return cue.end <= date.start ? 'ahead' : null;
  // "Was to open in April": whether it did, and which April that was, is not said.
  if (cue.kind !== 'planned' || /^(?:was|were|been)\b/.test(cue.text)) return null;
  return /^would/.test(cue.text) && !REPORTS.test(sentence) ? null : 'ahead';
}

/** The first verb behind the date that is not that of a relative clause. */
function nextVerb(after: readonly Cue[], sentence: string, from: number): Cue | null {
  return after.find((cue) => !RELATIVE.test(sentence.slice(from, cue.start))) ?? null;
}

export function governed(sentence: string, date: Span, cues: readonly Cue[]): Governed {
  const { start, end } = segment(sentence, date);
  const before = cues.filter((c) => c.start >= start && c.end <= date.start);
  const after = cues.filter((c) => c.start >= date.end && c.end <= end);
  const last = before.at(-1) ?? null;
  const next = nextVerb(after, sentence, date.end);
  const close = last !== null && OPENS.test(sentence.slice(last.end, date.start));
  const between = next !== null && SUBJECT_BEFORE.test(sentence.slice(date.end, next.start));
  const cue = last === null || (between && !close) ? next : last;
  if (STANDS_FOR.test(sentence.slice(start, date.start))) return { tense: 'ahead', cue: null };
  return cue === null ? NONE : { tense: tenseOf(cue, sentence, date), cue };
}
