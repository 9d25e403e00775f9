/** Blocks → the same without the marks of bold type that a scraper left in plain text: "**word**" and a lone "**". */
import type { CleaningStep } from './draft.ts';

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

export const dropStrayMarks: CleaningStep = (draft) => {
  const changed = draft.blocks.map((block) =>
    block.kind === 'preformatted' ? block : { ...block, text: dropMarks(block.text) },
  );
  const removed = draft.blocks.flatMap((block, i) => {
    const stars = (block.text.match(/\*\*|__/g)?.length ?? 0) - (changed[i]?.text.match(/\*\*|__/g)?.length ?? 0);
    return Array.from({ length: Math.max(0, stars) }, () => ({ text: '**', why: 'stray marks' }));
  });
  return { ...draft, blocks: changed.filter((b) => b.text !== ''), removed: [...draft.removed, ...removed] };
};
