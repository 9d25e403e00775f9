import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as EntryArticle from '../../../src/library/read/feed/entry-article.ts';

vi.mock('../../../src/library/read/feed/entry-article.ts', async (original) => {
  const { entryArticle } = await original<typeof EntryArticle>();
  const breaking: typeof entryArticle = (entry, ...others) => {
    if (entry.title === 'Broken') throw new RangeError('out of range');
    return entryArticle(entry, ...others);
  };
  return { entryArticle: breaking };
});

import { readArticles } from '../../../src/library/read-article.ts';

const A =
  'The delegations met for six hours on Monday and agreed to exchange lists of prisoners before the end of the month.';
const item = (word: string): string =>
  `<item><title>${word}</title><description>${word} ${A} ${A}</description></item>`;
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title>${['One', 'Two', 'Three'].map(item).join('')}</channel></rss>`;
const mail = (word: string): string =>
  `From a@b.example Tue Mar  5 10:00:00 2024\nFrom: Jane Doe <jane@paper.example>\nTo: x@paper.example\nSubject: ${word}\nDate: Tue, 5 Mar 2024 10:00:00 +0000\nMIME-Version: 1.0\n\n${word} ${A}\n\n`;

/** A text that begins so cannot be normalised. */
function breakAt(word: string): void {
  const real = String.prototype.normalize as (...given: unknown[]) => string;
  vi.spyOn(String.prototype, 'normalize').mockImplementation(function (this: unknown, ...given: unknown[]) {
    if (String(this).startsWith(word)) throw new RangeError('out of range');
    return real.apply(this, given);
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

const told = async (text: string): Promise<unknown> => {
  const { results } = await readArticles(new TextEncoder().encode(text));
  return results.map(({ article, diagnostics }) => [article.text === '', ...diagnostics.map(({ code }) => code)]);
};
const ONE_LOST = [[false], [true, 'intake-failed'], [false]];

describe('an article that cannot be read', () => {
  it('is lost alone, of a feed that is cleaned', async () => {
    breakAt('Two The');
    expect(await told(FEED)).toEqual(ONE_LOST);
  });

  it('is lost alone, of a mailbox', async () => {
    breakAt('Two The');
    expect(await told(['One', 'Two', 'Three'].map(mail).join(''))).toEqual(ONE_LOST);
  });

  it('is lost alone, of a feed that is taken apart', async () => {
    expect(await told(FEED.replace('>Two<', '>Broken<'))).toEqual(ONE_LOST);
  });
});
