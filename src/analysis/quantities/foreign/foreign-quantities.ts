/**
 * A sentence in German, French, Ukrainian → its quantities. Precision first: a number counts only with a unit, a share, or
 * a noun right behind it; the unit of a count is that noun as the text has it, in lower case.
 */
import type { Span } from '../../../library/model.ts';
import type { Change, Quantity, Quote } from '../../model.ts';
import { type ForeignUnit, meaningOf, type NumberLanguage, SIGNS } from './number-language.ts';
import { type ForeignNumber, numberAt } from './numerals.ts';

/** Where a number may begin: not inside a word, an address, a date or a longer number. */
const BEGINNINGS = /(?<![\p{L}\p{N}_@#/\\]|[\p{N}][.,:–-])(?:\d|\p{L}{2})/gu;

/** What stands between a number and its unit: a space, a hyphen, a French preposition behind a magnitude. */
const GAP = /^[ {2}\u202f-]?(?:d['’]|de )?/u;

const THREE_WORDS = /^(?:us\$|km\/h|m²|km²|°c|[%€$£¥₴₽°]|[\p{L}.-]{1,24}(?: [\p{L}.]{2,14}){0,2})/iu;

interface FoundUnit extends ForeignUnit {
  readonly end: number;
}

/** The longest name of a unit that begins at the offset. */
function unitAt(text: string, at: number, language: NumberLanguage): FoundUnit | null {
  const gap = GAP.exec(text.slice(at, at + 6))?.[0].length ?? 0;
  const words = THREE_WORDS.exec(text.slice(at + gap, at + gap + 60))?.[0].split(' ') ?? [];
  for (let count = words.length; count > 0; count--) {
    const written = words.slice(0, count).join(' ');
    const form = written.toLowerCase();
    for (const name of [form, form.replace(/[.-]+$/, '')]) {
      const unit = SIGNS.exact.get(name) ?? meaningOf(language.units, name);
      if (unit) return { ...unit, end: at + gap + (name === form ? written.length : name.length) };
    }
  }
  return null;
}

const SIGN_BEFORE = /(?:US\$|[$€£¥₴]|EUR|USD) ?$/u;
const MINUS = /(?:^|\s)([-−]|(?:[Mm]inus|[Мм]інус) )$/u;

function changeOf(before: string, after: string, language: NumberLanguage): Change {
  const bound = language.bounds.find(([, words]) => words.test(before.slice(-30)))?.[0];
  if (!language.by.test(before.slice(-40))) return bound ?? '=';
  const around = `${before.slice(-80)}|${after.slice(0, 60)}`;
  const [up, down] = [language.rise.test(around), language.fall.test(around)];
  return up === down ? (bound ?? '=') : up ? 'up' : 'down';
}

const quoteOf = (text: string, span: Span): Quote => ({ ...span, text: text.slice(span.start, span.end) });

/** The noun phrase that a measure is of: "61 Prozent der Befragten". */
function measuredPhrase(text: string, at: number, language: NumberLanguage): Quote | null {
  const match = language.of.exec(text.slice(at, at + 90));
  const phrase = match?.[1];
  if (!phrase) return null;
  const end = at + match[0].length;
  return quoteOf(text, { start: end - phrase.length, end });
}

const isYear = ({ value, digits, scaled }: ForeignNumber, text: string, at: number): boolean =>
  digits && !scaled && /^(?:1[5-9]|20|21)\d\d(?!\d)/.test(text.slice(at, at + 5)) && Number.isInteger(value);

interface Place {
  readonly text: string;
  readonly sentence: Span;
  readonly language: NumberLanguage;
}

/** A number and, where it begins a range ("10 bis 15", "entre 10 et 15"), its other end. */
interface Extent {
  readonly value: Quantity['value'];
  readonly end: number;
}

function extentAt({ text, sentence, language }: Place, at: number, number: ForeignNumber): Extent {
  const [opener, joiner] = language.between;
  const rest = text.slice(number.end, number.end + 8);
  const between = opener.test(text.slice(sentence.start, at).slice(-20)) ? joiner.exec(rest) : null;
  const joint = between ?? language.range.exec(rest);
  const upper = joint && number.digits ? numberAt(text, number.end + joint[0].length, language) : null;
  if (!upper?.digits) return number;
  const lower = number.scaled || number.bare > upper.bare ? number.value : number.value * (upper.value / upper.bare);
  return upper.value > lower ? { value: [Number(lower.toPrecision(15)), upper.value], end: upper.end } : number;
}

function measured(place: Place, at: number, number: ForeignNumber): Quantity | null {
  const { text, sentence, language } = place;
  const before = text.slice(sentence.start, at);
  const sign = SIGN_BEFORE.exec(before);
  const { value, end: last } = extentAt(place, at, number);
  const behind = sign ? null : unitAt(text, last, language);
  const unit = sign ? SIGNS.exact.get(sign[0].trim().toLowerCase()) : behind;
  if (!unit) return null;
  const minus = sign ? null : MINUS.exec(before);
  const start = at - (sign?.[0].length ?? minus?.[1]?.length ?? 0);
  const end = behind?.end ?? last;
  return {
    start,
    end,
    value: minus && typeof value === 'number' ? -value : value,
    unit: unit.name,
    kind: unit.kind,
    change: changeOf(text.slice(sentence.start, start), text.slice(end, sentence.end), language),
    concept: measuredPhrase(text, end, language),
  };
}

function counted(place: Place, at: number, number: ForeignNumber): Quantity | null {
  const { text, sentence, language } = place;
  const before = text.slice(sentence.start, at);
  const { value, end } = extentAt(place, at, number);
  const rest = text.slice(end, Math.min(sentence.end, end + 90));
  if (isYear(number, text, at) || language.naming.test(before.slice(-24)) || language.notCounted.test(rest))
    return null;
  const noun = language.nounBehind(rest);
  if (!noun) return null;
  return {
    start: at,
    end,
    value,
    unit: noun.noun,
    kind: 'count',
    change: changeOf(before, rest, language),
    concept: quoteOf(text, { start: end + noun.start, end: end + noun.end }),
  };
}

function shareAt({ text, sentence, language }: Place, at: number): Quantity | null {
  const rest = text.slice(at, at + 60);
  for (const [pattern, value] of language.shares) {
    const end = at + (pattern.exec(rest)?.[0].length ?? 0);
    if (end === at) continue;
    const change = changeOf(text.slice(sentence.start, at), '', language);
    return { start: at, end, value, unit: null, kind: 'ratio', change, concept: measuredPhrase(text, end, language) };
  }
  return null;
}

export function foreignQuantities(text: string, sentence: Span, language: NumberLanguage): Quantity[] {
  const place = { text, sentence, language };
  const found: Quantity[] = [];
  for (const { index } of text.slice(sentence.start, sentence.end).matchAll(BEGINNINGS)) {
    const at = sentence.start + index;
    if (at < (found.at(-1)?.end ?? 0)) continue;
    const share = /\d/.test(text[at] ?? '') ? null : shareAt(place, at);
    const number = share ? null : numberAt(text, at, language);
    const quantity = share ?? (number && (measured(place, at, number) ?? counted(place, at, number)));
    if (quantity && quantity.end <= sentence.end) found.push(quantity);
  }
  return found;
}
