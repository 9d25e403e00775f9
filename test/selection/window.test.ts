import { describe, expect, it } from 'vitest';
import { openWindow } from '../../src/selection/window.ts';

const LAST = '2025-03-10T07:00:00.000Z';
const UNTIL = '2025-03-17T07:00:00.000Z';

/** In, or what keeps an article out that was added then. */
function judge(added: string | null, printed: readonly string[] = [], lastEdition: string | null = LAST): string {
  const time = { date: '2025-03-17', lastEdition, until: UNTIL, printed: new Set(printed) };
  return openWindow({ kind: 'last-edition' }, null, time).refuse({ id: 'a', added })?.kind ?? 'in';
}

describe('the window since the last edition', () => {
  it('begins behind the moment at which that one was made, and ends with that of this one', () => {
    expect(judge('2025-03-10T07:00:00.000Z')).toBe('before');
    expect(judge('2025-03-10T07:00:00.001Z')).toBe('in');
    expect(judge('2025-03-10T08:30:00+02:00')).toBe('before');
    expect(judge('2025-03-17T07:00:00.000Z')).toBe('in');
    expect(judge('2025-03-17T07:00:00.001Z')).toBe('after');
  });

  it('is open to the past where nothing was issued', () => {
    expect([judge('2001-01-01T00:00:00Z', [], null), judge(null, ['a'], null)]).toEqual(['in', 'in']);
  });

  it('takes a day alone that may lie in it anywhere on earth, and no date at all, until it was printed', () => {
    expect(['2025-03-08', '2025-03-09', '2025-03-18', '2025-03-19'].map((day) => judge(day))).toEqual([
      ...['before', 'in', 'in', 'after'],
    ]);
    expect([judge('2025-03-10', ['a']), judge(null, ['a']), judge(null, ['b'])]).toEqual(['printed', 'printed', 'in']);
  });

  it('goes by the moment alone where there is one, whatever was printed', () => {
    expect(judge('2025-03-12T00:00:00Z', ['a'])).toBe('in');
  });
});

describe('other windows', () => {
  it('end where the brief says, whatever is issued', () => {
    const time = { date: '2025-03-17', lastEdition: LAST, until: UNTIL, printed: new Set(['a']) };
    const window = openWindow({ kind: 'days', days: 7 }, null, time);
    expect([window.from, window.refuse({ id: 'a', added: '2025-03-18T00:00:00Z' })]).toEqual(['2025-03-10', null]);
    expect(openWindow(null, null, time).refuse({ id: 'a', added: null })).toBeNull();
  });
});
