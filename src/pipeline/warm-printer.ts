/** A brief and a browser that is starting → the browser has its fonts and styles while the articles are still being read. */
import type { Brief } from '../definition/model.ts';
import type { Printer } from '../print/model.ts';
import { warmPage } from '../render/warm-page.ts';
import type { Workspace } from '../workspace/model.ts';
import { assetsOf } from './edition-assets.ts';
import { letOthersWork } from './let-others-work.ts';
import { pageMemory } from './page-memory.ts';

/** Never throws: what is wrong with a template or a style is told by whoever prints it. */
export async function warmPrinter(brief: Brief, workspace: Workspace, starting: Promise<Printer>): Promise<void> {
  try {
    const { warm } = await starting;
    // A page that was only waiting for the browser is printed at once, and needs nothing warmed.
    await letOthersWork();
    if (warm === undefined) return;
    const { characters = '' } = pageMemory(workspace.folders.data).recall(brief.name) ?? {};
    warm(warmPage(assetsOf(brief, workspace).assets, `${brief.title}${characters}`));
  } catch {
    // Told later.
  }
}
