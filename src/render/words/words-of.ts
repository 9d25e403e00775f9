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

/** `lang` is BCP 47; only its language counts ("de-AT" → German). */
export function wordsOf(lang: string): { readonly words: Words; readonly diagnostics: readonly Diagnostic[] } {
  const words = LANGUAGES.get(lang.toLowerCase().split('-')[0] ?? '');
  if (words !== undefined) return { words, diagnostics: [] };
  const known = [...LANGUAGES.keys()].join(', ');
  return { words: english, diagnostics: [diagnose('page-language-unknown', { lang, known })] };
}
