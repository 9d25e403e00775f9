/** Settings → a running browser that prints: the first of the search that starts. */
import { BriefpressError, type Diagnostic, diagnose, fail } from '../diagnostics/diagnostic.ts';
import { type BrowserSession, startSession } from './browser-session.ts';
import type { DownloadProgress } from './download-browser.ts';
import { reasonOf } from './error-reason.ts';
import { type BrowserSearch, chosenBrowser, describeAttempts, findBrowsers } from './find-browser.ts';
import type {
  BrowserCandidate,
  BrowserSettings,
  FailedAttempt,
  Machine,
  PrintedPdf,
  Printer,
  PrintOptions,
} from './model.ts';
import { readPages } from './read-pages.ts';
import { thisMachine } from './this-machine.ts';

export interface PrinterOptions {
  /** The environment; the process's own where none is given. */
  readonly env?: Machine['env'];
  /** Told of long work in a few words: how far a download is. */
  readonly progress?: (message: string) => void;
  /** False where nothing may be downloaded even if the machine has no browser; true by default. */
  readonly download?: boolean;
  /** In place of this machine, for tests. */
  readonly machine?: Machine;
}

/**
 * Starts the browser. Call it before anything else of a run, and await it only when there is HTML to print: the browser
 * comes up while articles are read (attach a handler at once where an error could come before that).
 * Throws 'browser-none', 'browser-chosen-unusable' or 'browser-sandbox-missing'.
 */
export async function openPrinter(settings: BrowserSettings, options: PrinterOptions = {}): Promise<Printer> {
  const search = searchOf(settings, options);
  const failed: FailedAttempt[] = [];
  const refused: BriefpressError[] = [];
  for await (const step of findBrowsers(search)) {
    if ('reason' in step) {
      failed.push(step);
      continue;
    }
    try {
      return await startPrinter(step, search);
    } catch (error) {
      if (error instanceof BriefpressError) refused.push(error);
      failed.push({ origin: step.origin, path: step.path, reason: reasonOf(error) });
    }
  }
  throw refused[0] ?? noBrowser(search, failed);
}

export function searchOf(settings: BrowserSettings, options: PrinterOptions): BrowserSearch {
  const machine = options.machine ?? thisMachine(options.env);
  const download = options.download === false ? null : tellDownload(options.progress ?? (() => undefined));
  return { machine, settings, download };
}

/** A message for each tenth of a download. */
function tellDownload(progress: (message: string) => void): DownloadProgress {
  let told = -1;
  return (received, total) => {
    const tenth = Math.floor((received / total) * 10);
    if (!(tenth > told)) return;
    told = tenth;
    progress(`Downloading a browser, once: ${tenth * 10} % of ${Math.round(total / 1e6)} MB`);
  };
}

function noBrowser(search: BrowserSearch, failed: readonly FailedAttempt[]): BriefpressError {
  const chosen = chosenBrowser(search);
  if (!chosen) return new BriefpressError([diagnose('browser-none', { tried: describeAttempts(failed) })]);
  const reason = failed.map((a) => a.reason).join('; ');
  return new BriefpressError([diagnose('browser-chosen-unusable', { ...chosen, reason })]);
}

async function startPrinter(candidate: BrowserCandidate, search: BrowserSearch): Promise<Printer> {
  const { session, diagnostics } = await startBySandboxRule(candidate, search);
  let last: Promise<unknown> | null = null;
  const print = (html: string, options?: PrintOptions): Promise<PrintedPdf> => {
    const next = (last ?? Promise.resolve()).then(() => printWith(session, html, options));
    last = next.catch(() => undefined);
    return next;
  };
  const warm = (html: string): void => {
    last ??= session.warm(html);
  };
  const browser = { origin: candidate.origin, path: candidate.path, version: session.version };
  return { browser, print, warm, close: session.end, diagnostics };
}

async function printWith(session: BrowserSession, html: string, options?: PrintOptions): Promise<PrintedPdf> {
  const bytes = await session.printRaw(html, options);
  try {
    return { bytes, ...readPages(bytes) };
  } catch (error) {
    return fail('print-failed', { reason: reasonOf(error) }, {}, error);
  }
}

interface Started {
  readonly session: BrowserSession;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * 'off' and, since Chromium refuses otherwise, root under 'auto' go without. Else it is tried with; where only that
 * fails, 'auto' goes on without and says so, 'required' gives up.
 */
async function startBySandboxRule(candidate: BrowserCandidate, { settings, machine }: BrowserSearch): Promise<Started> {
  const { sandbox, timeout } = settings;
  const start = (sandboxed: boolean): Promise<BrowserSession> => startSession(candidate, sandboxed, timeout);
  if (sandbox === 'off' || (sandbox === 'auto' && machine.root))
    return { session: await start(false), diagnostics: [] };
  try {
    return { session: await start(true), diagnostics: [] };
  } catch (error) {
    const session = await start(false);
    if (sandbox === 'auto')
      return { session, diagnostics: [diagnose('browser-without-sandbox', { reason: reasonOf(error) })] };
    await session.end();
    return fail('browser-sandbox-missing', { reason: reasonOf(error) }, {}, error);
  }
}
