import { beforeAll, describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/analysis/quantities/find-quantities.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { plainArticle } from '../../../src/library/plain-article.ts';
import { cpuTime } from '../../cpu-time.ts';

beforeAll(loadLanguage);

const find = (text: string) => findQuantities(plainArticle(text));
/** "written = value unit", one for each quantity. */
const read = (text: string): string[] =>
  find(text).map((q) => `${text.slice(q.start, q.end)} = ${[q.value].flat().join('..')} ${q.unit ?? '-'}`);

const VALUES: Readonly<Record<string, readonly string[]>> = {
  'They sent 11,000 soldiers.': ['11,000 = 11000 soldier'],
  'They sent eleven thousand soldiers.': ['eleven thousand = 11000 soldier'],
  'Two hundred and fifty-six boats sank.': ['Two hundred and fifty-six = 256 boat'],
  'Half a million people and a dozen dogs fled.': ['Half a million = 500000 people', 'a dozen = 12 dog'],
  'Two and a half million homes burnt.': ['Two and a half million = 2500000 home'],
  'It spent $171 billion, €50bn, £2.3m and US$5k.': [
    '$171 billion = 171000000000 dollar',
    '€50bn = 50000000000 euro',
    '£2.3m = 2300000 pound sterling',
    'US$5k = 5000 dollar',
  ],
  'It cost 40 Canadian dollars or EUR 27, not 30 cents.': [
    '40 Canadian dollars = 40 canadian dollar',
    'EUR 27 = 27 euro',
    '30 cents = 30 cent',
  ],
  'Rates rose 0.5 percentage points to 4.25 per cent.': [
    '0.5 percentage points = 0.5 percentage point',
    '4.25 per cent = 4.25 percentage',
  ],
  'A 30-day truce and a two-week pause.': ['30-day = 30 day', 'two-week = 2 week'],
  'It lies 40 km away, 12 miles an hour, 20 square metres.': [
    '40 km = 40 kilometre',
    '12 miles an hour = 12 mile per hour',
    '20 square metres = 20 square metre',
  ],
  'The well gave 2.5 million barrels per day.': ['2.5 million barrels per day = 2500000 barrel per day'],
  'He is 5 feet 6 inches tall and a 45-year-old.': ['5 feet 6 inches = 5.5 foot', '45-year-old = 45 year of age'],
  'It was 40 degrees Celsius (104F) there.': ['40 degrees Celsius = 40 celsius', '104F = 104 fahrenheit'],
  'Between 5 and 7 million voters came.': ['5 and 7 million = 5000000..7000000 voter'],
  'It takes 10-15 minutes and $3-4 million.': [
    '10-15 minutes = 10..15 minute',
    '$3-4 million = 3000000..4000000 dollar',
  ],
  'Sales rose from $3 million to $4 million.': ['$3 million = 3000000 dollar', '$4 million = 4000000 dollar'],
  'Two-thirds of adults and one in five pupils agreed.': ['Two-thirds = 0.666666666666667 -', 'one in five = 0.2 -'],
  'Ann Lee, 52, runs it.': ['52 = 52 year of age'],
  'A 12-member panel met.': ['12 = 12 member'],
  'More than 50+ ships came.': ['50+ = 50 ship'],
  'It was minus 31 C and 421 parts per million.': [
    'minus 31 C = -31 celsius',
    '421 parts per million = 421 part per million',
  ],
  'The 5-foot-9 guard paid 60p and used 6 g of salt.': ['5-foot-9 = 5.75 foot', '60p = 60 penny', '6 g = 6 gram'],
  'A margin of plus or minus 3 points.': ['3 = 3 point'],
  'It raised $30 to $40 million.': ['$30 to $40 million = 30000000..40000000 dollar'],
  'A quarter of a billion dollars and two thirds of a million people.': [
    'A quarter of a billion dollars = 250000000 dollar',
    'two thirds of a million = 666666.666666667 people',
  ],
  "One of the world's 20 banks and one of only three makers.": [
    'One = 1 bank',
    '20 = 20 bank',
    'one = 1 maker',
    'three = 3 maker',
  ],
  'Costs fell by a fifth.': ['a fifth = 0.2 -'],
  'The minister, 58, resigned.': ['58 = 58 year of age'],
  'She is one of the founders.': ['one = 1 founder'],
  'Sales passed 90 crore rupees and 12 lakh units.': [
    '90 crore rupees = 900000000 indian rupee',
    '12 lakh = 1200000 unit',
  ],
};

const SPACED: Readonly<Record<string, readonly string[]>> = {
  'About 11 300 people came.': ['11 300 = 11300 people'],
  'They counted 2\u202f450 cows, 1\u2009234\u2009567 hens and 12\u00a0300 ducks.': [
    '2\u202f450 = 2450 cow',
    '1\u2009234\u2009567 = 1234567 hen',
    '12\u00a0300 = 12300 duck',
  ],
  'It cost $12 300, then 1 200 000,50 euros.': ['$12 300 = 12300 dollar', '1 200 000,50 euros = 1200000.5 euro'],
  'It rose from 12 300 to 14 500 units.': ['12 300 = 12300 -', '14 500 = 14500 unit'],
  'In 2023 300 people came, in 2024 12 300 people.': ['300 = 300 people', '12 300 = 12300 people'],
  'He bought 5 1/2 miles of rope and 40 50-dollar bills.': ['5 1/2 miles = 5.5 mile', '50-dollar = 50 dollar'],
};

/** Digits in groups of which nobody can say whether they are one number or two: never half of them. */
const UNSURE_GROUPS = [
  'A Boeing 737 300 landed.',
  'Room 12 300 guests found.',
  'On May 12 300 people came.',
  'Call 555 123 456 for help.',
  'Call 020 300 400 or +44 20 7946 0000 or 555 123-4567.',
  'They lost 12 3000 cows and 12 300 45 hens.',
  'He won the 100 200 and the relay.',
  'There were 5 100 metre races in the 12 300-seat hall.',
];

const NOT_QUANTITIES = [
  'It began in 2014 and in the 1990s.',
  'They met on Jan. 20, on 4 May and on November 5, 2024.',
  'At 5:30 and 6 p.m. they left.',
  'The G20, COVID-19, an F-16 and a Boeing 737 are named in Article 5.',
  'The S&P 500 closed.',
  'Call 555-123-4567 about version 1.2.3.',
  'It was the twenty-first time, the 19th century, the third try.',
  'No one knows this one; one could ask.',
  'See https://example.org/a?b=20%25 or a.30@example.org.',
  'Thousands came, tens of thousands, several hundred.',
  'Rovers won 3-1 and the motion was lost 48-52.',
  'They met at 10 Harbour Street and at 221 North Park Avenue.',
  'It records 8K video and he made his three-pointers.',
  'That is one of them.',
];

describe('groups of digits behind spaces', () => {
  it.each(Object.entries(SPACED))('%s', (text, expected) => expect(read(text)).toEqual(expected));
  it.each(UNSURE_GROUPS)('leaves out: %s', (text) => expect(read(text)).toEqual([]));
});

describe('findQuantities', () => {
  for (const [text, expected] of Object.entries(VALUES)) it(text, () => expect(read(text)).toEqual(expected));
  for (const text of NOT_QUANTITIES) it(`none: ${text}`, () => expect(read(text)).toEqual([]));

  it('tells changes and bounds', () => {
    const changes = (text: string) => find(text).map((q) => q.change);
    expect(changes('Prices rose 3% and wages fell by 2%.')).toEqual(['up', 'down']);
    expect(changes('Prices rose to 3%.')).toEqual(['=']);
    expect(changes('About 40 ships, nearly 50 boats and some 60 cars.')).toEqual(['~', '~', '~']);
    expect(changes('More than 40 ships, at least 50 boats, over $5.')).toEqual(['>', '>', '>']);
    expect(changes('Fewer than 40 ships, up to 50 boats.')).toEqual(['<', '<']);
    expect(changes('The bank raised its rate by 25 basis points.')).toEqual(['up']);
    expect(changes('The drug cut the risk of flu by 68%.')).toEqual(['down']);
    expect(changes('The firm raised $40 million.')).toEqual(['=']);
    expect(changes('It may exceed 8%.')).toEqual(['>']);
    expect(changes('They must cover 300 million people over five years.')).toEqual(['=', '=']);
  });

  it('says what is counted or measured', () => {
    const concepts = (text: string) => find(text).map((q) => q.concept?.text ?? null);
    expect(concepts('They pledged $5 million in aid to Moldova.')).toEqual(['aid to Moldova']);
    expect(concepts('It is an unemployment rate of 5.7%.')).toEqual(['unemployment rate']);
    expect(concepts('Shares of Acme rose 2% on Monday.')).toEqual(['Shares of Acme']);
    expect(concepts('They won 52% of the vote, up from 48%.')).toEqual(['vote', 'vote']);
  });

  it('points every span and concept into the text', () => {
    const text = 'In all, 1,200 of the 3,000 workers got a $40 million pay deal, about 6 percent of costs.';
    for (const q of find(text)) {
      expect(text.slice(q.start, q.end)).toMatch(/\d/);
      if (q.concept) expect(text.slice(q.concept.start, q.concept.end)).toBe(q.concept.text);
    }
    expect(find(text)).toHaveLength(4);
  });

  for (const [name, piece] of Object.entries({
    digits: '1',
    numbers: '12 ',
    words: 'one ',
    hyphens: '1-',
    currency: '$',
  })) {
    it(`takes time in proportion to a line of ${name}`, () => {
      const started = cpuTime();
      find(piece.repeat(Math.ceil(100_000 / piece.length)));
      expect(cpuTime() - started).toBeLessThan(5000);
    });
  }
});
