/** Blocks → the same without control characters, zero-width characters and stray white space. */
import type { RawBlock } from '../raw-article.ts';
import type { CleaningStep } from './draft.ts';

/** Soft hyphens and zero-width characters break searching; joiners stay, for Persian, Hindi and emoji need them. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2060\u2066-\u2069\u202a-\u202e\ufeff\ufffc]/gu;
/** Joiners between Latin letters or spaces do nothing but mark a text. */
const JOINERS = /(?:\u200c|\u200d|\u034f)+/gu;
const JOINABLE = /[\p{M}\p{Script=Arabic}\p{Extended_Pictographic}]$/u;
const LONE_SURROGATE = /\p{Cs}/gu;

/** A run is looked at once, as a whole: one joiner says as much as many. */
function keepJoiner(run: string, at: number, text: string): string {
  const next = text[at + run.length] ?? ' ';
  return JOINABLE.test(text.slice(Math.max(0, at - 2), at)) && next.trim() !== '' ? run.slice(0, 1) : '';
}

const visibleIn = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(JOINERS, keepJoiner)
    .replace(LONE_SURROGATE, '\ufffd');

function cleanText({ kind, text }: RawBlock): string {
  const visible = visibleIn(text);
  if (kind === 'preformatted') return visible.replace(/^\n+/, '').trimEnd();
  // An empty cell, at an end of its row too, keeps the others in their columns.
  if (kind === 'table-row') return visible.split(CELL).map(tidy).join(CELL);
  return tidy(visible);
}

const CELL = ' | ';

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();

/** A title, a name: one line, of nothing but what can be seen. */
export const cleanLine = (text: string): string => tidy(visibleIn(text)).replaceAll('\n', ' ');

export const cleanCharacters: CleaningStep = (draft) => ({
  ...draft,
  blocks: draft.blocks
    .map((block) => ({ ...block, text: cleanText(block) }))
    .filter((block) => block.text.trim() !== ''),
});
