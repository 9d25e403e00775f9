/** Blocks of a mail → those that are not below a label that somebody paid for them, to the next heading. */
import { sponsorLabel, supporterLine } from '../../phrases/mail/mail-phrases.ts';
import { plainLine } from '../../phrases/phrases.ts';
import type { RawBlock } from '../../raw-article.ts';
import { type CleaningStep, withoutBlocks } from '../draft.ts';

const LONGEST_LABEL = 60;
const MOST_BLOCKS = 6;
const LONGEST_PART = 1500;

type Label = 'sponsor' | 'supporter';

function labelOf({ kind, text }: RawBlock): Label | null {
  if (kind === 'table-row' || text.length > LONGEST_LABEL) return null;
  const line = plainLine(text);
  return sponsorLabel.test(line) ? 'sponsor' : supporterLine.test(line) ? 'supporter' : null;
}

/**
 * The next heading, if it is near and there is a link on the way. A heading right below the label is the sponsor's own,
 * but below a line that only names who paid it is the article's.
 */
function endOfPart(blocks: readonly RawBlock[], at: number, label: Label): number {
  const isHeading = (block: RawBlock | undefined): boolean => block?.kind === 'heading';
  if (label === 'supporter' && isHeading(blocks[at + 1])) return at + 1;
  const from = isHeading(blocks[at + 1]) ? at + 2 : at + 1;
  const length = blocks.slice(from, from + MOST_BLOCKS + 1).findIndex(isHeading);
  const part = blocks.slice(at + 1, from + length);
  const small = length >= 0 && part.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_PART;
  return small && part.some(({ links }) => links > 0) ? from + length : at + 1;
}

export const dropSponsors: CleaningStep = (draft) => {
  const places = new Set<number>();
  draft.blocks.forEach((block, i) => {
    const label = labelOf(block);
    if (label === null) return;
    const end = endOfPart(draft.blocks, i, label);
    for (let place = i; place < end; place += 1) places.add(place);
  });
  return withoutBlocks(draft, places, "sponsor's part");
};
