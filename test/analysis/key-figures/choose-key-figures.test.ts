import { beforeAll, describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/analyse-article.ts';
import { chooseKeyFigures } from '../../../src/analysis/key-figures/choose-key-figures.ts';
import type { AnalysedArticle } from '../../../src/analysis/model.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import type { Theme } from '../../../src/library/model.ts';
import { plainArticle } from '../../../src/library/plain-article.ts';

beforeAll(loadLanguage);

function analysed(text: string): AnalysedArticle {
  const article = plainArticle(text);
  return { article, analysis: analyseArticle(article) };
}
const choose = (texts: readonly string[], themes: readonly Theme[] = [], limit = 12) =>
  chooseKeyFigures(texts.map(analysed), { themes, limit });
/** "qualifier display | label", one for each figure. */
const print = (text: string): string[] =>
  choose([text]).map((f) => `${f.qualifier ?? ''} ${f.display} | ${f.label.map((l) => l.text).join(' […] ')}`.trim());

const PRINTED: Readonly<Record<string, string>> = {
  'The crown has lent 4,200 sappers to rebuild Tolmark after its great flood of the spring.':
    '4,200 | The crown has lent […] sappers to rebuild Tolmark',
  'Of the berths set aside for fishing boats, 62% have been let, and the rest stand empty.':
    '62% | Of the berths set aside for fishing boats […] have been let',
  'Despite over $40 billion in loans granted to Ruritania since May 2021, its roads remain poor.':
    'over $40 bn | in loans granted to Ruritania since May 2021',
  'The ministry has sent 9,000 soldiers to guard the dams along the river.':
    '9,000 | The ministry has sent […] soldiers to guard the dams along the river',
  'A 45-day halt in the shelling could open the way to talks in Vienna.': '45 days | halt in the shelling',
  'Some 72% of the harvest in the south has been lost, the ministry said.':
    'about 72% | of the harvest in the south has been lost, the ministry said',
  'Consumer prices in Ruritania rose by 4.5 percent, the bank said on Friday.':
    'up 4.5% | Consumer prices in Ruritania rose […] the bank said',
  'Twenty-two percent of the pilots in the north have left the service.':
    '22% | of the pilots in the north have left the service',
  'The mayor announced the deaths of more than 300 miners in the valley on Friday.':
    'more than 300 | The mayor announced the deaths of […] miners in the valley on Friday',
  'The storm was the worst in years, displacing some 9,000 farmers along the river in the south.':
    'about 9,000 | displacing […] farmers along the river in the south',
  'Organisers said about 2,000 people marched through the town on Friday.':
    'about 2,000 | Organisers said […] people marched through the town on Friday',
  'At least 300 roofs leaked and fewer than 40 barns in the valley were lost in the flood.':
    'less than 40 | barns in the valley were lost in the flood',
  'The council signed a $12 million contract with a builder from Graz on Friday.':
    '$12 m | contract with a builder from Graz',
  'The ministry of health invited 4,200 nurses who have never sailed before, and 30 of them came.':
    '4,200 | The ministry of health invited […] nurses who have never sailed before',
};

const NOT_PRINTED: Readonly<Record<string, string>> = {
  'a year, an ordinal, a page': 'The accord of 2015, the third of its kind, was quoted on page 45 of the report.',
  'two sides': 'The two sides met for three days and agreed on five points of the agenda.',
  'one bound of two': 'More than 300 and fewer than 400 houses in the valley were lost in the flood.',
  'one bound of two, with a word between': 'At least 300 houses but no more than 400 houses in the valley were lost.',
  'a claim of somebody named before': 'About 2,000 people marched through the town on Friday, he said.',
  'something denied': 'The minister did not send 9,000 soldiers to guard the dams along the river.',
  'something alleged': 'The company allegedly paid $12 million in bribes to officials in Graz last year.',
  'something awaited': 'The gain beat expectations of 190,000 jobs in the building trade of the region.',
  'something only possible': 'The flood could destroy 9,000 houses along the river in the coming weeks.',
  'a number of something unnamed': 'They said that it had cost them $12 million, which was too much for it.',
  'a cut that would change the sense': 'Some 69% of farmers in the south sell as much as they want to sell abroad.',
  'somebody else behind the number': 'That was less than the 870,000 economists had expected for the month.',
  'what is kept from happening': 'The law kept nearly 1,000 jobs in the valley from moving to Graz last year.',
  'a margin as a total': 'Minister Olsen had won by 905 votes in the second round of that year.',
  'a part of something named before': 'The fever has sidelined some 10% of the agency’s core security team in Graz.',
  'half of a pair': 'On Friday a 45-minute talk between Minister Olsen and her guest failed in Graz.',
  'somebody named before, in capitals': 'The CEO signed 4,200 letters to the owners of barges on the coast.',
  'advice to the reader': 'If you save, you will need $12 million in bonds to live in that town.',
  'an age, a time ago': 'Ann Lee, a 52-year-old teacher, came to the town 30 years ago with her family.',
  'a line that is no sentence': 'Price list: $12 million in bonds | 40% of shares',
};

describe('chooseKeyFigures', () => {
  for (const [text, printed] of Object.entries(PRINTED)) it(printed, () => expect(print(text)).toContain(printed));
  for (const [name, text] of Object.entries(NOT_PRINTED))
    it(`leaves out ${name}`, () => expect(print(text)).toEqual([]));

  it('keeps every span inside its sentence, at the bounds of words, and as it stands in the text', () => {
    const text = Object.keys(PRINTED).join(' ');
    const figures = choose([text], [], 20);
    expect(figures.length).toBeGreaterThanOrEqual(Object.keys(PRINTED).length - 1);
    for (const { quantity, label, sentence } of figures) {
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      for (const span of [...label, { ...quantity, text: text.slice(quantity.start, quantity.end) }]) {
        expect(text.slice(span.start, span.end)).toBe(span.text);
        expect(span.start).toBeGreaterThanOrEqual(sentence.start);
        expect(span.end).toBeLessThanOrEqual(sentence.end);
        expect(text.slice(span.start - 1, span.start + 1)).not.toMatch(/\p{L}{2}/u);
        expect(text.slice(span.end - 1, span.end + 1)).not.toMatch(/\p{L}{2}/u);
      }
    }
  });

  it('prints the same quantity of the same thing once, with every article that has it', () => {
    const figures = choose([
      'The ministry has sent 9,000 soldiers to guard the dams along the river.',
      'Ruritania sent 9,000 soldiers to the dams, papers said on Monday.',
      'Graz has 9,000 houses with roofs of slate, the mayor said.',
    ]);
    const soldiers = figures.filter((f) => f.quantity.unit === 'soldier');
    expect(soldiers).toHaveLength(1);
    expect(soldiers[0]?.also).toHaveLength(1);
    expect(figures).toHaveLength(2);
    expect(figures[0]?.quantity.unit).toBe('soldier');
  });

  it('prefers the theme, and keeps to the limit', () => {
    const text =
      'The council signed a $12 million contract with a builder from Graz. The ministry has sent 9,000 soldiers to guard the dams along the river.';
    const theme: Theme = {
      slug: 'dams',
      title: 'Dams',
      terms: ['dams', 'river'],
      question: null,
      sides: [],
      points: [],
      background: [],
    };
    expect(choose([text], [theme], 1).map((f) => f.display)).toEqual(['9,000']);
    expect(choose([text], [], 0)).toEqual([]);
  });

  it('prints a number once that an article tells roundly and to the last digit', () => {
    const text =
      'The ministry has sent 40,000 soldiers to guard the dams along the river. In May the ministry had sent 40,070 soldiers to guard the dams along the coast. The ministry has sent 48,000 soldiers to guard the roads along the river.';
    expect(choose([text]).map((f) => f.display)).toEqual(['40,000', '48,000']);
  });

  it('takes of one article half of the figures, where others have any', () => {
    const many =
      'The ministry has sent 9,000 soldiers to guard the dams along the river. The ministry has sent 8,000 builders to mend the dams along the river. Some 62% of the harvest in the south has been lost, the ministry said.';
    const one = 'The council has sent 300 soldiers to guard the locks along the coast.';
    const ofMany = (texts: readonly string[], limit: number) =>
      choose(texts, [], limit).filter((f) => many.includes(f.sentence.text)).length;
    expect(ofMany([many, one], 2)).toBe(1);
    expect(ofMany([many, one], 4)).toBe(3);
    expect(ofMany([many], 2)).toBe(2);
  });

  it('prefers a figure whose own words name the theme to one that stands beside it', () => {
    const idle = 'The players rehearse in the old hall by the market. '.repeat(9);
    const text = `The ministry has sent 9,000 soldiers to guard the roads of Graz, where the dams had leaked. The ministry has sent 8,000 soldiers to guard the dams of Graz. ${idle}`;
    const theme = {
      slug: 'dams',
      title: 'Dams',
      terms: ['dams'],
      question: null,
      sides: [],
      points: [],
      background: [],
    };
    expect(choose([text], [theme], 2).map((f) => f.display)).toEqual(['8,000', '9,000']);
    expect(choose([text], [], 2).map((f) => f.display)).toEqual(['9,000', '8,000']);
  });

  it('gives the same answer twice', () => {
    const texts = Object.keys(PRINTED);
    expect(choose(texts)).toEqual(choose(texts));
  });
});
