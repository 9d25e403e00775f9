import { describe, expect, it } from 'vitest';
import type { AnalysedArticle, Statement, SummarySentence } from '../../../src/analysis/model.ts';
import { campsOf } from '../../../src/analysis/summary/camps.ts';
import { inLanguage } from '../../../src/analysis/summary/in-language.ts';
import { roomOf } from '../../../src/analysis/summary/length.ts';
import { countGroups, firstInTurn, groupOf, priceOf } from '../../../src/analysis/summary/shares.ts';
import type { Theme } from '../../../src/library/model.ts';
import { plainArticle } from '../../../src/library/plain-article.ts';

const of = (...groups: readonly (readonly ['article' | 'theme' | 'noTheme' | 'site' | 'camp', string])[]) => ({
  groups: groups.map(([kind, name]) => groupOf(kind, name)),
});

describe('shares', () => {
  it('one more of a theme costs more than one more of an article', () => {
    const counts = countGroups([of(['theme', 'a'], ['article', 'x'])]);
    expect(priceOf(of(['theme', 'b'], ['article', 'y']), counts)).toBe(1);
    expect(priceOf(of(['theme', 'a']), counts)).toBeGreaterThan(priceOf(of(['article', 'x']), counts));
  });

  it('a theme or camp without a sentence comes first when there is no more room than for those', () => {
    const [a, b, camp] = [of(['theme', 'a']), of(['theme', 'b']), of(['theme', 'a'], ['camp', 'b 1'])];
    const remaining = [a, b, camp];
    expect(firstInTurn(remaining, [a], 3)).toBe(remaining);
    expect(firstInTurn(remaining, [a], 2)).toEqual([b, camp]);
    expect(firstInTurn(remaining, [a, b], 1)).toEqual([camp]);
    expect(firstInTurn(remaining, [b, camp], 1)).toBe(remaining);
  });

  it('sites come first only where there is room for each of them twice', () => {
    const [a, b] = [of(['site', 'a']), of(['site', 'b'])];
    expect(firstInTurn([a, b], [a, a, a], 1)).toEqual([b]);
    expect(firstInTurn([a, b], [a], 1)).toEqual([a, b]);
  });

  it('where nobody knows the room, what is owed comes first at once', () => {
    expect(firstInTurn([of(['article', 'x']), of(['theme', 'a'])], [], null)).toEqual([of(['theme', 'a'])]);
  });
});

describe('campsOf', () => {
  const theme: Theme = {
    slug: 'quay',
    title: 'Quay',
    terms: ['quay'],
    question: null,
    sides: [
      { name: 'Board', holders: ['Maria Holt', 'Anna Berg'] },
      { name: 'Union', holders: ['Peter Vries'] },
    ],
    points: [],
    background: [],
  };
  const quoting = (...speakers: readonly string[]): AnalysedArticle => {
    const statements = speakers.map(
      (name, i): Statement => ({
        ...{ start: i, end: i + 1, kind: 'direct', cue: null, printable: true, sentence: 0 },
        source: { name, text: name, start: 0, end: name.length },
      }),
    );
    const analysis = { sentences: [], quantities: [], tableQuantities: [], statements, timeline: [] };
    return { article: { ...plainArticle('Text.'), id: 'a' }, analysis };
  };

  it.each([
    [['Maria Holt', 'Anna Berg', 'Somebody Else'], ['quay 0']],
    [['Peter Vries', 'Peter Vries', 'Maria Holt'], ['quay 1']],
    [['Peter Vries', 'Maria Holt'], []],
    [['Peter Vries'], []],
    [[], []],
  ])('an article that quotes %j is in %j', (speakers, camps) => {
    expect(campsOf([theme], quoting(...speakers))).toEqual(camps);
  });

  it('there are none where the sides are not known', () => {
    expect(campsOf([{ ...theme, sides: [] }], quoting('Maria Holt', 'Maria Holt'))).toEqual([]);
  });
});

describe('inLanguage', () => {
  const sentence = (lang: string, theme: string | null, rank = 0) => ({ lang, theme, rank });
  const english = sentence('en-GB', 'quay');
  const german = sentence('de', 'quay');

  it('leaves out other languages where the page’s own tells of the theme', () => {
    const unknown = sentence('und', null);
    expect(inLanguage([english, german, sentence('de', null), unknown], 'en')).toEqual([english, unknown]);
    expect(inLanguage([english, german], null)).toEqual([english, german]);
  });

  it('takes them for a theme, or a page, of which its own tells nothing', () => {
    const rail = sentence('de', 'rail');
    expect(inLanguage([english, german, rail], 'en')).toEqual([english, rail]);
    expect(inLanguage([german, sentence('en', 'quay', 2)], 'en')).toHaveLength(2);
  });
});

describe('roomOf', () => {
  const sized = (words: number) => ({ words, summary: { text: `${words}` } as SummarySentence });

  it('counts sentences', () => {
    const room = roomOf({ sentences: 2 });
    expect([room.takes([sized(9)], sized(99)), room.takes([sized(9), sized(9)], sized(1))]).toEqual([true, false]);
    expect([room.left([sized(9)]), room.used([sized(9)])]).toEqual([1, 0.5]);
  });

  it('counts words, and never takes one too many', () => {
    const room = roomOf({ words: 60 });
    expect([room.takes([sized(30)], sized(30)), room.takes([sized(30)], sized(31))]).toEqual([true, false]);
    expect(room.left([])).toBe(2);
  });

  it('asks whether a page still holds them', () => {
    const room = roomOf({ fits: (list) => list.map((s) => s.text).join('').length <= 4 });
    expect([room.takes([sized(10)], sized(20)), room.takes([sized(10)], sized(200))]).toEqual([true, false]);
    expect(room.left([])).toBeNull();
  });
});
