/** Blocks → those without the path of pages ("Home » World » Title") at the head of an article. */
import { alternatives, plainLine } from '../phrases/phrases.ts';
import { type CleaningStep, endsLikeSentence, placesWhere, withoutBlocks } from './draft.ts';

/** A breadcrumb stands above or right below the title. */
const DEEPEST_PLACE = 4;
const SEPARATOR = / ?[»›>→] ?| [/\\|] /u;
const HOME = new RegExp(`^(?:${alternatives('home')})$`, 'u');

export function isBreadcrumb(text: string): boolean {
  const parts = text.split(SEPARATOR).map((part) => part.trim());
  if (parts.length < 2 || text.length > 300 || parts.slice(0, -1).some((part) => part.length > 40)) return false;
  const startsAtHome = HOME.test(plainLine(parts[0] ?? ''));
  const arrows = /[»›>→]/u.test(text);
  return startsAtHome ? !endsLikeSentence(text) || arrows : arrows && parts.length > 2 && !endsLikeSentence(text);
}

export const dropBreadcrumbs: CleaningStep = (draft) =>
  withoutBlocks(
    draft,
    placesWhere(draft.blocks, ({ kind, text }, i) => i < DEEPEST_PLACE && kind !== 'table-row' && isBreadcrumb(text)),
    'breadcrumb',
  );
