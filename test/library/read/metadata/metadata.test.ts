import { describe, expect, it } from 'vitest';
import { parseByline, readBylineLine } from '../../../../src/library/read/metadata/parse-byline.ts';
import { dateInUrl, findDate, parseDate } from '../../../../src/library/read/metadata/parse-date.ts';
import { readCredits } from '../../../../src/library/read/metadata/read-credits.ts';

describe('dates', () => {
  it.each([
    ['2024-03-05', '2024-03-05'],
    ['5 March 2024', '2024-03-05'],
    ['March 5th, 2024', '2024-03-05'],
    ['Tue, 05 Mar 2024 10:00:00 GMT', '2024-03-05'],
    ['Sept. 5, 2024', '2024-09-05'],
    ['5. März 2024', '2024-03-05'],
    ['5 mars 2024', '2024-03-05'],
    ['1er août 2024', '2024-08-01'],
    ['5 березня 2024 року', '2024-03-05'],
    ['05.03.2024', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['3/5/2024', '2024-03-05'],
    ['25/3/2024', '2024-03-25'],
    ['30 February 2024', null],
    ['in 2024', null],
  ])('%s', (text, iso) => expect(findDate(text)).toBe(iso));

  it('keeps a declared time', () => {
    expect(parseDate('2024-03-05T10:00:00+02:00')).toBe('2024-03-05T10:00:00+02:00');
    expect(parseDate('20240305T100000Z')).toBe('2024-03-05');
  });

  it('finds them in addresses', () => {
    expect(dateInUrl('https://news.example/2024/03/05/talks')).toBe('2024-03-05');
    expect(dateInUrl('https://news.example/item/20240305')).toBeNull();
  });
});

describe('bylines', () => {
  it.each([
    ['By Jane Doe', ['Jane Doe']],
    ['by Jane Doe Senior News Editor', ['Jane Doe']],
    ['By Jane Doe and John Roe, Staff Writers', ['Jane Doe', 'John Roe']],
    ['Von Anna Müller, Kyjiw', ['Anna Müller', 'Kyjiw']],
    ['Written by: Ludwig van Beethoven', ['Ludwig van Beethoven']],
    ['By JANE DOE | Reuters', ['JANE DOE', 'Reuters']],
  ])('%s', (line, names) => expect(readBylineLine(line)).toEqual(names));

  it.each([
    'By Monday evening the talks had failed',
    'By then it was over.',
    'Byron Smith',
    'Par for the course it was',
  ])('%s is none', (line) => expect(readBylineLine(line)).toEqual([]));

  it('drops degrees and addresses', () => {
    expect(parseByline('Jane Doe, MD, PhD')).toEqual(['Jane Doe']);
    expect(parseByline('Jane Doe jane@news.example')).toEqual(['Jane Doe']);
  });
});

describe('lines of credits', () => {
  it.each([
    ['By Jane Doe March 5, 2024', ['Jane Doe'], '2024-03-05', null],
    ['Published 5 March 2024 by Jane Doe', ['Jane Doe'], '2024-03-05', null],
    ['Updated: March 6, 2024 at 4:12 pm', [], null, '2024-03-06'],
    ['Jane Doe | Published March 5, 2024 | Updated March 6, 2024', ['Jane Doe'], '2024-03-05', '2024-03-06'],
  ])('%s', (line, names, published, updated) => expect(readCredits(line)).toEqual({ names, published, updated }));

  it('are none where something else is said', () => {
    expect(readCredits('On March 5, 2024, the army crossed the river')).toBeNull();
    expect(readCredits('The treaty of 5 March 2024')).toBeNull();
  });
});
