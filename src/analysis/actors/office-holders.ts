/**
 * People whom the press names without their country, and for whom they speak, as data. Used only where an article says
 * nothing nearer; a workspace's own list of actors comes first. A surname stands alone where it means nobody else.
 */
import { countryOf } from './countries.ts';

/** Country or body: full names, with the surnames that are enough behind a "|". Facts as of November 2025. */
const HOLDERS: Readonly<Record<string, string>> = {
  russia: 'vladimir putin|putin, sergei lavrov|sergey lavrov|lavrov, dmitry peskov|peskov, maria zakharova|zakharova',
  ukraine:
    'volodymyr zelensky|volodymyr zelenskyy|volodymyr zelenskiy|zelensky|zelenskyy|zelenskiy, dmytro kuleba|kuleba, andriy yermak|yermak, andrii sybiha|sybiha',
  'united states':
    'joe biden|biden, donald trump, kamala harris, jd vance, marco rubio, antony blinken|blinken, john kirby, lloyd austin, steve witkoff|witkoff, barack obama|obama',
  'united kingdom': 'keir starmer|starmer, rishi sunak|sunak, david lammy|lammy, boris johnson',
  france: 'emmanuel macron|macron',
  germany: 'olaf scholz|scholz, friedrich merz|merz, annalena baerbock|baerbock, angela merkel|merkel',
  italy: 'giorgia meloni|meloni',
  poland: 'donald tusk, andrzej duda, karol nawrocki',
  hungary: 'viktor orban|viktor orbán|orban|orbán, peter szijjarto|péter szijjártó',
  'european union': 'ursula von der leyen|von der leyen, kaja kallas|kallas, josep borrell|borrell',
  nato: 'jens stoltenberg|stoltenberg',
  'united nations': 'antonio guterres|antónio guterres|guterres',
  belarus: 'alexander lukashenko|lukashenko',
  china: 'xi jinping, wang yi, li qiang',
  'north korea': 'kim jong un|kim jong-un',
  'south korea': 'yoon suk yeol, lee jae-myung|lee jae myung',
  japan: 'fumio kishida|kishida, shigeru ishiba|ishiba, sanae takaichi|takaichi',
  india: 'narendra modi, subrahmanyam jaishankar|jaishankar',
  turkey: 'recep tayyip erdogan|recep tayyip erdoğan|erdogan|erdoğan, hakan fidan',
  israel: 'benjamin netanyahu|netanyahu, yoav gallant|gallant, isaac herzog',
  iran: 'ali khamenei|khamenei, masoud pezeshkian|pezeshkian, ebrahim raisi|raisi, abbas araghchi|araghchi',
  'saudi arabia': 'mohammed bin salman',
  egypt: 'abdel fattah el-sisi',
  syria: 'bashar al-assad, ahmed al-sharaa',
  canada: 'justin trudeau|trudeau, mark carney',
  mexico: 'claudia sheinbaum|sheinbaum',
  brazil: 'luiz inácio lula da silva|luiz inacio lula da silva, jair bolsonaro|bolsonaro',
  argentina: 'javier milei|milei',
  venezuela: 'nicolás maduro|nicolas maduro|maduro',
  australia: 'anthony albanese',
};

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(HOLDERS).flatMap(([country, names]) => names.split(/[|,]\s*/).map((name) => [name, country] as const)),
);

/** Number of the country or body (countries.ts) for which a person of this name speaks; null for other names. */
export function countryOfOfficeHolder(name: string): number | null {
  const country = BY_NAME.get(name.toLowerCase().trim());
  return country === undefined ? null : countryOf(country);
}
