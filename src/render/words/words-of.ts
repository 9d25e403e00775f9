/** A language tag → the words of the page; English where there are none in that language, which is said. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { ukrainian } from './uk.ts';
import type { Words } from './words.ts';

const LANGUAGES: ReadonlyMap<string, Words> = new Map([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['uk', ukrainian],
]);

export interface WordsOf {
  readonly words: Words;
  /** The language of the words where it is not that of the page; null elsewhere. */
  readonly borrowed: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** `lang` is BCP 47; only its language counts ("de-AT" → German). */
export function wordsOf(lang: string): WordsOf {
  const words = LANGUAGES.get(lang.toLowerCase().split('-')[0] ?? '');
  if (words !== undefined) return { words, borrowed: null, diagnostics: [] };
  const known = [...LANGUAGES.keys()].join(', ');
  return { words: english, borrowed: 'en', diagnostics: [diagnose('page-language-unknown', { lang, known })] };
}
