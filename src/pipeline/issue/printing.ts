/** A workspace and a way to a printer → how its editions are printed and measured. */

import type { Printer } from '../../print/model.ts';
import type { RenderOptions } from '../../render/model.ts';
import type { Workspace } from '../../workspace/model.ts';
import type { Measure } from '../fit/fit-pages.ts';
import type { MeasuredBy } from '../made-from.ts';
import { pageMemory } from '../page-memory.ts';
import type { PrintPage } from './issue-brief.ts';

/** Starts the browser where it has not been started yet. */
export type OpenPrinter = () => Promise<Printer>;

/** Prints what a page budget asks about; tells nothing where no browser starts, since not every output needs one. */
export function measureWith(workspace: Workspace, open: OpenPrinter): Measure {
  return async (edition, spacing) => {
    const { assetsOf } = await import('../edition-assets.ts');
    const { assets } = assetsOf(edition, workspace);
    const printer = await open().catch(() => null);
    if (printer === null) return null;
    const { measureEdition } = await import('../measure-edition.ts');
    return measureEdition(edition, assets, printer, spacing);
  };
}

/** Tells by which design, and in which browser, pages are measured. */
export function measuredBy(workspace: Workspace, open: OpenPrinter): MeasuredBy {
  return async (design) => {
    const { assetsOf } = await import('../edition-assets.ts');
    const { template, partials, css } = assetsOf(design, workspace).assets;
    const browser = await open().then(
      (printer) => printer.browser,
      () => null,
    );
    return JSON.stringify([template.text, partials.map(({ name, text }) => [name, text]), css, browser]);
  };
}

/** The page of an edition that is issued; `sides` as its sheets want it. */
export function printWith(
  workspace: Workspace,
  open: OpenPrinter,
  sides: Pick<RenderOptions, 'sides'> = {},
): PrintPage {
  return async (edition) => {
    const { checkedAssets } = await import('../edition-assets.ts');
    const { assets, diagnostics: ofAssets } = await checkedAssets(edition, workspace);
    const { printEdition } = await import('../print-edition.ts');
    const opened = await open();
    const memory = pageMemory(workspace.folders.data);
    const { pdf, diagnostics: ofPage } = await printEdition(edition, assets, opened, { sides, memory });
    return { bytes: pdf.bytes, pages: pdf.pages, diagnostics: [...ofAssets, ...opened.diagnostics, ...ofPage] };
  };
}
