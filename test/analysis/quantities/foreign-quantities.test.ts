/** German, French, Ukrainian: what is written, its value, its unit, its change, what it is of. */

import { beforeAll, describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/analysis/quantities/find-quantities.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { plainArticle } from '../../../src/library/plain-article.ts';
import { cpuTime } from '../../cpu-time.ts';

beforeAll(loadLanguage);

const read = (lang: string, text: string): string[] =>
  findQuantities({ ...plainArticle(text), lang }).map(
    ({ start, end, value, unit, change, concept }) =>
      `${text.slice(start, end)} = ${[value].flat().join('..')} ${unit ?? '-'} ${change} ${concept?.text ?? '-'}`,
  );

const CASES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  de: {
    'Rund 61 Prozent der Befragten sagten ja.': ['61 Prozent = 61 percentage ~ Befragten'],
    'Die Bahn streicht 640 neue Arbeitsplätze.': ['640 = 640 arbeitsplätze = neue Arbeitsplätze'],
    'Das kostet 1.250,50 Euro oder € 20.': ['1.250,50 Euro = 1250.5 euro = -', '€ 20 = 20 euro = -'],
    'Es fehlen 3,5 Mrd. Euro und 2 Mio. Dollar.': [
      '3,5 Mrd. Euro = 3500000000 euro = -',
      '2 Mio. Dollar = 2000000 dollar = -',
    ],
    'Mehr als 3,5 Millionen Menschen kamen.': ['3,5 Millionen = 3500000 menschen > Menschen'],
    'Die Mieten stiegen um 4,3 Prozent.': ['4,3 Prozent = 4.3 percentage up -'],
    'Die Quote sank um 0,2 Prozentpunkte.': ['0,2 Prozentpunkte = 0.2 percentage point down -'],
    'Zwischen 10 und 15 Prozent, 2,5 bis 3 Millionen Tonnen.': [
      '10 und 15 Prozent = 10..15 percentage = -',
      '2,5 bis 3 Millionen Tonnen = 2500000..3000000 tonne = -',
    ],
    'Die Hälfte der Wähler blieb fern.': ['Die Hälfte = 0.5 - = Wähler'],
    'Der 45-Jährige fuhr 180 km/h bei -5 Grad.': [
      '45-Jährige = 45 year of age = -',
      '180 km/h = 180 kilometre per hour = -',
      '-5 Grad = -5 degree = -',
    ],
    'Drei Minister trafen zwölf Bauern.': ['Drei = 3 minister = Minister', 'zwölf = 12 bauern = Bauern'],
    'Am 3. November 2023 um 14 Uhr, am 12.03.2024 um 9:30 Uhr.': [],
    'Artikel 5, Platz 3 und Tel. 0171 123456 bleiben.': [],
    'Sie gewannen 3:1 im Jahr 1954.': [],
  },
  fr: {
    'Près de 61 % des électeurs ont voté.': ['61 % = 61 percentage ~ électeurs'],
    'Soit 61 pour cent.': ['61 pour cent = 61 percentage = -'],
    'La ville compte 20 000 habitants.': ['20 000 = 20000 habitants = habitants'],
    'Il faut 3,5 millions d’euros et 1,2 milliard de dollars.': [
      '3,5 millions d’euros = 3500000 euro = -',
      '1,2 milliard de dollars = 1200000000 dollar = -',
    ],
    'Plus de 200 nouveaux cas, moins de 12 morts.': ['200 = 200 cas > nouveaux cas', '12 = 12 morts < morts'],
    'Les loyers ont augmenté de 4,3 %.': ['4,3 % = 4.3 percentage up -'],
    'Entre 10 et 15 % des jeunes.': ['10 et 15 % = 10..15 percentage = jeunes'],
    'Le 5 novembre 2023 à 14h30, article 5, page 12.': [],
  },
  uk: {
    'Близько 61 відсотка мешканців згодні.': ['61 відсотка = 61 percentage ~ мешканців згодні'],
    'Понад 20 000 людей виїхали.': ['20 000 = 20000 людей > людей'],
    'Це 3,5 мільйона гривень або 700 тис. доларів.': [
      '3,5 мільйона гривень = 3500000 ukrainian hryvnia = -',
      '700 тис. доларів = 700000 dollar = -',
    ],
    'Ціни зросли на 4,3%.': ['4,3% = 4.3 percentage up -'],
    'Збили 120 дронів, 14 впали.': ['120 = 120 дронів = дронів'],
    'Стаття 5 від 5 листопада 2023 року, о 14:30, 5-й полк.': [],
  },
  es: {
    'Cuesta 1.250,50 euros, un 3,5 % más, y 500 millones de pesos.': [
      '1.250,50 euros = 1250.5 euro = -',
      '3,5 % = 3.5 percentage = -',
    ],
  },
};

describe('numbers of other languages', () => {
  for (const [lang, cases] of Object.entries(CASES))
    for (const [text, expected] of Object.entries(cases))
      it(`${lang}: ${text}`, () => expect(read(lang, text)).toEqual(expected));

  it('are read of a plain text by the language of its words, where it is long enough to tell', () => {
    const text =
      'Die Stadt will im nächsten Jahr mehr Geld für die Schulen ausgeben und das Angebot in den Ferien ausbauen. Dafür sind 1.250,50 Euro nicht genug. ';
    expect(read(plainArticle(text.repeat(3)).lang, text)[0]).toBe('1.250,50 Euro = 1250.5 euro = -');
    expect(plainArticle('Schools got 1.5 euros a pupil.').lang).toBe('und');
    expect(read('und', 'Schools got 1.5 euros a pupil, as in 2023.')[0]).toMatch(/^1.5 euros = 1.5 euro/);
  });

  for (const piece of ['1.', '1 ', 'zwei ', '12 000 ', 'die Hälfte '])
    it(`takes time in proportion to a line of "${piece}"`, () => {
      const started = cpuTime();
      read('de', piece.repeat(Math.ceil(100_000 / piece.length)));
      expect(cpuTime() - started).toBeLessThan(8000);
    });
});
