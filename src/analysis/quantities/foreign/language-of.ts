/** An article → the table by which its numbers are read; null where they are read as English has them. */
import type { Article } from '../../../library/model.ts';
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

/** An article without a language is read as English. */
export function numberLanguageOf({ lang }: Pick<Article, 'lang'>): NumberLanguage | null {
  const told = lang.toLowerCase().split('-')[0] ?? '';
  return TABLES.get(told) ?? (OTHERS.has(told) ? OTHER_WITH_COMMA : null);
}
