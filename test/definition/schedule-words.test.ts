import { describe, expect, it } from 'vitest';
import { nextSlot } from '../../src/definition/next-slot.ts';
import { readScheduleWords } from '../../src/definition/words/schedule-words.ts';

describe('readScheduleWords', () => {
  it.each([
    ['weekly on Monday at 07:00', '0 7 * * 1'],
    ['weekly on Monday and Thursday at 07:00', '0 7 * * 1,4'],
    ['on Monday and Thursday at 07:00', '0 7 * * 1,4'],
    ['every Sunday at 8:05 pm', '5 20 * * 0'],
    ['Mondays, Wednesdays and Fridays at 6.30 a.m.', '30 6 * * 1,3,5'],
    ['Every Week on Tue at noon', '0 12 * * 2'],
    ['every weekday at 6:30', '30 6 * * 1-5'],
    ['on weekends at 9am', '0 9 * * 0,6'],
    ['Monday to Thursday at 18:00', '0 18 * * 1,2,3,4'],
    ['Friday to Monday at 18:00', '0 18 * * 0,1,5,6'],
    ['daily at 18:00', '0 18 * * *'],
    ['every day at 7:00 and 19:00', '0 7,19 * * *'],
    ['daily at 12am', '0 0 * * *'],
    ['daily at 12:15pm', '15 12 * * *'],
    ['monthly on the 1st at 07:00', '0 7 1 * *'],
    ['every month on the 1st and 15th at midnight', '0 0 1,15 * *'],
    ['monthly on the last day at 17:00', '0 17 L * *'],
    ['on the first Monday of the month at 07:00', '0 7 * * 1#1'],
    ['on the first and third Monday of every month at 07:00', '0 7 * * 1#1,1#3'],
    ['every second Monday of the month at 07:00', '0 7 * * 1#2'],
    ['monthly on the last Friday at 16:00', '0 16 * * 5#L'],
  ])('reads "%s" as %s', (words, cron) => {
    expect(readScheduleWords(words)).toEqual({ cron });
    expect(nextSlot({ cron, timezone: 'UTC' }, new Date('2025-01-01T00:00:00Z'))).not.toBeNull();
  });

  it.each([
    ['weekly on Munday at 07:00', /"munday" is not known/, 'weekly on Monday at 07:00'],
    ['weakly on monday at 07:00', /"weakly" is not known/, 'weekly on Monday at 07:00'],
    ['evry weekdy at 6:30', /"evry" is not known/, 'every weekday at 6:30'],
    ['montly on the frist at 7:00', /"montly"/, 'monthly on the first at 7:00'],
  ])('asks back for "%s"', (words, reason, meant) =>
    expect(readScheduleWords(words)).toEqual({ reason: expect.stringMatching(reason), meant }),
  );

  it.each([
    ['weekly on Monday', /at what time/],
    ['weekly at 07:00', /names no day/],
    ['weekly on Monday at', /no time stands behind "at"/],
    ['weekly on Monday at 7', /morning or the evening/],
    ['weekly on Monday at 25:00', /no clock shows/],
    ['daily at 13pm', /no clock shows/],
    ['daily at 07:00 and 18:30', /one minute of the hour/],
    ['every second Monday at 07:00', /counts no weeks/],
    ['fortnightly on Monday at 07:00', /counts no weeks/],
    ['every other week on Monday at 07:00', /first and third Monday/],
    ['monthly on the 31st at 07:00', /monthly on the last day/],
    ['monthly on the fifth Monday at 07:00', /"last" is the one at its end/],
    ['monthly at 07:00', /which day of the month/],
    ['daily on Monday at 07:00', /"daily" is no day of the week/],
    ['whenever I like', /"whenever" is not known/],
    ['Monday to at 07:00', /behind "to"/],
  ])('says why "%s" is none', (words, reason) =>
    expect(readScheduleWords(words)).toMatchObject({ reason: expect.stringMatching(reason), meant: null }),
  );
});
