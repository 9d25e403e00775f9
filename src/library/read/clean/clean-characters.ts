/** Blocks → the same without control characters, zero-width characters and stray white space. */
import type { RawBlock } from '../raw-article.ts';
import type { CleaningStep } from './draft.ts';

/** Soft hyphens and zero-width characters break searching; joiners stay, for Persian, Hindi and emoji need them. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2060\u2066-\u2069\u202a-\u202e\ufeff\ufffc]/gu;
/** Joiners between Latin letters or spaces do nothing but mark a text. */
const IDLE_JOINER =
  /(?<![\p{M}\p{Script=Arabic}\p{Extended_Pictographic}])(?:\u200c|\u200d|\u034f)+|(?:\u200c|\u200d|\u034f)+(?=\s|$)/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

function cleanText({ kind, text }: RawBlock): string {
  const visible = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(IDLE_JOINER, '')
    .replace(LONE_SURROGATE, '\ufffd');
  if (kind === 'preformatted') return visible.replace(/^\n+|\s+$/g, '');
  // An empty cell, at an end of its row too, keeps the others in their columns.
  if (kind === 'table-row') return visible.split(CELL).map(tidy).join(CELL);
  return tidy(visible);
}

const CELL = ' | ';

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n+ */g, '\n')
    .trim();

export const cleanCharacters: CleaningStep = (draft) => ({
  ...draft,
  blocks: draft.blocks
    .map((block) => ({ ...block, text: cleanText(block) }))
    .filter((block) => block.text.trim() !== ''),
});
