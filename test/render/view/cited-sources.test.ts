import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/edition/model.ts';
import { citedSources } from '../../../src/render/view/cited-sources.ts';
import { viewSources } from '../../../src/render/view/sources.ts';
import { english } from '../../../src/render/words/en.ts';

const edition = JSON.parse(
  readFileSync(new URL('../../fixtures/edition/example.json', import.meta.url), 'utf8'),
) as Edition;

describe('citedSources', () => {
  it('are those of passages, statements and all that have a figure', () => {
    expect([...citedSources(edition)].sort()).toEqual([1, 2, 3, 4, 5]);
    const figures = { ...edition, summary: [], viewpoints: [], timeline: [], themes: [] };
    const own = edition.keyFigures.flatMap((figure) => ('sources' in figure ? figure.sources : []));
    expect(citedSources(figures)).toEqual(new Set(own));
  });

  it('alone are listed where pages are counted, with how many more were read', () => {
    const short = {
      ...edition,
      summary: [],
      viewpoints: [],
      timeline: [],
      themes: [],
      keyFigures: edition.keyFigures.slice(0, 1),
    };
    const cited = citedSources(short);
    const { sources, uncited } = viewSources({ ...short, pages: 1 }, english);
    expect(sources.map(({ number }) => number)).toEqual([...cited]);
    expect(uncited).toBe(`${5 - cited.size} more articles were read, of which nothing is printed.`);
    expect(viewSources(short, english)).toMatchObject({ uncited: null, sources: { length: 5 } });
  });
});
