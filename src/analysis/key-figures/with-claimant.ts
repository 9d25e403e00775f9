/** The label of a figure, and the statement that its number stands in → the label with who says so; null where it cannot be said. */
import type { Span } from '../../library/model.ts';
import type { Quantity, Quote, Statement } from '../model.ts';
import { pointsElsewhere, wordsOf } from './label-text.ts';

/** Longest words of "organisers said" beside a label. */
const LONGEST = 60;

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;
const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** "the Alliance| to Reclaim", "the campaign told| the paper": a name or a clause that goes on. */
function isCutOff(text: string, start: number, end: number): boolean {
  return (
    /\btold$/.test(text.slice(start, end)) ||
    (/^ (?:(?:to|of|for|and|in) (?:the )?)?\p{Lu}/u.test(text.slice(end, end + 14)) &&
      !/^ (?:on |in )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)/.test(
        text.slice(end, end + 14),
      ))
  );
}

/** Who says it and the verb, as they stand: "organisers said"; null where they stand apart, elsewhere or point back. */
export function claimantOf(text: string, sentence: Span, { source, cue }: Statement): Quote | null {
  if (!source || !cue) return null;
  const [start, end] = [Math.min(source.start, cue.start), Math.max(source.end, cue.end)];
  const apart = text.slice(Math.min(source.end, cue.end), Math.max(source.start, cue.start));
  const told = holds(sentence, { start, end }) && end - start <= LONGEST && /^[\s,]*$/.test(apart);
  const clear = !pointsElsewhere(wordsOf(text, start, end)) && !PRONOUN.test(source.text);
  return told && clear && !isCutOff(text, start, end) ? { start, end, text: text.slice(start, end) } : null;
}

/** In the order of the text; spans with no word and no number between them are one. */
function joined(text: string, quantity: Quantity, spans: readonly Quote[]): readonly Quote[] {
  const all: Quote[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    const near = last && !(last.end <= quantity.start && quantity.end <= span.start);
    if (!near || !/^,?\s*$/.test(text.slice(last.end, span.start))) all.push(span);
    else all[all.length - 1] = { start: last.start, end: span.end, text: text.slice(last.start, span.end) };
  }
  return all;
}

const PRONOUN = /^(?:i|we|you|he|she|it|they|who|which|that|this|these|those|one)$/i;

const TELLING =
  /\b(?:said|says|told|claim(?:s|ed)|argue[sd]?|insist(?:s|ed)|believe[sd]?|warn(?:s|ed)|alleg(?:es|ed)|assert(?:s|ed)|maintain(?:s|ed)|acknowledg(?:es|ed)|boast(?:s|ed)|tweeted|testified)\b/g;

/** Somebody tells it in words that were not read as a statement, and the label leaves out who. */
function isTold(text: string, sentence: Span, { start }: Quantity, label: readonly Quote[]): boolean {
  const clause = text.slice(sentence.start, sentence.end).matchAll(TELLING);
  return [...clause].some(({ index }) => {
    const at = sentence.start + index;
    const apart = /[;:“”"]|,\s(?:and|but|while|who|whose|which|where|as|when|\p{L}+ing)\s/u.test(
      text.slice(Math.min(at, start), Math.max(at, start)),
    );
    return !apart && !label.some((span) => span.start <= at && at < span.end);
  });
}

const VERBS = 'said|says|announced|reported|estimates|estimated|showed|shows';
const BEFORE = new RegExp(
  `(?:^|[,;:] )([^,;:“”"()]{2,60} (?:${VERBS}))(?: (?:early |late )?(?:on )?\\p{Lu}\\p{Ll}+day)?(?: that)? (?:[\\p{Ll}-]+ ){0,3}$`,
  'u',
);
const BEHIND = new RegExp(
  `^, ([^,;:“”"()]{2,50} (?:${VERBS}))(?=[.,;]| (?:on|in|late|early|\\p{Lu}\\p{Ll}+day)\\b)`,
  'u',
);

/** Words right before or behind that say who tells it, though they were not read as a statement. */
function tellerOf(text: string, sentence: Span, quantity: Quantity, label: readonly Quote[]): Quote | null {
  const behind = label.at(-1)?.end ?? quantity.end;
  const last = BEHIND.exec(text.slice(behind, sentence.end))?.[1];
  const first = BEFORE.exec(text.slice(sentence.start, quantity.start))?.[1];
  const found = last ?? first;
  if (found === undefined) return null;
  const start =
    last === undefined ? sentence.start + text.slice(sentence.start, quantity.start).lastIndexOf(found) : behind + 2;
  const words = wordsOf(text, start, start + found.length);
  return pointsElsewhere(words) ? null : { start, end: start + found.length, text: found };
}

/** A label with who tells it; null where somebody does and cannot be named. */
function withTeller(
  text: string,
  sentence: Span,
  quantity: Quantity,
  label: readonly Quote[],
): readonly Quote[] | null {
  if (!isTold(text, sentence, quantity, label)) return label;
  const teller = tellerOf(text, sentence, quantity, label);
  if (!teller || meet(teller, quantity) || label.some((span) => meet(span, teller))) return null;
  const told = joined(text, quantity, [...label, teller]);
  return isTold(text, sentence, quantity, told) ? null : told;
}

/** A claim is no fact of the article: its number is printed with whose it is, or not at all. Spans stay in the order of the text. */
export function withClaimant(
  text: string,
  sentence: Span,
  quantity: Quantity,
  label: readonly Quote[],
  statements: readonly Statement[],
): readonly Quote[] | null {
  const claim = statements.find((statement) => holds(statement, quantity));
  if (!claim) return withTeller(text, sentence, quantity, label);
  const claimant = claimantOf(text, sentence, claim);
  if (!claimant || meet(claimant, quantity)) return null;
  if (label.some((span) => holds(span, claimant))) return label;
  if (label.some((span) => meet(span, claimant))) return null;
  return joined(text, quantity, [...label, claimant]);
}
