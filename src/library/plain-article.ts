/** A text → an article of exactly this text: nothing cleaned, offsets unchanged, one block per paragraph. */
import { createHash } from 'node:crypto';
import type { Article, Block } from './model.ts';
import { detectLanguage } from './read/detect-language.ts';

/** Below this many characters the words of a text do not tell its language surely. */
const SURE = 400;

/** Blank lines part paragraphs; a text without any has one paragraph a line. */
function paragraphsOf(text: string): Block[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*(?:\n|$)))*/g)].map((match) => {
    const found = match[0].trimEnd();
    return { kind: 'paragraph', level: 0, start: match.index, end: match.index + found.length };
  });
}

export function plainArticle(text: string): Article {
  return {
    id: `text-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`,
    title: '',
    byline: [],
    site: null,
    url: null,
    published: null,
    added: null,
    lang: text.length < SURE ? 'und' : (detectLanguage(text) ?? 'und'),
    tags: [],
    themes: [],
    copies: [],
    guessed: [],
    text,
    blocks: paragraphsOf(text),
  };
}
