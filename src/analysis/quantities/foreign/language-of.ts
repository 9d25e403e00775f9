/** An article → the table by which its numbers are read; null where they are read as English has them. */
import type { Article } from '../../../library/model.ts';
import { detectLanguage } from '../../../library/read/detect-language.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import type { NumberLanguage } from './number-language.ts';
import { OTHER_WITH_COMMA } from './other-languages.ts';
import { UKRAINIAN } from './ukrainian.ts';

const TABLES: ReadonlyMap<string, NumberLanguage> = new Map([
  ['de', GERMAN],
  ['fr', FRENCH],
  ['uk', UKRAINIAN],
]);

const OTHERS = new Set('ru it es pt nl pl cs sk da sv nb no fi tr ro hu el bg'.split(' '));

/** Below this many characters the words of a text do not tell its language surely. */
const SURE = 400;

/** Where nobody told the language, the words of a longer text are asked; where they are not sure, it is English. */
export function numberLanguageOf({ lang, text }: Pick<Article, 'lang' | 'text'>): NumberLanguage | null {
  if (lang === 'und' || lang === '')
    return text.length < SURE ? null : (TABLES.get(detectLanguage(text) ?? '') ?? null);
  const told = lang.toLowerCase().split('-')[0] ?? '';
  return TABLES.get(told) ?? (OTHERS.has(told) ? OTHER_WITH_COMMA : null);
}
