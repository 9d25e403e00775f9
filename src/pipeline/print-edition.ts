/**
 * An edition and the assets of its page → the HTML that is printed and its PDF.
 *
 * Only a print tells on which page things stand, so a page that names page numbers is printed again with what the print
 * before it told: a further print costs a few dozen milliseconds.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { editionJson } from '../edition/edition-json.ts';
import { hashText } from '../edition/hash.ts';
import type { Edition } from '../edition/model.ts';
import { packFile } from '../print/attach-file.ts';
import { finishPdf } from '../print/finish-pdf.ts';
import type { Attachment, DocumentMetadata, PrintedPdf, Printer } from '../print/model.ts';
import { loadPdfLibrary } from '../print/pdf-library.ts';
import type { RenderAssets, RenderOptions } from '../render/model.ts';
import { beyondLimit } from '../render/page-limit.ts';
import { endsIn, isFirst, isNumbered, isPlain, layOut, namesTooMuch } from './lay-out-page.ts';
import { type Draft, printWith, type Sides, UNKNOWN_LAYOUT } from './page-draft.ts';
import { charactersOf, type PageMemory } from './page-memory.ts';

export interface PrintedEdition {
  readonly html: string;
  readonly pdf: PrintedPdf;
  readonly diagnostics: readonly Diagnostic[];
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

async function finish(edition: Edition, attachment: Attachment, draft: Draft): Promise<PrintedEdition> {
  const bytes = await finishPdf(draft.printed.bytes, documentMetadata(edition), {
    attachment,
    links: draft.linkNames,
  });
  const diagnostics = [...draft.diagnostics, ...beyondLimit(edition, draft.printed.pages)];
  return { html: draft.html, pdf: { ...draft.printed, bytes }, diagnostics };
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

/** A page and what printed it: where both are the same, so is all that the print tells. */
const pageHash = ({ html }: Draft, { browser }: Printer): string => hashText(`${browser.version} ${html}`);

/**
 * A brief that was printed before is printed first as it was laid out last: most changes leave the layout as it was, and one
 * print more, or none, tells that the whole way would end there. Where it is the very page with which the whole way ended
 * before, nothing more is asked. The page that is returned is the same whether there was a print before or not.
 */
export async function printEdition(
  edition: Edition,
  assets: RenderAssets,
  printer: Printer,
  { look = () => undefined, sides = {}, memory }: HowToPrint = {},
): Promise<PrintedEdition> {
  const print = printWith(edition, assets, printer, sides);
  const known = layoutsOf(printer);
  const recalled = memory?.recall(edition.brief) ?? null;
  const before = known.get(edition.brief) ?? recalled?.layout;
  const printing = print(before ?? UNKNOWN_LAYOUT);
  const attachment = editionAttachment(edition);
  // While the browser prints.
  void loadPdfLibrary().then(() => packFile(attachment.bytes));
  const guessed = before ? await printing : null;
  const alike = guessed && isNumbered(guessed) && !namesTooMuch(guessed) ? guessed : null;
  const isWhole = alike !== null && (isPlain(alike, edition) || recalled?.page === pageHash(alike, printer));
  if (isWhole) printer.release?.();
  // While the browser prints what tells whether it is so.
  const telling = !isWhole && guessed && !isFirst(guessed) ? print(UNKNOWN_LAYOUT) : printing;
  telling.catch(() => undefined);
  const shown = alike && (await finish(edition, attachment, alike));
  if (shown) look(shown);
  const keep = async (draft: Draft): Promise<void> => {
    known.set(edition.brief, draft.options);
    const page = { layout: draft.options, characters: charactersOf(draft.html), page: pageHash(draft, printer) };
    await memory?.keep(edition.brief, page);
  };
  if (shown && isWhole) {
    await keep(alike);
    return shown;
  }
  const first = await telling;
  if (shown && endsIn(first, alike, edition)) {
    await keep(alike);
    return shown;
  }
  const draft = await layOut(first, edition, print);
  printer.release?.();
  const finishing = finish(edition, attachment, draft);
  await keep(draft);
  return finishing;
}
