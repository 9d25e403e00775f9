/** An edition, its assets and a browser that is starting → the page that is printed, as HTML and as PDF. */
import { BriefpressError, type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../edition/model.ts';
import type { PrintedPdf, Printer } from '../print/model.ts';
import type { RenderAssets } from '../render/model.ts';
import { renderHtml } from '../render/render-html.ts';
import { renderAhead } from './page-draft.ts';
import { type HowToPrint, printEdition } from './print-edition.ts';

export interface Page {
  readonly html: string;
  /** Null where no browser started and HTML was all that was asked for. */
  readonly pdf: PrintedPdf | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** HTML is that of the print, with its page numbers; where no browser starts it is made without them, and says so. */
function makeHtmlAlone(edition: Edition, assets: RenderAssets, reason: BriefpressError): Page {
  const { html, diagnostics } = renderHtml(edition, assets, { contents: null });
  return { html, pdf: null, diagnostics: [...diagnostics, diagnose('html-without-print', { reason: reason.message })] };
}

export async function makePage(
  edition: Edition,
  assets: RenderAssets,
  to: 'html' | 'pdf',
  starting: Promise<Printer>,
  how: Pick<HowToPrint, 'sides' | 'memory'> = {},
): Promise<Page> {
  renderAhead(edition, assets, how);
  const printer = await starting.catch((error: unknown) => {
    if (to === 'html' && error instanceof BriefpressError) return error;
    throw error;
  });
  if (printer instanceof BriefpressError) return makeHtmlAlone(edition, assets, printer);
  const printed = await printEdition(edition, assets, printer, how);
  return { ...printed, diagnostics: [...printer.diagnostics, ...printed.diagnostics] };
}
