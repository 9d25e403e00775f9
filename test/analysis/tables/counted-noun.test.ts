import { describe, expect, it } from 'vitest';
import { countedNoun } from '../../../src/analysis/tables/counted-noun.ts';

const counted = (name: string) => countedNoun(name, (word) => word === 'howitzers');

describe('countedNoun', () => {
  it.each([
    ['Tanks', 'tank'],
    ['Tanks delivered', 'tank'],
    ['Number of seats', 'seat'],
    ['Seats in the lower house', 'seat'],
    ['Killed', 'people'],
    ['Howitzers', 'howitzer'],
    ['Women', 'woman'],
  ])('%s counts each %s', (name, noun) => expect(counted(name)).toBe(noun));

  it.each(['Exports', 'Netherlands', 'Total', 'Attendance', 'Sales of homes', '2023', 'Points'])(
    'does not say what %s counts',
    (name) => expect(counted(name)).toBeNull(),
  );
});
