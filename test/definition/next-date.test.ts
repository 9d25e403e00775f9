import { describe, expect, it } from 'vitest';
import { cronProblem, nextDate, slotOn } from '../../src/definition/next-date.ts';

const next = (cron: string, date: string, timezone = 'Europe/London') => nextDate({ cron, timezone }, date);

describe('nextDate', () => {
  it('is the first slot on a later day', () => {
    expect(next('0 7 * * MON', '2025-03-03')).toBe('2025-03-10');
    expect(next('0 7 * * MON', '2025-03-05')).toBe('2025-03-10');
    expect(next('0 * * * *', '2025-03-05')).toBe('2025-03-06');
    expect(next('0 0 * * *', '2025-12-31')).toBe('2026-01-01');
    expect(next('0 7 29 2 *', '2024-02-29')).toBe('2028-02-29');
  });

  it('counts days in the zone of the schedule, whatever the machine says', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Asia/Kathmandu']) {
      expect(next('5 0 * * *', '2025-03-08', zone)).toBe('2025-03-09');
      expect(next('55 23 * * *', '2025-03-08', zone)).toBe('2025-03-09');
    }
  });

  it('keeps to the day where the clocks change', () => {
    expect(next('30 1 * * SUN', '2025-03-29')).toBe('2025-03-30');
    expect(next('30 1 * * SUN', '2025-10-25')).toBe('2025-10-26');
    expect(next('30 2 * * *', '2025-03-08', 'America/New_York')).toBe('2025-03-09');
  });
});

describe('slotOn', () => {
  const on = (cron: string, date: string, now = `${date}T12:00:00Z`, timezone = 'Europe/London') =>
    slotOn({ cron, timezone }, date, new Date(now));

  it('is the slot of the day, with the offset of its zone', () => {
    expect(on('0 7 * * MON', '2025-03-10')).toBe('2025-03-10T07:00:00+00:00');
    expect(on('0 7 * * MON', '2025-03-31')).toBe('2025-03-31T07:00:00+01:00');
    expect(on('30 23 * * *', '2025-03-10', undefined, 'America/New_York')).toBe('2025-03-10T23:30:00-04:00');
    expect(on('30 0 * * *', '2025-03-10', undefined, 'Pacific/Kiritimati')).toBe('2025-03-10T00:30:00+14:00');
  });

  it('is the last that has come of several, else the first', () => {
    expect(on('0 7,13,19 * * *', '2025-03-10', '2025-03-10T13:00:00Z')).toBe('2025-03-10T13:00:00+00:00');
    expect(on('0 7,13,19 * * *', '2025-03-10', '2025-03-09T00:00:00Z')).toBe('2025-03-10T07:00:00+00:00');
    expect(on('0 7,13,19 * * *', '2025-03-10', '2025-03-12T00:00:00Z')).toBe('2025-03-10T19:00:00+00:00');
    expect(on('* * * * *', '2025-03-10', '2025-03-11T00:00:00Z')).toBe('2025-03-10T23:59:00+00:00');
  });

  it('is the day itself where the schedule leaves it out, or there is none', () => {
    expect(on('0 7 * * MON', '2025-03-11')).toBe('2025-03-11');
    expect(slotOn(null, '2025-03-11', new Date(0))).toBe('2025-03-11');
  });
});

describe('cronProblem', () => {
  it.each(['0 7 * * MON', '*/5 8-18 * * 1-5', '@weekly', '0 7 L * *', '0 7 * * 1#1'])('accepts %s', (cron) =>
    expect(cronProblem(cron)).toBeNull(),
  );
  it.each(['', 'x', '0 25 * * *', '0 7 * * MUN', '0 0 7 * * 1', '0 0 31 2 *'])('refuses %j with a reason', (cron) =>
    expect(cronProblem(cron)).toMatch(/\w+ \w+/),
  );
});
