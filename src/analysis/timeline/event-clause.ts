/** A sentence and the place of a date in it → the span that tells the event: the sentence where short, else its clause. */
import type { Span } from '../../text/text-blocks.ts';
import { datelineLength } from '../sentences/dateline.ts';
import { faultsOf, type SentenceInPlace } from '../summary/stand-alone.ts';
import { inEnglish } from './date-words.ts';
import { verbCues } from './verb-cues.ts';

/** A sentence of at most so many words is printed whole; a clause needs so many. */
const WORDS = { whole: 28, longest: 45, clause: 4 } as const;

const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Where a sentence may be cut: both sides are clauses of their own, or the second is an aside that begins there. */
const CUT =
  /;\s+|\s[–—]\s|:\s+(?=\p{Lu})|,\s+(?=(?:and|but|while|whereas|although|though|which|where|who|whose|with|adding|saying|after|before|as|because|since|so|yet)\b)/giu;
/** Openings that count on what was named before. */
const COUNTS_ON =
  /^(?:the (?:others?|two|three|four|five|pair|trio|duo|rest|same|second|third|former|latter)|both|others|another|neither|each|all (?:three|four|five)|that|such)\b/i;
/** "In Oslo last week, he said", "The council closed it on Monday": whoever or whatever that is stands before. */
const NOBODY_YET =
  /^(?:(?:in|on|at|during|by|from|for|with|as|until|born|raised|founded|an?|\p{L}+(?:ing|ed)|earlier|later|last|this|next)\b[^,]{0,120}|\d+),\s(?:\p{L}+ly\s)?(?:he|she|they|it|his|her|their|its)\b|^(?:[^\s,]+\s){1,4}(?:it|them|him)\b/iu;
/** Openings of a clause that make no statement of its own. */
const DEPENDENT =
  /^(?:which|where|who|whose|with|adding|saying|after|before|as|because|although|though|while|whereas|so|to|since\b(?!\s+\S+\s+\d))\b/i;
const JOINED = /^(?:and|but|yet)\s+/i;
/** A connective before the event says nothing of it. */
const LEADING =
  /^(?:however|but|and|meanwhile|then|also|still|yet|so|moreover|furthermore|additionally|in addition|later|finally|indeed|thus|therefore|as a result|of course|previously|separately|recently|for instance|for example|sure enough|more recently|at the same time|consequently)\b,?\s+/i;

const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|may|might|can|could|shall|should|must|did|does|do|began|begun|took|taken|gave|went|came|became|made|met|held|won|lost|led|left|said|told|sent|saw|fell|rose|grew|built|brought|bought|sold|paid|broke|drew|found|fought|hit|put|set|cut|shot|spoke|stood|struck|took|wrote|chose|ran|sank|flew|drove|died|meets?|begins?|starts?|opens?|takes?|holds?|comes?|goes|ends?|expires?|remains?|plans?|intends?|expects?|\p{L}{2,}ed)\b/iu;

/** For languages without a list of verbs: a sentence with a stop and some length has one. "That" wants its own verb. */
function hasVerb(text: string, lang: string): boolean {
  if (!inEnglish(lang)) return true;
  const verbs = (part: string): boolean => VERB.test(part) || verbCues(part).some(({ kind }) => kind !== 'open');
  return verbs(text) && verbs(text.slice(text.lastIndexOf(' that ') + 1));
}

function cutsOf(sentence: string): number[] {
  return [0, ...[...sentence.matchAll(CUT)].map((m) => m.index + m[0].length), sentence.length];
}

/** The clause around a place, without the mark that ends it, and without "and" before it; an aside with what it hangs on. */
function clauseAround(sentence: string, at: Span): Span {
  const cuts = cutsOf(sentence);
  const before = cuts.filter((c) => c <= at.start);
  const start = before.findLast((c) => !DEPENDENT.test(sentence.slice(c))) ?? 0;
  const end = cuts.find((c) => c >= at.end) ?? sentence.length;
  const raw = sentence.slice(start, end);
  const lead = JOINED.exec(raw)?.[0].length ?? 0;
  const tail = end === sentence.length ? raw.length : raw.replace(/[\s,;–—]+$/, '').length;
  return { start: start + lead, end: start + tail };
}

function isClause(text: string, lang: string): boolean {
  const words = wordCount(text);
  return (
    words >= WORDS.clause &&
    words <= WORDS.longest &&
    hasVerb(text, lang) &&
    !DEPENDENT.test(text) &&
    !COUNTS_ON.test(text) &&
    !NOBODY_YET.test(text) &&
    !text.endsWith(':')
  );
}

/** Faults that a part of a sentence, shown beside its date, may have. */
const ALLOWED: ReadonlySet<string> = new Set([
  'fragment',
  'no-stop',
  'too-short',
  'too-long',
  'list-item',
  'bare-definite',
  'exclamation',
  'adds-on',
]);

/**
 * A part that was cut free may begin with a small letter; a sentence may not. The words of the date are taken out: they
 * name nobody that a pronoun could stand for ("On Monday they met").
 */
function standsAlone(place: SentenceInPlace, span: Span, date: Span): boolean {
  const part = (from: number, to: number): string => place.text.slice(from, to);
  const text = `${part(span.start, date.start)}1${part(date.end, span.end)}`;
  const cut = span.start > 0;
  return faultsOf({ ...place, text }).every((fault) => ALLOWED.has(fault) && (cut || fault !== 'fragment'));
}

const REPORTS =
  /\b(?:said|says|told|claim(?:s|ed)|alleg(?:es|ed)|announced|reported|wrote|added|confirmed|declared|warned|insisted|argued|promised|vowed|predicted|estimated|believes?|expects?|thinks?|according to)\b/i;

/** Whoever says so must stand in what is printed; behind a colon or semicolon others speak of something else. */
function keepsSpeaker(text: string, { start, end }: Span): boolean {
  const behind = /^\s*[:;]/.test(text.slice(end)) ? '' : text.slice(end);
  return REPORTS.test(text.slice(start, end)) || !(REPORTS.test(text.slice(0, start)) || REPORTS.test(behind));
}

/** Of a whole sentence, whatever part is shown: it must be one. */
const NO_SENTENCE: ReadonlySet<string> = new Set(['not-prose', 'no-stop', 'furniture', 'markup', 'shouting']);

/** When a line was written, or a label before it: "2:05 p.m. ". */
const LABEL = /^(?:\d{1,2}(?::\d\d)?\s[ap]\.?m\.?\s|\p{Lu}\p{L}+:\s(?=\p{Lu}))/u;

/** What stands before the sentence proper, unless the date itself does. */
function leadOf(text: string, at: Span): number {
  const dateline = datelineLength(text) || (LABEL.exec(text)?.[0].length ?? 0);
  const lead = dateline + (LEADING.exec(text.slice(dateline))?.[0].length ?? 0);
  return at.start >= lead ? lead : 0;
}

/** Null where neither the sentence nor its clause can be understood alone or tells an event. */
export function eventClause(place: SentenceInPlace, at: Span): Span | null {
  const { text, lang } = place;
  if (faultsOf(place).some((fault) => NO_SENTENCE.has(fault))) return null;
  const lead = leadOf(text, at);
  const whole = { start: lead, end: text.length };
  const around = clauseAround(text, at);
  const clause = { ...around, start: Math.max(around.start, lead) };
  const words = wordCount(text);
  const options = words <= WORDS.whole ? [whole, clause] : words <= WORDS.longest ? [clause, whole] : [clause];
  const fits = (span: Span): boolean =>
    span.start <= at.start &&
    span.end >= at.end &&
    isClause(text.slice(span.start, span.end), lang) &&
    keepsSpeaker(text, span) &&
    standsAlone(place, span, at);
  return options.find(fits) ?? null;
}
