import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../src/library/plain-article.ts';
import { type AnalysisCache, analyseSelection } from '../../src/pipeline/analyse-selection.ts';

function memory(): AnalysisCache & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (key, version) => kept.get(`${version} ${key}`) ?? null,
    write: (key, version, json) => void kept.set(`${version} ${key}`, json),
  };
}

const article = plainArticle('Ana Lima said that the quay was closed. The port lost $12 million in 2024.');

describe('analyseSelection', () => {
  it('reads what it wrote before, and that is what it would have made', async () => {
    const cache = memory();
    const [made] = await analyseSelection([article], cache);
    const [read] = await analyseSelection([article], cache);
    expect(cache.kept.size).toBe(1);
    expect(read).toEqual(made);
  });

  it('takes what is kept instead of making it again', async () => {
    const empty = { sentences: [], quantities: [], tableQuantities: [], statements: [], timeline: [] };
    const [read] = await analyseSelection([article], { read: () => JSON.stringify(empty), write: () => undefined });
    expect(read?.analysis).toEqual(empty);
  });

  it('makes it anew where anything has changed that it depends on, and not for a tag', async () => {
    const cache = memory();
    await analyseSelection([article], cache);
    await analyseSelection([{ ...article, tags: ['quays'], themes: ['ports'], added: '2026-01-01T00:00:00Z' }], cache);
    expect(cache.kept.size).toBe(1);
    await analyseSelection([{ ...article, published: '2025-02-01' }], cache);
    expect(cache.kept.size).toBe(2);
  });
});
