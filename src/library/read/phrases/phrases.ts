/** The phrase tables of all languages as compiled patterns: pages mix languages, and whole lines are seldom ambiguous. */
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { PhraseTable } from './phrase-table.ts';
import { ukrainian } from './ukrainian.ts';

export const phraseTables: readonly PhraseTable[] = [english, german, french, ukrainian];

type PatternKey = 'lines' | 'openings' | 'notices' | 'sections' | 'comments' | 'endSections' | 'calls' | 'contributors';

const sourcesOf = (key: PatternKey): string => phraseTables.flatMap((table) => table[key]).join('|');

export const furnitureLine = new RegExp(`^(?:${sourcesOf('lines')})$`, 'u');
export const furnitureOpening = new RegExp(`^(?:${sourcesOf('openings')})`, 'u');
export const furnitureNotice = new RegExp(`(?:${sourcesOf('notices')})`, 'u');
export const furnitureSection = new RegExp(`^(?:${sourcesOf('sections')})$`, 'u');
export const commentSection = new RegExp(`^(?:${sourcesOf('comments')})$`, 'u');
export const endSection = new RegExp(`^(?:${sourcesOf('endSections')})$`, 'u');
export const contributorLine = new RegExp(`^(?:${sourcesOf('contributors')})`, 'u');
export const callToComment = new RegExp(`^(?:${sourcesOf('calls')})$`, 'u');

export type WordKey =
  | 'credits'
  | 'by'
  | 'and'
  | 'helpers'
  | 'published'
  | 'updated'
  | 'home'
  | 'jobs'
  | 'you'
  | 'prompts';

/** All languages' words of a kind, as alternatives of a pattern, longest first. */
export function alternatives(key: WordKey): string {
  const words = [...new Set(phraseTables.flatMap((table) => table[key]))];
  return words.sort((a, b) => b.length - a.length).join('|');
}

/** The beginning of a sentence that leads away. */
export const linkPrompt = new RegExp(`^(?:${alternatives('prompts')})(?!\\p{L})`, 'u');

/** The form in which phrases are compared: lower case, straight quotes, single spaces, bare ends. */
export function plainLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}©(#]+|[^\p{L}\p{N})?]+$/gu, '');
}
