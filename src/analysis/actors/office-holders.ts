/**
 * People whom the press names without their country, and for whom they speak, as data. Used only where an article says
 * nothing nearer; a workspace's own list of actors comes first. A surname stands alone where it means nobody else.
 */
import { countryOf } from './countries.ts';

/** Country or body: full names, with the surnames that are enough behind a "|", and the years in its offices. Facts as of November 2025. */
const HOLDERS: Readonly<Record<string, string>> = {
  russia:
    'vladimir putin|putin 2000-, sergei lavrov|sergey lavrov|lavrov 2004-, dmitry peskov|peskov 2008-, maria zakharova|zakharova 2015-',
  ukraine:
    'volodymyr zelensky|volodymyr zelenskyy|volodymyr zelenskiy|zelensky|zelenskyy|zelenskiy 2019-, dmytro kuleba|kuleba 2020-2024, andriy yermak|yermak 2020-2025, andrii sybiha|sybiha 2024-',
  'united states':
    'joe biden|biden 2009-2017 2021-2025, donald trump 2017-2021 2025-, kamala harris 2021-2025, jd vance 2025-, marco rubio 2025-, antony blinken|blinken 2015-2017 2021-2025, john kirby 2013-2017 2021-2025, lloyd austin 2021-2025, steve witkoff|witkoff 2025-, barack obama|obama 2009-2017',
  'united kingdom':
    'keir starmer|starmer 2024-, rishi sunak|sunak 2020-2024, david lammy|lammy 2024-, boris johnson 2016-2022',
  france: 'emmanuel macron|macron 2017-',
  germany:
    'olaf scholz|scholz 2018-2025, friedrich merz|merz 2025-, annalena baerbock|baerbock 2021-2025, angela merkel|merkel 2005-2021',
  italy: 'giorgia meloni|meloni 2022-',
  poland: 'donald tusk 2007-2014 2023-, andrzej duda 2015-2025, karol nawrocki 2025-',
  hungary: 'viktor orban|viktor orbán|orban|orbán 1998-2002 2010-, peter szijjarto|péter szijjártó 2014-',
  'european union':
    'ursula von der leyen|von der leyen 2019-, kaja kallas|kallas 2024-, josep borrell|borrell 2019-2024',
  nato: 'jens stoltenberg|stoltenberg 2014-2024',
  'united nations': 'antonio guterres|antónio guterres|guterres 2017-',
  belarus: 'alexander lukashenko|lukashenko 1994-',
  china: 'xi jinping 2012-, wang yi 2013-, li qiang 2023-',
  'north korea': 'kim jong un|kim jong-un 2011-',
  'south korea': 'yoon suk yeol 2022-2025, lee jae-myung|lee jae myung 2025-',
  japan: 'fumio kishida|kishida 2012-2017 2021-2024, shigeru ishiba|ishiba 2024-2025, sanae takaichi|takaichi 2025-',
  india: 'narendra modi 2014-, subrahmanyam jaishankar|jaishankar 2019-',
  turkey: 'recep tayyip erdogan|recep tayyip erdoğan|erdogan|erdoğan 2003-, hakan fidan 2010-',
  israel: 'benjamin netanyahu|netanyahu 1996-1999 2009-2021 2022-, yoav gallant|gallant 2022-2024, isaac herzog 2021-',
  iran: 'ali khamenei|khamenei 1989-, masoud pezeshkian|pezeshkian 2024-, ebrahim raisi|raisi 2021-2024, abbas araghchi|araghchi 2024-',
  'saudi arabia': 'mohammed bin salman 2015-',
  egypt: 'abdel fattah el-sisi 2013-',
  syria: 'bashar al-assad 2000-2024, ahmed al-sharaa 2024-',
  canada: 'justin trudeau|trudeau 2015-2025, mark carney 2025-',
  mexico: 'claudia sheinbaum|sheinbaum 2024-',
  brazil: 'luiz inácio lula da silva|luiz inacio lula da silva 2003-2011 2023-, jair bolsonaro|bolsonaro 2019-2022',
  argentina: 'javier milei|milei 2023-',
  venezuela: 'nicolás maduro|nicolas maduro|maduro 2013-',
  australia: 'anthony albanese 2022-',
};

interface Holder {
  readonly country: string;
  /** First and last year of each time in office. */
  readonly terms: readonly (readonly [from: number, until: number])[];
}

function termsOf(years: string): Holder['terms'] {
  return years.split(' ').map((term) => {
    const [from = '', until = ''] = term.split('-');
    return [Number(from), until === '' ? Number.POSITIVE_INFINITY : Number(until)];
  });
}

function holdersOf(country: string, list: string): (readonly [string, Holder])[] {
  return list.split(', ').flatMap((person) => {
    const [, names = '', years = ''] = /^(.*?) (\d.*)$/.exec(person) ?? [];
    return names.split('|').map((name) => [name, { country, terms: termsOf(years) }] as const);
  });
}

const BY_NAME: ReadonlyMap<string, Holder> = new Map(
  Object.entries(HOLDERS).flatMap(([country, list]) => holdersOf(country, list)),
);

const holderOf = (name: string): Holder | undefined => BY_NAME.get(name.toLowerCase().trim());

/** Number of the country or body (countries.ts) for which a person of this name speaks; null for other names. */
export function countryOfOfficeHolder(name: string): number | null {
  const holder = holderOf(name);
  return holder === undefined ? null : countryOf(holder.country);
}

/** False for an office holder of the list in a year before, between or after the terms; true for anybody else. */
export const heldOfficeIn = (name: string, year: number): boolean =>
  holderOf(name)?.terms.some(([from, until]) => from <= year && year <= until) ?? true;
