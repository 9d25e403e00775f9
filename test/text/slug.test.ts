import { describe, expect, it } from 'vitest';
import { slugify, uniqueSlug } from '../../src/text/slug.ts';

describe('slugify', () => {
  it.each([
    ['Talks begin: who pays?', 'talks-begin-who-pays'],
    ['  The “30-day” pause & after  ', 'the-30-day-pause-and-after'],
    ['Über die Straße', 'ueber-die-strasse'],
    ['Перемовини в Києві', 'peremovini-v-kiyevi'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a\u0000b\\c:d*e', 'a-b-c-d-e'],
    ['NATO iPhone', 'nato-iphone'],
    ['con', 'con-text'],
    ['LPT1', 'lpt1-text'],
  ])('%j → %s', (title, slug) => expect(slugify(title)).toBe(slug));

  it('cuts between words', () => {
    const slug = slugify('word '.repeat(50));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).toMatch(/^(word-)+word$/);
    expect(slugify('x'.repeat(5000))).toHaveLength(80);
  });

  it('names what has no Latin letters by its hash', () => {
    expect(slugify('北京')).toMatch(/^text-[0-9a-f]{8}$/);
    expect(slugify('北京')).not.toBe(slugify('东京'));
    expect(slugify('')).toMatch(/^text-/);
  });

  it('is the same for the same title however its accents are encoded', () => {
    expect(slugify('Zoe\u0301')).toBe(slugify('Zo\u00e9'));
  });

  it('gives a slug that is free', () => {
    const taken = new Set(['a', 'a-2']);
    expect(uniqueSlug('a', (s) => taken.has(s))).toBe('a-3');
    expect(uniqueSlug('b', (s) => taken.has(s))).toBe('b');
  });
});
