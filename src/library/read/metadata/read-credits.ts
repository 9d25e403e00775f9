/** A line at the head of an article → the names and dates in it, where it holds nothing else. */
import { alternatives, furnitureLine, plainLine } from '../phrases/phrases.ts';
import { isName, readBylineLine } from './parse-byline.ts';
import { findDate, separateDates } from './parse-date.ts';

export interface Credits {
  readonly names: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
}

const SEGMENTS = /\s*[|•·●・\n]\s*|\s+[–—/]\s+/u;
const words = (...keys: Parameters<typeof alternatives>[0][]): string => keys.map(alternatives).join('|');
const UPDATED = new RegExp(`(?:^|\\P{L})(?:${words('updated')})$`, 'u');
/** What stands around a date and says nothing more: weekdays, times, zones, "published on". */
const AROUND_DATE = new RegExp(
  `(?<!\\p{L})(?:${words('updated', 'published')}|on|at|et|est|edt|pst|pdt|gmt|utc|cet|ist|uhr|року|[ap]\\.?m\\.?|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|понеділок|вівторок|середа|четвер|п'ятниця|субота|неділя|uhr|à|um|о|bst|cst|cdt|mst|mdt|eet|msk|local time|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\\p{L})|\\d{1,2}[:.h]\\d{2}|[^\\p{L}\\p{N}]`,
  'gu',
);

const isDate = (segment: string): boolean =>
  findDate(segment) !== null && separateDates(segment).trim() === segment.trim();
const isLabel = (segment: string): boolean =>
  plainLine(segment).replace(AROUND_DATE, '') === '' ||
  furnitureLine.test(plainLine(segment)) ||
  COUNT.test(segment.trim());

/** A full name of two to four words; only beside a date is it an author's. */
const isFullName = (segment: string): boolean => isName(segment) && /^\S+(?: \S+){1,3}$/.test(segment);

/** Names in a segment: with "by" in front, or, where the line has a date, alone. */
function namesIn(segment: string, besideDate: boolean): readonly string[] {
  const names = readBylineLine(segment);
  if (names.length > 0 || !besideDate) return names;
  const bare = segment
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const undated = bare.replace(new RegExp(`[\\s,:-]*(?:${words('updated', 'published')})[\\s:]*$`, 'iu'), '');
  const signed = readBylineLine(undated);
  return signed.length > 0 ? signed : isFullName(undated) ? [undated] : [];
}

/** "By Jane Doe on Wed," in front of a date. */
const BEFORE_DATE = /(?<=\p{L}.*)[\s,]+(?:on|at|am|um|le|vom)(?:[\s,]+(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)?[\s,]*$/iu;
/** "Updated on" is one word, and stays. */
function withoutPreposition(segment: string): string {
  const bare = segment.replace(BEFORE_DATE, '');
  return SAYS_DATE.test(bare) ? segment : bare;
}

const SAYS_DATE = new RegExp(`(?<!\\p{L})(?:${words('updated', 'published')})$`, 'iu');

/** How long ago, how often seen: said beside a byline, and nothing of it. */
const COUNT =
  /^(?:\d+ ?(?:[smhdw]|min(?:ute)?s?|hours?|days?|weeks?)(?: ago)?|views:? [\d.,]+k?|[\d.,]+k? (?:views?|followers?|shares?|comments?))$/iu;

/** What a line says, if all of its parts are names, dates and labels; else null. */
export function readCredits(text: string, monthFirst = true): Credits | null {
  const segments = separateDates(text)
    .split(SEGMENTS)
    .map((segment) => withoutPreposition(segment).replace(/^[\s,;:–—-]+|[\s,;–—-]+$/gu, ''))
    .filter((segment) => segment !== '');
  const dated = segments.some(isDate);
  const names = segments.map((segment) => (isDate(segment) ? [] : namesIn(segment, dated)));
  const rest = segments.filter((segment, i) => !isDate(segment) && names[i]?.length === 0 && !isLabel(segment));
  if (rest.length > 0 || !(dated || names.some((found) => found.length > 0))) return null;
  const isUpdate = (i: number): boolean => i > 0 && UPDATED.test(plainLine(segments[i - 1] ?? ''));
  const dateAt = (wanted: boolean): string | null => {
    const found = segments.find((segment, i) => isDate(segment) && isUpdate(i) === wanted);
    return found === undefined ? null : findDate(found, monthFirst);
  };
  return { names: names.flat(), published: dateAt(false), updated: dateAt(true) };
}
