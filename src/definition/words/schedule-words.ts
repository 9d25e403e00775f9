/** A schedule in English words ("weekly on Monday at 07:00") → its cron text, or why it is none and what was meant. */
import { nearest } from '../../diagnostics/nearest.ts';
import { type ClockTime, readClockTime } from './clock-time.ts';
import { DAY_WORDS, ordinalOf, weekdayOf } from './named-days.ts';
import { type NotUnderstood, readDays } from './read-days.ts';

export interface ReadWords {
  readonly cron: string;
}

export interface WrongWords extends NotUnderstood {
  /** The nearest right spelling of the whole; null where none is near. */
  readonly meant: string | null;
}

const OTHER_WORDS: readonly string[] = [
  ...['daily', 'every', 'weekday', 'weekdays', 'weekly', 'monthly', 'each', 'day', 'week', 'month'],
  ...['weekend', 'weekends', 'on', 'at', 'and', 'the', 'of', 'to', 'noon', 'midnight'],
];
const KNOWN = [...OTHER_WORDS, ...DAY_WORDS];
/** Known too, and never meant by another word. */
const RARE = ['days', 'workday', 'workdays', 'fortnightly', 'fortnight', 'biweekly', 'other', 'two', 'three'];

/** Words, small; a comma is an "and"; "7 a.m." is "7am". */
function wordsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().replace(/\b([ap])\.?\s?m\b\.?/g, '$1m');
  return plain
    .replace(/(\d)\s+(am|pm)\b/g, '$1$2')
    .replaceAll(',', ' and ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

export function readScheduleWords(text: string): ReadWords | WrongWords {
  const words = wordsOf(text);
  const read = readWords(words);
  return 'cron' in read ? read : { ...read, meant: meantBy(words) };
}

function readWords(words: readonly string[]): ReadWords | NotUnderstood {
  const unknown = words.find((word) => !isKnown(word));
  if (unknown !== undefined) return { reason: `the word "${unknown}" is not known here` };
  const at = words.indexOf('at');
  if (at < 0) return { reason: 'it does not say at what time: "at 07:00" is missing' };
  const days = readDays(words.slice(0, at));
  if (typeof days !== 'string') return days;
  const time = readTimes(words.slice(at + 1).filter((word) => word !== 'and'));
  return typeof time === 'string' ? { cron: `${time} ${days}` } : time;
}

const isKnown = (word: string): boolean =>
  /^\d/.test(word) || weekdayOf(word) !== null || ordinalOf(word) !== null || isListed(word) || RARE.includes(word);

const isListed = (word: string): boolean => KNOWN.some((known) => known.toLowerCase() === word);

/** The first two fields of a cron text. */
function readTimes(words: readonly string[]): string | NotUnderstood {
  if (words.length === 0) return { reason: 'no time stands behind "at"' };
  const times = words.map(readClockTime);
  const wrong = times.find((time) => typeof time === 'string');
  if (wrong !== undefined) return { reason: String(wrong) };
  const read = times as readonly ClockTime[];
  const minutes = [...new Set(read.map(({ minute }) => minute))];
  if (minutes.length > 1) return { reason: 'one schedule has its times at one minute of the hour' };
  const hours = [...new Set(read.map(({ hour }) => hour))].sort((a, b) => a - b);
  return `${minutes[0]} ${hours.join(',')}`;
}

/** With every unknown word put right. */
function meantBy(words: readonly string[]): string | null {
  const right = words.map((word) => (isKnown(word) ? spelt(word) : nearest(word, KNOWN)));
  if (right.includes(null)) return null;
  const text = right.join(' ');
  return text !== words.map(spelt).join(' ') && 'cron' in readWords(wordsOf(text)) ? text : null;
}

const spelt = (word: string): string => DAY_WORDS.find((day) => day.toLowerCase() === word) ?? word;
