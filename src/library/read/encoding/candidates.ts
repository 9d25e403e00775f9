/** The old encodings that are tried where nothing is declared, and the languages that were written in each; usual ones first. */

export interface Candidate {
  /** WHATWG name. */
  readonly encoding: string;
  readonly langs: readonly string[];
  /** How much it takes to prefer it: rare encodings need better evidence than usual ones. */
  readonly rarity: number;
}

const WEST = ['en', 'de', 'fr', 'es', 'pt', 'it', 'ca', 'nl', 'sv', 'fi', 'da', 'is'];
const MIDDLE = ['pl', 'cs', 'sk', 'hu', 'ro', 'hr', 'de'];
const CYRILLIC = ['ru', 'uk', 'be', 'bg', 'sr', 'mk'];

export const candidates: readonly Candidate[] = [
  { encoding: 'windows-1252', langs: WEST, rarity: 0 },
  { encoding: 'windows-1251', langs: CYRILLIC, rarity: 0.05 },
  { encoding: 'windows-1250', langs: MIDDLE, rarity: 0.05 },
  { encoding: 'shift_jis', langs: ['ja'], rarity: 0.05 },
  { encoding: 'euc-jp', langs: ['ja'], rarity: 0.05 },
  { encoding: 'gb18030', langs: ['zh'], rarity: 0.05 },
  { encoding: 'big5', langs: ['zh'], rarity: 0.05 },
  { encoding: 'euc-kr', langs: ['ko'], rarity: 0.05 },
  { encoding: 'windows-1253', langs: ['el'], rarity: 0.05 },
  { encoding: 'windows-1254', langs: ['tr'], rarity: 0.05 },
  { encoding: 'windows-1255', langs: ['he'], rarity: 0.05 },
  { encoding: 'windows-1256', langs: ['ar', 'fa'], rarity: 0.05 },
  { encoding: 'windows-1257', langs: ['lt', 'lv', 'et'], rarity: 0.1 },
  { encoding: 'koi8-r', langs: ['ru'], rarity: 0.05 },
  { encoding: 'koi8-u', langs: ['uk', 'be'], rarity: 0.05 },
  { encoding: 'iso-8859-2', langs: MIDDLE, rarity: 0.05 },
  { encoding: 'iso-8859-15', langs: WEST, rarity: 0.005 },
  { encoding: 'iso-8859-7', langs: ['el'], rarity: 0.05 },
  { encoding: 'iso-8859-5', langs: CYRILLIC, rarity: 0.05 },
  { encoding: 'iso-8859-6', langs: ['ar'], rarity: 0.05 },
  { encoding: 'iso-8859-8', langs: ['he'], rarity: 0.05 },
  { encoding: 'ibm866', langs: ['ru', 'bg'], rarity: 0.15 },
  { encoding: 'x-mac-cyrillic', langs: ['ru', 'uk'], rarity: 0.15 },
  { encoding: 'macintosh', langs: WEST, rarity: 0.3 },
];
