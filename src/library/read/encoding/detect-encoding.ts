/** Bytes that are not UTF-8, and the encoding that they are said to be in → the encoding in which they read as a text. */
import { languageWords } from '../language-words.ts';
import { candidates } from './candidates.ts';
import { decodeAs } from './decode-as.ts';
import { BROKEN, knownLanguages, plausibility } from './plausibility.ts';

/** Bytes that are looked at. */
const SAMPLE = 1500;
const PLAIN_SAMPLE = 20_000;
/** How much better another encoding must do before what is declared is not believed. */
const DOUBT = 0.15;

/** Characters below "0" and angle brackets are no second byte of any encoding: between them bytes may be taken apart. */
const isBoundary = (byte: number): boolean => byte <= 0x2f || byte === 0x3c || byte === 0x3e;

/** The words that have a byte beyond ASCII, one space between them. */
function wordsBeyondAscii(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  for (let i = 0; i < bytes.length && sample.length < SAMPLE; ) {
    let end = i;
    while (end < bytes.length && end - i < SAMPLE && !isBoundary(bytes[end] as number)) end += 1;
    const word = bytes.subarray(i, end);
    if (word.some((byte) => byte >= 0x80)) sample.push(...word, 0x20);
    i = end + 1;
  }
  return Uint8Array.from(sample);
}

const TAG = /<[^<>]*>/g;

/** For each language, the share of a text's plain words that are its frequent ones: what needs no decoding tells most. */
function shareOfFrequentWords(bytes: Uint8Array): ReadonlyMap<string, number> {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, PLAIN_SAMPLE)).replace(TAG, ' ').toLowerCase();
  const words = text.split(/[\s.,;:!?()"]+/).filter((word) => /^[a-z]+$/.test(word));
  const total = Math.max(words.length, 8);
  return new Map(languageWords.map(([lang, frequent]) => [lang, words.filter((w) => frequent.has(w)).length / total]));
}

/** How well the bytes read in an encoding as one of these languages. */
type Rate = (text: string, langs: readonly string[]) => number;

function rating(bytes: Uint8Array): Rate {
  const shares = shareOfFrequentWords(bytes);
  const rate = (text: string, lang: string): number =>
    plausibility(text, lang) + Math.min(0.6, (shares.get(lang) ?? 0) * 2);
  return (text, langs) => Math.max(...langs.map((lang) => rate(text, lang)));
}

export function detectEncoding(bytes: Uint8Array, declared: string | null): string {
  const sample = wordsBeyondAscii(bytes);
  const rate = rating(bytes);
  const decode = (encoding: string): string => decodeAs(sample, encoding);
  const rated = candidates.map(({ encoding, langs, rarity }) => ({
    encoding,
    rate: rate(decode(encoding), langs) - rarity,
  }));
  const best = rated.reduce((a, b) => (b.rate > a.rate ? b : a));
  if (declared === null) return best.encoding;
  const text = decode(declared);
  const doubt = BROKEN.test(text) ? 0 : DOUBT;
  return best.rate > rate(text, knownLanguages) + doubt ? best.encoding : declared;
}
