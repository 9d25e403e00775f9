import { describe, expect, it } from 'vitest';
import { embargoIn } from '../../src/definition/embargo.ts';

describe('an embargo', () => {
  it('of a day stays a day', () => {
    expect(embargoIn('2026-12-01', 'Europe/Kyiv')).toBe('2026-12-01');
  });

  it.each([
    ['2026-12-01 07:00', 'Europe/Kyiv', '2026-12-01T07:00:00+02:00'],
    ['2026-07-01T07:00', 'Europe/London', '2026-07-01T07:00:00+01:00'],
    ['2026-07-01 23:30:00', 'America/New_York', '2026-07-01T23:30:00-04:00'],
    ['2026-12-01 07:00', 'UTC', '2026-12-01T07:00:00+00:00'],
  ])('%s in %s has the offset of its zone then', (text, zone, expected) => {
    expect(embargoIn(text, zone)).toBe(expected);
  });

  it('that the clocks skip is an hour later, and of one that comes twice it is the later', () => {
    expect(embargoIn('2026-03-29 02:30', 'Europe/Berlin')).toBe('2026-03-29T03:30:00+02:00');
    expect(embargoIn('2026-10-25 02:30', 'Europe/Berlin')).toBe('2026-10-25T02:30:00+01:00');
  });
});
