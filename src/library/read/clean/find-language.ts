/** The language that the file declares, else the text's own; a declared one that the text surely is not in is a mistake. */
import { detectLanguage } from '../detect-language.ts';
import { languageWords } from '../language-words.ts';
import type { CleaningStep } from './draft.ts';

const CYRILLIC = new Set(['uk', 'ru', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg', 'tt']);
const OTHER_SCRIPT = new Set(['ja', 'ko', 'zh', 'fa', 'ar', 'he', 'el', 'hi', 'th', 'ka', 'hy']);

const scriptOf = (lang: string): string => (CYRILLIC.has(lang) ? 'Cyrl' : OTHER_SCRIPT.has(lang) ? lang : 'Latn');
const primary = (lang: string): string => lang.toLowerCase().split('-')[0] ?? lang;

/** A text this long, in letters, shows its language; a system's default is declared for texts of any. */
const LONG = 600;
const KNOWN = new Set(languageWords.map(([lang]) => lang));

function isContradicted(declared: string, detected: string, text: string): boolean {
  if (scriptOf(declared) !== scriptOf(detected)) return true;
  return declared !== detected && KNOWN.has(declared) && text.length >= LONG;
}

export const findLanguage: CleaningStep = (draft) => {
  const { lang, guessed } = draft.metadata;
  const text = draft.blocks.map((block) => block.text).join('\n');
  const detected = detectLanguage(text);
  if (detected === null || (lang !== null && !isContradicted(primary(lang), detected, text))) return draft;
  return { ...draft, metadata: { ...draft.metadata, lang: detected, guessed: [...guessed, 'lang'] } };
};
