/**
 * Blocks → the same without the marks that a scraper left in plain text: of bold type, "**word**" and a lone "**", and of
 * footnotes, "losses.[3]".
 */
import type { RawBlock } from '../raw-article.ts';
import { type CleaningStep, placesWhere, withoutBlocks } from './draft.ts';

const PAIRED = /(\*\*|__)(?=\S)([^*\n]*?\S)\1/gu;
/** A lone pair of stars, with a space on one side or both, or at an end; "2**8" and "f***" stay. */
const LONE = /(^|\s)\*\*(?=\s|$|\p{L})|(?<=\p{L}|[.,;:!?"”’])\*\*(?=\s|$|[.,;:!?])/gu;

/** Footnotes that a page raised and plain text has beside the word: "losses.[3]", "losses.*"; "x[1]", "A* search" and "f***" stay. */
const FOOTNOTE = /(?<=\p{L}{3}|[.,;:!?”"’)])(?:\[\d{1,3}\](?!\()|[*†‡](?=\s|$))/gu;

export const dropFootnoteMarks = (text: string): string => (/[[*†‡]/.test(text) ? text.replace(FOOTNOTE, '') : text);

export function dropMarks(text: string): string {
  if (!text.includes('**') && !text.includes('__')) return text;
  return text
    .replace(PAIRED, '$2')
    .replace(LONE, '$1')
    .replace(/ {2,}/g, ' ')
    .replace(/ +([.,;:!?])/g, '$1')
    .trim();
}

/** A rule set of signs ("___", "* * *") parts what is above and below it, and says nothing. */
const isText = (kind: RawBlock['kind']): boolean => kind !== 'preformatted' && kind !== 'table-row';

export const dropStrayMarks: CleaningStep = (draft) => {
  const changed = draft.blocks.map((block) =>
    block.kind === 'preformatted' ? block : { ...block, text: dropFootnoteMarks(dropMarks(block.text)) },
  );
  const removed = draft.blocks.flatMap((block, i) => {
    const stars = (block.text.match(/\*\*|__/g)?.length ?? 0) - (changed[i]?.text.match(/\*\*|__/g)?.length ?? 0);
    const notes = block.kind === 'preformatted' ? [] : (block.text.match(FOOTNOTE) ?? []);
    const marks = [...Array.from({ length: Math.max(0, stars) }, () => '**'), ...notes];
    return marks.map((text) => ({ text, why: 'stray marks' }));
  });
  const marked = { ...draft, blocks: changed.filter((b) => b.text !== ''), removed: [...draft.removed, ...removed] };
  const rules = placesWhere(marked.blocks, ({ kind, text }) => isText(kind) && !/[\p{L}\p{N}]/u.test(text));
  return withoutBlocks(marked, rules, 'stray marks');
};
