/** An edition and the assets of its page → the HTML that is printed and its PDF, with a contents list where it is long. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../edition/model.ts';
import { finishPdf } from '../print/finish-pdf.ts';
import type { DocumentMetadata, PrintedPdf, Printer } from '../print/model.ts';
import { type RenderAssets, renderHtml } from '../render/render-html.ts';

/** A document of more pages than this gets a contents list. */
const PAGES_WITHOUT_CONTENTS = 4;
/** A print gives the page numbers, the next carries them; a third is needed only where the list itself moved a page. */
const MOST_CONTENTS_PRINTS = 4;

export interface PrintedEdition {
  readonly html: string;
  readonly pdf: PrintedPdf;
  readonly diagnostics: readonly Diagnostic[];
}

export function documentMetadata(edition: Edition): DocumentMetadata {
  const { title, lang, date, hash, question, kind } = edition;
  return { title, author: null, subject: question ?? kind, lang, date, hash };
}

interface Draft {
  readonly html: string;
  readonly printed: PrintedPdf;
  readonly diagnostics: readonly Diagnostic[];
}

async function printWith(
  edition: Edition,
  assets: RenderAssets,
  printer: Printer,
  contents: Readonly<Record<string, number>> | null,
): Promise<Draft> {
  const { html, diagnostics } = renderHtml(edition, assets, { contents });
  return { html, printed: await printer.print(html), diagnostics };
}

const sameNumbers = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean =>
  Object.entries(b).every(([id, page]) => a[id] === page);

async function printWithContents(edition: Edition, assets: RenderAssets, printer: Printer): Promise<Draft> {
  let numbers: Readonly<Record<string, number>> = {};
  let draft = await printWith(edition, assets, printer, numbers);
  for (let prints = 1; prints < MOST_CONTENTS_PRINTS && !sameNumbers(numbers, draft.printed.destinations); prints++) {
    numbers = draft.printed.destinations;
    draft = await printWith(edition, assets, printer, numbers);
  }
  return draft;
}

export async function printEdition(edition: Edition, assets: RenderAssets, printer: Printer): Promise<PrintedEdition> {
  const short = await printWith(edition, assets, printer, null);
  const draft =
    short.printed.pages > PAGES_WITHOUT_CONTENTS ? await printWithContents(edition, assets, printer) : short;
  const bytes = await finishPdf(draft.printed.bytes, documentMetadata(edition));
  return { html: draft.html, pdf: { ...draft.printed, bytes }, diagnostics: draft.diagnostics };
}
