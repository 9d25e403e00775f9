/**
 * Slots of ten years in zones that change their clocks in every way there is, against an oracle that knows no rule: it
 * walks over every minute and asks what the clocks have not shown before.
 */
import { describe, expect, it } from 'vitest';
import type { SlotPattern } from '../../src/definition/model.ts';
import { lastSlot, nextSlot, slotsBetween } from '../../src/definition/next-slot.ts';

const ZONES = [
  ...['Australia/Lord_Howe', 'Asia/Kathmandu', 'America/Santiago', 'Africa/Casablanca', 'Asia/Gaza', 'Africa/Cairo'],
  ...['Pacific/Apia', 'America/New_York', 'Europe/London', 'Europe/Kyiv', 'America/Sao_Paulo', 'UTC', 'Asia/Tehran'],
];
const MINUTE = 60_000;
/** 2011 has the day that Apia left out. */
const [FROM, TO] = [Date.parse('2011-01-01T00:00:00Z'), Date.parse('2021-01-01T00:00:00Z')];

/** A minute → the wall-clock minute that the zone shows then. Within an hour at whose ends the offset is one it is taken to be that. */
function minuteClock(zone: string): (minute: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
    hourCycle: 'h23',
  });
  const shown = (minute: number): number => {
    const text = format.format(minute * MINUTE);
    const at = (start: number, end: number): number => Number(text.slice(start, end));
    return Date.UTC(at(6, 10), at(3, 5) - 1, at(0, 2), at(12, 14), at(15, 17)) / MINUTE;
  };
  let [hour, offset, next] = [Number.NaN, 0, 0];
  return (minute) => {
    if (Math.floor(minute / 60) !== hour) {
      offset = hour + 1 === Math.floor(minute / 60) ? next : shown(minute - (minute % 60)) - minute + (minute % 60);
      hour = Math.floor(minute / 60);
      next = shown((hour + 1) * 60) - (hour + 1) * 60;
    }
    return offset === next ? minute + offset : shown(minute);
  };
}

type Matches = (minute: number, hour: number, day: number, weekday: number) => boolean;

const PATTERNS: readonly (readonly [cron: string, matches: Matches])[] = [
  ['30 2 * * *', (m, h) => m === 30 && h === 2],
  ['0 0 * * *', (m, h) => m === 0 && h === 0],
  ['45 1 * * SUN', (m, h, _, w) => m === 45 && h === 1 && w === 0],
  ['0 7 * * MON', (m, h, _, w) => m === 0 && h === 7 && w === 1],
  ['15 23 31 * *', (m, h, d) => m === 15 && h === 23 && d === 31],
];

/** A wall-clock minute is due at the first minute at which the clocks show it or a later one. */
function oracle(zone: string, [from, to]: readonly [number, number], matches: readonly Matches[]): number[][] {
  const clock = minuteClock(zone);
  const due = matches.map((): number[] => []);
  let highest = clock(from / MINUTE - 1);
  let [today, date] = [Number.NaN, 0];
  for (let minute = from / MINUTE; minute < to / MINUTE; minute++) {
    const shown = clock(minute);
    for (let wall = highest + 1; wall <= shown; wall++) {
      const day = Math.floor(wall / 1440);
      if (day !== today) [today, date] = [day, new Date(day * 1440 * MINUTE).getUTCDate()];
      const [m, h, weekday] = [wall % 60, Math.floor(wall / 60) % 24, (day + 4) % 7];
      for (let i = 0; i < matches.length; i++) {
        if (matches[i]?.(m, h, date, weekday) && due[i]?.at(-1) !== minute * MINUTE) due[i]?.push(minute * MINUTE);
      }
    }
    highest = Math.max(highest, shown);
  }
  return due;
}

const ours = (rule: SlotPattern, [from, to]: readonly [number, number]): number[] =>
  slotsBetween(rule, new Date(from - 1), new Date(to - 1)).map((slot) => slot.getTime());

describe('slots of ten years', () => {
  it.each(ZONES)('in %s are those that the clocks show, each once', (timezone) => {
    const expected = oracle(
      timezone,
      [FROM, TO],
      PATTERNS.map(([, matches]) => matches),
    );
    for (const [i, [cron]] of PATTERNS.entries()) {
      expect(expected[i]?.length).toBeGreaterThan(60);
      expect(ours({ cron, timezone }, [FROM, TO])).toEqual(expected[i]);
    }
  });

  it.each([
    ['Europe/London', '2025-03-30', '2025-10-26'],
    ['Australia/Lord_Howe', '2025-04-06', '2025-10-05'],
    ['America/Sao_Paulo', '2018-02-18', '2018-11-04'],
    ['Pacific/Apia', '2011-12-30', '2012-04-01'],
    ['Africa/Casablanca', '2025-02-23', '2025-04-06'],
  ])('in %s keep to that where several fall into a gap or an overlap', (timezone, ...days) => {
    for (const day of days) {
      const time = [Date.parse(day) - 86_400_000, Date.parse(day) + 2 * 86_400_000] as const;
      const [each = [], quarters = []] = oracle(timezone, time, [() => true, (m) => m % 15 === 0]);
      expect(ours({ cron: '* * * * *', timezone }, time)).toEqual(each);
      expect(ours({ cron: '*/15 * * * *', timezone }, time)).toEqual(quarters);
    }
  });
});

describe('nextSlot', () => {
  const next = (cron: string, after: string, timezone: string) =>
    nextSlot({ cron, timezone }, new Date(after))?.toJSON();

  it('is at the first moment after a gap', () => {
    expect(next('30 1 * * *', '2025-03-29T12:00:00Z', 'Europe/London')).toBe('2025-03-30T01:00:00.000Z');
    expect(next('30 1 * * *', '2025-03-30T01:00:00Z', 'Europe/London')).toBe('2025-03-31T00:30:00.000Z');
    // A whole day was left out: its slot is at the beginning of the next.
    expect(next('0 7 30 12 *', '2011-12-01T00:00:00Z', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z');
  });

  it('is the first occurrence of an hour that comes twice, wherever it is asked from', () => {
    expect(next('30 1 * * *', '2025-10-26T00:00:00Z', 'Europe/London')).toBe('2025-10-26T00:30:00.000Z');
    for (const after of [
      '2025-10-26T00:30:00Z',
      '2025-10-26T00:59:59Z',
      '2025-10-26T01:00:00Z',
      '2025-10-26T01:29:59Z',
    ])
      expect(next('30 1 * * *', after, 'Europe/London')).toBe('2025-10-27T01:30:00.000Z');
  });

  it('is null where there is none', () => expect(next('0 0 31 2 *', '2025-01-01T00:00:00Z', 'UTC')).toBeUndefined());
});

describe('lastSlot', () => {
  const last = (cron: string, after: string, upTo: string) =>
    lastSlot({ cron, timezone: 'Europe/London' }, new Date(after), new Date(upTo))?.toJSON();

  it('is the newest of those that have come', () => {
    expect(last('0 7 * * MON', '2020-01-01T00:00:00Z', '2025-03-12T00:00:00Z')).toBe('2025-03-10T07:00:00.000Z');
    expect(last('* * * * *', '1990-01-01T00:00:00Z', '2025-03-12T00:00:30Z')).toBe('2025-03-12T00:00:00.000Z');
    expect(last('0 7 * * MON', '2025-03-03T07:00:00Z', '2025-03-10T07:00:00Z')).toBe('2025-03-10T07:00:00.000Z');
  });

  it('is null where none has', () => {
    expect(last('0 7 * * MON', '2025-03-10T07:00:00Z', '2025-03-17T06:59:59Z')).toBeUndefined();
    expect(last('0 7 * * MON', '2025-03-10T07:00:00Z', '2025-03-01T00:00:00Z')).toBeUndefined();
  });
});
