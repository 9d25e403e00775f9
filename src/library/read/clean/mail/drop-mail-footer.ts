/** Blocks of a mail → those above its footer: why it came, how to end that, whose it is and where they live. */
import { mailFooter } from '../../phrases/mail/mail-phrases.ts';
import { plainLine } from '../../phrases/phrases.ts';
import type { RawBlock } from '../../raw-article.ts';
import { type CleaningStep, isProse, placesWhere, withoutBlocks } from '../draft.ts';

const LONGEST_OPENING = 400;
/** A footer begins in the last part of a mail; above that, one line of it may stand alone. */
const EARLIEST = 0.5;
/** Paragraphs of prose that may still be a footer's, below its first line. */
const MOST_PROSE = 3;

const lengthOf = (blocks: readonly RawBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Any of its lines, or of its sentences, may be the one by which it is known. */
function isFooterLine({ kind, text }: RawBlock): boolean {
  if (kind === 'table-row' || kind === 'preformatted' || text.length > LONGEST_OPENING) return false;
  return text.split(/\n|(?<=[.!?])\s+|\s*[|•·]\s*/).some((part) => mailFooter.test(plainLine(part)));
}

const FOUND_AT = /\d{4,}/;
const LONGEST_ADDRESS = 160;

/** "The Paper, 12 High Street, London SW1A 1AA": commas or lines, and a number, and no sentence. */
const isPostalAddress = ({ kind, text }: RawBlock): boolean =>
  kind === 'paragraph' &&
  text.length <= LONGEST_ADDRESS &&
  (text.match(/[,\n·•|]/g)?.length ?? 0) >= 2 &&
  (FOUND_AT.test(text) || /\b\p{Lu}\d[\p{Lu}\d]? ?\d\p{Lu}{2}\b|^\d+\s|\b\d+[, ]/u.test(text)) &&
  !/[.!?]["”’»)]?$/u.test(text);

/** The first line of the footer, and what stands right above it that is an address. */
function footerStart(blocks: readonly RawBlock[]): number {
  const total = lengthOf(blocks);
  const at = blocks.findIndex(
    (block, i) =>
      isFooterLine(block) &&
      lengthOf(blocks.slice(0, i)) >= total * EARLIEST &&
      blocks.slice(i + 1).filter((later) => isProse(later) && !isFooterLine(later)).length <= MOST_PROSE,
  );
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
