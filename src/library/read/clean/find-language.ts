/** The language that the file declares, else the text's own; a declared one that is written in another script is a mistake. */
import { detectLanguage } from '../detect-language.ts';
import type { CleaningStep } from './draft.ts';

const CYRILLIC = new Set(['uk', 'ru', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg', 'tt']);
const OTHER_SCRIPT = new Set(['ja', 'ko', 'zh', 'fa', 'ar', 'he', 'el', 'hi', 'th', 'ka', 'hy']);

const scriptOf = (lang: string): string => (CYRILLIC.has(lang) ? 'Cyrl' : OTHER_SCRIPT.has(lang) ? lang : 'Latn');
const primary = (lang: string): string => lang.toLowerCase().split('-')[0] ?? lang;

export const findLanguage: CleaningStep = (draft) => {
  const { lang, guessed } = draft.metadata;
  const detected = detectLanguage(draft.blocks.map(({ text }) => text).join('\n'));
  const contradicted = lang !== null && detected !== null && scriptOf(primary(lang)) !== scriptOf(detected);
  if (detected === null || (lang !== null && !contradicted)) return draft;
  return { ...draft, metadata: { ...draft.metadata, lang: detected, guessed: [...guessed, 'lang'] } };
};
