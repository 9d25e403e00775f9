/** Blocks of a page → the same without labels above its first and below its last prose, and headings over nothing. */
import type { RawBlock } from '../raw-article.ts';
import { type CleaningStep, endsLikeSentence, isProse, withoutBlocks } from './draft.ts';

const LONGEST_LABEL = 60;

/** A name, a rubric, a count, a button: a few words that are no sentence. */
function isLabel({ kind, text, links }: RawBlock): boolean {
  if (kind === 'heading' || kind === 'table-row' || kind === 'preformatted') return false;
  if (kind === 'list-item') return links > 0.5;
  // A rate, a note of the desk: "($1 = 0.77 pounds)".
  if (/^\(.*\)$/su.test(text) && links === 0) return false;
  if (endsLikeSentence(text)) return links > 0.8 && text.length <= LONGEST_LABEL;
  return (text.length <= LONGEST_LABEL && !text.endsWith(':')) || links > 0.8;
}

const lastIndex = (blocks: readonly RawBlock[], is: (b: RawBlock) => boolean): number => blocks.findLastIndex(is);

/** Anything that an article may end with. */
const isSubstance = (block: RawBlock): boolean =>
  isProse(block) || (block.kind !== 'heading' && !isLabel(block) && block.role === null);

export const trimEnds: CleaningStep = (draft) => {
  const { blocks } = draft;
  const first = blocks.findIndex(isProse);
  const last = lastIndex(blocks, isSubstance);
  if (first < 0) return draft;
  const places = new Set<number>();
  blocks.forEach((block, i) => {
    if ((i < first && isLabel(block)) || i > last) places.add(i);
  });
  return withoutBlocks(draft, places, 'label');
};

/** A heading with another of its level or a higher one right below it has lost its section. */
export const dropEmptyHeadings: CleaningStep = (draft) => {
  const places = new Set<number>();
  for (let i = draft.blocks.length - 1; i >= 0 && draft.blocks[i]?.kind === 'heading'; i -= 1) places.add(i);
  return withoutBlocks(draft, places, 'heading over nothing');
};
