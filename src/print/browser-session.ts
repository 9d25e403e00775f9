/** A running browser process → a page, closed to the world, that prints HTML strings one after the other. */
import type { CDPSession } from 'puppeteer-core/internal/api/CDPSession.js';
import { BriefpressError, fail } from '../diagnostics/diagnostic.ts';
import { type BrowserProcess, startProcess } from './browser-process.ts';
import { reasonOf } from './error-reason.ts';
import type { BrowserCandidate, PrintOptions } from './model.ts';
import { canBeSwapped, swapExpression } from './swap-page.ts';

export interface BrowserSession {
  readonly version: string;
  /** The bytes as the browser gives them. Throws 'print-timeout' (the browser is ended then) or 'print-failed'. */
  readonly printRaw: (html: string, options?: PrintOptions) => Promise<Uint8Array>;
  /** Loads and lays out a page as for a print. Never throws: whatever is wrong is told by the print that follows. */
  readonly warm: (html: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

interface PrintPage {
  readonly session: CDPSession;
  readonly frameId: string;
  readonly version: string;
  /** The HTML of the page that is loaded; null for none, or where that is not sure. */
  loaded: string | null;
}

/** Starts a browser and waits until it answers. Throws an Error with a plain reason; nothing is left running then. */
export async function startSession(
  candidate: BrowserCandidate,
  sandbox: boolean,
  timeout: number,
): Promise<BrowserSession> {
  const process = await startProcess(candidate, sandbox);
  try {
    const late = `it did not answer within ${timeout / 1000} s`;
    const page = await within(timeout, Promise.race([openPage(process), death(process)]), late);
    const printRaw = (html: string, options: PrintOptions = {}): Promise<Uint8Array> =>
      printOn(page, process, timeout, () => printHtml(page, html, options));
    const warm = (html: string): Promise<void> =>
      within(timeout, Promise.race([printHtml(page, html, { draft: true }), death(process)]), late).then(
        () => undefined,
        () => undefined,
      );
    return { version: page.version, printRaw, warm, end: process.end };
  } catch (error) {
    await process.end();
    throw error;
  }
}

function death(process: BrowserProcess): Promise<never> {
  return process.ended.then((reason) => Promise.reject(new Error(reason)));
}

/**
 * Puppeteer's Connection is its client of the DevTools protocol. Taken alone it loads in 15 ms, the whole of Puppeteer
 * in 160; a page that no script may touch and that is only ever printed needs nothing of the rest.
 */
async function openPage({ transport }: BrowserProcess): Promise<PrintPage> {
  const { Connection } = await import('puppeteer-core/internal/cdp/Connection.js');
  const connection = new Connection('', transport, 0, 0);
  const [{ targetInfos }, { product }] = await Promise.all([
    connection.send('Target.getTargets'),
    connection.send('Browser.getVersion'),
  ]);
  const blank = targetInfos.find(({ type }) => type === 'page');
  if (!blank) throw new Error('it opened no page');
  const session = await connection.createSession(blank);
  return { session, frameId: await closeToTheWorld(session), version: product, loaded: null };
}

const OUTWARD = ['http://*', 'https://*', 'ftp://*', 'file://*', 'blob:*', 'filesystem:*'];

/** On top of browser-flags.ts: no script runs, and an attempt to go anywhere leaves the page as it is. Gives its frame. */
async function closeToTheWorld(session: CDPSession): Promise<string> {
  session.on('Fetch.requestPaused', ({ requestId }) => {
    session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => undefined);
  });
  const [{ frameTree }] = await Promise.all([
    session.send('Page.getFrameTree'),
    session.send('Page.enable'),
    session.send('Inspector.enable'),
    session.send('Emulation.setScriptExecutionDisabled', { value: true }),
    // Fonts that only the printed page uses are loaded before the print, not during it.
    session.send('Emulation.setEmulatedMedia', { media: 'print' }),
    session.send('Fetch.enable', { patterns: OUTWARD.map((urlPattern) => ({ urlPattern })) }),
  ]);
  return frameTree.frame.id;
}

async function printOn(
  page: PrintPage,
  process: BrowserProcess,
  timeout: number,
  print: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const crash = onceOf(page.session, 'Inspector.targetCrashed').then(() =>
    Promise.reject(new Error('its page crashed')),
  );
  try {
    return await within(timeout, Promise.race([print(), crash, death(process)]), 'out of time');
  } catch (error) {
    if (error instanceof BriefpressError) throw error;
    if (!(error instanceof OutOfTime)) return fail('print-failed', { reason: reasonOf(error) }, {}, error);
    await process.end();
    return fail('print-timeout', { seconds: timeout / 1000, step: 'printing' }, {}, error);
  } finally {
    page.session.removeAllListeners('Inspector.targetCrashed');
  }
}

/**
 * Chromium loads a face when laid-out text first needs it, and margin boxes are laid out only in the print itself: a
 * face that they alone use would be missing there, and a font of the machine stand in its place.
 */
const LOAD_FONTS =
  'Promise.allSettled([...document.fonts].map((face) => face.load())).then(() => document.fonts.ready).then(() => 0)';

/** Whether the page that is loaded could be turned into this one. Else it is loaded anew. */
async function swapped({ session, loaded }: PrintPage, html: string): Promise<boolean> {
  if (loaded === null || !canBeSwapped(html)) return false;
  const expression = swapExpression(html, loaded);
  if (expression === null) return false;
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value === true;
}

async function load(page: PrintPage, html: string): Promise<void> {
  const isSwapped = swapped(page, html);
  page.loaded = null;
  if (!(await isSwapped)) {
    const { session, frameId } = page;
    const loaded = onceOf(session, 'Page.loadEventFired');
    await session.send('Page.setDocumentContent', { frameId, html });
    await loaded;
  }
  page.loaded = html;
}

async function printHtml(page: PrintPage, html: string, { draft = false }: PrintOptions): Promise<Uint8Array> {
  const { session } = page;
  await load(page, html);
  await session.send('Runtime.evaluate', { expression: LOAD_FONTS, awaitPromise: true });
  const { data } = await session.send('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: !draft,
    generateDocumentOutline: !draft,
  });
  return Buffer.from(data, 'base64');
}

function onceOf(session: CDPSession, event: 'Page.loadEventFired' | 'Inspector.targetCrashed'): Promise<void> {
  return new Promise((resolve) => session.once(event, () => resolve()));
}

class OutOfTime extends Error {}

async function within<T>(milliseconds: number, work: Promise<T>, reason: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OutOfTime(reason)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
