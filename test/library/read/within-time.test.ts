import { describe, expect, it } from 'vitest';
import { tookTooLong, withinTime } from '../../../src/library/read/within-time.ts';

function problemOf(work: () => unknown): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
}

describe('work with a limit of time', () => {
  it('gives its result, within other such work too', () => {
    expect(withinTime(() => withinTime(() => 42) + 1)).toBe(43);
  });

  it('is stopped when it does not end, in a regular expression too, whatever it catches', () => {
    const endless = (): void => {
      for (;;) {
        try {
          /^(?:a+)+$/.test(`${'a'.repeat(40)}b`);
        } catch {
          // Swallows what it can.
        }
      }
    };
    expect(tookTooLong(problemOf(() => withinTime(endless, 50)))).toBe(true);
    expect(withinTime(() => 1)).toBe(1);
  });

  it('hands on what the work throws', () => {
    const error = problemOf(() =>
      withinTime(() => {
        throw new RangeError('out of range');
      }),
    );
    expect(error).toBeInstanceOf(RangeError);
    expect(tookTooLong(error)).toBe(false);
  });
});
