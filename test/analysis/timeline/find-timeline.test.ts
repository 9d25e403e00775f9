import { describe, expect, it } from 'vitest';
import { findTimeline } from '../../../src/analysis/timeline/find-timeline.ts';
import { plainArticle } from '../../../src/library/plain-article.ts';

/** Published on a Wednesday. */
const PUBLISHED = '2024-05-15';

function events(text: string, facts: { published?: string | null; lang?: string; guessed?: 'published'[] } = {}) {
  const { published = PUBLISHED, lang = 'en', guessed = [] } = facts;
  return findTimeline({ ...plainArticle(text), published, lang, guessed });
}

const dates = (text: string, facts = {}): string[] =>
  events(text, facts).map((e) => `${e.date}${e.until ? `/${e.until}` : ''} ${e.precision} ${e.mark}`);

describe('findTimeline: absolute dates', () => {
  it.each([
    ['Ministers of Norway met in Vilnius on January 15, 2024.', '2024-01-15 day happened'],
    ['Ministers of Norway met in Vilnius on 15 January 2024.', '2024-01-15 day happened'],
    ['Ministers of Norway met in Vilnius on the 15th of January 2024.', '2024-01-15 day happened'],
    ['Ministers of Norway met in Vilnius on Jan. 15, 2024.', '2024-01-15 day happened'],
    ['Ministers of Norway met in Vilnius on 2024-01-15.', '2024-01-15 day happened'],
    ['Ministers of Norway met in Vilnius from 15 to 18 January 2024.', '2024-01-15/2024-01-18 day happened'],
    ['Ministers of Norway met in Vilnius on January 15–18, 2024.', '2024-01-15/2024-01-18 day happened'],
    ['Exports fell sharply in March 2024.', '2024-03-01 month happened'],
    ['Delegations gathered in Tallinn in mid-March 2024.', '2024-03-11 month happened'],
    ['Delegations gathered in Tallinn at the end of March 2024.', '2024-03-21 month happened'],
    ['The yard has built 40 barges since January 2022.', '2022-01-01 month since'],
    ['Exports to the south collapsed in 2023.', '2023-01-01 year happened'],
    ['Exports fell from January to March 2024.', '2024-01-01/2024-03-31 month happened'],
    ['Exports fell sharply in the first quarter of 2024.', '2024-01-01/2024-03-31 month happened'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it('puts a day without a year nearest to the article, and ahead of it where the text speaks of plans', () => {
    expect(dates('The bridge was closed on 20 December.')).toEqual(['2023-12-20 day happened']);
    expect(dates('The bridge will be closed on 10 May.')).toEqual(['2025-05-10 day announced']);
    expect(dates('The bridge was closed on 20 December.', { published: null })).toEqual([]);
  });

  it('reads other languages by their months', () => {
    expect(dates('Im März 2024 trafen sich die Minister in Wien.', { lang: 'de' })).toEqual([
      '2024-03-01 month happened',
    ]);
    expect(dates('Les ministres se sont réunis à Vienne le 3 août 2023.', { lang: 'fr' })).toEqual([
      '2023-08-03 day happened',
    ]);
    expect(dates('Міністри зустрілися у Відні 3 березня 2024 року.', { lang: 'uk' })).toEqual([
      '2024-03-03 day happened',
    ]);
  });
});

describe('findTimeline: relative dates', () => {
  it.each([
    ['The council voted yesterday to close the port.', '2024-05-14 day happened'],
    ['The council voted on Monday to close the port.', '2024-05-13 day happened'],
    ['The council will vote on Monday to close the port.', '2024-05-20 day announced'],
    ['The council voted last week to close the port.', '2024-05-06/2024-05-12 day happened'],
    ['The council will vote next month on the port.', '2024-06-01 month announced'],
    ['The council closed the port three days ago.', '2024-05-12 day happened'],
    ['The council closed the port two years ago.', '2022-01-01 year happened'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
    expect(dates(text, { published: null })).toEqual([]);
  });

  it('makes no date from a guessed one', () => {
    expect(dates('The council voted yesterday to close the port.', { guessed: ['published'] })).toEqual([]);
  });
});

describe('findTimeline: what is announced', () => {
  it('marks plans, whether the day of the article is known or not', () => {
    const text = 'The northern side may take part in talks in mid-January 2025.';
    expect(dates(text)).toEqual(['2025-01-11 month announced']);
    expect(dates(text, { published: null })).toEqual(['2025-01-11 month announced']);
    expect(dates('A new round is due to open on 2 June 2024 in Oslo.')).toEqual(['2024-06-02 day announced']);
    expect(dates('The ministry said that fares would rise on 2 May 2024.')).toEqual(['2024-05-02 day announced']);
    expect(dates('On 2 May 2024 the ministry said that fares would rise.')).toEqual(['2024-05-02 day happened']);
    expect(dates('The northern side took part in talks in January 2024.', { published: null })).toEqual([
      '2024-01-01 month happened',
    ]);
  });
});

describe('findTimeline: which day a weekday is', () => {
  it.each([
    ['The ministry said on Thursday that the port will close for a year.', '2024-05-09 day happened'],
    ['On Thursday the ministry said it was planning to close the port.', '2024-05-09 day happened'],
    ['The ministry plans to close the port on Thursday.', '2024-05-16 day announced'],
    ['The trial of the harbour master opens on Thursday in Malmö.', '2024-05-16 day announced'],
    ['On Thursday the ministry will close the port.', '2024-05-16 day announced'],
    ['The ministry was forced to close the port on Thursday.', '2024-05-09 day happened'],
    [
      'The fair runs by the quay and will last from 23 May to 28 September 2024.',
      '2024-05-23/2024-09-28 day announced',
    ],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });
});

describe('findTimeline: what is no dated event', () => {
  it.each([
    'A member of the January 6 committee spoke to the press.',
    'The report compares prices with those of March 2024 in detail.',
    'Prices were higher than in 2023 in most towns.',
    'Employers say that such skills are more important than they were five years ago.',
    'The treaty (signed on 3 March 2024) has been printed.',
    'The house, built in 1871, was sold.',
    'Last year’s budget was larger by half.',
    'The Sunday Times printed the letter in full.',
    'They may march if the council says no.',
    'Talks on 3 March 2024',
    'He met the ministers on 3 March 2024.',
    'Did the ministers meet on 3 March 2024?',
    'Costs rose to 2024 dollars a unit.',
    'Prices of wheat rose by a third, the ministry said on Friday.',
    'Prices of wheat rose by a third, the ministry said on Friday night, calling it a warning.',
    'Prices of wheat were the highest since March 2020 in all ports.',
    'voted for the closing of the port on 3 March 2024.',
    'The quay has little meaning for the town today.',
    'Trends in 2024 are hard to tell from those of the year before.',
    'Winter Market at the Old Quay 23 May – 28 September 2024',
    'A review of 12 ports from 2023 names the same faults.',
  ])('%s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});

describe('findTimeline: spans', () => {
  it('takes the sentence where it is short, without a leading connective', () => {
    const [event] = events('The port is small. However, the council closed the quay on 3 March 2024.');
    expect(event?.text).toBe('the council closed the quay on 3 March 2024.');
  });

  it('takes the clause that holds the date where the sentence is long', () => {
    const text =
      'The council, which had put off the question for more than a year under pressure from three ministries, closed the port to all ships on 3 March 2024, and the union of pilots took it to court within a few days of that vote.';
    const [event] = events(text);
    expect(event?.text.endsWith('on 3 March 2024')).toBe(true);
    expect(event?.text).not.toContain('union of pilots');
  });

  it('points into the article, expression included', () => {
    const text =
      'Nothing moved.\n\nThe council voted on Monday to close the port. It opened again on 3 May 2024, and ships came back on 9 May 2024.';
    for (const e of events(text)) {
      expect(text.slice(e.start, e.end)).toBe(e.text);
      expect(text.slice(e.expression.start, e.expression.end)).toBe(e.expression.text);
      expect(e.expression.start >= e.start && e.expression.end <= e.end).toBe(true);
    }
    expect(events(text).length).toBeGreaterThan(0);
  });
});
