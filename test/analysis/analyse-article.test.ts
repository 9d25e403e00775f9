import { beforeAll, describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/analysis/analyse-article.ts';
import { loadLanguage } from '../../src/analysis/tokens.ts';
import { plainArticle } from '../../src/library/plain-article.ts';

const text = [
  'The harbour council closed the eastern quay on 3 March 2024. “The cranes are not safe,” said Maria Holt, who heads the council.',
  'Repairs will cost 12 million euros. The quay is due to open again on 1 June 2024.',
].join('\n\n');

beforeAll(loadLanguage);

describe('analyseArticle', () => {
  it('finds sentences, quantities, statements and events, all inside the text', () => {
    const article = { ...plainArticle(text), published: '2024-04-02', lang: 'en' };
    const { sentences, quantities, statements, timeline } = analyseArticle(article);
    expect(sentences).toHaveLength(4);
    expect(sentences.map((s) => s.block)).toEqual([0, 0, 1, 1]);
    expect(quantities.map((q) => q.value)).toContain(12_000_000);
    expect(statements.map((s) => s.source?.name)).toContain('Maria Holt');
    expect(timeline.map((e) => [e.date, e.mark])).toEqual([
      ['2024-03-03', 'happened'],
      ['2024-06-01', 'announced'],
    ]);
    for (const { start, end } of [...sentences, ...quantities, ...statements, ...timeline]) {
      expect(start >= 0 && end > start && end <= text.length).toBe(true);
    }
  });

  it('is plain data: what is written to a cache is read back equal', () => {
    const analysis = analyseArticle(plainArticle(text));
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });
});
