/**
 * A brief → its PDF in memory, again and again: what can be kept from one print to the next is kept. A first look, laid out as
 * the print before, is shown at once; it is replaced where the whole way, which `build` goes, comes to another page.
 */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../edition/model.ts';
import type { Printer } from '../print/model.ts';
import type { Workspace } from '../workspace/model.ts';
import { fromBrief } from './build-brief.ts';
import type { Made } from './build-model.ts';
import type { OpenPrinter } from './issue/printing.ts';
import type { LendingWorld } from './keep-browser.ts';
import { pageMemory } from './page-memory.ts';
import { partsWanted } from './parts-wanted.ts';
import type { PrintedEdition } from './print-edition.ts';

interface PreviewRequest {
  readonly brief: string;
  /** ISO date of the edition; null for today. */
  readonly date: string | null;
  /** True where nothing but templates and styles has changed since the last call. */
  readonly designOnly: boolean;
  /** True once the result is not wanted any more: no further print is begun then. */
  readonly isOutdated: () => boolean;
}

export interface PreviewPrint {
  readonly edition: Edition;
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Calls `show` with a first look where there is one, and with the page as it will print where that is another. */
export type PrintPreview = (
  workspace: Workspace,
  request: PreviewRequest,
  show: (print: PreviewPrint) => void,
) => Promise<void>;

class Outdated extends Error {}

/** The first print is always worth a look; further ones are not begun once nobody waits for them. */
function whileWanted(printer: Printer, isOutdated: () => boolean): Printer {
  let prints = 0;
  const print: Printer['print'] = async (html, options) => {
    prints += 1;
    if (prints > 1 && isOutdated()) throw new Outdated();
    return printer.print(html, options);
  };
  return { ...printer, print };
}

/** Whether the template prints the parts that were composed for it. */
const isStillWanted = ({ edition, parts }: Made, workspace: Workspace): boolean =>
  String(parts) === String(partsWanted(edition.template, workspace));

/** Throws what a build throws; the last good print is the caller's to keep. */
export function previewer(world: LendingWorld): PrintPreview {
  let made: Made | null = null;

  const remake = async (workspace: Workspace, request: PreviewRequest, open: OpenPrinter): Promise<Made> => {
    // With a page budget it depends on the design what is chosen; and a template that prints other parts wants another edition.
    const alike = made?.edition.pages === null && isStillWanted(made, workspace);
    const kept = request.designOnly && alike ? made : null;
    // A failed reading must not leave an older edition to be shown with a later change of the design.
    made = null;
    made = kept ?? (await fromBrief(workspace, request, world, open, open()));
    return made;
  };
  return async (workspace, request, show) => {
    const starting = world.lendPrinter(workspace.settings.browser);
    // A browser that does not start is told of where it is needed.
    starting.catch(() => undefined);
    const { edition, diagnostics } = await remake(workspace, request, () => starting);
    const { checkedAssets } = await import('./edition-assets.ts');
    const { printEdition } = await import('./print-edition.ts');
    const { assets, diagnostics: ofAssets } = await checkedAssets(edition, workspace);
    const printer = await starting;
    const memory = pageMemory(workspace.folders.data);
    let seen: PrintedEdition | null = null;
    const tell = (print: PrintedEdition): void => {
      seen = print;
      const all = [...diagnostics, ...ofAssets, ...printer.diagnostics, ...print.diagnostics];
      show({ edition, pdf: print.pdf.bytes, pages: print.pdf.pages, diagnostics: all });
    };
    try {
      const whole = await printEdition(edition, assets, whileWanted(printer, request.isOutdated), {
        look: tell,
        memory,
      });
      if (whole !== seen) tell(whole);
    } catch (error) {
      if (!(error instanceof Outdated)) throw error;
    }
  };
}
