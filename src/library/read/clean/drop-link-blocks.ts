/** Blocks → those that are not merely links to other pages, or a table of this page's own parts. */
import { furnitureLine, linkPrompt, plainLine } from '../phrases/phrases.ts';
import type { RawBlock } from '../raw-article.ts';
import { type CleaningStep, endsLikeSentence, placesWhere, withoutBlocks } from './draft.ts';

/** A whole sentence may be a link and still be the article's. */
const LONGEST_PROMPT = 60;
const LONGEST_LINKED_PROMPT = 160;

const isLink = ({ links }: RawBlock): boolean => links > 0.9;
/** One short sentence, mostly link, that tells the reader where to go next. */
function isPrompt({ kind, text, links }: RawBlock): boolean {
  if (kind !== 'paragraph' || links < 0.4 || text.length > LONGEST_LINKED_PROMPT) return false;
  return linkPrompt.test(plainLine(text)) && !/[.!?] /.test(text);
}

/** "À lire aussi" and a link, without a mark between: the first words are a line of furniture. */
function isLabelledLink({ kind, text, links }: RawBlock): boolean {
  if (kind !== 'paragraph' || links < 0.5 || text.length > LONGEST_LINKED_PROMPT) return false;
  const words = text.split(/\s+/);
  return [1, 2, 3, 4].some((n) => n < words.length && furnitureLine.test(plainLine(words.slice(0, n).join(' '))));
}

/** A heading that is a link, over nothing or beside another: the title of another page. */
function isLinkedHeading(block: RawBlock, place: number, blocks: readonly RawBlock[]): boolean {
  const isOne = (b: RawBlock | undefined): boolean => b?.kind === 'heading' && b.links > 0.9;
  const [before, next] = [blocks[place - 1], blocks[place + 1]];
  return isOne(block) && (isOne(before) || isOne(next) || next === undefined);
}

const isSentence = ({ text }: RawBlock): boolean => text.length > LONGEST_PROMPT && endsLikeSentence(text);

/** In lists most items must be links and nothing else. */
function linkedItems(blocks: readonly RawBlock[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (let i = 0; i < blocks.length; ) {
    let end = i;
    while (blocks[end]?.kind === 'list-item') end += 1;
    const items = blocks.slice(i, end);
    if (items.length > 1 && items.filter(isLink).length >= items.length * 0.8) {
      for (let place = i; place < end; place += 1) places.add(place);
    }
    i = Math.max(end, i + 1);
  }
  return places;
}

export const dropLinkBlocks: CleaningStep = (draft) => {
  const items = linkedItems(draft.blocks);
  const places = placesWhere(
    draft.blocks,
    (block, i) =>
      items.has(i) ||
      block.role === 'contents' ||
      (block.kind === 'paragraph' && isLink(block) && !isSentence(block)) ||
      isPrompt(block) ||
      isLabelledLink(block) ||
      isLinkedHeading(block, i, draft.blocks),
  );
  return withoutBlocks(draft, places, 'links alone');
};
