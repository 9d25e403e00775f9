import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../../src/library/read-feed.ts';
import { checks, fieldOf } from '../../../fixtures/feeds/checks.mjs';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('single fields of feeds', () => {
  it.each(checks.map((check) => [check.name, check] as const))('%s', (_, { text, field, expected, url }) => {
    const feed = readFeed(bytes(text), url === undefined ? {} : { url });
    expect(feed.format).not.toBeNull();
    expect(fieldOf(feed, field)).toEqual(expected);
  });
});
