import { beforeAll, describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/analyse-article.ts';
import { chooseKeyFigures } from '../../../src/analysis/key-figures/choose-key-figures.ts';
import type { KeyFigure } from '../../../src/analysis/model.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { plainArticle } from '../../../src/library/plain-article.ts';

beforeAll(loadLanguage);

/** Qualifier, display, value, unit and kind of a figure, and where its number and each span of its label stand. */
type Pinned = readonly [string | null, string, number, string | null, string, string, ...string[]];

/** Whole articles and every figure of them, best first: a change of any part of one makes a test fail. */
const ARTICLES: Readonly<Record<string, { readonly text: string; readonly figures: readonly Pinned[] }>> = {
  'a mine': {
    text: 'Fourteen miners die near Graz. At least 14 miners were killed in a shaft near Graz on Sunday, the union said. Rescuers found 3 of them after two days. The mine, which opened in 1987, employs 2,300 people. Tolmark Timber, its owner, paid a fine of $4.5 million in 2019. Since January, 61% of the mines in Ruritania have failed a test of safety, according to the Tolmark Institute.',
    figures: [
      [
        'at least',
        '14',
        14,
        'miner',
        'count',
        '40–42',
        '43–108 miners were killed in a shaft near Graz on Sunday, the union said',
      ],
      [
        null,
        '61%',
        61,
        'percentage',
        'percent',
        '284–287',
        '269–282 Since January',
        '288–378 of the mines in Ruritania have failed a test of safety, according to the Tolmark Institute',
      ],
    ],
  },
  'a budget': {
    text: "The house in Graz passed President Olsen's planned $2 billion housing package on Monday after a debate of nine hours. It denied that rents would rise by 12 percent. In 2023, Ruritania built about 41,000 flats in its cities, she said. Housing prices in Ruritania rose by 7.5 percent in May. Nearly two-thirds of tenants in the north oppose the new tax, a poll found.",
    figures: [
      [
        null,
        '$2 bn',
        2000000000,
        'dollar',
        'money',
        '51–61',
        "25–50 President Olsen's planned",
        '62–77 housing package',
      ],
      [
        'up',
        '7.5%',
        7.5,
        'percentage',
        'percent',
        '270–281',
        '234–266 Housing prices in Ruritania rose',
        '282–288 in May',
      ],
      [
        'nearly',
        'two-thirds',
        0.666666666666667,
        null,
        'ratio',
        '297–307',
        '308–364 of tenants in the north oppose the new tax, a poll found',
      ],
    ],
  },
  'a harbour': {
    text: 'The port of Graz handled 4.2 million tonnes of grain in 2024. Exports to Tolmark fell from $3 billion to $2 billion in 2024. There were 212 strikes in the harbours of Ruritania last year. The council called for a 45-day halt in the shelling of the docks. Some ships could lose 9,000 containers in such a storm.',
    figures: [
      [
        null,
        '$2 bn',
        2000000000,
        'dollar',
        'money',
        '105–115',
        '62–104 Exports to Tolmark fell from $3 billion to',
        '116–123 in 2024',
      ],
      [null, '212', 212, 'strike', 'count', '136–139', '140–186 strikes in the harbours of Ruritania last year'],
      [
        null,
        '4.2 m tonnes',
        4200000,
        'tonne',
        'weight',
        '25–43',
        '0–24 The port of Graz handled',
        '44–60 of grain in 2024',
      ],
    ],
  },
  'a survey': {
    text: 'Some 48% of nurses in Ruritania want to leave the job before they are 50. The survey asked 1,204 nurses. Of the nurses in the capital, 72% have looked for a better post. The ministry has hired 900 nurses from Tolmark since May. Pay for a night starts at $120.',
    figures: [
      [
        null,
        '900',
        900,
        'nurse',
        'count',
        '193–196',
        '170–192 The ministry has hired',
        '197–226 nurses from Tolmark since May',
      ],
      [
        null,
        '72%',
        72,
        'percentage',
        'percent',
        '135–138',
        '105–133 Of the nurses in the capital',
        '139–168 have looked for a better post',
      ],
    ],
  },
};

const at = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}–${end}`;

function pin({ qualifier, display, quantity, label }: KeyFigure): Pinned {
  const { value, unit, kind } = quantity;
  return [
    qualifier,
    display,
    [value].flat()[0] ?? 0,
    unit,
    kind,
    at(quantity),
    ...label.map((span) => `${at(span)} ${span.text}`),
  ];
}

describe('figures of whole articles', () => {
  it.each(Object.entries(ARTICLES))('%s', (_, { text, figures }) => {
    const article = plainArticle(text);
    const chosen = chooseKeyFigures([{ article, analysis: analyseArticle(article) }], { themes: [], limit: 9 });
    expect(chosen.map(pin)).toEqual(figures);
  });
});
