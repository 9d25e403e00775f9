/** Blocks → byline and date lines at the head of an article moved into its metadata. */

import { readBylineLine } from '../metadata/parse-byline.ts';
import { findDate, isDateLine } from '../metadata/parse-date.ts';
import { alternatives, furnitureLine, plainLine } from '../phrases/phrases.ts';
import type { FoundMetadata, RawBlock } from '../raw-article.ts';
import { type CleaningStep, endsLikeSentence, isProse, placesWhere, withoutBlocks } from './draft.ts';

/** Byline and date stand above the first paragraph, or right below the second heading. */
const DEEPEST_PLACE = 8;
const LONGEST_LINE = 160;

const SEGMENTS = /\s*[|•·\n]\s*|\s+[–—/]\s+/u;
const UPDATED = new RegExp(`^(?:${alternatives('updated')})(?!\\p{L})`, 'u');
/** Words that stand around a date: weekdays, times, zones, "at". */
const DATE_WORDS = new RegExp(
  `(?:${alternatives('updated')}|${alternatives('published')})(?!\\p{L})|\\d{1,2}[:.]\\d{2}|[ap]\\.?m\\.?|\\b(?:on|at|et|est|edt|gmt|utc|cet|ist|pst|uhr|by|year|роцi|року|р)\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[^\\p{L}]`,
  'gu',
);

function isOnlyDate(segment: string): boolean {
  if (!isDateLine(segment)) return false;
  const words = plainLine(segment).replace(DATE_WORDS, ' ').trim();
  return words.split(/\s+/).length <= 3 && words.length <= 24;
}

interface Credits {
  readonly names: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
}

const isLabel = (segment: string): boolean => furnitureLine.test(plainLine(segment)) || /^\p{P}*$/u.test(segment);

/** What a line says, if all of its parts are names, dates and labels; else null. */
function readCredits(text: string): Credits | null {
  const segments = text.split(SEGMENTS).filter((segment) => segment.trim() !== '');
  const names = segments.flatMap(readBylineLine);
  const dates = segments.filter(isOnlyDate);
  const rest = segments.filter((s) => readBylineLine(s).length === 0 && !isOnlyDate(s) && !isLabel(s));
  if (rest.length > 0 || names.length + dates.length === 0) return null;
  const isUpdate = (s: string): boolean => UPDATED.test(plainLine(s));
  const dateFrom = (s: string | undefined): string | null => (s === undefined ? null : findDate(s));
  return { names, published: dateFrom(dates.find((s) => !isUpdate(s))), updated: dateFrom(dates.find(isUpdate)) };
}

function isCreditPlace(block: RawBlock, place: number, blocks: readonly RawBlock[]): boolean {
  if (block.kind === 'table-row' || block.kind === 'preformatted' || block.text.length > LONGEST_LINE) return false;
  const firstProse = blocks.findIndex(isProse);
  return place < DEEPEST_PLACE && (place <= firstProse + 1 || firstProse < 0) && !endsLikeSentence(block.text);
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
