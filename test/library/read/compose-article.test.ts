import { describe, expect, it } from 'vitest';
import { cleanCharacters } from '../../../src/library/read/clean/clean-characters.ts';
import { composeArticle } from '../../../src/library/read/compose-article.ts';
import { nothingFound, rawBlock } from '../../../src/library/read/raw-article.ts';

describe('an article', () => {
  it('has metadata of visible characters, each in one line', () => {
    const found = {
      ...nothingFound,
      title: 'Talks\u202e in\u0007 Geneva\nresume\u200b',
      byline: ['Jane\u2066 Doe', '\u200b'],
      site: '\u202dThe Paper',
      tags: ['peace\u0000', ' '],
    };
    expect(composeArticle([], found)).toMatchObject({
      title: 'Talks in Geneva resume',
      byline: ['Jane Doe'],
      site: 'The Paper',
      tags: ['peace'],
    });
    expect(composeArticle([], { ...nothingFound, site: '\u200b' }).site).toBeNull();
  });
});

describe('characters that join', () => {
  const clean = (text: string): string | undefined =>
    cleanCharacters({ blocks: [rawBlock('paragraph', text)], metadata: nothingFound, removed: [] }).blocks[0]?.text;

  it('stay where they join, and are looked at once however many they are', () => {
    expect(clean('می\u200cخواهم')).toBe('می\u200cخواهم');
    expect(clean('👩\u200d🌾')).toBe('👩\u200d🌾');
    expect(clean('a\u200cb\u200d \u200dc')).toBe('ab c');
    expect(clean(`ا${'\u034f'.repeat(400_000)}x`)).toBe('ا\u034fx');
    expect(clean('می\u200c')).toBe('می');
  }, 60_000);

  it("and spaces before a line's end are looked at once", () => {
    expect(clean(`a${' \n '.repeat(100_000)}b${' '.repeat(400_000)}c`)).toBe('a\nb c');
  }, 60_000);
});
