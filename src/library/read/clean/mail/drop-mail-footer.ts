/** Blocks of a mail → those above its footer: why it came, how to end that, whose it is and where they live. */
import { mailFooter } from '../../phrases/mail/mail-phrases.ts';
import { plainLine } from '../../phrases/phrases.ts';
import type { RawBlock } from '../../raw-article.ts';
import { type CleaningStep, isProse, placesWhere, withoutBlocks } from '../draft.ts';

const LONGEST_OPENING = 400;
/** Prose below the first line of a footer, at most: so many paragraphs, and so large a share of what is above. */
const MOST_PROSE = 3;
const LARGEST_SHARE = 0.5;

/** Any of its lines, or of its sentences, may be the one by which it is known; of prose only the first. */
function isFooterLine(block: RawBlock): boolean {
  const { kind, text } = block;
  if (kind === 'table-row' || kind === 'preformatted' || text.length > LONGEST_OPENING) return false;
  const parts = text.split(/\n|(?<=[.!?])\s+|\s*[|•·]\s*/);
  const telling = isProse(block) && !text.includes('\n') ? parts.slice(0, 1) : parts;
  return telling.some((part) => mailFooter.test(plainLine(part)));
}

/** What a street and a town have: a postcode, or a house's number. */
const POSTCODE = /\d{4,}|\b\p{Lu}\d[\p{Lu}\d]? ?\d\p{Lu}{2}\b|^\d+\s|\b\d+[, ]/u;
const LONGEST_ADDRESS = 160;

/** "The Paper, 12 High Street, London SW1A 1AA": commas or lines, and a number, and no sentence. */
const isPostalAddress = ({ kind, text }: RawBlock): boolean =>
  kind === 'paragraph' &&
  text.length <= LONGEST_ADDRESS &&
  (text.match(/[,\n·•|]/g)?.length ?? 0) >= 2 &&
  POSTCODE.test(text) &&
  !/[.!?]["”’»)]?$/u.test(text);

interface Prose {
  readonly paragraphs: number;
  readonly length: number;
}

/** For each place, the prose above it; lines of footers are none. */
function proseAbove(blocks: readonly RawBlock[]): readonly Prose[] {
  const above: Prose[] = [{ paragraphs: 0, length: 0 }];
  for (const block of blocks) {
    const last = above.at(-1) as Prose;
    const own = isProse(block) && !isFooterLine(block);
    above.push(own ? { paragraphs: last.paragraphs + 1, length: last.length + block.text.length } : last);
  }
  return above;
}

/** The first line of the footer, with no more below it than small print, and what stands right above it that is an address. */
function footerStart(blocks: readonly RawBlock[]): number {
  const above = proseAbove(blocks);
  const all = above.at(-1) as Prose;
  const isBehind = (place: number): boolean => {
    const { paragraphs, length } = above[place] as Prose;
    // A mail without prose is made of short items: there a footer begins in the second half.
    if (all.paragraphs === 0) return place * 2 >= blocks.length;
    return all.paragraphs - paragraphs <= MOST_PROSE && all.length - length <= length * LARGEST_SHARE && length > 0;
  };
  const at = blocks.findIndex((block, i) => isBehind(i) && isFooterLine(block));
  let start = at < 0 ? blocks.length : at;
  while (start > 1 && isPostalAddress(blocks[start - 1] as RawBlock)) start -= 1;
  return start;
}

export const dropMailFooter: CleaningStep = (draft) => {
  const start = footerStart(draft.blocks);
  const short = ({ text }: RawBlock): boolean => text.length <= LONGEST_OPENING / 2 && !/["“„«]/u.test(text);
  return withoutBlocks(
    draft,
    placesWhere(draft.blocks, (block, i) => i >= start || (isFooterLine(block) && short(block) && !isProse(block))),
    'footer of the mail',
  );
};
