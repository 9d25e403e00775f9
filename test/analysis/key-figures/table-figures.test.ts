import { beforeAll, describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/analyse-article.ts';
import { chooseKeyFigures } from '../../../src/analysis/key-figures/choose-key-figures.ts';
import { tableFigures } from '../../../src/analysis/key-figures/table-figures.ts';
import type { AnalysedArticle, KeyFigure } from '../../../src/analysis/model.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { faultOfKeyFigure } from '../../../src/edition/evidence-check.ts';
import type { Theme } from '../../../src/library/model.ts';
import { blocksOf } from '../blocks-of.ts';

beforeAll(loadLanguage);

function analysed(...lines: string[]): AnalysedArticle {
  const article = blocksOf(lines);
  return { article, analysis: analyseArticle(article) };
}
const print = ({ qualifier, display, label }: KeyFigure): string =>
  `${qualifier ?? ''} ${display} | ${label.map(({ text }) => text).join(' […] ')}`.trim();

const AID = ['Aid by donor', 'Donor | Aid (billion euros)', 'Poland | 10.6', 'Spain | 4', 'Italy | 3', 'Malta | 0.2'];
const THEME: Theme = {
  slug: 'aid',
  title: 'Aid',
  terms: ['aid'],
  question: null,
  sides: [],
  points: [],
  background: [],
};

describe('tableFigures', () => {
  it('prints the number with its unit, and with its bound', () => {
    expect(
      tableFigures(analysed('Losses at Tolmark', '| Ruritania', 'Killed | about 1,200', 'Wounded | > 50')).map(print),
    ).toEqual([
      'about 1,200 | Losses at Tolmark […] Ruritania […] Killed',
      'over 50 | Losses at Tolmark […] Ruritania […] Wounded',
    ]);
  });

  it('gives evidence that holds, for number, unit and label', () => {
    const one = analysed(...AID);
    for (const figure of tableFigures(one)) {
      expect(faultOfKeyFigure(one.article.text, figure)).toBeNull();
      expect(figure.unitWords?.text).toBe('billion euros');
    }
    expect(tableFigures(one)).toHaveLength(4);
  });

  it('leaves out what is small, nought or the whole, and what has no unit', () => {
    expect(
      tableFigures(
        analysed('Arms of donors', 'Donor | Tanks | Share, % | Index', 'Poland | 9 | 100 | 55', 'Spain | 4 | 0 | 7'),
      ),
    ).toEqual([]);
  });

  it('takes the newest of several years of a row', () => {
    const years = analysed('Spending on arms (€)', 'Country | 2021 | 2022', 'Poland | 40 | 50');
    expect(tableFigures(years).map(print)).toEqual(['€50 | Spending on arms […] 2022 […] Poland']);
  });

  it('leaves out what two tables say of things that they do not name', () => {
    const twice = analysed(
      'Size of the lake',
      'Depth | 40 km',
      'It is cold there.',
      'Size of the lake',
      'Depth | 50 km',
    );
    expect(tableFigures(twice)).toEqual([]);
  });
});

describe('chooseKeyFigures', () => {
  const PROSE = 'The council signed a $12 million contract with a builder from Graz on Friday.';

  it('takes few of one table', () => {
    expect(chooseKeyFigures([analysed(...AID)], { themes: [], limit: 12 })).toHaveLength(3);
  });

  it('prefers a sentence to a table, unless the table has a term of a theme', () => {
    const both = [analysed(PROSE, ...AID)];
    expect(chooseKeyFigures(both, { themes: [], limit: 1 }).map(print)).toEqual([
      '$12 m | contract with a builder from Graz',
    ]);
    expect(chooseKeyFigures(both, { themes: [THEME], limit: 1 }).map(print)).toEqual([
      '€10.6 bn | Aid by donor […] Aid […] Poland',
    ]);
  });
});
