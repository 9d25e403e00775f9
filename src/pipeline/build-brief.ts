/**
 * The whole way: a brief (or an edition made elsewhere) → edition, HTML or PDF on disk.
 *
 *   brief ─ read ─► library ─ select ─► analyse ─ compose ─► EDITION ─ render ─► HTML ─ print ─► PDF
 *
 * The browser starts while the stages are loaded and the articles are read, which is why this module imports the stages
 * only where it calls them; files are written whole, and only when everything has succeeded.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Brief } from '../definition/model.ts';
import { fail } from '../diagnostics/diagnostic.ts';
import { editionJson } from '../edition/edition-json.ts';
import { fileStem } from '../edition/file-stem.ts';
import type { Edition } from '../edition/model.ts';
import type { Printer } from '../print/model.ts';
import { openPrinter } from '../print/open-printer.ts';
import { writeWhole } from '../print/write-whole.ts';
import type { Workspace } from '../workspace/model.ts';
import { defaultSettings } from '../workspace/read-settings.ts';
import type { BuildRequest, BuildResult, Made } from './build-model.ts';
import { measuredBy, measureWith, type OpenPrinter, printWith } from './issue/printing.ts';
import { type Output, produce } from './produce-page.ts';
import { sidesOf } from './two-sided.ts';
import type { World } from './world.ts';

/** Once it is known how the page is set. Nobody waits for it. */
function warmUp(brief: Brief, workspace: Workspace, printer: Promise<Printer> | null): void {
  if (printer === null) return;
  void import('./warm-printer.ts').then(({ warmPrinter }) => warmPrinter(brief, workspace, printer));
}

/** The first half of the way: to the edition. `printer`: one that will print it. */
export async function fromBrief(
  workspace: Workspace,
  request: Pick<BuildRequest, 'brief' | 'date' | 'explain'>,
  world: World,
  open: OpenPrinter,
  printer: Promise<Printer> | null = null,
): Promise<Made> {
  const { readBrief } = await import('./read-brief.ts');
  const { brief, diagnostics } = await readBrief(workspace, request.brief ?? '');
  warmUp(brief, workspace, printer);
  const { makeEdition } = await import('./make-edition.ts');
  const { draftOf, dueOn } = await import('./ledger-of.ts');
  const due = dueOn(brief, request.date, workspace, world.now());
  const issuing = await draftOf(workspace, brief, due, world.now());
  const making = {
    measure: measureWith(workspace, open),
    measuredBy: measuredBy(workspace, open),
    anew: request.explain ?? false,
  };
  const made = await makeEdition(workspace, brief, due.date, world, issuing, making);
  return { ...made, definition: brief, diagnostics: [...diagnostics, ...made.diagnostics] };
}

async function fromEdition(file: string): Promise<Made> {
  const json = await readFile(file, 'utf8').catch((error: Error) =>
    fail('edition-unreadable', { reason: error.message }, { file }, error),
  );
  const { parseEdition } = await import('../edition/parse-edition.ts');
  return { ...parseEdition(json, file), selection: null, parts: null, reading: null, definition: null };
}

function makeAny(
  workspace: Workspace | null,
  request: BuildRequest,
  world: World,
  open: OpenPrinter,
  printer: Promise<Printer> | null,
): Promise<Made> {
  if (request.from !== null) return fromEdition(request.from);
  if (workspace === null) return fail('workspace-missing', { folder: '.' });
  return fromBrief(workspace, request, world, open, printer);
}

function folderOf(edition: Edition, request: BuildRequest, workspace: Workspace | null): string {
  if (request.out !== null) return path.resolve(request.out);
  if (request.from !== null) return path.dirname(path.resolve(request.from));
  return path.join(workspace?.folders.output ?? '.', edition.brief, edition.date);
}

/** The edition's own file keeps its plain name in a folder of its own; elsewhere it is named like the PDF beside it. */
function editionOutput(edition: Edition, request: BuildRequest, stem: string): readonly Output[] {
  if (request.from !== null) return [];
  const file = request.out === null ? path.join(path.dirname(stem), 'edition.json') : `${stem}.edition.json`;
  return [{ file, content: editionJson(edition) }];
}

async function buildFrom(
  made: Made,
  workspace: Workspace | null,
  request: BuildRequest,
  printer: Promise<Printer> | null,
  onMade: () => void,
): Promise<BuildResult> {
  const { edition } = made;
  onMade();
  const stem = path.join(folderOf(edition, request, workspace), fileStem(edition));
  const page = await produce(edition, workspace, request, stem, printer);
  const outputs = [...page.outputs, ...editionOutput(edition, request, stem)];
  if (edition.status === 'issued') await refuseOverwriting(outputs);
  for (const { file, content } of outputs) await writeWhole(file, content);
  const files = outputs.map((output) => output.file);
  const main = files[0] ?? path.resolve(request.from ?? '');
  const diagnostics = [...made.diagnostics, ...page.diagnostics];
  return {
    ...made,
    brief: edition.brief,
    path: main,
    files,
    pages: page.pages,
    sheets: null,
    issued: null,
    delivery: null,
    diagnostics,
  };
}

/** Printed again from its JSON, an issued edition must not take the place of the one that was sent. */
async function refuseOverwriting(outputs: readonly Output[]): Promise<void> {
  for (const { file, content } of outputs) {
    const there = await readFile(file).catch(() => null);
    if (there !== null && !there.equals(Buffer.from(content))) fail('issued-not-overwritten', {}, { file });
  }
}

/** The same way, but that the edition is numbered, and its files are written with its line in the ledger. */
async function issue(
  workspace: Workspace | null,
  request: BuildRequest,
  open: OpenPrinter,
  world: World,
): Promise<BuildResult> {
  if (workspace === null) return fail('workspace-missing', { folder: '.' });
  const { readBrief } = await import('./read-brief.ts');
  const { brief, diagnostics } = await readBrief(workspace, request.brief ?? '');
  const { dueOn } = await import('./ledger-of.ts');
  const { issueBrief } = await import('./issue/issue-brief.ts');
  warmUp(brief, workspace, world.print === undefined ? open() : null);
  const due = dueOn(brief, request.date, workspace, world.now());
  const print = world.print ?? printWith(workspace, open, sidesOf(request.sheets));
  const issued = await issueBrief(workspace, brief, due, world, print, measureWith(workspace, open));
  const { made, edition, files, pages, outcome } = issued;
  const told = [...diagnostics, ...issued.diagnostics];
  const from = { edition, selection: made.selection, reading: made.reading, definition: brief };
  const result = { ...from, brief: brief.name, path: files[0], files, pages, sheets: null, issued: outcome };
  return { ...result, delivery: null, diagnostics: told };
}

function startPrinter(workspace: Workspace | null, world: World): Promise<Printer> {
  const { browser } = workspace?.settings ?? defaultSettings('UTC');
  const printer = world.lendPrinter?.(browser) ?? openPrinter(browser, { env: world.env, progress: world.progress });
  // A browser that does not start is told of where it is needed; until then nobody waits for it.
  printer.catch(() => undefined);
  return printer;
}

/** The PDF stays; what was asked for are its sheets. */
async function withSheets(result: BuildResult, { sheets: options = null }: BuildRequest): Promise<BuildResult> {
  const pdf = result.files.find((file) => file.endsWith('.pdf'));
  if (options === null || pdf === undefined) return result;
  const { makeSheets } = await import('./make-sheets.ts');
  const { file, sheets } = await makeSheets(pdf, result.edition, options);
  return { ...result, path: file, files: [file, ...result.files], sheets };
}

/** The edition stands whatever becomes of its delivery: what is wrong there is told, and undoes nothing. */
async function handOut(
  result: BuildResult,
  workspace: Workspace | null,
  { deliver = false }: BuildRequest,
  world: World,
): Promise<BuildResult> {
  if (workspace === null || (result.definition?.deliver ?? []).length === 0) return result;
  const { handOutIssue } = await import('./deliver/hand-out-issue.ts');
  const { brief, number, revision } = result.edition;
  const delivery = await handOutIssue(workspace, { brief, number: number ?? 1, revision }, deliver, world);
  return { ...result, delivery, diagnostics: [...result.diagnostics, ...delivery.diagnostics] };
}

/**
 * `workspace` may be null only with `from`. `onMade` is called when the edition of a draft is made, and the browser has the
 * most to do: another may be begun then. Throws a BriefpressError where nothing could be made; nothing is written then.
 */
export async function buildBrief(
  workspace: Workspace | null,
  request: BuildRequest,
  world: World,
  onMade: () => void = () => undefined,
): Promise<BuildResult> {
  let started: Promise<Printer> | null = null;
  const open: OpenPrinter = () => {
    started ??= startPrinter(workspace, world);
    return started;
  };
  const printer = ['html', 'pdf'].includes(request.to) ? open() : null;
  try {
    const result =
      request.issue === true
        ? await handOut(await issue(workspace, request, open, world), workspace, request, world)
        : await buildFrom(await makeAny(workspace, request, world, open, printer), workspace, request, printer, onMade);
    return await withSheets(result, request);
  } finally {
    await (started as Promise<Printer> | null)?.then((opened) => opened.close()).catch(() => undefined);
  }
}
