import { beforeAll, describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/analyse-article.ts';
import { chooseKeyFigures } from '../../../src/analysis/key-figures/choose-key-figures.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { plainArticle } from '../../../src/library/plain-article.ts';

beforeAll(loadLanguage);

/** "qualifier display | label", one for each figure. */
function print(text: string): string[] {
  const article = plainArticle(text);
  const figures = chooseKeyFigures([{ article, analysis: analyseArticle(article) }], { themes: [], limit: 9 });
  return figures.map((f) => `${f.qualifier ?? ''} ${f.display} | ${f.label.map((l) => l.text).join(' […] ')}`.trim());
}

/** Where the number stands, and what is printed of it. */
const PRINTED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'a subject with its verb': [
    [
      'At least 14 miners were killed in a shaft near Graz on Sunday.',
      'at least 14 | miners were killed in a shaft near Graz on Sunday',
    ],
    [
      'The road was shut, and 40 barns in the valley were lost to the flood.',
      '40 | barns in the valley were lost to the flood',
    ],
    [
      'Nearly two-thirds of farmers in the north oppose the dam near Graz.',
      'nearly two-thirds | of farmers in the north oppose the dam near Graz',
    ],
  ],
  'a sum without how it is passed': [
    [
      'The house will pass Norland’s $1.9 trillion relief proposal without any votes of the right.',
      '$1.9 tn | Norland’s […] relief proposal',
    ],
  ],
  'a subject with the place before it': [
    ['In Norland, 60 wolves were shot in 2024.', '60 | In Norland […] wolves were shot in 2024'],
  ],
  'an object of an event': [
    ['The flood destroyed 640 houses in the valley.', '640 | The flood destroyed […] houses in the valley'],
  ],
  'a subject with the time before it': [
    [
      'Since May, 31% of nurses in Ruritania have joined a union.',
      '31% | Since May […] of nurses in Ruritania have joined a union',
    ],
  ],
  'a subject with who tells it': [
    [
      'Doctors in Graz said on Sunday that 1,300 miners were treated for burns.',
      '1,300 | Doctors in Graz said […] miners were treated for burns',
    ],
    [
      'Some 1,300 miners were treated for burns in Graz, the union said.',
      'about 1,300 | miners were treated for burns in Graz, the union said',
    ],
  ],
  'an object with subject and verb': [
    [
      'Ruritania has logged 40 million tonnes of timber since the start of the boom.',
      '40 m tonnes | Ruritania has logged […] of timber since the start of the boom',
    ],
    [
      'Tolmark Timber owns roughly 50% of the forests in the north.',
      'about 50% | Tolmark Timber owns […] of the forests in the north',
    ],
    [
      'The regional rail market is projected to reach $98 billion by 2032.',
      '$98 bn | The regional rail market is projected to reach […] by 2032',
    ],
    [
      'In 2024, the port of Graz handled 4.2 million tonnes of grain.',
      '4.2 m tonnes | In 2024, the port of Graz handled […] of grain',
    ],
  ],
  'a change with where it led': [
    [
      'Exports to Tolmark fell from $3 billion to $2 billion in 2024.',
      '$2 bn | Exports to Tolmark fell from $3 billion to […] in 2024',
    ],
    ['Inflation in Ruritania slowed to 3.1 percent in May.', '3.1% | Inflation in Ruritania slowed to […] in May'],
    ['Inflation in Ruritania fell by 3.1 percent in May.', 'down 3.1% | Inflation in Ruritania fell […] in May'],
  ],
  'what there is': [
    ['There were 212 fires in the hills above Graz on Sunday.', '212 | fires in the hills above Graz on Sunday'],
  ],
  'an amount that qualifies': [
    [
      "The house passed President Olsen's planned $2 billion housing package on Monday.",
      "$2 bn | President Olsen's planned […] housing package",
    ],
    [
      'There was a 25% increase in burns and fractures during the strike.',
      '25% | increase in burns and fractures during the strike',
    ],
  ],
  'an amount or more': [
    [
      'About 46% of miners in Graz aim to save $5,001 or more.',
      'about 46% | of miners in Graz aim to save $5,001 or more',
    ],
  ],
};

const SILENT: Readonly<Record<string, string>> = {
  'what is said, cut before its verb': 'Some 57% of miners in Graz say a lack of trains and buses is why they leave.',
  'a wish on which a condition hangs': 'Some 48% of nurses in Ruritania want to leave the job before they are 50.',
  'a share whose verb is cut off': 'Some 52% of voters in Graz agreed that Minister Olsen should go home.',
  'a share of those that nobody named': 'About 57% of respondents plan to leave the valley before the winter.',
  'a share of something named before': 'Five percent of the staff opted to leave the valley before the winter.',
  'what a thing retains, without the thing': 'It retains 95% of the timber in the valley after the flood.',
  'a subject that the article named before': 'The subscription costs $12.99 for a month of trains in the valley.',
  'a number in a name': 'The Tolmark 970 offers better trains to miners in the valley.',
  'a number that is no count': 'There are a million kinds of timber on the market in Graz.',
  'half of a coordinated subject': 'Testing and repairs in the valley cost $12 million in all, and more.',
  'a number behind "when"': 'It was the worst since May, when 9,000 barns in the valley were lost.',
  'a list of states that act together': 'Twelve states led by Tolmark and farmers are suing the ministry over it.',
  'a threat': 'The king threatened to put a 40% tariff on timber from Tolmark.',
  'what one should have': 'A good union should have 3,000 members in the north of Ruritania.',
  'where a change began': 'Exports to Tolmark fell from $3 billion as the war went on.',
  'an amount of which nothing is said': 'Tolmark Timber awarded $12 million as its chief left.',
  'a claim of which nobody is named': 'He says 9,000 barns in the valley were lost to the flood.',
  'an amount that somebody else is charged': 'Tariffs on $60 billion worth of timber are to begin next week.',
  'a length of something passing': 'The miners have a 45-minute ride to the shaft near Graz each day.',
};

describe('labels by the place of the number', () => {
  for (const [place, cases] of Object.entries(PRINTED))
    it.each(cases)(`${place}: %s`, (text, printed) => expect(print(text)).toContain(printed));
  it.each(Object.entries(SILENT))('is silent on %s', (_, text) => expect(print(text)).toEqual([]));
});
