import { beforeAll, describe, expect, it } from 'vitest';
import { findTimeline } from '../../../src/analysis/timeline/find-timeline.ts';
import { isInSideClause } from '../../../src/analysis/timeline/side-clause.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { articleOf } from '../article-of.ts';

beforeAll(loadLanguage);

const dates = (text: string): string[] =>
  findTimeline({ ...articleOf(text), published: '2020-06-10' }).map((event) => event.date);

describe('a date in a clause beside the main one', () => {
  it.each([
    'The man who was convicted of theft in 2010 won the vote in the town of Porto.',
    'The council closed the port because the dam had broken in 2014.',
    'The charter kept Lima from the office even after her party swept to power last year.',
    'Costa insisted that he has other questions for Brusk than the ones he refused to answer last year.',
    'The tower is taller than the one that was pulled down in 1998.',
    'The mayor took back her word in a case argued last May before the council.',
    'What Lima fears is another speech like the one he gave on Monday.',
    'The crew had warned the harbour of the drone shot down by the navy last week.',
    'Four in ten patients arrive by car, according to a survey of 2,300 people in September.',
    'According to figures that the port gave in March the dam leaks.',
    'Lima asked the council on its first day to delay the meeting set for June 29.',
  ])('dates no event: %s', (text) => expect(dates(text)).toEqual([]));

  it.each([
    ['The mayor resigned after the dam broke on Monday.', ['2020-06-08']],
    ['The council of Porto closed the port after the dam broke earlier this month.', ['2020-06-01']],
    ['The dam was closed in 2012 after a flood that killed nine people.', ['2012-01-01']],
    ['Residents said that the water had risen in June 2012 by a metre.', ['2012-06-01']],
    ['The ports of the valley added fewer jobs than expected in May.', ['2020-05-01']],
    ['The drone was shot down by the navy on Monday.', ['2020-06-08']],
    ['The dam broke in June 2012, according to the council.', ['2012-06-01']],
    ['The sailor alleged that the council shut the port and on May 15 sent her away.', ['2020-05-15']],
    ['The council said the man who built the dam had left Porto in June 2012.', ['2012-06-01']],
    ['The council, which closed the port in 2012, opened it in May 2014.', ['2014-05-01']],
  ])('and one elsewhere does: %s', (text, expected) => expect(dates(text)).toEqual(expected));

  it('is looked for from the innermost clause on', () => {
    expect(isInSideClause('The man who said that he had built the dam in ', 'year', '2010')).toBe(false);
    expect(isInSideClause('She said that the man who built the dam in ', 'year', '2010')).toBe(true);
  });
});
