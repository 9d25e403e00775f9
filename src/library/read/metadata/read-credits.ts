/** A line at the head of an article → the names and dates in it, where it holds nothing else. */
import { alternatives, furnitureLine, plainLine } from '../phrases/phrases.ts';
import { readBylineLine } from './parse-byline.ts';
import { findDate } from './parse-date.ts';

export interface Credits {
  readonly names: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
}

const LONGEST_DATE_LINE = 80;

const SEGMENTS = /\s*[|•·●・\n]\s*|\s+[–—/]\s+/u;
const UPDATED = new RegExp(`^(?:${alternatives('updated')})(?!\\p{L})`, 'u');
/** Words that stand around a date: weekdays, times, zones, "at". */
const DATE_WORDS = new RegExp(
  `(?:${alternatives('updated')}|${alternatives('published')})(?!\\p{L})|\\d{1,2}[:.]\\d{2}|[ap]\\.?m\\.?(?!\\p{L})|\\b(?:on|at|et|est|edt|pst|pdt|gmt|utc|cet|ist|uhr|min|read)\\b|року|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[^\\p{L}]`,
  'gu',
);

function isOnlyDate(segment: string): boolean {
  if (segment.length > LONGEST_DATE_LINE || findDate(segment) === null) return false;
  const words = plainLine(segment).replace(DATE_WORDS, ' ').trim();
  return words.split(/\s+/).length <= 3 && words.length <= 24;
}

const isLabel = (segment: string): boolean => furnitureLine.test(plainLine(segment)) || /^\p{P}*$/u.test(segment);

/** What a line says, if all of its parts are names, dates and labels; else null. */
export function readCredits(text: string): Credits | null {
  const segments = text.split(SEGMENTS).filter((segment) => segment.trim() !== '');
  const names = segments.flatMap(readBylineLine);
  const dates = segments.filter(isOnlyDate);
  const rest = segments.filter((s) => readBylineLine(s).length === 0 && !isOnlyDate(s) && !isLabel(s));
  if (rest.length > 0 || names.length + dates.length === 0) return null;
  const isUpdate = (s: string): boolean => UPDATED.test(plainLine(s));
  const dateFrom = (s: string | undefined): string | null => (s === undefined ? null : findDate(s));
  return { names, published: dateFrom(dates.find((s) => !isUpdate(s))), updated: dateFrom(dates.find(isUpdate)) };
}
