/** A sentence and the place of a date in it → the span that tells the event: the sentence where short, else its clause. */
import type { Span } from '../../text/text-blocks.ts';
import { faultsOf, type SentenceInPlace } from '../summary/stand-alone.ts';

/** A sentence of at most so many words is printed whole; a clause needs so many. */
const WORDS = { whole: 28, longest: 45, clause: 5 } as const;

const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Where a sentence may be cut: both sides are clauses of their own, or the second is an aside that begins there. */
const CUT =
  /;\s+|\s[–—]\s|,\s+(?=(?:and|but|while|whereas|although|though|which|where|who|whose|with|adding|saying|after|before|as|because|since|so|yet)\b)/gi;
/** Openings of a clause that make no statement of its own. */
const DEPENDENT =
  /^(?:which|where|who|whose|with|adding|saying|after|before|as|because|although|though|while|whereas|so|to|since\b(?!\s+\S+\s+\d))\b/i;
const JOINED = /^(?:and|but|yet)\s+/i;
/** A connective before the event says nothing of it. */
const LEADING =
  /^(?:however|but|and|meanwhile|then|also|still|yet|so|moreover|furthermore|additionally|in addition|later|finally|indeed|thus|therefore|as a result|of course|at the same time|consequently)\b,?\s+/i;

const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|might|can|could|shall|should|must|did|does|do|began|begun|took|taken|gave|went|came|became|made|met|held|won|lost|led|left|said|told|sent|saw|fell|rose|grew|built|brought|bought|sold|paid|broke|drew|found|fought|hit|put|set|cut|shot|spoke|stood|struck|took|wrote|chose|ran|sank|flew|drove|died|meets?|begins?|starts?|opens?|takes?|holds?|comes?|goes|ends?|expires?|remains?|plans?|intends?|expects?|\p{L}{2,}ed)\b/iu;

const MAY = /\bmay\b/;
/** Past tenses: what a bare year needs, else "trends in 2024" would be an event. */
const PAST =
  /\b(?:was|were|had|did|began|took|gave|went|came|became|made|met|held|won|lost|led|left|sent|saw|fell|rose|grew|built|brought|bought|sold|paid|broke|drew|found|fought|struck|wrote|chose|ran|sank|flew|died|\p{L}{2,}ed)\b/iu;

const inEnglish = (lang: string): boolean => /^(?:en|und)/.test(lang);

/** For languages without a list of verbs: a sentence with a stop and some length has one. "That" wants its own verb. */
function hasVerb(text: string, lang: string): boolean {
  if (!inEnglish(lang)) return true;
  return (VERB.test(text) || MAY.test(text)) && VERB.test(text.slice(text.lastIndexOf(' that ') + 1));
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
  return words >= WORDS.clause && words <= WORDS.longest && hasVerb(text, lang) && !DEPENDENT.test(text);
}

/** Faults that a part of a sentence, shown beside its date, may have. */
const ALLOWED: ReadonlySet<string> = new Set([
  'fragment',
  'no-stop',
  'too-short',
  'too-long',
  'list-item',
  'bare-definite',
  'points-inside',
  'exclamation',
  'adds-on',
]);

/** A part that was cut free may begin with a small letter; a sentence may not. */
function standsAlone(text: string, place: SentenceInPlace): boolean {
  const cut = !place.text.startsWith(text);
  return faultsOf({ ...place, text }).every((fault) => ALLOWED.has(fault) && (cut || fault !== 'fragment'));
}

/** Of a whole sentence, whatever part is shown: it must be one. */
const NO_SENTENCE: ReadonlySet<string> = new Set(['not-prose', 'no-stop', 'furniture', 'markup', 'shouting']);

/** `past`: a past tense is wanted. Null where neither the sentence nor its clause can be understood alone or tells an event. */
export function eventClause(place: SentenceInPlace, at: Span, past: boolean): Span | null {
  const { text, lang } = place;
  if (faultsOf(place).some((fault) => NO_SENTENCE.has(fault))) return null;
  const lead = LEADING.exec(text)?.[0].length ?? 0;
  const whole = { start: at.start >= lead ? lead : 0, end: text.length };
  const clause = clauseAround(text, at);
  const words = wordCount(text);
  const options = words <= WORDS.whole ? [whole] : words <= WORDS.longest ? [clause, whole] : [clause];
  const tells = (part: string): boolean => !past || !inEnglish(lang) || PAST.test(part);
  const fits = (span: Span): boolean => {
    const part = text.slice(span.start, span.end);
    return (
      span.start <= at.start && span.end >= at.end && isClause(part, lang) && standsAlone(part, place) && tells(part)
    );
  };
  return options.find(fits) ?? null;
}
