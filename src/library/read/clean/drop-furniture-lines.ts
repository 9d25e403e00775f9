/** Blocks → those that are not a known line of furniture: buttons, prompts, notices of cookies, comments and ad-blockers. */
import { furnitureLine, furnitureNotice, furnitureOpening, plainLine } from '../phrases/phrases.ts';
import type { RawBlock } from '../raw-article.ts';
import { type CleaningStep, placesWhere, withoutBlocks } from './draft.ts';

const LONGEST_LINE = 120;
const LONGEST_OPENING = 200;
const LONGEST_NOTICE = 400;

/** The list items before and behind a place, itself included. */
function listAround(blocks: readonly RawBlock[], place: number): readonly RawBlock[] {
  const isItem = (i: number): boolean => blocks[i]?.kind === 'list-item';
  let [from, to] = [place, place];
  while (isItem(from - 1)) from -= 1;
  while (isItem(to + 1)) to += 1;
  return blocks.slice(from, to + 1);
}

const isLine = ({ text }: RawBlock): boolean => text.length <= LONGEST_LINE && furnitureLine.test(plainLine(text));

/** Words like "Facebook" may be items of an article's list: there all items must be furniture, or this one a link. */
function isFurnitureLine(block: RawBlock, place: number, blocks: readonly RawBlock[]): boolean {
  if (!isLine(block)) return false;
  return block.kind !== 'list-item' || block.links > 0.5 || listAround(blocks, place).every(isLine);
}

function isPrompt({ kind, text }: RawBlock): boolean {
  if (kind === 'heading' || kind === 'quote' || text.length > LONGEST_NOTICE) return false;
  const line = plainLine(text);
  if (text.length <= LONGEST_OPENING && furnitureOpening.test(line)) return true;
  return text.length <= LONGEST_NOTICE && furnitureNotice.test(line) && !/["“„«]/u.test(text);
}

const isText = ({ kind }: RawBlock): boolean => kind !== 'preformatted' && kind !== 'table-row';

export const dropFurnitureLines: CleaningStep = (draft) =>
  withoutBlocks(
    draft,
    placesWhere(draft.blocks, (block, i) => {
      if (!isText(block)) return false;
      return (block.kind !== 'heading' && isFurnitureLine(block, i, draft.blocks)) || isPrompt(block);
    }),
    'page furniture',
  );
