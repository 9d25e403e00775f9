/** Blocks → byline and date lines at the head of an article moved into its metadata. */

import { type Credits, readCredits } from '../metadata/read-credits.ts';
import type { FoundMetadata, RawBlock } from '../raw-article.ts';
import { type CleaningStep, endsLikeSentence, isProse, placesWhere, withoutBlocks } from './draft.ts';

/** Byline and date stand above the first paragraph, or right below the second heading. */
const DEEPEST_PLACE = 8;
const LONGEST_LINE = 160;

function isCreditPlace(block: RawBlock, place: number, blocks: readonly RawBlock[]): boolean {
  // Below a quotation stand name and date of whoever said it.
  if (place >= DEEPEST_PLACE || !/^(?:paragraph|heading|list-item)$/.test(block.kind)) return false;
  const firstProse = blocks.findIndex(isProse);
  // A standfirst may be the first prose; below it byline and date have a line each.
  const isAbove = place <= firstProse + 2 || firstProse < 0;
  return isAbove && block.text.length <= LONGEST_LINE && !endsLikeSentence(block.text);
}

/** What is declared wins; a date of change is better than none, and is marked. */
function addCredits(metadata: FoundMetadata, { names, published, updated }: Credits): FoundMetadata {
  const date = metadata.published ?? published ?? updated;
  const guessed = metadata.published === null && published === null && updated !== null ? ['published' as const] : [];
  return {
    ...metadata,
    byline: metadata.byline.length > 0 ? metadata.byline : names,
    published: date,
    guessed: [...new Set([...metadata.guessed, ...guessed])],
  };
}

export const liftByline: CleaningStep = (draft) => {
  const creditsAt = (block: RawBlock, i: number): Credits | null =>
    isCreditPlace(block, i, draft.blocks) ? readCredits(block.text) : null;
  const found = draft.blocks.map(creditsAt);
  const metadata = found.reduce((data, credits) => (credits ? addCredits(data, credits) : data), draft.metadata);
  return withoutBlocks(
    { ...draft, metadata },
    placesWhere(draft.blocks, (_, i) => found[i] !== null),
    'byline or date',
  );
};
