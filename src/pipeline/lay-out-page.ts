/**
 * A first print of a page → the print of it that is kept: its numbers right, no sheet spent on a tail or for a picture, within
 * the pages that it may take. And, of a print that was only guessed, whether the whole way would end there.
 */
import type { Edition } from '../edition/model.ts';
import { endsInTail } from '../render/ends-in-tail.ts';
import { isPushed } from '../render/is-pushed.ts';
import type { RenderOptions } from '../render/model.ts';
import { isBeyondLimit, pageLimit } from '../render/page-limit.ts';
import { type Draft, type PrintWith, placesOf } from './page-draft.ts';

/** A document of more pages than this gets a contents list. */
export const PAGES_WITHOUT_CONTENTS = 4;
/** A print tells the numbers, the next carries them; one more is needed only where the list itself moved a page. */
const MOST_NUMBERED_PRINTS = 3;

const spares = (shorter: Draft, draft: Draft): boolean => shorter.printed.pages < draft.printed.pages;

/**
 * The same page printed another way, its heads already naming the sections where the print before found them, and with its
 * contents where they will be due: what spares a sheet without them may not spare it with them.
 */
const againWith =
  (edition: Edition, print: PrintWith) =>
  (draft: Draft, changes: Pick<RenderOptions, 'spacing' | 'pictures'>): Promise<Draft> => {
    const places = placesOf(draft.printed);
    const expected = Math.min(draft.printed.pages, pageLimit(edition) ?? Number.POSITIVE_INFINITY);
    const contents = expected > PAGES_WITHOUT_CONTENTS ? places : draft.options.contents;
    return print({ ...draft.options, ...changes, contents, sections: places });
  };

/** It ends in a sheet that is worth sparing. A number of pages that was asked for is to be filled: none of its sheets is. */
const hasTail = ({ printed }: Draft, edition: Edition): boolean => edition.pages === null && endsInTail(printed);

/** Worth setting closer: it ends in a tail, or takes more pages than it may. */
const wantsCloser = (draft: Draft, edition: Edition): boolean =>
  hasTail(draft, edition) || isBeyondLimit(edition, draft.printed.pages);

/**
 * A last sheet with nothing but a tail, and sheets beyond those that it may take, are set closer, and spared where that
 * is enough. The closest comes first: where not even that spares them, one print has told it.
 */
async function withoutTail(draft: Draft, edition: Edition, print: PrintWith): Promise<Draft> {
  if (!wantsCloser(draft, edition)) return draft;
  const helps = (closer: Draft): boolean =>
    hasTail(draft, edition) ? spares(closer, draft) : !isBeyondLimit(edition, closer.printed.pages);
  const again = againWith(edition, print);
  const closest = await again(draft, { spacing: 'closest', pictures: false });
  if (!helps(closest)) return draft;
  const close = await again(closest, { spacing: 'close', pictures: draft.options.pictures ?? true });
  return helps(close) ? close : closest;
}

/** Pictures never cost a sheet: where they may have, the page is printed without them, and stays so if that spares one. */
async function withoutPictures(draft: Draft, edition: Edition, print: PrintWith): Promise<Draft> {
  if (!draft.pictures || !isPushed(draft.printed, edition)) return draft;
  const bare = await againWith(edition, print)(draft, { pictures: false });
  return spares(bare, draft) ? bare : draft;
}

/** Heads and contents name the pages on which things really stand, and contents are there where they are due. */
export function isNumbered({ printed, options, furniture }: Draft): boolean {
  if (printed.pages < 2) return true;
  const due = printed.pages > PAGES_WITHOUT_CONTENTS;
  const known = due ? options.contents : options.sections;
  return Boolean(known) && furniture(placesOf(printed)) === furniture(known ?? {});
}

/** Running heads name their section from the second page on; a longer document has a contents list too. */
async function withNumbers(draft: Draft, print: PrintWith): Promise<Draft> {
  let current = draft;
  for (let prints = 0; prints < MOST_NUMBERED_PRINTS && !isNumbered(current); prints++) {
    const places = placesOf(current.printed);
    const contents = current.printed.pages > PAGES_WITHOUT_CONTENTS || current.options.contents ? places : null;
    current = await print({ ...current.options, contents, sections: places });
  }
  return current;
}

/** A list of contents may be what takes one page too many. */
async function withinLimit(draft: Draft, edition: Edition, print: PrintWith): Promise<Draft> {
  const isNormal = (draft.options.spacing ?? 'normal') === 'normal';
  if (!isNormal || !isBeyondLimit(edition, draft.printed.pages)) return draft;
  return withNumbers(await withoutTail(await withoutPictures(draft, edition, print), edition, print), print);
}

export async function layOut(first: Draft, edition: Edition, print: PrintWith): Promise<Draft> {
  const sparing = await withoutTail(await withoutPictures(first, edition, print), edition, print);
  return withinLimit(await withNumbers(sparing, print), edition, print);
}

/** Whether a first print may be printed another way: set closer, or without its pictures. */
const wantsSparing = (draft: Draft, edition: Edition): boolean =>
  wantsCloser(draft, edition) || (draft.pictures && isPushed(draft.printed, edition));

/** Neither set closer nor with contents: a page that passes as it is would have passed at its first print. */
export const isPlain = (draft: Draft, edition: Edition): boolean =>
  (draft.options.spacing ?? 'normal') === 'normal' &&
  draft.options.contents === null &&
  draft.options.pictures !== false &&
  !wantsSparing(draft, edition);

/**
 * Whether the whole way, which began with this first print, would end with this page, whose numbers are right: as
 * long as the first print is, and set closer, or without its pictures, if and only if that spares a sheet.
 */
export function endsIn(first: Draft, last: Draft, edition: Edition): boolean {
  const { spacing = 'normal', contents, pictures = true } = last.options;
  if (isBeyondLimit(edition, last.printed.pages)) return false;
  const due = first.printed.pages > PAGES_WITHOUT_CONTENTS;
  if (due !== (contents !== null) || spacing === 'closest') return false;
  // What else would have spared the sheet, these two prints do not tell.
  if (spacing === 'close') return !first.pictures && hasTail(first, edition) && spares(last, first);
  if (!pictures && first.pictures) return isPushed(first.printed, edition) && spares(last, first);
  return !wantsSparing(first, edition);
}

/** A single page has no heads, and names nothing in its HTML either. */
export const namesTooMuch = ({ printed, options }: Draft): boolean => printed.pages < 2 && Boolean(options.sections);

/** Of a page that was laid out plainly its print tells all that the first one would: heads take no room of the text. */
export const isFirst = (draft: Draft): boolean => {
  const { spacing = 'normal', contents, pictures = true } = draft.options;
  return spacing === 'normal' && contents === null && pictures && !namesTooMuch(draft);
};
