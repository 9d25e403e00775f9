import { describe, expect, it } from 'vitest';
import { tableQuantities } from '../../../src/analysis/tables/table-quantities.ts';
import { blocksOf } from '../blocks-of.ts';

/** "written = value unit | label", one for each quantity; every span is checked against the text. */
function read(lines: readonly string[], lang = 'en'): string[] {
  const article = blocksOf(lines, lang);
  return tableQuantities(article).map(({ start, end, value, unit, label, heads, unitWords }) => {
    for (const span of [...label, ...heads, ...(unitWords ? [unitWords] : [])])
      expect(article.text.slice(span.start, span.end)).toBe(span.text);
    const words = label.map(({ text }) => text).join(' […] ');
    return `${article.text.slice(start, end)} = ${[value].flat().join('..')} ${unit ?? '-'} | ${words}`;
  });
}

const TABLES: Readonly<Record<string, readonly [lines: readonly string[], found: readonly string[], lang?: string]>> = {
  'heads with units on top': [
    ['# Commitments by donor', 'Donor | Military aid (billion euros) | Total', 'Germany | 10.6 | 17.1'],
    ['10.6 = 10600000000 euro | Military aid […] Germany', '17.1 = 17.1 - | '],
  ],
  'counts, a column of ranks, footnotes and blanks': [
    [
      'Weapons sent by June',
      'Rank | Donor | Tanks | Share, %',
      '1 | Poland* | 324 | 41.2',
      '2 | Spain | – | n/a',
      '3 | Italy | 18[a] | 5',
    ],
    [
      '324 = 324 tank | Weapons sent by June […] Tanks […] Poland',
      '41.2 = 41.2 percentage | Weapons sent by June […] Share […] Poland',
      '18 = 18 tank | Weapons sent by June […] Tanks […] Italy',
      '5 = 5 percentage | Weapons sent by June […] Share […] Italy',
    ],
  ],
  'years as heads, the unit in the caption': [
    ['Military spending, in billion US dollars', 'Country | 2022 | 2023', 'Poland | 16.6 | 31.6'],
    [
      '16.6 = 16600000000 dollar | Military spending […] 2022 […] Poland',
      '31.6 = 31600000000 dollar | Military spending […] 2023 […] Poland',
    ],
  ],
  'transposed, with units in the rows': [
    [
      'Losses at Tolmark',
      '| Ruritania | Borduria',
      'Killed | 1,200 | 950–1,100',
      'Damage (million dollars) | 450 | 310',
    ],
    [
      '1,200 = 1200 people | Losses at Tolmark […] Ruritania […] Killed',
      '950–1,100 = 950..1100 people | Losses at Tolmark […] Borduria […] Killed',
      '450 = 450000000 dollar | Losses at Tolmark […] Ruritania […] Damage',
      '310 = 310000000 dollar | Losses at Tolmark […] Borduria […] Damage',
    ],
  ],
  'labels and values without a head': [
    ['Ruritania at a glance', 'Population | 2.9 million', 'GDP | $160 bn', 'Phone | 555-1234', 'Founded | 1991'],
    [
      '2.9 million = 2900000 people | Ruritania at a glance […] Population',
      '$160 bn = 160000000000 dollar | Ruritania at a glance […] GDP',
    ],
  ],
  'sections and a total': [
    ['Homes by region', 'Region | Homes destroyed', 'East', 'Tolmark | 12,400', 'Total | 43,400'],
    [
      '12,400 = 12400 home | Homes by region […] Homes destroyed […] East […] Tolmark',
      '43,400 = 43400 home | Homes by region […] Homes destroyed […] East […] Total',
    ],
  ],
  'units in the cells': [
    ['Section | Length | Cost', 'North line | 1,200 km | $3.4 bn'],
    ['1,200 km = 1200 kilometre | Length […] North line', '$3.4 bn = 3400000000 dollar | Cost […] North line'],
  ],
  'a note that gives the unit of all': [
    ['Year | Revenue | Costs', '2022 | 120 | 132', 'All figures in million euros.'],
    ['120 = 120000000 euro | ', '132 = 132000000 euro | '],
  ],
  'German notation': [
    ['Zusagen nach Ländern', 'Land | Hilfe (Mrd. Euro) | Hilfe je Kopf (Euro)', 'Polen | 10,6 | 1.234,50'],
    [
      '10,6 = 10600000000 euro | Zusagen nach Ländern […] Hilfe […] Polen',
      '1.234,50 = 1234.5 euro | Zusagen nach Ländern […] Hilfe je Kopf […] Polen',
    ],
    'de',
  ],
};

describe('tableQuantities', () => {
  it.each(Object.entries(TABLES))('reads %s', (_, [lines, found, lang]) => expect(read(lines, lang)).toEqual(found));

  it('knows no unit where head and row differ, or the caption is of other columns', () => {
    expect(read(['| Aid (€)', 'Poland ($) | 40', 'Spain ($) | 50'])).toEqual(['40 = 40 - | ', '50 = 50 - | ']);
    expect(read(['Aid (billion euros)', 'Donor | Aid | Population', 'Poland | 4 | 38'])).toContain('38 = 38 - | ');
    expect(read(['Aid (billion euros)', 'Donor | Aid | Tanks', 'Poland | 4 | 38'])).toContain('38 = 38 - | ');
  });

  it('gives no label where heads or rows have the same name, or none', () => {
    expect(read(['Donor | Aid (€) | Aid (€)', 'Poland | 40 | 50'])).toEqual(['40 = 40 euro | ', '50 = 50 euro | ']);
    expect(read(['Donor | Military aid (€) | Tanks', 'Poland | 40 | 20', 'Poland | 50 | 30'])[0]).toBe(
      '40 = 40 euro | ',
    );
    expect(read(['Donor | | Tanks', 'Poland | €40 | 20'])[0]).toBe('€40 = 40 euro | ');
  });

  it('takes heads, names, years, scores and telephones for no quantities', () => {
    expect(read(['Team of 1999 | Score | Tel. | Founded', 'Tolmark 04 | 2–1 | 12345 | 1904'])).toEqual([]);
  });

  it('reads amounts with a unit in a cell of words, and gives them no label', () => {
    expect(read(['Item | Note', 'Bread and butter | up from $1.87 in May'])).toEqual(['$1.87 = 1.87 dollar | ']);
  });
});
