/** One line for each rule: what is written, its value, its unit and its change; any of the four that differs fails. */
import { beforeAll, describe, expect, it } from 'vitest';
import { describeQuantities } from '../../../src/analysis/quantities/describe-quantities.ts';
import { readText } from '../../../src/analysis/read-text.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { plainArticle } from '../../../src/library/plain-article.ts';

beforeAll(loadLanguage);

const rounded = (value: number): number => Number(value.toPrecision(value < 1 ? 4 : 15));

const read = (text: string): string[] =>
  describeQuantities(readText(plainArticle(text))).map(
    ({ start, end, value, unit, change }) =>
      `${text.slice(start, end)} | ${[value].flat().map(rounded).join('..')} | ${unit ?? '-'} | ${change}`,
  );

const RULES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ranges: {
    'The fee ranges from $20 to $35.': ['$20 to $35 | 20..35 | dollar | ='],
    'Without set-up, it costs from 20 to 35 euros.': ['20 to 35 euros | 20..35 | euro | ='],
    'The fee rose from $20 to $35.': ['$20 | 20 | dollar | =', '$35 | 35 | dollar | ='],
    'A class lasts one to two hours.': ['one to two hours | 1..2 | hour | ='],
    'Pay fell for staff between the ages of 22 and 25.': ['22 and 25 | 22..25 | year of age | ='],
  },
  halves: {
    'More than half voted, over half (57%) for him.': [
      'half | 0.5 | - | >',
      'half | 0.5 | - | >',
      '57% | 57 | percentage | =',
    ],
    'The second half was dull, a half-time show was not.': [],
    'One of every four homes burnt.': ['One of every four | 0.25 | - | ='],
  },
  fractions: {
    'It holds one twenty-fifth of the gas, five - eighths of the oil.': [
      'one twenty-fifth | 0.04 | - | =',
      'five - eighths | 0.625 | - | =',
    ],
    'They have 3 hundred and 21 boats.': ['3 hundred and 21 | 321 | boat | ='],
  },
  'shares of a unit': {
    'Rates fell by a quarter of a percentage point in half an hour.': [
      'a quarter of a percentage point | 0.25 | percentage point | down',
      'half an hour | 0.5 | hour | =',
    ],
    'He ate half a cake.': ['half | 0.5 | - | ='],
    'It sold a third more than before.': ['a third | 0.3333 | - | ='],
  },
  'units of a neighbour': {
    'Profit rose to 4.5bn euros from 2.1bn.': ['4.5bn euros | 4500000000 | euro | =', '2.1bn | 2100000000 | euro | ='],
    'It raised $5 million from 12.': ['$5 million | 5000000 | dollar | =', '12 | 12 | - | ='],
    'The index fell 1.8% to 7,412.': ['1.8% | 1.8 | percentage | down', '7,412 | 7412 | - | ='],
  },
  owners: {
    'It is one of the network’s shows and two of the term’s most watched cases.': [
      'one | 1 | show | =',
      'two | 2 | watched case | =',
    ],
  },
  ages: {
    'Ann Lee Jr., 41, left at the age of 87.': ['41 | 41 | year of age | =', '87 | 87 | year of age | ='],
    'Voters 21 and over may enter.': ['21 | 21 | - | >'],
  },
  times: { 'They used 3x the chips and a 4x4 car.': ['3x | 3 | count | ='] },
  bounds: {
    'It lasted 12 years or longer.': ['12 years | 12 | year | >'],
    'A little over 240 years ago they came.': ['240 years | 240 | year | >'],
    'If sales spike 50%, hire.': ['50% | 50 | percentage | up'],
  },
  rates: {
    'They are fined $50 for every day.': ['$50 | 50 | dollar per day | ='],
    'It makes 4.9 pounds per person per day.': ['4.9 pounds | 4.9 | pound-mass per person per day | ='],
  },
  'phrases that are counted': {
    'He met two high-profile trade advisory councils.': ['two | 2 | high-profile trade advisory council | ='],
    'Over 40 car rental agencies closed.': ['40 | 40 | car rental agency | >'],
    'It hired 12 outside lawyers and 8 full-time clerks.': [
      '12 | 12 | outside lawyer | =',
      '8 | 8 | full-time clerk | =',
    ],
    'It spoke to 22 current and former aides.': ['22 | 22 | current former aide | ='],
    'They sent 12 Leopard 2 tanks.': ['12 | 12 | leopard 2 tank | ='],
    'They found 30 wounded soldiers.': ['30 | 30 | wounded soldier | ='],
  },
  'names with a number': {
    'She drove the Ioniq 5 home to a Fortune 500 boss.': [],
    'He saw the Orbit 2.0 Screen in ’02 or so.': [],
    'It gave Labour 12 seats and Greens 4 more.': ['12 | 12 | seat | =', '4 | 4 | - | ='],
  },
  money: {
    'It paid 75 USD million and 30 MEUR.': ['75 USD million | 75000000 | dollar | =', '30 MEUR | 30000000 | euro | ='],
    'It cost c $ 300 million, hk $ 10 and nzd$15.': [
      'c $ 300 million | 300000000 | canadian dollar | =',
      'hk $ 10 | 10 | hong kong dollar | =',
      'nzd$15 | 15 | new zealand dollar | =',
    ],
    'They need a $ 300 loan.': ['$ 300 | 300 | dollar | ='],
  },
  'signs of heat and of forms': {
    'Highs near 98F were seen, 20C on Monday.': ['98F | 98 | fahrenheit | =', '20C | 20 | celsius | ='],
    'The 13F filing named a 777F freighter and part 24703L202.': [],
    'The load is 20 (kg).': ['20 (kg) | 20 | kilogram | ='],
    'The motor makes 300 Nm.': ['300 Nm | 300 | newton-metre | ='],
    'It lost 12.3 points, then closed 5 points lower.': ['12.3 | 12.3 | point | down', '5 | 5 | point | down'],
    'Sales rose 4pc.': ['4pc | 4 | percentage | up'],
  },
};

describe('spans, values, units and changes', () => {
  for (const [rule, cases] of Object.entries(RULES))
    for (const [text, expected] of Object.entries(cases))
      it(`${rule}: ${text}`, () => expect(read(text)).toEqual(expected));
});
