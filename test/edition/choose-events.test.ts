import { describe, expect, it } from 'vitest';
import type { AnalysedArticle, TimelineEvent } from '../../src/analysis/model.ts';
import { allEvents, chooseEvents } from '../../src/edition/choose-events.ts';
import { plainArticle } from '../../src/library/plain-article.ts';

let place = 0;

function event(text: string, date: string, facts: Partial<TimelineEvent> = {}): TimelineEvent {
  const start = place;
  place += text.length + 1;
  const expression = { start, end: start + 4, text: text.slice(0, 4) };
  const span = { start, end: start + text.length, text };
  return { ...span, date, until: null, precision: 'day', mark: 'happened', expression, ...facts };
}

function article(id: string, timeline: readonly TimelineEvent[]): AnalysedArticle {
  return {
    article: { ...plainArticle(''), id },
    analysis: { sentences: [], quantities: [], tableQuantities: [], statements: [], timeline },
  };
}

describe('chooseEvents', () => {
  it('orders by date, whatever the order of articles', () => {
    const chosen = chooseEvents(
      allEvents([
        article('a', [event('The port closed for good', '2024-05-03')]),
        article('b', [event('Talks began', '2024-01-09')]),
      ]),
      5,
    );
    expect(chosen.map((e) => e.date)).toEqual(['2024-01-09', '2024-05-03']);
  });

  it('tells an event once, from the first article that has it', () => {
    const chosen = chooseEvents(
      allEvents([
        article('a', [event('The council closed the eastern harbour', '2024-05-03')]),
        article('b', [event('Malmö council closed its eastern harbour', '2024-05-03')]),
        article('c', [event('Pilots began their strike', '2024-05-03')]),
      ]),
      5,
    );
    expect(chosen.map((e) => e.article)).toEqual(['a', 'c']);
  });

  it('leaves out what does not say whose event it is, unless a title does', () => {
    const line = event('The ferry will be back in May', '2024-05-03', { mark: 'announced' });
    const vote = event('The council was told of it in May', '2024-05-04');
    const chosen = (title: string) => {
      const one = article('a', [line, vote]);
      const text = 'The ferry of Malmö broke down.';
      const titled = { ...one, article: { ...one.article, title, text } };
      return chooseEvents(allEvents([titled]), 5).map((e) => e.date);
    };
    expect(chosen('Harbour news')).toEqual(['2024-05-04']);
    expect(chosen('A ferry breaks down')).toEqual(['2024-05-03', '2024-05-04']);
  });

  it('prefers what is announced and sharply dated where there is no room for all', () => {
    const chosen = chooseEvents(
      allEvents([
        article('a', [
          event('The harbour lost half its ships', '2023-01-01', { precision: 'year' }),
          event('A vote on the port is due', '2024-06-01', { mark: 'announced' }),
          event('Malmö had its cranes inspected', '2024-02-01', { precision: 'month' }),
        ]),
      ]),
      2,
    );
    expect(chosen.map((e) => e.date)).toEqual(['2024-02-01', '2024-06-01']);
  });

  it('tells an event once where one source names its month and another its day', () => {
    const chosen = chooseEvents(
      allEvents([
        article('a', [event('Malmö council closed its eastern harbour', '2024-05-01', { precision: 'month' })]),
        article('b', [event('The council closed the eastern harbour of Malmö', '2024-05-03')]),
        article('c', [event('Rain flooded two cellars', '2024-05-01', { precision: 'month' })]),
      ]),
      5,
    );
    expect(chosen.map((e) => e.article)).toEqual(['c', 'b']);
  });

  it('prefers what the articles are about, and deeds to sayings', () => {
    const titled = article('a', [
      event('Two cellars in the old town were flooded', '2024-05-01'),
      event('The minister said that ferries would pay more', '2024-05-02'),
      event('Ferries of the harbour stopped for a day', '2024-05-03'),
    ]);
    const chosen = chooseEvents(
      allEvents([
        { ...titled, article: { ...titled.article, title: 'Harbour ferries stop', text: 'Harbour ferries stop.' } },
      ]),
      1,
    );
    expect(chosen.map((e) => e.date)).toEqual(['2024-05-03']);
  });
});
