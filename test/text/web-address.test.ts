import { describe, expect, it } from 'vitest';
import { withoutTracking } from '../../src/text/web-address.ts';

describe('an address without tracking', () => {
  it.each([
    ['https://post.example/a?utm_source=x&id=1&fbclid=2', 'https://post.example/a?id=1'],
    ['https://post.example/a?utm_source=x#top', 'https://post.example/a#top'],
    ['https://post.example/a?q=a%20b', 'https://post.example/a?q=a%20b'],
    ['no address', 'no address'],
  ])('%s', (url, bare) => expect(withoutTracking(url)).toBe(bare));
});
