/** Blocks → the same without the marks of bold type that a scraper left in plain text: "**word**" and a lone "**". */
import type { RawBlock } from '../raw-article.ts';
import { type CleaningStep, placesWhere, withoutBlocks } from './draft.ts';

const PAIRED = /(\*\*|__)(?=\S)([^*\n]*?\S)\1/gu;
/** A lone pair of stars, with a space on one side or both, or at an end; "2**8" and "f***" stay. */
const LONE = /(^|\s)\*\*(?=\s|$|\p{L})|(?<=\p{L}|[.,;:!?"”’])\*\*(?=\s|$|[.,;:!?])/gu;

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
    block.kind === 'preformatted' ? block : { ...block, text: dropMarks(block.text) },
  );
  const removed = draft.blocks.flatMap((block, i) => {
    const stars = (block.text.match(/\*\*|__/g)?.length ?? 0) - (changed[i]?.text.match(/\*\*|__/g)?.length ?? 0);
    return Array.from({ length: Math.max(0, stars) }, () => ({ text: '**', why: 'stray marks' }));
  });
  const marked = { ...draft, blocks: changed.filter((b) => b.text !== ''), removed: [...draft.removed, ...removed] };
  const rules = placesWhere(marked.blocks, ({ kind, text }) => isText(kind) && !/[\p{L}\p{N}]/u.test(text));
  return withoutBlocks(marked, rules, 'stray marks');
};
