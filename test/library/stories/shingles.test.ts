import { describe, expect, it } from 'vitest';
import { shinglesOf } from '../../../src/library/stories/shingles.ts';
import { fewestCommon, storyPrints } from '../../../src/library/stories/story-prints.ts';

const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

describe('shinglesOf', () => {
  it('has one for each run of five words, and each once', () => {
    expect(shinglesOf('one two three four').size).toBe(0);
    expect(shinglesOf('one two three four five six').size).toBe(2);
    expect(shinglesOf('a b c d e a b c d e').size).toBe(5);
    expect(shinglesOf('one two three four five')).not.toEqual(shinglesOf('one two three five four'));
  });

  it('sees no difference of case, punctuation, diacritics and lines', () => {
    const plain = shinglesOf('the cafe in kyiv is closed again');
    expect(shinglesOf('The café in Kyiv\n\nis “closed”, again…')).toEqual(plain);
    expect(shinglesOf('Поїзд до Львова знову запізнився')).not.toEqual(shinglesOf('Поезд до Львова знову запізнився'));
  });
});

describe('storyPrints', () => {
  it.each([20, 48, 300, 5000])('are few for %d words, and never none', (count) => {
    const shingles = shinglesOf(words(count));
    const prints = storyPrints(shingles);
    expect(prints.length).toBeGreaterThanOrEqual(Math.min(shingles.size, 12));
    expect(prints.length).toBeLessThanOrEqual(48);
    expect(prints.every((print) => shingles.has(print))).toBe(true);
  });

  it('of a text are among those of any longer one that holds it, as far as that keeps so many', () => {
    const [short, long] = [shinglesOf(words(300)), shinglesOf(words(1200))];
    const kept = storyPrints(long).filter((print) => short.has(print));
    expect(kept.length).toBeGreaterThanOrEqual(fewestCommon(short.size, long.size, 'other'));
    expect(storyPrints(short)).toEqual(expect.arrayContaining(kept));
  });
});
