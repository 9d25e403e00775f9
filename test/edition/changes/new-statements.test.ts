import { describe, expect, it } from 'vitest';
import { newSources } from '../../../src/edition/changes/new-sources.ts';
import { newStatements } from '../../../src/edition/changes/new-statements.ts';
import type { Edition, EditionSource, EditionStatement } from '../../../src/edition/model.ts';

interface Said {
  readonly speaker?: string;
  readonly words: string;
  readonly day: string | null;
  readonly point?: string;
  readonly origin?: 'theme' | 'shared-term';
  readonly guessed?: boolean;
  readonly unnamed?: boolean;
  readonly reworded?: string;
}

/** An edition in which each of these is said in a source of its own. */
function editionOf(...all: readonly Said[]): Edition {
  const sources = all.map(({ day, guessed = false }, i) => ({
    number: i + 1,
    article: `${day}-${i}`,
    published: day,
    guessed: guessed ? ['published'] : [],
  })) as unknown as EditionSource[];
  const points = all.map(
    ({ speaker = 'Marta Lindqvist', words, point = 'crossings', origin = 'theme', ...more }, i) => {
      const content = { text: words, source: i + 1, reworded: more.reworded ?? null };
      const statement = { origin: 'source', id: words, speaker, unnamed: more.unnamed ?? false, content };
      return { name: point, origin, cells: [[statement as unknown as EditionStatement]] };
    },
  );
  return { sources, viewpoints: [{ theme: 'ferries', points }] } as unknown as Edition;
}

const OLD: Said = { words: 'the night crossings must end before any talks begin', day: '2025-03-04' };
const NEW: Said = { words: 'a single boat on Fridays would be acceptable', day: '2025-03-12' };

/** What is told of this edition's statements, each against what it is set beside. */
function told(old: readonly Said[], now: readonly Said[], fresh = now.map((_, i) => i + 1)): string[][] {
  const found = newStatements(editionOf(...old), editionOf(...now), fresh);
  return found.map((pair) => [pair.before.content.text, pair.now.content.text]);
}

describe('newStatements', () => {
  it('sets what a speaker says now on a point beside what was said last', () => {
    expect(told([OLD], [NEW])).toEqual([[OLD.words, NEW.words]]);
    const between: Said = { words: 'pay comes first for all members', day: '2025-03-06' };
    expect(told([between, OLD], [NEW])).toEqual([[between.words, NEW.words]]);
  });

  it('tells one a speaker and point, the first that this edition has', () => {
    const more: Said = { words: 'crews will vote about everything in April', day: '2025-03-13' };
    expect(told([OLD], [NEW, more])).toEqual([[OLD.words, NEW.words]]);
  });

  it.each<[string, Said, Said]>([
    ['of another speaker', OLD, { ...NEW, speaker: 'Owen Hale' }],
    ['on another point', OLD, { ...NEW, point: 'pay' }],
    ['on a point that the program found', { ...OLD, origin: 'shared-term' }, { ...NEW, origin: 'shared-term' }],
    ['that says the same', OLD, { words: 'night crossings must end before talks about pay', day: '2025-03-12' }],
    ['of the same day', OLD, { ...NEW, day: '2025-03-04' }],
    ['of an earlier day', OLD, { ...NEW, day: '2025-03-01' }],
    ['of no day', OLD, { ...NEW, day: null }],
    ['of a guessed day', OLD, { ...NEW, guessed: true }],
    ['after one of a guessed day', { ...OLD, guessed: true }, NEW],
    ['of nobody by name', { ...OLD, unnamed: true }, { ...NEW, unnamed: true }],
    ['that an editor said otherwise', { ...OLD, reworded: 'other words' }, NEW],
  ])('tells none %s', (_, old, now) => expect(told([old], [now])).toEqual([]));

  it('tells none from a source that the earlier edition had', () => {
    expect(told([OLD], [NEW], [])).toEqual([]);
  });
});

describe('newSources', () => {
  const source = (number: number, facts: Partial<EditionSource>): EditionSource =>
    ({ number, article: `article-${number}`, textHash: `${number}`, url: null, copies: [], ...facts }) as EditionSource;
  const copy = (article: string) => ({ article, site: null, url: null, published: null });

  it('are those of no story that was there: by id, text, address and copies, both ways', () => {
    const before = [source(1, { article: 'a', url: 'https://x.example/1', copies: [copy('b')] })];
    const now = [
      source(1, { article: 'a' }),
      source(2, { article: 'renamed', textHash: '1' }),
      source(3, { url: 'https://x.example/1' }),
      source(4, { article: 'b' }),
      source(5, { copies: [copy('a')] }),
      source(6, {}),
    ];
    expect(newSources(before, now)).toEqual([6]);
    expect(newSources([], now)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
