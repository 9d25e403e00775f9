/** The number of a cell and the unit's words of its head → how both are printed large: "10.6", "billion euros" → "€10.6 bn". */

/** Signs that stand before a number in English. */
const SIGNS: Readonly<Record<string, string>> = {
  dollar: '$',
  euro: '€',
  'pound sterling': '£',
  'japanese yen': '¥',
  'indian rupee': '₹',
};
const SHORT_MAGNITUDES: Readonly<Record<string, string>> = {
  million: 'm',
  billion: 'bn',
  trillion: 'tn',
  thousand: 'thousand',
  "'000": 'thousand',
  '’000': 'thousand',
};
/** Magnitudes in the words of English, one of which is all that may stand beside a currency that has a sign. */
const MAGNITUDE = /(?<![\p{L}])(millions?|billions?|trillions?|thousands?|bn|mn?|tn|k|['’]000s?)(?!\p{L})/iu;
const OF_ENGLISH =
  /^(?:in|of|us|u\.s\.|dollars?|euros?|pounds?|sterling|pounds sterling|british|usd|eur|gbp|yen|japanese|jpy|indian|rupees?|inr|\p{Sc}|\s|\.|,)*$/iu;

const shortMagnitude = (word: string): string => SHORT_MAGNITUDES[word.toLowerCase().replace(/s$/, '')] ?? word;

/** Words that are all of a currency with a sign give way to it; others stand behind the number as the head has them. */
export function displayOfCell(number: string, unit: string | null, words: string): string {
  const spaced = words.replace(/(\p{Sc})(?=\p{L})/gu, '$1 ').replace(/(?<=\p{Ll})(?=\p{Sc})/gu, ' ');
  const magnitude = MAGNITUDE.exec(spaced)?.[1] ?? '';
  const sign = SIGNS[unit ?? ''];
  const minus = /^[-−–]\s?/.exec(number)?.[0] ?? '';
  const digits = number.slice(minus.length);
  if (sign && OF_ENGLISH.test(spaced.replace(MAGNITUDE, ' ')))
    return `${minus}${sign}${digits}${magnitude ? ` ${shortMagnitude(magnitude)}` : ''}`;
  if (unit === 'percentage') return `${number}%`;
  const tail = spaced
    .replace(/^(?:in|en|у|в)\s+/iu, '')
    .replace(MAGNITUDE, shortMagnitude)
    .replace(/\s+/g, ' ')
    .trim();
  return `${number} ${tail}`;
}
