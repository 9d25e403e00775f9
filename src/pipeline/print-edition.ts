/**
 * An edition and the assets of its page → the HTML that is printed and its PDF.
 *
 * Only a print tells on which page things stand, so a page that names page numbers is printed again with what the print
 * before it told: a further print costs a few dozen milliseconds.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { editionJson } from '../edition/edition-json.ts';
import type { Edition } from '../edition/model.ts';
import { packFile } from '../print/attach-file.ts';
import { finishPdf } from '../print/finish-pdf.ts';
import type { Attachment, DocumentMetadata, PrintedPdf, Printer, PrintOptions } from '../print/model.ts';
import { loadPdfLibrary } from '../print/pdf-library.ts';
import { endsInTail } from '../render/ends-in-tail.ts';
import { isPushed } from '../render/is-pushed.ts';
import type { RenderAssets, RenderOptions } from '../render/model.ts';
import { beyondLimit, isBeyondLimit, pageLimit } from '../render/page-limit.ts';
import { renderHtml } from '../render/render-html.ts';

import { charactersOf, type PageMemory } from './page-memory.ts';

/** A document of more pages than this gets a contents list. */
const PAGES_WITHOUT_CONTENTS = 4;
/** A print tells the numbers, the next carries them; one more is needed only where the list itself moved a page. */
const MOST_NUMBERED_PRINTS = 3;

export interface PrintedEdition {
  readonly html: string;
  readonly pdf: PrintedPdf;
  readonly diagnostics: readonly Diagnostic[];
}

type Places = Readonly<Record<string, number>>;

interface Draft {
  readonly html: string;
  readonly printed: PrintedPdf;
  readonly options: RenderOptions;
  readonly linkNames: Readonly<Record<string, string>>;
  readonly furniture: (places: Places) => string;
  /** It has pictures that it can do without. */
  readonly pictures: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Mirrors left and right pages, as the sheets want it for which it is printed; else it is as the edition says. */
type Sides = Pick<RenderOptions, 'sides'>;

/** Of a brief that was not printed before. */
const UNKNOWN_LAYOUT: RenderOptions = { contents: null };

type PrintWith = (options: RenderOptions) => Promise<Draft>;

const placesOf = ({ places, destinations }: PrintedPdf): Places => places ?? destinations;

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
function isNumbered({ printed, options, furniture }: Draft): boolean {
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

export function documentMetadata(edition: Edition): DocumentMetadata {
  const { title, lang, date, hash, question, kind } = edition;
  return { title, author: null, subject: question ?? kind, lang, date, hash };
}

/** The edition as `briefpress verify` reads it back out of the PDF. */
export function editionAttachment(edition: Edition): Attachment {
  const description = `The edition ${edition.hash}: every printed passage with the article and the span that it is from`;
  const bytes = Buffer.from(editionJson(edition), 'utf8');
  return { name: 'edition.json', description, mediaType: 'application/json', bytes };
}

/**
 * How many pages an edition takes, to a part of the last one: from one print, or two where the page has a list of
 * contents. Where only without its pictures it keeps to its pages, that counts; and of a template that promises a number
 * of pages, where only set closest it does, as it always counts where `spacing` asks for it. Nothing is finished.
 */
export async function measureEdition(
  edition: Edition,
  assets: RenderAssets,
  printer: Printer,
  spacing: RenderOptions['spacing'] = 'normal',
): Promise<number> {
  const print = printWith(edition, assets, printer, {}, { draft: true });
  const measure = async (options: Pick<RenderOptions, 'spacing' | 'pictures'>) => {
    const draft = await print({ contents: null, ...options });
    const listed = draft.printed.pages > PAGES_WITHOUT_CONTENTS;
    const { printed } = listed ? await print({ ...options, contents: placesOf(draft.printed) }) : draft;
    return { draft, taken: printed.pages - 1 + (printed.filled ?? 1) };
  };
  const limit = pageLimit(edition);
  if (spacing === 'closest') return (await measure({ pictures: false, spacing })).taken;
  const { draft, taken } = await measure({});
  if (limit === null || taken <= limit) return taken;
  const tries: readonly Pick<RenderOptions, 'spacing' | 'pictures'>[] = [
    ...(draft.pictures ? [{ pictures: false }] : []),
    ...(edition.pages === null ? [{ pictures: false, spacing: 'closest' as const }] : []),
  ];
  for (const options of tries) {
    const tried = await measure(options);
    if (tried.taken <= limit) return tried.taken;
  }
  return taken;
}

interface Ahead {
  readonly assets: RenderAssets;
  readonly options: string;
  readonly page: ReturnType<typeof renderHtml>;
}

/** Of each edition the page that was rendered before there was a browser to print it. */
const ahead = new WeakMap<Edition, Ahead>();

/** Renders the page that is probably printed first, while the browser is starting. */
export function renderAhead(edition: Edition, assets: RenderAssets, { sides = {}, memory }: HowToPrint): void {
  const options = { ...(memory?.recall(edition.brief)?.layout ?? UNKNOWN_LAYOUT), ...sides };
  ahead.set(edition, { assets, options: JSON.stringify(options), page: renderHtml(edition, assets, options) });
}

function takeAhead(edition: Edition, assets: RenderAssets, options: RenderOptions): Ahead['page'] {
  const known = ahead.get(edition);
  const isThis = known?.assets === assets && known.options === JSON.stringify(options);
  return isThis ? known.page : renderHtml(edition, assets, options);
}

const printWith =
  (edition: Edition, assets: RenderAssets, printer: Printer, sides: Sides, how: PrintOptions = {}): PrintWith =>
  async (options) => {
    const { html, ...rendered } = takeAhead(edition, assets, { ...options, ...sides });
    return { html, printed: await printer.print(html, how), options, ...rendered };
  };

async function finish(edition: Edition, attachment: Attachment, draft: Draft): Promise<PrintedEdition> {
  const bytes = await finishPdf(draft.printed.bytes, documentMetadata(edition), {
    attachment,
    links: draft.linkNames,
  });
  const diagnostics = [...draft.diagnostics, ...beyondLimit(edition, draft.printed.pages)];
  return { html: draft.html, pdf: { ...draft.printed, bytes }, diagnostics };
}

/** Whether a first print may be printed another way: set closer, or without its pictures. */
const wantsSparing = (draft: Draft, edition: Edition): boolean =>
  wantsCloser(draft, edition) || (draft.pictures && isPushed(draft.printed, edition));

/** Neither set closer nor with contents: a page that passes as it is would have passed at its first print. */
const isPlain = (draft: Draft, edition: Edition): boolean =>
  (draft.options.spacing ?? 'normal') === 'normal' &&
  draft.options.contents === null &&
  draft.options.pictures !== false &&
  !wantsSparing(draft, edition);

/**
 * Whether the whole way, which began with this first print, would end with this page, whose numbers are right: as
 * long as the first print is, and set closer, or without its pictures, if and only if that spares a sheet.
 */
function endsIn(first: Draft, last: Draft, edition: Edition): boolean {
  const { spacing = 'normal', contents, pictures = true } = last.options;
  if (isBeyondLimit(edition, last.printed.pages)) return false;
  const due = first.printed.pages > PAGES_WITHOUT_CONTENTS;
  if (due !== (contents !== null) || spacing === 'closest') return false;
  // What else would have spared the sheet, these two prints do not tell.
  if (spacing === 'close') return !first.pictures && hasTail(first, edition) && spares(last, first);
  if (!pictures && first.pictures) return isPushed(first.printed, edition) && spares(last, first);
  return !wantsSparing(first, edition);
}

/** How each brief was laid out last, as long as the printer is kept that printed it. */
const layouts = new WeakMap<object, Map<string, RenderOptions>>();

function layoutsOf({ kept }: Printer): Map<string, RenderOptions> {
  const known = (kept && layouts.get(kept)) ?? new Map<string, RenderOptions>();
  if (kept) layouts.set(kept, known);
  return known;
}

export interface HowToPrint {
  /** Called with a page as soon as its numbers are right. */
  readonly look?: (print: PrintedEdition) => void;
  readonly sides?: Sides;
  /** How pages were laid out by processes before this one. */
  readonly memory?: PageMemory;
}

/** A single page has no heads, and names nothing in its HTML either. */
const namesTooMuch = ({ printed, options }: Draft): boolean => printed.pages < 2 && Boolean(options.sections);

/** Of a page that was laid out plainly its print tells all that the first one would: heads take no room of the text. */
const isFirst = (draft: Draft): boolean => {
  const { spacing = 'normal', contents, pictures = true } = draft.options;
  return spacing === 'normal' && contents === null && pictures && !namesTooMuch(draft);
};

/**
 * A brief that was printed before is printed first as it was laid out last: most changes leave the layout as it was, and one
 * print more, or none, tells that the whole way would end there. The page that is returned is the same whether there was
 * a print before or not.
 */
export async function printEdition(
  edition: Edition,
  assets: RenderAssets,
  printer: Printer,
  { look = () => undefined, sides = {}, memory }: HowToPrint = {},
): Promise<PrintedEdition> {
  const print = printWith(edition, assets, printer, sides);
  const known = layoutsOf(printer);
  const before = known.get(edition.brief) ?? memory?.recall(edition.brief)?.layout;
  const printing = print(before ?? UNKNOWN_LAYOUT);
  const attachment = editionAttachment(edition);
  // While the browser prints.
  void loadPdfLibrary().then(() => packFile(attachment.bytes));
  const guessed = before ? await printing : null;
  const alike = guessed && isNumbered(guessed) && !namesTooMuch(guessed) ? guessed : null;
  const isWhole = alike !== null && isPlain(alike, edition);
  if (isWhole) printer.release?.();
  const shown = alike && (await finish(edition, attachment, alike));
  if (shown) look(shown);
  const keep = async (draft: Draft): Promise<void> => {
    known.set(edition.brief, draft.options);
    await memory?.keep(edition.brief, { layout: draft.options, characters: charactersOf(draft.html) });
  };
  if (shown && isWhole) {
    await keep(alike);
    return shown;
  }
  const first = guessed && !isFirst(guessed) ? await print({ contents: null }) : await printing;
  if (shown && endsIn(first, alike, edition)) {
    await keep(alike);
    return shown;
  }
  const sparing = await withoutTail(await withoutPictures(first, edition, print), edition, print);
  const draft = await withinLimit(await withNumbers(sparing, print), edition, print);
  printer.release?.();
  const finishing = finish(edition, attachment, draft);
  await keep(draft);
  return finishing;
}
