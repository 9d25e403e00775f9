/** Blocks of a mail → those that are not below a label that somebody paid for them, to the next heading. */
import { sponsorLabel } from '../../phrases/mail/mail-phrases.ts';
import { plainLine } from '../../phrases/phrases.ts';
import type { RawBlock } from '../../raw-article.ts';
import { type CleaningStep, withoutBlocks } from '../draft.ts';

const LONGEST_LABEL = 60;
const MOST_BLOCKS = 6;
const LONGEST_PART = 1500;

const isLabel = ({ kind, text }: RawBlock): boolean =>
  kind !== 'table-row' && text.length <= LONGEST_LABEL && sponsorLabel.test(plainLine(text));

/** The next heading, if it is near and there is a link on the way; the sponsor's own may stand right below the label. */
function endOfPart(blocks: readonly RawBlock[], label: number): number {
  const from = blocks[label + 1]?.kind === 'heading' ? label + 2 : label + 1;
  const length = blocks.slice(from).findIndex(({ kind }) => kind === 'heading');
  const part = blocks.slice(label + 1, from + length);
  const small =
    length >= 0 && length <= MOST_BLOCKS && part.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_PART;
  return small && part.some(({ links }) => links > 0) ? from + length : label + 1;
}

export const dropSponsors: CleaningStep = (draft) => {
  const places = new Set<number>();
  draft.blocks.forEach((block, i) => {
    if (!isLabel(block)) return;
    for (let place = i; place < endOfPart(draft.blocks, i); place += 1) places.add(place);
  });
  return withoutBlocks(draft, places, "sponsor's part");
};
