/** Blocks → those that are not captions or credits of pictures; the captions are kept among what was removed. */
import { alternatives, plainLine } from '../phrases/phrases.ts';
import type { RawBlock } from '../raw-article.ts';
import { type CleaningStep, endsLikeSentence, placesWhere, withoutBlocks } from './draft.ts';

/** A sentence, a quotation and a table name their source too: only what pictures alone have counts. */
const PICTURES = alternatives('credits')
  .split('|')
  .filter((word) => !/^(?:source|quelle|джерело)$/u.test(word))
  .join('|');
const CREDIT = new RegExp(`^(?:${PICTURES})(?: (?:by|von|par|courtesy(?: of)?))? ?[:/©-] ?.{2,80}$`, 'u');
/** "(AP Photo/Jane Doe)", "Jane Doe / Getty Images" and no more. */
const AGENCY =
  /^\(?.{0,60}(?:getty images|ap photo|\/ ?reuters|afp via|shutterstock|istock|unsplash|pexels|picture alliance)\b.{0,40}\)?$/u;

const WHERE = '(?:^|[.!?…)"”»’\\]]\\s*|[(\\[|–—/]\\s*|\\n\\s*)';
/** "Credit: …" may end a sentence on loans. */
const PICTURES_LAST = PICTURES.split('|')
  .filter((word) => !/^(?:courtesy|crédits?|credit)$/u.test(word))
  .join('|');
/** A caption that names its picture's maker last: "… at the border. Photo: Jane Doe". */
const CREDIT_LAST = new RegExp(
  `${WHERE}(?:${PICTURES_LAST})(?: (?:by|von|par|courtesy(?: of)?))? ?[:/©][^.!?]{2,80}[.)\\]'’"”]*$`,
  'iu',
);
/** "(AP Photo/Jane Doe)", "REUTERS/Jane Doe", "Jane Doe/Getty Images" as the last words. */
const AGENCY_LAST =
  /(?:ap photo|reuters|afp|epa|epa-efe|dpa|pap|ritzau|getty images?|tass|afp photo|file photo) ?\/ ?\p{Lu}[\p{L}.'’ -]{2,60}[.)\]]*$|\p{L}\s?\/\s?(?:afp|ap|reuters|epa|epa-efe|dpa|getty(?: images)?|shutterstock|istock|picture alliance|bloomberg|zuma|alamy|imago|укрінформ|уніан)(?: via [\p{L} ]{2,30})?[.)\]]*$/iu;
const LONGEST_CAPTION = 450;

function endsInCredit({ kind, text }: RawBlock): boolean {
  if (kind === 'heading' || kind === 'table-row' || kind === 'preformatted' || text.length > LONGEST_CAPTION)
    return false;
  return CREDIT_LAST.test(text) || AGENCY_LAST.test(text);
}

function isCredit({ kind, text }: RawBlock): boolean {
  if (kind === 'heading' || kind === 'table-row' || kind === 'preformatted' || text.length > 120) return false;
  const line = plainLine(text);
  return CREDIT.test(line) || (AGENCY.test(line) && !endsLikeSentence(text));
}

export const dropCaptions: CleaningStep = (draft) =>
  withoutBlocks(
    draft,
    placesWhere(draft.blocks, (block) => block.role === 'caption' || isCredit(block) || endsInCredit(block)),
    'picture caption or credit',
  );
