/** All that an edition is made from → one text, the same only where all of it is the same. */
import { statSync } from 'node:fs';
import { ANALYSER_VERSION } from '../analysis/analyser-version.ts';
import type { Brief } from '../definition/model.ts';
import { hashText } from '../edition/hash.ts';
import type { Edition } from '../edition/model.ts';
import type { Library } from '../library/model.ts';
import { findFonts } from '../render/fonts/find-fonts.ts';
import { promisedPages } from '../render/page-limit.ts';
import type { Workspace } from '../workspace/model.ts';
import type { ComposeRequest } from './compose-brief.ts';
import { packageVersion } from './package-version.ts';

/** Fonts of a workspace decide what of a text can be shown. */
export function fontFacts({ root, settings }: Workspace): readonly unknown[] {
  return findFonts({ root, entries: settings.fonts }).map(({ file, told }) => {
    const { size, mtimeMs } = statSync(file);
    return [file, told, size, mtimeMs];
  });
}

/** What changed since the earlier edition is told by articles that are there still: by their texts, dates and names. */
function earlierFacts(earlier: Edition | null, library: Pick<Library, 'article'>): readonly string[] {
  if (earlier === null) return [];
  const articles = earlier.sources.map(({ article }) => library.article(article));
  return [earlier.hash, ...articles.map((article) => hashText(JSON.stringify(article)))];
}

/** What prints for a page budget depend on beside the edition; where there is none to keep to, nothing. */
async function budgetFacts({ brief, measure }: ComposeRequest, measuredBy: MeasuredBy): Promise<unknown> {
  if (brief.pages === null && promisedPages(brief.template) === null) return null;
  return measure === null ? 'not measured' : measuredBy(brief);
}

/** What a design's prints for a page budget depend on: the design itself, and the browser. */
export type MeasuredBy = (design: Pick<Brief, 'template' | 'style'>) => Promise<string>;

export async function madeFrom(request: ComposeRequest, measuredBy: MeasuredBy): Promise<string> {
  const { brief, selection, library, actors, date, workspace, parts } = request;
  const { status, number, revision, earlier } = request.issuing;
  return JSON.stringify([
    [packageVersion, ANALYSER_VERSION, process.version],
    { brief, selection, actors, date, parts, status, number, revision },
    earlierFacts(earlier, library),
    fontFacts(workspace),
    await budgetFacts(request, measuredBy),
  ]);
}
