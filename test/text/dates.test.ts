import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  dateIn,
  dateOf,
  daysBetween,
  formatDate,
  formatDateRange,
  isIsoDate,
  isIsoDateOrTime,
} from '../../src/text/dates.ts';

describe('ISO dates', () => {
  it.each(['2024-01-15', '2024-02-29', '0999-12-31'])('knows %s', (date) => expect(isIsoDate(date)).toBe(true));
  it.each(['2023-02-29', '2024-13-01', '2024-1-5', '15 January 2024', '', '2024-01-15T00:00:00Z', '2024-00-10'])(
    'refuses %s',
    (date) => expect(isIsoDate(date)).toBe(false),
  );

  it('knows dates with a time', () => {
    expect(
      ['2024-01-15', '2024-01-15T10:00Z', '2024-01-15T10:00:00.5+02:00', '2024-01-15 10:00'].every(isIsoDateOrTime),
    ).toBe(true);
    expect(['2024-02-30T10:00Z', '2024-01-15T25:00Z', '2024-01-15T', 'x'].some(isIsoDateOrTime)).toBe(false);
    expect(dateOf('2024-01-15T23:30:00-05:00')).toBe('2024-01-15');
  });

  it('counts over leap days, years and the clock changes of any zone', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
    expect(addDays('2025-03-29', 2)).toBe('2025-03-31');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
    expect(['2024-02-01', '2023-12-31', '2024-01-15'].sort(compareDates)[0]).toBe('2023-12-31');
  });

  it('tells the date of an instant in a zone', () => {
    const instant = new Date('2024-03-30T23:30:00Z');
    expect(dateIn(instant, 'UTC')).toBe('2024-03-30');
    expect(dateIn(instant, 'Europe/Kyiv')).toBe('2024-03-31');
    expect(dateIn(instant, 'Pacific/Honolulu')).toBe('2024-03-30');
    expect(() => dateIn(instant, 'Europe/Nowhere')).toThrow(RangeError);
  });

  it('writes dates in the words of a language', () => {
    expect(formatDate('2025-03-09', 'en')).toBe('9 March 2025');
    expect(formatDate('2025-03-09', 'en-US')).toBe('March 9, 2025');
    expect(formatDate('2025-03-09', 'en', 'day-month')).toBe('9 March');
    expect(formatDate('2025-03-09', 'en', 'weekday')).toMatch(/^Sunday,? 9 March 2025$/);
    expect(formatDate('2025-03-09', 'en', 'month')).toBe('March 2025');
    expect(formatDate('2025-03-09', 'de')).toBe('9. März 2025');
    expect(formatDate('2025-03-09T23:59:00-08:00', 'en', 'medium')).toBe('9 Mar 2025');
    expect(formatDateRange('2025-03-03', '2025-03-09', 'en').replace(/\s/g, ' ')).toMatch(/^3.{1,3}9 March 2025$/);
  });
});
