/**
 * A finished PDF, and the library → what of it holds: the edition inside is whole, its spans stand in the articles, and
 * the words of the pages are the edition's.
 */
import { readFile } from 'node:fs/promises';
import { BriefpressError, type Diagnostic, diagnose, fail } from '../diagnostics/diagnostic.ts';
import { faultOfAuthor, faultOfNumber } from '../edition/evidence-check.ts';
import type { Edition } from '../edition/model.ts';
import { loadLibrary } from '../library/load-library.ts';
import type { Library } from '../library/model.ts';
import { lackingOf } from '../render/fonts/coverage.ts';
import type { RenderAssets } from '../render/model.ts';
import { renderHtml } from '../render/render-html.ts';
import { checkEvidence, type FindArticle } from '../verify/check-evidence.ts';
import { checkPages, pageOfItem } from '../verify/check-pages.ts';
import { compareLetters } from '../verify/compare-letters.ts';
import { describeFinding } from '../verify/describe-finding.ts';
import { editionItems } from '../verify/edition-items.ts';
import type { EditionItem, Finding, HtmlText, PdfText } from '../verify/model.ts';
import { readHtmlText } from '../verify/read-html-text.ts';
import { readPdfText } from '../verify/read-pdf-text.ts';
import { countRightToLeft } from '../verify/solid-text.ts';
import type { Workspace } from '../workspace/model.ts';
import { assetsOf } from './edition-assets.ts';
import { packageVersion } from './package-version.ts';
import { readCarriedEdition } from './read-carried-edition.ts';
import { tellIndexing } from './tell-indexing.ts';
import type { World } from './world.ts';

export interface Verification {
  /** Null where the PDF's own copy of it cannot be read. */
  readonly edition: Edition | null;
  readonly pages: number;
  /** Things printed from articles. */
  readonly items: number;
  /** False where there was no library to ask. */
  readonly evidenceChecked: boolean;
  /** False where the template was not at hand, and words of nobody could not be told. Of every word those below are left out. */
  readonly everyWordChecked: boolean;
  /** Words in scripts that run from right to left, which were not compared: of some fonts a PDF does not tell the letters. */
  readonly wordsNotCompared: number;
  /** Words in such scripts of which the letters were compared, and not their order: no reader can tell in which a PDF has them. */
  readonly wordsWithoutOrder: number;
  /** False where it was not asked for. */
  readonly conformanceChecked: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export interface VerificationRequest {
  readonly file: string;
  /** Where its templates are, and its library; null outside of one. */
  readonly workspace: Workspace | null;
  /** Ask no library. */
  readonly standalone: boolean;
  /** Hold it against the rules of PDF/UA-1 and PDF/A-3a as well; not where it is missing. */
  readonly conformance?: boolean;
  /** Told of long work; nobody where it is missing. */
  readonly progress?: World['progress'];
}

const NOTHING: Verification = {
  edition: null,
  pages: 0,
  items: 0,
  evidenceChecked: false,
  everyWordChecked: false,
  wordsNotCompared: 0,
  wordsWithoutOrder: 0,
  conformanceChecked: false,
  diagnostics: [],
};

/** By the hash of its text, whatever it is called now; else by its name. */
function findArticleIn(library: Pick<Library, 'entries' | 'article'>): FindArticle {
  const byHash = new Map(library.entries().map((entry) => [entry.textHash, entry.id]));
  return ({ article, textHash }) => {
    const same = byHash.get(textHash);
    const found = library.article(same ?? article);
    return found && { id: found.id, text: found.text, by: same === undefined ? 'name' : 'text' };
  };
}

async function askLibrary(
  workspace: Workspace,
  items: readonly EditionItem[],
  progress: World['progress'],
): Promise<readonly Finding[]> {
  const library = await loadLibrary(workspace.folders, tellIndexing({ progress }));
  try {
    return checkEvidence(items, findArticleIn(library));
  } finally {
    library.close();
  }
}

/**
 * The pages of which one was printed: with and without a list of contents, with and without its pictures. Which of them
 * depends on how many pages it took.
 */
function* renderAgain(edition: Edition, workspace: Workspace | null, places: PdfText['places']): Generator<HtmlText> {
  const { assets } = assetsOf(edition, workspace);
  for (const { assets: used, showAll } of fontsPrintedWith(edition, assets))
    for (const pictures of [true, false])
      for (const listed of [{ contents: null, sections: places }, { contents: places }])
        yield readHtmlText(renderHtml(edition, used, { ...listed, pictures, showAll }).html);
}

/** Titles that only some fonts can show stood on the page or did not: by the fonts at hand, by the packaged ones, by others. */
function fontsPrintedWith(edition: Edition, assets: RenderAssets) {
  const atHand = { assets, showAll: false };
  const packaged = assets.fonts.filter((font) => font.added !== true);
  if (lackingOf(packaged)(JSON.stringify(edition.sources)).length === 0) return [atHand];
  return [atHand, { assets: { ...assets, fonts: packaged }, showAll: false }, { assets, showAll: true }];
}

interface PagesChecked {
  readonly findings: readonly Finding[];
  readonly everyWord: boolean;
  readonly notCompared: number;
  readonly withoutOrder: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The fewest differences are those of the page that was printed. */
function comparePages(
  edition: Edition,
  items: readonly EditionItem[],
  { pages, places }: PdfText,
  workspace: Workspace | null,
): PagesChecked {
  try {
    let findings: readonly Finding[] | null = null;
    let rightToLeft = 0;
    let unreadable = false;
    for (const html of renderAgain(edition, workspace, places)) {
      const found = checkPages(edition, items, html, pages);
      unreadable ||= compareLetters(html, pages).kind === 'unreadable';
      const words = countRightToLeft(html.runs.flatMap(({ pieces }) => pieces));
      rightToLeft = Math.max(rightToLeft, words);
      if (findings === null || found.length < findings.length) findings = found;
      if (found.length === 0) break;
    }
    findings ??= [];
    const [notCompared, withoutOrder] = unreadable ? [rightToLeft, 0] : [0, rightToLeft];
    return { findings, everyWord: true, notCompared, withoutOrder, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof BriefpressError)) throw error;
    const reason = error.diagnostics.map((d) => d.what.replace(/\.$/, '')).join('; ');
    const findings = checkPages(edition, items, null, pages);
    const notCompared = countRightToLeft(items.flatMap(({ printed }) => printed));
    const told = { findings, everyWord: false, notCompared, withoutOrder: 0 };
    return { ...told, diagnostics: [diagnose('verify-no-template', { reason })] };
  }
}

function otherVersion({ generator }: Edition, findings: readonly Finding[]): readonly Diagnostic[] {
  const ofPages = findings.some(({ kind }) => kind !== 'gone' && kind !== 'moved');
  if (generator.version === packageVersion || !ofPages) return [];
  return [diagnose('verify-other-version', { made: generator.version, this: packageVersion })];
}

/** Loaded where it is asked for. */
async function checkConformance(bytes: Uint8Array, file: string): Promise<readonly Diagnostic[]> {
  const { examineConformance } = await import('../print/conformance/examine-conformance.ts');
  const faults = await examineConformance(bytes);
  return faults.map(({ rule, page, fault }) =>
    diagnose('verify-conformance', { rule, where: page === null ? '' : ` on page ${page}`, fault }, { file }),
  );
}

async function verifyEdition(edition: Edition, bytes: Uint8Array, request: VerificationRequest): Promise<Verification> {
  const { file, workspace, standalone, conformance = false, progress = () => undefined } = request;
  const text = await readPdfText(bytes).catch((error: Error) =>
    fail('verify-no-pdf', { reason: error.message }, { file }, error),
  );
  const items = editionItems(edition, { faultOfNumber, faultOfAuthor });
  const asked = standalone || workspace === null ? null : await askLibrary(workspace, items, progress);
  const ofItems = (asked ?? []).map((f) => ({ ...f, page: f.item && pageOfItem(f.item, text.pages) }));
  const compared = comparePages(edition, items, text, workspace);
  const findings = [...ofItems, ...compared.findings];
  return {
    edition,
    pages: text.pages.length,
    items: items.length,
    evidenceChecked: asked !== null,
    everyWordChecked: compared.everyWord,
    wordsNotCompared: compared.notCompared,
    wordsWithoutOrder: compared.withoutOrder,
    conformanceChecked: conformance,
    diagnostics: [
      ...findings.map((finding) => describeFinding(finding, file)),
      ...compared.diagnostics,
      ...otherVersion(edition, compared.findings),
      ...(conformance ? await checkConformance(bytes, file) : []),
    ],
  };
}

/** Throws where the file cannot be read or is no PDF of briefpress. Writes nothing but the library's index. */
export async function verifyFile(request: VerificationRequest): Promise<Verification> {
  const { file } = request;
  const bytes = await readFile(file).catch((error: Error) =>
    fail('verify-no-pdf', { reason: error.message }, { file }, error),
  );
  const { edition, diagnostics } = await readCarriedEdition(bytes, file);
  if (edition === null) return { ...NOTHING, diagnostics };
  const verified = await verifyEdition(edition, bytes, request);
  return { ...verified, diagnostics: [...diagnostics, ...verified.diagnostics] };
}
