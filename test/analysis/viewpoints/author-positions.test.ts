import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { authorPositions } from '../../../src/analysis/viewpoints/author-positions.ts';
import { opinionOf } from '../../../src/analysis/viewpoints/opinion-signs.ts';
import type { Article } from '../../../src/library/model.ts';
import { analysed } from './analysed.ts';

beforeAll(loadLanguage);

const THEME = {
  slug: 'toll',
  title: 'The toll',
  terms: ['toll'],
  question: 'Should the toll end?',
  sides: [{ name: 'For', holders: ['Jo Lind'] }],
  points: [],
  background: [],
};
const TEXT = `I live beside the gate. I believe the toll has had its day. The council should end the toll before winter.
Ana Lima says that the toll should stay. “The toll must stay,” she says. This toll must go. Should the toll go? You should pay the toll by card.
The toll must have cost millions. The council should mend the road.`;

const opinion = (changes: Partial<Article>, text = TEXT) => {
  const a = analysed(text);
  return { ...a, article: { ...a.article, title: 'The gate', byline: ['Eva Brandt'], ...changes } };
};
const positions = (changes: Partial<Article>, text = TEXT) =>
  authorPositions(opinion(changes, text), THEME, (name) => (name === 'Jo Lind' ? 0 : null));
const byTag = { tags: ['Opinion'] };

describe('authorPositions', () => {
  it('reads what the writer holds and demands, outside of what others say', () => {
    expect(positions(byTag).map((p) => p.content.text)).toEqual([
      'I believe the toll has had its day.',
      'The council should end the toll before winter.',
    ]);
    expect(positions(byTag)[0]).toMatchObject({ speaker: 'Eva Brandt', author: true, side: null, cue: null });
  });

  it('names whoever signs, else the site, and reads nothing that nobody signs', () => {
    expect(positions({ ...byTag, byline: [], site: 'Coast Daily' })[0]?.speaker).toBe('Coast Daily');
    expect(positions({ ...byTag, byline: [], site: null })).toEqual([]);
    expect(positions({ ...byTag, byline: ['Jo Lind'] })[0]?.side).toBe(0);
  });

  it('reads nothing in a report', () => {
    expect(positions({})).toEqual([]);
  });

  it('takes only "I believe" from what does not call itself opinion', () => {
    const text = `${TEXT} I think that a toll is no tax.`;
    expect(positions({}, text).map((p) => p.content.text)).toEqual([
      'I believe the toll has had its day.',
      'I think that a toll is no tax.',
    ]);
  });
});

describe('opinionOf', () => {
  it.each<Partial<Article>>([
    { tags: ['editorial'] },
    { title: 'Kommentar: Weg mit der Maut' },
    { url: 'https://coast.example/opinion/2026/the-gate' },
    { url: 'https://coast.example/commentisfree/the-gate' },
  ])('knows the genre by %o', (changes) => {
    expect(opinionOf(opinion(changes).article)).toBe('genre');
  });

  it.each<Partial<Article>>([
    { url: 'https://coast.example/news/opinion' },
    { url: 'https://coast.example/comments/the-gate' },
    { title: 'Opinion polls narrow' },
    { byline: [] },
  ])('is not misled by %o', (changes) => {
    expect(opinionOf(opinion(changes).article)).toBeNull();
  });
});
