/** A claim about an article and the article's text → what is wrong with the claim, or null where it holds. */
import type { Evidence, KeyFigure, Quote } from '../analysis/model.ts';
import type { EditionSource } from './model.ts';

/** Spans must lie in the text, in order, apart from each other, and hold exactly the words that they claim. */
export function faultOfSpans(text: string, spans: readonly Quote[]): string | null {
  if (spans.length === 0) return 'it has no span';
  let from = 0;
  for (const span of spans) {
    if (!Number.isInteger(span.start) || !Number.isInteger(span.end)) return 'its span is no whole number';
    if (span.start < from || span.end <= span.start || span.end > text.length) return 'its span lies outside the text';
    if (text.slice(span.start, span.end) !== span.text) return 'its words are not those of its span';
    from = span.end;
  }
  return null;
}

export const faultOfEvidence = (texts: ReadonlyMap<string, string>, evidence: Evidence): string | null => {
  const text = texts.get(evidence.article);
  return text === undefined ? 'its article is not among the sources' : faultOfSpans(text, evidence.spans);
};

/** Parts of a sentence must lie in it and reach its end: what stands last, as who says so, is never cut. */
export function faultOfParts(text: string, sentence: Quote, parts: readonly Quote[]): string | null {
  const fault = faultOfSpans(text, [sentence]) ?? faultOfSpans(text, parts);
  if (fault) return fault;
  const [first, last] = [parts[0], parts.at(-1)];
  const inside = first && last && first.start >= sentence.start && last.end === sentence.end;
  return inside ? null : 'its parts are not those of its sentence';
}

const LETTERS = /\p{L}\p{L}/u;
const DIGITS = /\d[.,]?\d|[$€£¥₴₽₹]\d/;

/** True where a span starts or ends inside a word or a number, or leaves out the currency sign before a number. */
export function cutsWord(text: string, span: { readonly start: number; readonly end: number }): boolean {
  const cutAt = (at: number): boolean => {
    const pair = text.slice(at - 1, at + 1);
    if (at <= 0 || at >= text.length) return false;
    // A decimal or thousands mark has a digit on both sides; look at three characters for it.
    return (
      LETTERS.test(pair) ||
      DIGITS.test(pair) ||
      /^\d[.,]\d$/.test(text.slice(at - 2, at + 1)) ||
      /^\d[.,]\d$/.test(text.slice(at - 1, at + 2))
    );
  };
  return cutAt(span.start) || cutAt(span.end);
}

const digitsOf = (text: string): string => text.replace(/[^\d]/g, '');
const bare = (digits: string): string => digits.replace(/^0+|0+$/g, '');

/** The number printed large must be the number that the article has: the same digits, or the value of its words. */
export function faultOfNumber(display: string, value: KeyFigure['quantity']['value'], number: string): string | null {
  const [shown, written] = [digitsOf(display), digitsOf(number)];
  const values = [value]
    .flat()
    .map((v) => bare(digitsOf(String(v))))
    .join('');
  const holds =
    shown === ''
      ? number.toLowerCase().includes(display.toLowerCase())
      : shown === written || (bare(shown) === bare(values) && (written === '' || bare(written) === bare(values)));
  return holds ? null : `"${display}" is not what its span says`;
}

/** A number must stand whole in its own sentence or table, as must its unit and every span of its label. */
export function faultOfKeyFigure(text: string, figure: KeyFigure): string | null {
  const { sentence, quantity, label, unitWords } = figure;
  const unit = unitWords ? [unitWords] : [];
  const spans =
    faultOfSpans(text, [sentence]) ?? faultOfSpans(text, label) ?? (unitWords ? faultOfSpans(text, unit) : null);
  if (spans) return spans;
  const inside = [quantity, ...unit, ...label].every((s) => s.start >= sentence.start && s.end <= sentence.end);
  if (!inside) return 'number or label lies outside its sentence';
  if (quantity.end <= quantity.start || cutsWord(text, quantity)) return 'its number is cut';
  return faultOfNumber(figure.display, quantity.value, text.slice(quantity.start, quantity.end));
}

/** A position may be printed as its writer's only under the name that signs the article: its byline's, else its site's. */
export function faultOfAuthor(speaker: string, signed: Pick<EditionSource, 'byline' | 'site'> | null): string | null {
  const name = signed && (signed.byline.length > 0 ? signed.byline.join(', ') : signed.site);
  return name === speaker ? null : `"${speaker}" does not sign the article`;
}

const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

/** A speaker may be printed only under a name that a source has word for word, or that the theme gives. */
export function faultOfSpeaker(
  speaker: string,
  texts: ReadonlyMap<string, string>,
  holders: readonly string[],
): string | null {
  const name = plain(speaker);
  if (name === '') return 'it has no speaker';
  const known = holders.some((h) => plain(h) === name) || [...texts.values()].some((t) => plain(t).includes(name));
  return known ? null : `no source has the name "${speaker}"`;
}
