import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../src/analysis/summary/agreement.ts';
import { likenessOf } from '../../../src/analysis/summary/likeness.ts';
import { noveltyOf } from '../../../src/analysis/summary/novelty.ts';
import { termsOf } from '../../../src/analysis/summary/terms.ts';
import { vectorsOf } from '../../../src/analysis/summary/vectors.ts';
import { voicesOf } from '../../../src/analysis/summary/voices.ts';

const QUAY = 'The harbour board closed the eastern quay on Monday.';
const REPAIR = 'Repairs of both cranes will cost twelve million euros.';
const TRAM = 'A museum of trams opened in the old depot.';

/** [text, voice or article, day] of each sentence. */
function sentences(...rows: readonly (readonly [string, string, string?])[]) {
  const terms = rows.map(([text]) => termsOf(text));
  const vectors = vectorsOf(terms);
  return rows.map(([text, voice, published], i) => ({
    text,
    voice,
    article: voice,
    published: published ?? null,
    terms: terms[i] ?? [],
    vector: vectors[i] ?? new Map<string, number>(),
  }));
}

describe('agreementOf', () => {
  it('is all for what every voice tells, none for what one tells', () => {
    const [quay, same, tram] = agreementOf(sentences([QUAY, 'a'], [QUAY, 'b'], [TRAM, 'b']));
    expect(quay).toBeCloseTo(1);
    expect(same).toBeCloseTo(1);
    expect(tram).toBe(0);
  });

  it('grows with the number of voices, not of articles or sentences', () => {
    const [two] = agreementOf(sentences([QUAY, 'a'], [QUAY, 'b'], [TRAM, 'c'], [REPAIR, 'd']));
    const [three] = agreementOf(sentences([QUAY, 'a'], [QUAY, 'b'], [QUAY, 'c'], [REPAIR, 'd']));
    const [often] = agreementOf(sentences([QUAY, 'a'], [QUAY, 'b'], [QUAY, 'b'], [TRAM, 'c'], [REPAIR, 'd']));
    expect(three).toBeGreaterThan(two ?? 1);
    expect(often).toBeCloseTo(two ?? 0);
  });

  it('is nothing where one voice tells everything', () => {
    expect(agreementOf(sentences([QUAY, 'a'], [QUAY, 'a']))).toEqual([0, 0]);
    expect(agreementOf([])).toEqual([]);
  });
});

describe('voicesOf', () => {
  const article = (id: string, site: string | null) => ({ id, site });
  const told = (...texts: readonly (readonly string[])[]) =>
    texts.flatMap((list, from) => list.map((text) => ({ from, terms: termsOf(text) })));
  const wire = [
    'The harbour board of Malmö closed the eastern quay of the town on Monday.',
    'Inspectors had found deep cracks in both of its cranes, the board said.',
    'Repairs of the cranes will cost the town of Malmö twelve million euros.',
  ];

  it('is the site, else the article', () => {
    const articles = [article('a', 'north.example'), article('b', 'www.North.example'), article('c', null)];
    expect(voicesOf(articles, [])).toEqual(['site north.example', 'site north.example', 'article c']);
  });

  it('is one for sites that print the same text', () => {
    const articles = [article('a', 'north.example'), article('b', 'south.example'), article('c', 'west.example')];
    const own = 'Fishermen along the coast of Malmö expect a poor season for herring.';
    const [a, b, c] = voicesOf(articles, told(wire, [own, ...wire], [own]));
    expect(a).toBe(b);
    expect(c).not.toBe(a);
  });

  it('takes a notice that stands everywhere for no copy', () => {
    const articles = Array.from({ length: 12 }, (_, i) => article(`a${i}`, `s${i}.example`));
    expect(new Set(voicesOf(articles, told(...articles.map(() => wire)))).size).toBe(12);
  });
});

describe('noveltyOf', () => {
  it('is what no earlier day had', () => {
    const [first, again, fresh, undated] = noveltyOf(
      sentences(
        [QUAY, 'a', '2026-03-01'],
        [QUAY, 'b', '2026-03-02T08:00:00Z'],
        [REPAIR, 'b', '2026-03-02'],
        [TRAM, 'c'],
      ),
    );
    expect([first, again, undated]).toEqual([0, 0, 0]);
    expect(fresh).toBeCloseTo(1);
  });
});

describe('likenessOf', () => {
  it('sees the same told in two articles by the words that all share', () => {
    const [a, b, c, d] = sentences(
      ['The harbour board of Malmö closed the eastern quay on Monday.', 'a'],
      ['Malmö: eastern quay closed by harbour board on Monday, inspectors say.', 'b'],
      [TRAM, 'b'],
      ['A board of the eastern harbour of Ystad met on Monday.', 'c'],
    );
    if (!a || !b || !c || !d) throw new Error('four sentences');
    expect(likenessOf(a, b)).toBeGreaterThan(0.6);
    expect(likenessOf(a, c)).toBeLessThan(0.2);
    expect(likenessOf(a, { ...d, article: 'a' })).toBeLessThan(likenessOf(a, d));
  });
});
