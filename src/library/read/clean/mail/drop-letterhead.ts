/** Blocks of a mail → the same without the name of the letter, or its number and date, that stand above its text. */
import { findDate, separateDates } from '../../metadata/parse-date.ts';
import { type CleaningStep, isProse, placesWhere, withoutBlocks } from '../draft.ts';

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const NUMBER =
  /^(?:(?:issue|vol(?:ume)?|no|nr|edition|ausgabe|numéro|n°|випуск|число|№)\.?\s*)?(?:#|№|n°)?\s*\d{1,4}$/iu;

/** "Issue 12 | 5 March 2024". */
function isNumbering(text: string): boolean {
  const parts = separateDates(text)
    .split(/[|•·\n]|,\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => NUMBER.test(part) || (part.length < 40 && findDate(part) !== null));
}

export const dropLetterhead: CleaningStep = (draft) => {
  const first = draft.blocks.findIndex(isProse);
  const names = [draft.metadata.site, ...draft.metadata.byline].filter((name) => name !== null).map(letters);
  return withoutBlocks(
    draft,
    placesWhere(
      draft.blocks,
      ({ text }, i) => i < first && (names.includes(letters(text)) || (/\d/.test(text) && isNumbering(text))),
    ),
    'head of the letter',
  );
};
