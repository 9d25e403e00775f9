import { beforeAll, describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/analyse-article.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { proposeSides } from '../../../src/analysis/viewpoints/propose-sides.ts';
import type { KnownActor, Theme } from '../../../src/library/model.ts';
import { plainArticle } from '../../../src/library/plain-article.ts';

beforeAll(loadLanguage);

const theme: Theme = {
  slug: 'fish',
  title: 'Fish',
  terms: ['quota'],
  question: null,
  sides: [],
  points: [],
  background: [],
};

const sidesOf = (text: string, actors: readonly KnownActor[] = []) => {
  const article = plainArticle(text);
  return proposeSides([{ article, analysis: analyseArticle(article) }], theme, actors);
};

describe('proposeSides', () => {
  it('groups speakers by the country for which they speak', () => {
    const sides = sidesOf(
      'Norway said that the cod quota must fall by a tenth. Norwegian Fisheries Minister Kari Holm said that the quota had been too high for years. Iceland insisted that the quota was safe.',
    );
    expect(sides.map((side) => side.name)).toEqual(['Norway', 'Iceland']);
    expect(sides[0]?.holders).toContain('Kari Holm');
    expect(sides[1]?.holders).not.toContain('Kari Holm');
  });

  it('takes the sides of the file of actors before countries, and nobody who takes none', () => {
    const actor = (name: string, side: string): KnownActor => ({ name, forms: [], offices: [], side });
    const text =
      'Norway said that the cod quota must fall by a tenth. Jon Berg said that the quota was safe. Kari Holm warned that the quota was too high. Iceland insisted that the quota was safe.';
    const sides = sidesOf(text, [actor('Jon Berg', 'Fleet'), actor('Kari Holm', 'Norway'), actor('Iceland', 'none')]);
    expect(sides.map(({ name, holders }) => [name, holders])).toEqual([
      ['Norway', ['Norway', 'Kari Holm']],
      ['Fleet', ['Fleet', 'Jon Berg']],
    ]);
  });

  it('takes those who contradict each other where no countries speak, with the people of their organisations', () => {
    const sides = sidesOf(
      'Kari Holm said that the quota must fall. Jon Berg, chairman of the Skippers Union, dismissed the warning. Jon Berg said that the quota was safe. The Skippers Union said that the quota feeds the coast.',
    );
    expect(sides.map((side) => side.holders)).toEqual([['Jon Berg', 'The Skippers Union'], ['Kari Holm']]);
  });

  it('makes no sides of those who are only quoted beside each other', () => {
    expect(sidesOf('Kari Holm said that the quota must fall. Jon Berg insisted that the quota was safe.')).toEqual([]);
  });

  it('makes no sides where somebody would stand on both', () => {
    const spoken =
      'Kari Holm said that the quota must fall. Jon Berg said that the quota was safe. Liv Dahl said that the quota was fair.';
    const quarrel =
      'Jon Berg accused Kari Holm of panic. Liv Dahl accused Jon Berg of greed. Kari Holm accused Liv Dahl of sloth.';
    expect(sidesOf(`${spoken}\n\n${quarrel}`)).toEqual([]);
  });

  it('finds no sides where one voice alone speaks, and counts no unnamed voice', () => {
    expect(sidesOf('Kari Holm said that the quota must fall. Some analysts said that the quota was safe.')).toEqual([]);
  });
});
