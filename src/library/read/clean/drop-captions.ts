/** Blocks → those that are not captions or credits of pictures; the captions are kept among what was removed. */
import { alternatives, plainLine } from '../phrases/phrases.ts';
import type { RawBlock } from '../raw-article.ts';
import { type CleaningStep, endsLikeSentence, placesWhere, withoutBlocks } from './draft.ts';

const CREDIT = new RegExp(
  `^(?:${alternatives('credits')})(?: (?:by|von|par|courtesy(?: of)?))? ?[:/©-] ?.{2,80}$`,
  'u',
);
/** "(AP Photo/Jane Doe)", "Jane Doe / Getty Images" and no more. */
const AGENCY =
  /^\(?.{0,60}(?:getty images|ap photo|\/ ?reuters|afp via|shutterstock|istock|unsplash|pexels|picture alliance)\b.{0,40}\)?$/u;

function isCredit({ kind, text }: RawBlock): boolean {
  if (kind === 'heading' || kind === 'table-row' || kind === 'preformatted' || text.length > 120) return false;
  const line = plainLine(text);
  return CREDIT.test(line) || (AGENCY.test(line) && !endsLikeSentence(text));
}

export const dropCaptions: CleaningStep = (draft) =>
  withoutBlocks(
    draft,
    placesWhere(draft.blocks, (block) => block.role === 'caption' || isCredit(block)),
    'picture caption or credit',
  );
