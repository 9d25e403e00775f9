/** Blocks → the same without the portrait of its author that ends a page: the name alone and what stands below, or "NAME is a …". */
import { plainLine } from '../phrases/phrases.ts';
import type { RawBlock } from '../raw-article.ts';
import { type CleaningStep, placesWhere, withoutBlocks } from './draft.ts';

const FROM_END = 5;
/** Longer than this, what stands below a name is an article's. */
const LARGEST_SHARE = 0.15;

const lengthOf = (blocks: readonly RawBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** "Jane Doe is a reporter …", "Jane Doe, who covers …" with the name in full. */
function isPortrait(text: string, names: readonly string[]): boolean {
  const line = plainLine(text);
  return names.some(
    (name) =>
      line.startsWith(`${name} `) &&
      /^(?:is|was|has|have|writes|covers|reports|joined|ist|schreibt|est|couvre|—|-)[ ,]/.test(
        line.slice(name.length + 1),
      ),
  );
}

export const dropPortraits: CleaningStep = (draft) => {
  const { blocks } = draft;
  const names = draft.metadata.byline.map(plainLine).filter((name) => name.includes(' '));
  const tail = Math.max(1, blocks.length - FROM_END);
  const head = blocks.findIndex((block, i) => i >= tail && names.includes(plainLine(block.text.replace(/^by /i, ''))));
  const small = head > 0 && lengthOf(blocks.slice(head)) < lengthOf(blocks) * LARGEST_SHARE;
  const places = placesWhere(
    blocks,
    (block, i) => (small && i >= head) || (i >= tail && isPortrait(block.text, names)),
  );
  return withoutBlocks(draft, places, 'portrait of the author');
};
