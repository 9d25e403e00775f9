import { describe, expect, it } from 'vitest';
import type { SiteRelation } from '../../../src/library/stories/compare-sites.ts';
import { isSameStory } from '../../../src/library/stories/is-same-story.ts';
import { shinglesOf } from '../../../src/library/stories/shingles.ts';
import { COPIES, OWN_REPORT, WIRE } from './wire-story.ts';

const whole = WIRE.join('\n\n');
const isSame = (a: string, b: string, sites: SiteRelation = 'other'): boolean => {
  const [x, y] = [shinglesOf(a), shinglesOf(b)];
  expect(isSameStory(y, x, sites)).toBe(isSameStory(x, y, sites));
  return isSameStory(x, y, sites);
};
/** Many different words, none of which another number gives. */
const words = (of: string, count: number): string => Array.from({ length: count }, (_, i) => `${of}${i}`).join(' ');

describe('one story', () => {
  it.each(Object.entries(COPIES))('is a wire text %s', (_, copy) => {
    expect(isSame(whole, copy)).toBe(true);
  });

  it('is a short text that is all but the same', () => {
    const note = words('note', 40);
    expect(isSame(note, `${note} again`)).toBe(true);
    expect(isSame(note, `${words('intro', 12)} ${note}`)).toBe(false);
  });
});

describe('two stories', () => {
  it('are the reports of two writers who heard the same words', () => {
    expect(isSame(whole, OWN_REPORT.join('\n\n'))).toBe(false);
  });

  it('are a story and a digest in which it stands beside many others', () => {
    expect(isSame(whole, `${whole} ${words('other', 1200)}`)).toBe(false);
  });

  it('are short reports around one long quotation', () => {
    const quotation = words('said', 50);
    expect(isSame(`${words('one', 20)} ${quotation}`, `${words('two', 20)} ${quotation}`)).toBe(false);
  });

  it('are articles of one site under which the same long notice stands', () => {
    const notice = words('notice', 200);
    const [a, b] = [`${words('one', 80)} ${notice}`, `${words('two', 80)} ${notice}`];
    expect(isSame(a, b, 'same')).toBe(false);
    expect(isSame(whole, `${whole} Updated at noon.`, 'same')).toBe(true);
  });

  it('are texts that say nothing', () => {
    expect(isSame('Read more here now.', 'Read more here now.')).toBe(false);
    expect(isSame('', '')).toBe(false);
  });
});
