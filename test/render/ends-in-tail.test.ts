import { describe, expect, it } from 'vitest';
import { endsInTail } from '../../src/render/ends-in-tail.ts';

describe('the last sheet', () => {
  it.each([
    ['holds the last sources alone', 3, { summary: 1, sources: 2, 'source-1': 2, 'source-2': 3 }, true],
    ['holds the colophon alone', 2, { summary: 1, sources: 1, 'source-1': 1 }, true],
    ['begins nothing but the sources', 3, { summary: 1, sources: 3, 'source-1': 3 }, true],
    ['begins another section', 3, { summary: 1, viewpoints: 3, sources: 3, 'source-1': 3 }, false],
    ['is the only one', 1, { summary: 1, 'source-1': 1 }, false],
  ])('%s', (_, pages, destinations, expected) => {
    expect(endsInTail({ pages, destinations })).toBe(expected);
  });
});
