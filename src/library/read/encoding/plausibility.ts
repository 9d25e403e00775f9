/** A text and a language → how much it looks like a text of this language rather than like bytes read wrongly. */
import { alphabets, commonCharacters } from './alphabets.ts';

/** Gives each character of a text its worth, about 1 for what the language writes often, less than 0 for what it never writes. */
type Worth = (character: string, before: string, behind: string) => number;

const LETTER = /\p{L}/u;
const isAscii = (character: string): boolean => character < '\u0080';
const isLetter = (character: string): boolean => LETTER.test(character);
const isUpper = (character: string): boolean => character !== character.toLowerCase();

/** Marks that texts of all languages have; only the first, and those of East Asia, stand between two letters. */
const JOINING = new Set('’‘·\u00ad\u2010\u2011–—\u00a0');
const MARKS = new Set('“”„«»‚‹›…•€£§°©®™№¿¡');
const EASTERN_MARKS = /[\u3000-\u303f\uff00-\uff20・ー“”…]/;

/** What no text has: bytes that the encoding does not know, and controls. */
export const BROKEN = /[\ufffd\u0080-\u009f\p{Co}\p{Cn}]/u;

/** Apostrophes and quotation marks at plain letters are what English texts have beyond ASCII. */
function worthOfMark(character: string, before: string, behind: string): number {
  const [wordBefore, wordBehind] = [isLetter(before), isLetter(behind)];
  const atPlain = (wordBefore && isAscii(before)) || (wordBehind && isAscii(behind));
  if (JOINING.has(character)) return atPlain ? 0.8 : 0;
  const inWord = wordBefore && wordBehind;
  if (MARKS.has(character) && !inWord) return atPlain ? 0.5 : 0.1;
  if (EASTERN_MARKS.test(character) && !atPlain) return 0.1;
  return inWord ? -1.5 : -0.7;
}

const isLower = (character: string): boolean => character !== character.toUpperCase();

/** Capitals behind small letters, and (a little) behind capitals; letters of one script beside those of another. */
function worthOfNeighbour(character: string, before: string, latin: boolean): number {
  if (!isLetter(before)) return 0;
  const swapped = isUpper(character) ? (isLower(before) ? -1 : -0.3) : 0;
  const mixed = latin ? (isAscii(before) ? 0 : -0.5) : isAscii(before) ? -1 : 0;
  return swapped + mixed;
}

function worthByAlphabet(letters: string, latin: boolean): Worth {
  const ranks = new Map([...letters].map((letter, i) => [letter, i / letters.length]));
  const fall = latin ? 0.3 : 1.5;
  return (character, before, behind) => {
    if (!isLetter(character)) return worthOfMark(character, before, behind);
    const rank = ranks.get(character) ?? ranks.get(character.toLowerCase());
    const joined = !latin && isLetter(behind) && isAscii(behind) ? -1 : 0;
    return (rank === undefined ? -1 : 1 - fall * rank) + worthOfNeighbour(character, before, latin) + joined;
  };
}

const KANA = /\p{Script=Hiragana}|\p{Script=Katakana}/u;
const HALF_WIDTH = /[\uff61-\uff9f]/u;
const HAN = /\p{Script=Han}/u;
const HANGUL = /\p{Script=Hangul}/u;

function worthByScript(lang: 'zh' | 'ja' | 'ko'): Worth {
  const common = new Set(commonCharacters[lang]);
  return (character, before, behind) => {
    if (HALF_WIDTH.test(character)) return -0.5;
    if (!isLetter(character)) return worthOfMark(character, before, behind);
    if ([before, behind].some((c) => isAscii(c) && isLetter(c))) return -0.5;
    if (common.has(character)) return 1;
    if (KANA.test(character)) return lang === 'ja' ? 0.9 : -0.5;
    if (HANGUL.test(character)) return lang === 'ko' ? 0.2 : -0.5;
    return HAN.test(character) && lang !== 'ko' ? -0.1 : -0.5;
  };
}

const worths = new Map<string, Worth>([
  ...alphabets.map(({ lang, letters, latin }): [string, Worth] => [lang, worthByAlphabet(letters, latin)]),
  ...(['zh', 'ja', 'ko'] as const).map((lang): [string, Worth] => [lang, worthByScript(lang)]),
]);

export const knownLanguages: readonly string[] = [...worths.keys()];

/** The mean worth of the characters beyond ASCII; 0 where there are none. */
export function plausibility(text: string, lang: string): number {
  const worthOf = worths.get(lang);
  if (!worthOf) return 0;
  const characters = [...text];
  let [sum, count] = [0, 0];
  characters.forEach((character, i) => {
    if (isAscii(character)) return;
    count += 1;
    sum += BROKEN.test(character) ? -3 : worthOf(character, characters[i - 1] ?? ' ', characters[i + 1] ?? ' ');
  });
  return count === 0 ? 0 : sum / count;
}
