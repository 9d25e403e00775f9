/**
 * An edition and the assets of its page → the HTML that is printed and its PDF.
 *
 * Only a print tells on which page things stand, so a page that names page numbers is printed again with what the print
 * before it told: a further print costs a few dozen milliseconds.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { editionJson } from '../edition/edition-json.ts';
import type { Edition } from '../edition/model.ts';
import { finishPdf } from '../print/finish-pdf.ts';
import type { Attachment, DocumentMetadata, PrintedPdf, Printer } from '../print/model.ts';
import { loadPdfLibrary } from '../print/pdf-library.ts';
import { endsInTail } from '../render/ends-in-tail.ts';
import type { RenderAssets, RenderOptions } from '../render/model.ts';
import { beyondLimit } from '../render/page-limit.ts';
import { renderHtml } from '../render/render-html.ts';

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
  readonly diagnostics: readonly Diagnostic[];
}

/** Mirrors left and right pages, as the sheets want it for which it is printed; else it is as the edition says. */
type Sides = Pick<RenderOptions, 'sides'>;

type PrintWith = (options: RenderOptions) => Promise<Draft>;

const placesOf = ({ places, destinations }: PrintedPdf): Places => places ?? destinations;

/** The same page printed another way, its heads already naming the sections where the print before found them. */
const again = (draft: Draft, print: PrintWith, spacing: 'close' | 'closest'): Promise<Draft> =>
  print({ ...draft.options, spacing, sections: placesOf(draft.printed) });

/**
 * A last sheet with nothing but a tail is set closer, and spared where that is enough. The closest comes first: where
 * not even that spares the sheet, one print has told it.
 */
async function withoutTail(draft: Draft, print: PrintWith): Promise<Draft> {
  if (!endsInTail(draft.printed)) return draft;
  const spares = ({ printed }: Draft): boolean => printed.pages < draft.printed.pages;
  const closest = await again(draft, print, 'closest');
  if (!spares(closest)) return draft;
  const close = await again(closest, print, 'close');
  return spares(close) ? close : closest;
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
 * contents. Nothing is finished.
 */
export async function measureEdition(edition: Edition, assets: RenderAssets, printer: Printer): Promise<number> {
  const print = (contents: Places | null) =>
    printer.print(renderHtml(edition, assets, { contents }).html, { draft: true });
  const first = await print(null);
  const { pages, filled = null } = first.pages > PAGES_WITHOUT_CONTENTS ? await print(placesOf(first)) : first;
  return pages - 1 + (filled ?? 1);
}

const printWith =
  (edition: Edition, assets: RenderAssets, printer: Printer, sides: Sides): PrintWith =>
  async (options) => {
    const { html, linkNames, furniture, diagnostics } = renderHtml(edition, assets, { ...options, ...sides });
    return { html, printed: await printer.print(html), options, linkNames, furniture, diagnostics };
  };

async function finish(edition: Edition, draft: Draft): Promise<PrintedEdition> {
  const bytes = await finishPdf(draft.printed.bytes, documentMetadata(edition), {
    attachment: editionAttachment(edition),
    links: draft.linkNames,
  });
  const diagnostics = [...draft.diagnostics, ...beyondLimit(edition, draft.printed.pages)];
  return { html: draft.html, pdf: { ...draft.printed, bytes }, diagnostics };
}

/** Neither set closer nor with contents: a page that passes as it is would have passed at its first print. */
const isPlain = ({ printed, options }: Draft): boolean =>
  (options.spacing ?? 'normal') === 'normal' && options.contents === null && !endsInTail(printed);

/**
 * Whether the whole way, which began with this first print, would end with this page, whose numbers are right: as
 * long as the first print is, and set closer if and only if that spares the tail of the first one.
 */
function endsIn(first: Draft, { printed, options }: Draft): boolean {
  const due = first.printed.pages > PAGES_WITHOUT_CONTENTS;
  if (due !== (options.contents !== null)) return false;
  const tail = endsInTail(first.printed);
  if (options.spacing === 'close') return tail && printed.pages < first.printed.pages;
  return options.spacing !== 'closest' && !tail;
}

/** How each brief was laid out last, as long as the printer is kept that printed it. */
const layouts = new WeakMap<object, Map<string, RenderOptions>>();

function layoutsOf({ kept }: Printer): Map<string, RenderOptions> {
  const known = (kept && layouts.get(kept)) ?? new Map<string, RenderOptions>();
  if (kept) layouts.set(kept, known);
  return known;
}

/**
 * A printer that is kept prints a brief first as it was laid out last: most changes leave the layout as it was, and one print
 * more, or none, tells that the whole way would end there. `look` is called with that page as soon as its numbers are
 * right; the one that is returned is the same whether there was a print before or not.
 */
export async function printEdition(
  edition: Edition,
  assets: RenderAssets,
  printer: Printer,
  look: (print: PrintedEdition) => void = () => undefined,
  sides: Sides = {},
): Promise<PrintedEdition> {
  const print = printWith(edition, assets, printer, sides);
  const known = layoutsOf(printer);
  const before = known.get(edition.brief);
  const printing = print(before ?? { contents: null });
  // Loaded while the browser prints.
  void loadPdfLibrary();
  const alike = before && isNumbered(await printing) ? await printing : null;
  const shown = alike && (await finish(edition, alike));
  if (shown) look(shown);
  if (shown && isPlain(alike)) return shown;
  const first = before ? await print({ contents: null }) : await printing;
  if (shown && endsIn(first, alike)) return shown;
  const draft = await withNumbers(await withoutTail(first, print), print);
  known.set(edition.brief, draft.options);
  return finish(edition, draft);
}
