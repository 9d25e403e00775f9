import { describe, expect, it } from 'vitest';
import { findTimeline } from '../../../src/analysis/timeline/find-timeline.ts';
import { plainArticle } from '../../../src/library/plain-article.ts';
import { cpuTime } from '../../cpu-time.ts';

const SIZE = 50_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));

describe('findTimeline: text that is made to take long', () => {
  it.each([
    ['dates without a stop', fill('on 3 May 2024 ')],
    ['days without a month', fill('3, 4, 5 and ')],
    ['names of months', fill('March May ')],
    ['verbs', fill('closed would have been to be ')],
    ['short sentences with dates', fill('The port of Malmö was closed on 3 May 2024. ')],
    ['open brackets and quotes', fill('("on Monday (“')],
    ['spaces', `on 3${' '.repeat(SIZE)}May 2024.`],
    ['relative clauses', `${fill('who which that ')}on Monday closed.`],
  ])('%s', (_, text) => {
    const start = cpuTime();
    findTimeline({ ...plainArticle(text), published: '2024-05-15', lang: 'en' });
    expect(cpuTime() - start).toBeLessThan(5000);
  });
});
