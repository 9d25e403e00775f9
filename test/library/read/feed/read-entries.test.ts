import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFeed } from '../../../../src/library/read-feed.ts';

const FEEDS = {
  json: JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Paper',
    items: ['One', 'Two', 'Three'].map((title) => ({ id: title, title, content_text: `${title} has a text.` })),
  }),
  xml: `<rss version="2.0"><channel><title>Paper</title>${['One', 'Two', 'Three']
    .map((title) => `<item><title>${title}</title><description>${title} has a text.</description></item>`)
    .join('')}</channel></rss>`,
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('an entry that cannot be read', () => {
  it.each(Object.entries(FEEDS))('is left out alone, and told (%s)', (_, text) => {
    const real = String.prototype.trim;
    vi.spyOn(String.prototype, 'trim').mockImplementation(function (this: string) {
      if (String(this) === 'Two') throw new RangeError('out of range');
      return real.apply(this);
    });
    const { entries, diagnostics } = readFeed(new TextEncoder().encode(text));
    vi.restoreAllMocks();
    expect(entries.map(({ title }) => title)).toEqual(['One', 'Three']);
    expect(diagnostics.map(({ code, what }) => [code, what])).toEqual([
      ['feed-entry-failed', 'Entry 2 of the feed could not be read, and was left out: out of range.'],
    ]);
  });
});
