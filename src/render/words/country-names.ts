/** A language of the page → what it calls countries, by their English names (Unicode CLDR, as Node carries it). */

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Regions of CLDR that have no country any more, and whose names others have now: the Soviet Union, East Germany. */
const CODES = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter(
  (code) => !/^(?:SU|DD|YD|FX|ZR|BU|TP)$/.test(code),
);

/** Names of ours (analysis/actors/countries.ts) that are not CLDR's English ones. */
const OTHERWISE: readonly (readonly [string, string])[] = [
  ['Turkey', 'TR'],
  ['Czech Republic', 'CZ'],
  ['Myanmar', 'MM'],
  ['Bosnia and Herzegovina', 'BA'],
  ['Vatican', 'VA'],
  ['Ivory Coast', 'CI'],
  ['Democratic Republic of Congo', 'CD'],
  ['Trinidad and Tobago', 'TT'],
  ['Timor-leste', 'TL'],
];

function codesByName(): ReadonlyMap<string, string> {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const named = CODES.flatMap((code) => (english.of(code) ? [[english.of(code) ?? '', code] as const] : []));
  return new Map([...named, ...OTHERWISE]);
}

let codes: ReadonlyMap<string, string> | null = null;

/** What is no country of CLDR stays as it is: NATO. */
export function countryNames(pageLanguage: string): (english: string) => string {
  if (pageLanguage === 'en') return (english) => english;
  return (english) => {
    codes ??= codesByName();
    const code = codes.get(english);
    const names = new Intl.DisplayNames([pageLanguage], { type: 'region', fallback: 'none' });
    return (code && names.of(code)) || english;
  };
}
