/** A quantity and its article's text → how the number is printed large, and the word before it. */
import type { Quantity } from '../model.ts';
import { PERCENT_WORD } from './foreign-label.ts';

/** Magnitude words are shortened in print; nothing else is. */
const SHORT_MAGNITUDES: Readonly<Record<string, string>> = { million: 'm', billion: 'bn', trillion: 'tn' };

const HYPHENATED = /^(.*[\p{L}\p{N}])[-‐‑](\p{L}+)$/u;

const plural = (unit: string): string => {
  if (/^(?:foot|inch)$/.test(unit)) return unit === 'foot' ? 'feet' : 'inches';
  return /s$/.test(unit) ? unit : unit.replace(/([^aeiou])y$/, '$1ie').replace(/$/, 's');
};

/** "30-day" is printed as "30 days", "two-week" as "2 weeks". */
function unhyphenated(written: string, quantity: Quantity): string {
  const [, number = '', unit = ''] = HYPHENATED.exec(written) ?? [];
  if (number === '' || typeof quantity.value !== 'number' || /^(?:number|count|ratio)$/.test(quantity.kind))
    return written;
  const digits = /\d/.test(number) ? number : String(quantity.value);
  return `${digits} ${quantity.value === 1 ? unit : plural(unit)}`;
}

/** "Thirty-five percent" is printed as "35%"; other numbers in words stay as they are. */
const inWords = (written: string, { kind, unit, value }: Quantity): string =>
  kind === 'percent' && unit === 'percentage' && typeof value === 'number' ? `${value}%` : written;

/** A share whose word stands behind the number gets it: both are printed as one sign. */
const withSign = (text: string, { end, unit }: Quantity, written: string): string =>
  unit === 'percentage'
    ? written + (/[%\p{L}]$/u.test(written) ? '' : (PERCENT_WORD.exec(text.slice(end, end + 16))?.[0] ?? ''))
    : written;

/** Digits, sign and unit as the article has them, in compact form: "$171 bn", "96%", "11,000", "5–7 m". */
export function displayOf(text: string, quantity: Quantity): string {
  const written = text.slice(quantity.start, quantity.end).replace(/\s+/g, ' ');
  const ranged =
    Array.isArray(quantity.value) && /\d/.test(written)
      ? written.replace(/ (?:to|and) |\s?[-–—]\s?(?=[\d$€£])/u, '–')
      : unhyphenated(written, quantity);
  if (!/\d/.test(ranged)) return inWords(ranged, quantity);
  return withSign(text, quantity, ranged)
    .replace(
      /[\s-]?\b(million|billion|trillion)\b/gi,
      (_, word: string) => ` ${SHORT_MAGNITUDES[word.toLowerCase()] ?? word}`,
    )
    .replace(/\s?(?:percent|per cent)\b/gi, '%')
    .replace(/\s?(?:Prozent|pour cent|відсот\p{L}+|процент\p{L}*)(?!\p{L})/giu, ' %')
    .replace(/([$€£¥₹₽₴])\s(?=\d)/g, '$1');
}

const QUALIFIERS: readonly (readonly [RegExp, string])[] = [
  [/\bat least$/i, 'at least'],
  [/\b(?:more|greater|higher) than$/i, 'more than'],
  [
    /\b(?:over|above|exceed(?:s|ed|ing)?|topp(?:ed|ing)|surpass(?:es|ed|ing)|upwards? of|excess of|minimum of)$/i,
    'over',
  ],
  [/\bno (?:less|fewer) than$/i, 'no fewer than'],
  [/\bno more than$/i, 'no more than'],
  [/\b(?:less|fewer|lower) than$/i, 'less than'],
  [/\b(?:up to|as much as|as many as|maximum of)$/i, 'up to'],
  [/\b(?:under|below)$/i, 'under'],
  [/\bnearly$/i, 'nearly'],
  [/\b(?:almost)$/i, 'almost'],
  [/\b(?:about|around|some|roughly|approximately|an estimated|estimated|circa|close to)$/i, 'about'],
];

const OF_CHANGE = { '=': null, up: 'up', down: 'down', '~': 'about', '>': 'over', '<': 'up to' } as const;
const BEHIND: readonly (readonly [RegExp, string])[] = [
  [/^ or more\b/i, 'at least'],
  [/^ or (?:less|fewer)\b/i, 'at most'],
];

/** "a 50% reduction": the word behind the number says it. */
const SAID_BEHIND =
  /^\s(?:increases?|decreases?|reductions?|rises?|falls?|drops?|declines?|growth|cuts?|jumps?|surges?|gains?|more|less|fewer|higher|lower)\b/i;

/** The article's own word where it has one; null where the number, its sign or the word behind it says so itself. */
export function qualifierOf(text: string, quantity: Quantity): string | null {
  const after = text.slice(quantity.end, quantity.end + 12);
  if (quantity.change === '=') return null;
  if (quantity.change === 'up' || quantity.change === 'down')
    return SAID_BEHIND.test(after) ? null : OF_CHANGE[quantity.change];
  if (text[quantity.end - 1] === '+') return null;
  const before = text.slice(Math.max(0, quantity.start - 40), quantity.start).replace(/\s+(?:an?\s+)?$/, '');
  const found = QUALIFIERS.find(([words]) => words.test(before)) ?? BEHIND.find(([words]) => words.test(after));
  return found?.[1] ?? OF_CHANGE[quantity.change];
}
