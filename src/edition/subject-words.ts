/** The chosen articles → what they are about, as the words of their titles, weighed by how many of them use each. */

import type { Article } from '../library/model.ts';
import { contentStems } from './content-words.ts';

/** So many of the subject's words in one sentence are as much as it needs. */
const ENOUGH = 3;

export interface Subject {
  /** 0 for a text with none of its words, 1 for one with enough of them. */
  readonly share: (text: string) => number;
}

export function subjectOf(articles: readonly Article[]): Subject {
  const titles = articles.map((a) => contentStems(a.title ?? ''));
  const texts = articles.map((a) => contentStems(a.text));
  const weight = new Map<string, number>();
  for (const stem of new Set(titles.flatMap((t) => [...t]))) {
    weight.set(stem, texts.filter((t) => t.has(stem)).length / Math.max(1, articles.length));
  }
  return {
    share: (text) => {
      const sum = [...contentStems(text)].reduce((n, stem) => n + (weight.get(stem) ?? 0), 0);
      return Math.min(1, sum / ENOUGH);
    },
  };
}
