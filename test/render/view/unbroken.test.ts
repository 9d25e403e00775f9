import { describe, expect, it } from 'vitest';
import { unbroken, withTail } from '../../../src/render/view/unbroken.ts';

/** In the tests "_" is a space at which no line ends. */
const shown = (text: string, lang = 'en'): string => unbroken(text, lang).replaceAll('\u00a0', '_');

describe('a line never ends', () => {
  it.each([
    ['11 300 Fahrten', '11_300 Fahrten'],
    ['about 2 450 000 euros', 'about 2_450_000_euros'],
    ['in 2023 300 people', 'in 2023 300 people'],
    ['30 days, 1998 and 12', '30 days, 1998 and 12'],
  ])('within a number in groups: %s', (text, whole) => expect(shown(text)).toBe(whole));

  it.each([
    ['de', 'am 12. November 2026 und am 3. Dez. um 9', 'am 12._November 2026 und am 3._Dez. um 9'],
    ['uk', 'засідання 16 листопада відбулося', 'засідання 16_листопада відбулося'],
    ['fr', 'le 12 novembre, puis le 1er février', 'le 12_novembre, puis le 1er_février'],
    ['en', 'on 12 November, on March 4 and on 5th May', 'on 12_November, on March_4 and on 5th_May'],
    ['pl', 'dnia 7 listopada', 'dnia 7_listopada'],
    ['en', 'page 12 Mayors and 112 November nights', 'page 12 Mayors and 112 November nights'],
    ['en', 'in November 2026', 'in November 2026'],
    ['und', 'am 12. November', 'am 12. November'],
    ['no-such-language-tag-at-all', 'am 12. November', 'am 12. November'],
  ])('between a day and its month (%s): %s', (lang, text, whole) => expect(shown(text, lang)).toBe(whole));

  it.each([
    ['40 % der Höfe, 12 °C und 5 €', '40_% der Höfe, 12_°C und 5_€'],
    ['5 Mio. €, about € 30 and $4', '5_Mio._€, about €_30 and $4'],
    ['Nr. 7, № 5, § 12 und € 30', 'Nr._7, №_5, §_12 und €_30'],
    ['4,5 m hoch, 12 Mio. Euro, 7 Uhr, 3 million people', '4,5_m hoch, 12_Mio. Euro, 7_Uhr, 3_million people'],
    ['à 7 h 30, pendant 3 h 200 personnes', 'à 7_h_30, pendant 3_h 200 personnes'],
    ['5 млн євро за 8 км', '5_млн євро за 8_км'],
    ['4 men, 3 minutes, 7 тисяч', '4 men, 3 minutes, 7 тисяч'],
  ])('between a number and its sign: %s', (text, whole) => expect(shown(text)).toBe(whole));

  it.each([
    ['Que faire ? « Rien », dit-il ; voilà : fini !', 'Que faire_? «_Rien_», dit-il_; voilà_: fini_!'],
    ['»Nein«, sagte er, »nie« und ging', '»Nein«, sagte er, »nie« und ging'],
    ['the ports – all of them – closed', 'the ports_– all of them_– closed'],
    ['a :smile: stays', 'a :smile: stays'],
  ])('before a sign that ends something: %s', (text, whole) => expect(shown(text)).toBe(whole));
});

it('adds no word and takes none away', () => {
  const text = 'Am 12. November – so der Rat – waren 40 % von 11 300 Fahrten frei.';
  expect(unbroken(text, 'de').replaceAll('\u00a0', ' ')).toBe(text);
});

describe('withTail', () => {
  it.each([
    ['the price of the war.', 'the price of the\u00a0war.'],
    ['the price of peace', 'the price of\u00a0peace'],
    ['the price of reconstruction.', 'the price of reconstruction.'],
    ['war', 'war'],
  ])('keeps a short last word with the one before: %s', (text, bound) => expect(withTail(text)).toBe(bound));
});
