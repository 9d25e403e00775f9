/**
 * "Police put the number of marchers in Graz at 700; organisers at 2,000": two who count the same in one sentence → a
 * figure of the first, labelled by who counts what, and the second's beneath it. Only where both numbers are plainly of
 * the one thing that the sentence names.
 */
import type { Span } from '../../library/model.ts';
import { displayOf, qualifierOf } from '../key-figures/display.ts';
import { pointsElsewhere, wordsOf } from '../key-figures/label-text.ts';
import { isUnreal } from '../key-figures/unreal.ts';
import type { AnalysedArticle, KeyFigure, Quantity, Quote, Sentence } from '../model.ts';
import { termsOf } from '../summary/terms.ts';
import { quoteAt } from '../tables/table-cells.ts';
import { notionOf, PERSONS } from './measure-words.ts';
import { compareValues } from './value-range.ts';

const QUALIFIED =
  '(?:(?:about|around|some|nearly|almost|over|under|only|just|more than|less than|fewer than|at least|up to|roughly|an estimated) )?';
const PUT = '(?:put|puts|estimated|estimates|placed)';
/** Who, and of what the number is. */
const FIRST = new RegExp(
  `(?:^|[,;] |\\band )(?<label>[^,;:.“”"()]{2,40} ${PUT} the (?:number|count|size|total|toll|cost) of (?<counted>[^,;:.“”"()]{3,60})) at ${QUALIFIED}$`,
  'u',
);
/** "; organisers at", "while organisers put it at", "; organisers said". */
const SECOND = new RegExp(
  `^(?: \\p{L}+)?[,;]? (?:(?:and|but|while|whereas) )?(?<label>[^,;:.“”"()\\d]{2,40}?)(?: ${PUT} (?:it|them|the (?:number|count|size|total|figure|toll|cost)))? (?<verb>at|said|counted|spoke of) ${QUALIFIED}$`,
  'u',
);

interface Parts {
  readonly label?: string;
  readonly counted?: string;
  readonly verb?: string;
}

/** The noun that is counted: the last before what narrows it. */
const headOf = (counted: string): string => {
  const [phrase = ''] = counted.split(/ (?:in|at|on|of|from|who|that|for|with|to) /);
  return notionOf(termsOf(phrase).at(-1) ?? '');
};

/** The second number may bring a noun of its own: it must be the same, or people. */
function countsTheSame({ unit }: Quantity, verb: string, counted: string): boolean {
  if (unit === null) return verb === 'at';
  return PERSONS.has(unit) || notionOf(termsOf(unit)[0] ?? '') === headOf(counted);
}

/** Where a named group of a match stands in the text. */
function groupAt(text: string, from: number, part: string, label: string): Quote {
  const start = from + part.indexOf(label);
  return quoteAt(text, start, start + label.length);
}

const isClear = (text: string, { start, end }: Span): boolean => !pointsElsewhere(wordsOf(text, start, end));

function figureOf(id: string, text: string, sentence: Sentence, quantity: Quantity, label: Quote): KeyFigure {
  const shown = { display: displayOf(text, quantity), qualifier: qualifierOf(text, quantity), unitWords: null };
  const whole = quoteAt(text, sentence.start, sentence.end);
  return { article: id, quantity, ...shown, label: [label], sentence: whole, score: 0, also: [] };
}

function pairOf({ article: { id, text } }: AnalysedArticle, sentence: Sentence, a: Quantity, b: Quantity): KeyFigure[] {
  const [before, between] = [text.slice(sentence.start, a.start), text.slice(a.end, b.start)];
  const first: Parts = FIRST.exec(before)?.groups ?? {};
  const second: Parts = SECOND.exec(between)?.groups ?? {};
  if (!first.label || !first.counted || !second.label || isUnreal(before) || isUnreal(between)) return [];
  const apart = compareValues(a, b) === 'apart' && countsTheSame(b, second.verb ?? '', first.counted);
  const labels = [
    groupAt(text, sentence.start, before, first.label),
    groupAt(text, a.end, between, second.label),
  ] as const;
  if (!apart || !labels.every((label) => isClear(text, label))) return [];
  const figure = figureOf(id, text, sentence, b, labels[1]);
  return [{ ...figureOf(id, text, sentence, a, labels[0]), differing: [{ relation: 'differs', figure }] }];
}

/** In the order of the text. */
export const putAtFigures = (analysed: AnalysedArticle): KeyFigure[] =>
  analysed.analysis.sentences.flatMap((sentence) => {
    const inside = analysed.analysis.quantities.filter((q) => q.start >= sentence.start && q.end <= sentence.end);
    const [a, b] = inside;
    return inside.length === 2 && a && b ? pairOf(analysed, sentence, a, b) : [];
  });
