import { describe, expect, it } from 'vitest';
import { NO_EDITING } from '../../src/definition/editing.ts';
import { composeSummary, startPrinted } from '../../src/edition/compose-summary.ts';
import { openDesk } from '../../src/edition/desk.ts';
import { plainArticle } from '../../src/library/plain-article.ts';

const text = Array.from({ length: 12 }, (_, i) => `Sentence number ${i} stands here.`).join(' ');
const article = { ...plainArticle(text), id: 'a' };
const analysis = { sentences: [], quantities: [], tableQuantities: [], statements: [], timeline: [] };

/** Sizes of the paragraphs of sentences with these themes ("-" for none), in their order. */
function sizesOf(themes: string): number[] {
  const sentences = [...themes].map((theme, i) => {
    const words = `Sentence number ${i} stands here.`;
    const start = text.indexOf(words);
    return {
      article: 'a',
      start,
      end: start + words.length,
      text: words,
      score: 1,
      theme: theme === '-' ? null : theme,
    };
  });
  const desk = openDesk([{ article, analysis }], 250);
  return composeSummary(sentences, NO_EDITING.summary, desk, startPrinted(), () => null).map((p) => p.length);
}

describe('composeSummary', () => {
  it.each([
    ['', []],
    ['x', [1]],
    ['xx', [2]],
    ['xxyy', [2, 2]],
    ['xxxyy', [3, 2]],
    ['xxxx', [2, 2]],
    ['xyxy', [2, 2]],
    ['xxyzz', [3, 2]],
    ['xx-yy', [3, 2]],
    ['xxxyyyzzz', [3, 3, 3]],
  ])('parts "%s" into paragraphs of two or three that keep a theme together', (themes, sizes) => {
    expect(sizesOf(themes)).toEqual(sizes);
  });
});
