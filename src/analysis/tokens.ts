/**
 * Text → its tokens with offsets, lemmas and parts of speech (Universal Dependencies' tags). The only door to the
 * language library, wink-nlp, whose model is English: of other languages the tags are guesses, the offsets still right.
 */
import type model from 'wink-eng-lite-web-model';
import type { WinkMethods } from 'wink-nlp';

export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

let language: WinkMethods | null = null;

/** Loads the language library and its model, 80 to 120 ms; later calls return at once. Call it before tokenise(). */
export async function loadLanguage(): Promise<void> {
  if (language) return;
  const [wink, english] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')]);
  const start = wink.default as unknown as (m: typeof model, pipes: readonly string[]) => WinkMethods;
  language = start(english.default, ['sbd', 'pos']);
}

/**
 * The library's time grows with the square of a word's length: of 100,000 characters without a space it took 13 s. No
 * word of a language is as long as this, so what is longer is cut; the pieces follow one another in the text as before.
 */
const LONGEST_WORD = /\S{200}(?=\S)/gu;

const cutLongWords = (text: string): string => text.replace(LONGEST_WORD, '$& ');

/** Letters that have no plain one inside them, and the plain ones that they look like. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ı: 'i',
  İ: 'I',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  œ: 'o',
  Œ: 'O',
};

/**
 * The library cuts words at Latin letters beyond Latin-1: of "Erdoğan" it made three. They are read as the plain letters
 * below their marks, one for one, so that offsets stay.
 */
const foldLetters = (text: string): string =>
  text.replace(/[\u0100-\u024f\u1e00-\u1eff]/gu, (letter) => {
    const plain = LOOKALIKES[letter] ?? letter.normalize('NFD').charAt(0);
    return /^[A-Za-z]$/.test(plain) ? plain : letter;
  });

/**
 * Tokens of a text, in order; `text` of each is exactly text.slice(start, end). White space belongs to no token.
 * Throws when loadLanguage() has not been awaited.
 */
export function tokenise(text: string): readonly Token[] {
  if (!language) throw new Error('loadLanguage() must be awaited before tokenise()');
  const { its } = language;
  const folded = foldLetters(text);
  const found = language.readDoc(cutLongWords(folded)).tokens();
  const words = found.out(its.value) as string[];
  const tags = found.out(its.pos) as unknown as PartOfSpeech[];
  const lemmas = found.out(its.lemma as unknown as typeof its.value) as string[];
  let from = 0;
  return words.flatMap((word, i) => {
    const start = folded.indexOf(word, from);
    if (start < 0 || word.trim() === '') return [];
    from = start + word.length;
    return [
      { start, end: from, text: text.slice(start, from), lemma: lemmas[i] ?? word.toLowerCase(), pos: tags[i] ?? 'X' },
    ];
  });
}
