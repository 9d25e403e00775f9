/**
 * The whole way: a brief (or an edition made elsewhere) → edition, HTML or PDF on disk.
 *
 *   brief ─ read ─► library ─ select ─► analyse ─ compose ─► EDITION ─ render ─► HTML ─ print ─► PDF
 *
 * The browser starts while the articles are read; files are written whole, and only when everything has succeeded.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BriefpressError, type Diagnostic, diagnose, fail } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../edition/model.ts';
import { parseEdition } from '../edition/parse-edition.ts';
import type { PrintedPdf, Printer } from '../print/model.ts';
import { openPrinter } from '../print/open-printer.ts';
import { writeWhole } from '../print/write-whole.ts';
import { loadAssets } from '../render/load-assets.ts';
import type { RenderAssets } from '../render/model.ts';
import { renderHtml } from '../render/render-html.ts';
import type { Selection } from '../selection/model.ts';
import { dateIn } from '../text/dates.ts';
import type { Workspace } from '../workspace/model.ts';
import { packageFolders } from '../workspace/package-files.ts';
import { defaultSettings } from '../workspace/read-settings.ts';
import { makeEdition } from './make-edition.ts';
import { printEdition } from './print-edition.ts';
import { readBrief } from './read-brief.ts';
import type { World } from './world.ts';

export interface BuildRequest {
  /** Name of a brief of the workspace; null with `from`. */
  readonly brief: string | null;
  /** Path of an edition.json to start from; null with `brief`. */
  readonly from: string | null;
  readonly to: 'edition' | 'html' | 'pdf';
  /** Folder for what is made; null for output/BRIEF/DATE of the workspace, or the folder of `from`. */
  readonly out: string | null;
  /** ISO date of the edition; null for today, in the time zone of the brief's schedule or the workspace. */
  readonly date: string | null;
}

export interface BuildResult {
  readonly brief: string;
  /** What was asked for. */
  readonly path: string;
  /** All files written, `path` among them. */
  readonly files: readonly string[];
  /** Null where nothing was printed. */
  readonly pages: number | null;
  readonly edition: Edition;
  /** Null when started from an edition. */
  readonly selection: Selection | null;
  readonly diagnostics: readonly Diagnostic[];
}

interface Made {
  readonly edition: Edition;
  readonly selection: Selection | null;
  readonly diagnostics: readonly Diagnostic[];
}

async function fromBrief(workspace: Workspace, request: BuildRequest, world: World): Promise<Made> {
  const { brief, diagnostics } = await readBrief(workspace, request.brief ?? '');
  const zone = brief.schedule?.timezone ?? workspace.settings.timezone;
  const made = await makeEdition(workspace, brief, request.date ?? dateIn(world.now(), zone));
  return { ...made, diagnostics: [...diagnostics, ...made.diagnostics] };
}

async function fromEdition(file: string): Promise<Made> {
  const json = await readFile(file, 'utf8').catch((error: Error) =>
    fail('edition-unreadable', { reason: error.message }, { file }, error),
  );
  return { ...parseEdition(json, file), selection: null };
}

function assetsOf(edition: Edition, workspace: Workspace | null): ReturnType<typeof loadAssets> {
  const { template, style } = edition;
  const own = workspace?.folders;
  const templates = [...(own ? [own.templates] : []), packageFolders.templates];
  const styles = [...(own ? [own.styles] : []), packageFolders.styles];
  return loadAssets({ template, style, folders: { templates, styles } });
}

interface Output {
  readonly file: string;
  readonly content: string | Uint8Array;
}

interface Produced {
  readonly outputs: readonly Output[];
  readonly pages: number | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The edition's own file keeps its plain name in a folder of its own; elsewhere it is named like the PDF beside it. */
function folderOf(edition: Edition, request: BuildRequest, workspace: Workspace | null): string {
  if (request.out !== null) return path.resolve(request.out);
  if (request.from !== null) return path.dirname(path.resolve(request.from));
  return path.join(workspace?.folders.output ?? '.', edition.brief, edition.date);
}

const editionJson = (edition: Edition): string => `${JSON.stringify(edition, null, 2)}\n`;

/** HTML is that of the print, with its page numbers; where no browser starts it is made without them, and says so. */
async function pageWithoutBrowser(edition: Edition, assets: RenderAssets, error: unknown): Promise<Page> {
  if (!(error instanceof BriefpressError)) throw error;
  const { html, diagnostics } = renderHtml(edition, assets, { contents: null });
  return { html, pdf: null, diagnostics: [...diagnostics, diagnose('html-without-print', { reason: error.message })] };
}

interface Page {
  readonly html: string;
  readonly pdf: PrintedPdf | null;
  readonly diagnostics: readonly Diagnostic[];
}

async function makePage(
  edition: Edition,
  assets: RenderAssets,
  to: 'html' | 'pdf',
  starting: Promise<Printer>,
): Promise<Page> {
  const printer = await starting.catch((error: unknown) => {
    if (to === 'pdf') throw error;
    return error;
  });
  if (!isPrinter(printer)) return pageWithoutBrowser(edition, assets, printer);
  const printed = await printEdition(edition, assets, printer);
  return { ...printed, diagnostics: [...printer.diagnostics, ...printed.diagnostics] };
}

const isPrinter = (value: unknown): value is Printer => typeof value === 'object' && value !== null && 'print' in value;

async function produce(
  edition: Edition,
  assets: RenderAssets,
  request: BuildRequest,
  stem: string,
  starting: Promise<Printer>,
): Promise<Produced> {
  const to = request.to === 'html' ? 'html' : 'pdf';
  const { html, pdf, diagnostics } = await makePage(edition, assets, to, starting);
  const content = to === 'html' || pdf === null ? html : pdf.bytes;
  return { outputs: [{ file: `${stem}.${to}`, content }], pages: pdf?.pages ?? null, diagnostics };
}

async function buildWith(
  workspace: Workspace | null,
  request: BuildRequest,
  world: World,
  printer: Promise<Printer> | null,
): Promise<BuildResult> {
  const made =
    request.from !== null ? await fromEdition(request.from) : await fromBrief(inside(workspace), request, world);
  const { edition } = made;
  const loaded = request.to === 'edition' ? null : assetsOf(edition, workspace);
  const folder = folderOf(edition, request, workspace);
  const stem = path.join(folder, `${edition.brief}-${edition.date}`);
  const nothing: Produced = { outputs: [], pages: null, diagnostics: [] };
  const page = loaded && printer ? await produce(edition, loaded.assets, request, stem, printer) : nothing;
  const ownFile = request.out === null ? path.join(folder, 'edition.json') : `${stem}.edition.json`;
  const record = request.from === null ? [{ file: ownFile, content: editionJson(edition) }] : [];
  const outputs: readonly Output[] = [...page.outputs, ...record];
  for (const { file, content } of outputs) await writeWhole(file, content);
  const diagnostics = [...made.diagnostics, ...(loaded?.diagnostics ?? []), ...page.diagnostics];
  const files = outputs.map((o) => o.file);
  const main = files[0] ?? path.resolve(request.from ?? '');
  return { ...made, brief: edition.brief, path: main, files, pages: page.pages, diagnostics };
}

const inside = (workspace: Workspace | null): Workspace => workspace ?? fail('workspace-missing', { folder: '.' });

/** `workspace` may be null only with `from`. Throws a BriefpressError where nothing could be made; nothing is written then. */
export async function buildBrief(
  workspace: Workspace | null,
  request: BuildRequest,
  world: World,
): Promise<BuildResult> {
  const { browser } = workspace?.settings ?? defaultSettings('UTC');
  const printer = request.to !== 'edition' ? openPrinter(browser, { env: world.env, progress: world.progress }) : null;
  // A browser that does not start is told of where it is needed; until then nobody waits for it.
  printer?.catch(() => undefined);
  try {
    return await buildWith(workspace, request, world, printer);
  } finally {
    await printer?.then((opened) => opened.close()).catch(() => undefined);
  }
}
