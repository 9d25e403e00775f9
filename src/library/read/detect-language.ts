/** A text → its language as BCP 47, by its script and its frequent short words; null where neither is sure. */
import { languageWords } from './language-words.ts';

/** Enough to tell languages apart, little enough to be quick. */
const SAMPLE = 4000;
const FEWEST_WORDS = 12;
const SHORTEST = 40;
/** Share of a text's words that are frequent words of its language: prose has a quarter and more. */
const LEAST_SHARE = 0.1;

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[پچژگک]/gu, 'fa'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
];

function byScript(sample: string, letters: number): string | null {
  const share = (pattern: RegExp): number => (sample.match(pattern)?.length ?? 0) / letters;
  // Persian has few letters of its own, Japanese is mostly Chinese characters: each is asked for before the other.
  const least = (lang: string): number => (lang === 'fa' ? 0.03 : lang === 'ja' ? 0.1 : 0.5);
  return SCRIPTS.find(([pattern, lang]) => share(pattern) > least(lang))?.[1] ?? null;
}

/** Letters that only one of two languages with much the same words has. */
function ofCyrillic(sample: string, lang: string): string {
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const [ukrainian, russian] = [count(/[іїєґ]/giu), count(/[ыэъё]/giu)];
  if (ukrainian === russian) return lang;
  return ukrainian > russian ? 'uk' : lang === 'bg' ? 'bg' : 'ru';
}

export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < SHORTEST) return null;
  const script = byScript(sample, letters);
  if (script) return script;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const rated = languageWords.map(([lang, frequent]) => ({
    lang,
    hits: words.filter((word) => frequent.has(word)).length,
  }));
  const best = rated.reduce((a, b) => (b.hits > a.hits ? b : a));
  if (best.hits < words.length * LEAST_SHARE) return null;
  return /\p{Script=Cyrillic}/u.test(sample) && ['uk', 'ru', 'bg'].includes(best.lang)
    ? ofCyrillic(sample, best.lang)
    : best.lang;
}
