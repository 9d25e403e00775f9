import { describe, expect, it } from 'vitest';
import { isName, parseByline, readBylineLine } from '../../../../src/library/read/metadata/parse-byline.ts';
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
    ['5. 3. 2024', '2024-03-05'],
    ['05.03.24, 10:00 Uhr', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['10.0.0.24', null],
    ['il y a 3 heures', null],
    ['25/3/2024', '2024-03-25'],
    ['30 February 2024', null],
    ['in 2024', null],
  ])('%s', (text, iso) => expect(findDate(text)).toBe(iso));

  it('keeps a declared time', () => {
    expect(parseDate('2024-03-05T10:00:00+02:00')).toBe('2024-03-05T10:00:00+02:00');
    expect(parseDate('20240305T100000Z')).toBe('2024-03-05');
    expect(parseDate('2024-01-15T23:30:00-05:00')).toBe('2024-01-15T23:30:00-05:00');
  });

  it('reads a declared stamp of seconds or milliseconds, and a year of two digits', () => {
    expect(parseDate('1709632800')).toBe('2024-03-05T10:00:00Z');
    expect(parseDate('1709632800000')).toBe('2024-03-05T10:00:00Z');
    expect(parseDate("15 Jan '24")).toBe('2024-01-15');
    expect(parseDate('Mon, 15 Jan 24 10:00:00 GMT')).toBe('2024-01-15');
    expect(findDate('the 15 Jan 24 delegates')).toBeNull();
  });

  it('puts the day first where told so', () => {
    expect(findDate('3/5/2024', false)).toBe('2024-05-03');
    expect(parseDate('3/5/2024', false)).toBe('2024-05-03');
  });

  it('finds them in addresses', () => {
    expect(dateInUrl('https://news.example/2024/03/05/talks')).toBe('2024-03-05');
    expect(dateInUrl('https://news.example/world/2024/mar/05/talks')).toBe('2024-03-05');
    expect(dateInUrl('https://news.example/item/20240305')).toBeNull();
  });
});

describe('bylines', () => {
  it.each([
    ['By Jane Doe', ['Jane Doe']],
    ['by Jane Doe Senior News Editor', ['Jane Doe']],
    ['By Jane Doe and John Roe, Staff Writers', ['Jane Doe', 'John Roe']],
    ['Von Anna Müller, Kyjiw', ['Anna Müller']],
    ['Written by: Ludwig van Beethoven', ['Ludwig van Beethoven']],
    ['By JANE DOE | Reuters', ['Jane Doe']],
    ["By JANE MCDONALD-O'BRIEN and AFP", ["Jane McDonald-O'Brien", 'AFP']],
    ['By Reuters', ['Reuters']],
    ['By The Associated Press', ['The Associated Press']],
    ['By Jane Doe in Kyiv and John Roe in Washington', ['Jane Doe', 'John Roe']],
    ['By Jane Doe, New York', ['Jane Doe']],
    ['By Jane Doe for The Post', ['Jane Doe']],
    ['By John Roe, Jr., Staff Writer', ['John Roe Jr.']],
    ['By Jane Doe, Political Editor, and John Roe, Washington Bureau Chief', ['Jane Doe', 'John Roe']],
    ['By Jane Doe, Privacy and Digital Security Expert', ['Jane Doe']],
    ['By Jane Doe Europe correspondent', ['Jane Doe']],
    ['By Jane Doe | Photographs by John Roe', ['Jane Doe']],
    ['Written by Jane Doe, Reviewed by Max Muster', ['Jane Doe']],
    ['Text: Anna Müller, Fotos: Max Muster', ['Anna Müller']],
    ['Par Jeanne Martin avec AFP', ['Jeanne Martin']],
    ['Автор: Олена Іваненко, Київ', ['Олена Іваненко']],
    ['By Abu-Bakr al-Rashid', ['Abu-Bakr al-Rashid']],
  ])('%s', (line, names) => expect(readBylineLine(line)).toEqual(names));

  it.each([
    'By Monday evening the talks had failed',
    'By then it was over.',
    'By Monday',
    'Byron Smith',
    'Par for the course it was',
  ])('%s is none', (line) => expect(readBylineLine(line)).toEqual([]));

  it('drops degrees and addresses', () => {
    expect(parseByline('Jane Doe, MD, PhD')).toEqual(['Jane Doe']);
    expect(parseByline('Jane Doe jane@news.example')).toEqual(['Jane Doe']);
  });

  it('leaves a body whose name has "and" in it whole', () => {
    expect(parseByline('Center for Water and Research')).toEqual(['Center for Water and Research']);
  });

  it('knows names in scripts without capitals', () => {
    expect(parseByline('王小明')).toEqual(['王小明']);
    expect(isName('王小明')).toBe(true);
  });
});

describe('lines of credits', () => {
  it.each([
    ['By Jane Doe March 5, 2024', ['Jane Doe'], '2024-03-05', null],
    ['Published 5 March 2024 by Jane Doe', ['Jane Doe'], '2024-03-05', null],
    ['Updated: March 6, 2024 at 4:12 pm', [], null, '2024-03-06'],
    ['Jane Doe | Published March 5, 2024 | Updated March 6, 2024', ['Jane Doe'], '2024-03-05', '2024-03-06'],
    ['Submitted by Helen Marsh on Wed, 04/15/2026 - 17:40', ['Helen Marsh'], '2026-04-15', null],
    ['Story by Sari Wijaya • 5h • 2 min read', ['Sari Wijaya'], null, null],
    ['By Angela Kaye Updated on May 15, 2025', ['Angela Kaye'], null, '2025-05-15'],
  ])('%s', (line, names, published, updated) => expect(readCredits(line)).toEqual({ names, published, updated }));

  it('are none where something else is said', () => {
    expect(readCredits('On March 5, 2024, the army crossed the river')).toBeNull();
    expect(readCredits('The treaty of 5 March 2024')).toBeNull();
  });
});
