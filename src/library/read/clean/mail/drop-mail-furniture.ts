/** Blocks of a mail → those that are no furniture of mails: links to the web version, buttons, calls to pass it on, app stores. */
import { disclaimer, mailLine, mailNotice, onlineLink } from '../../phrases/mail/mail-phrases.ts';
import { plainLine } from '../../phrases/phrases.ts';
import type { RawBlock } from '../../raw-article.ts';
import { type CleaningStep, placesWhere, withoutBlocks } from '../draft.ts';

const LONGEST_LINE = 120;
const LONGEST_NOTICE = 320;
const LONGEST_DISCLAIMER = 1500;

/** Words and bars between which a row of links stands: "Like | Comment | Share". */
const BETWEEN = /\s*[|•·／\n]\s*|\s{2,}|\s+\/\s+/;

function isLine(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const parts = text
    .split(BETWEEN)
    .map(plainLine)
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => mailLine.test(part) || onlineLink.test(part) || /^\d+$/.test(part));
}

/** A sentence about the mail itself may stand alone, or be what a short paragraph begins with. */
function isNotice({ kind, text }: RawBlock): boolean {
  if (kind === 'quote' || text.length > LONGEST_NOTICE || /["“„«]/u.test(text)) return false;
  const line = plainLine(text);
  return mailNotice.test(line) || (onlineLink.test(line) && text.length <= LONGEST_LINE);
}

/** Small print has several of these words, or ends a mail. */
const isDisclaimer = ({ text }: RawBlock, place: number, blocks: readonly RawBlock[]): boolean =>
  text.length <= LONGEST_DISCLAIMER && place >= blocks.length - 4 && disclaimer.test(plainLine(text)) && place > 0;

export const dropMailFurniture: CleaningStep = (draft) => {
  const isText = ({ kind }: RawBlock): boolean => kind !== 'preformatted' && kind !== 'table-row';
  const lines = placesWhere(draft.blocks, (block) => isText(block) && (isLine(block.text) || isNotice(block)));
  const rest = withoutBlocks(draft, lines, 'furniture of the mail');
  return withoutBlocks(
    rest,
    placesWhere(rest.blocks, (block, i) => isText(block) && isDisclaimer(block, i, rest.blocks)),
    'disclaimer',
  );
};
