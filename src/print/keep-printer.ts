/** A way to open a printer → one that is opened once and lent to print after print; opened anew when its browser is gone. */
import { BriefpressError } from '../diagnostics/diagnostic.ts';
import type { BrowserSettings, PrintedPdf, Printer, PrintOptions } from './model.ts';

export type OpenPrinter = (settings: BrowserSettings) => Promise<Printer>;

export interface KeptPrinter {
  /** A printer whose close() leaves the browser running. Throws what opening throws. */
  readonly lend: OpenPrinter;
  /** Ends the browser, if one is running. */
  readonly end: () => Promise<void>;
}

interface Opened {
  /** The settings it was opened with. */
  readonly by: string;
  readonly printer: Promise<Printer>;
}

const hasFailed = (error: unknown): boolean =>
  error instanceof BriefpressError && error.diagnostics.some(({ code }) => code === 'print-failed');

/**
 * A browser that failed is not asked again: it is ended, and the page printed once more by a new one. `once`: the printer is
 * for one document, and its browser ends as soon as that is printed.
 */
export function keepPrinter(open: OpenPrinter, once = false): KeptPrinter {
  let kept: Opened | null = null;
  let ending: Promise<unknown> = Promise.resolve();
  const self = {};

  const end = async (opened: Opened | null = kept): Promise<void> => {
    if (opened === kept) kept = null;
    const closing = opened?.printer.then((printer) => printer.close()).catch(() => undefined);
    ending = Promise.all([ending, closing]);
    await ending;
  };
  const opened = (settings: BrowserSettings): Opened => {
    const by = JSON.stringify(settings);
    if (kept?.by === by) return kept;
    void end();
    const next = { by, printer: open(settings) };
    kept = next;
    // A later print tries again what did not start.
    next.printer.catch(() => end(next));
    return next;
  };
  const print = async (
    settings: BrowserSettings,
    html: string,
    options: PrintOptions | undefined,
    again: boolean,
  ): Promise<PrintedPdf> => {
    const used = opened(settings);
    const printer = await used.printer;
    try {
      return await printer.print(html, options);
    } catch (error) {
      await end(used);
      if (again && hasFailed(error)) return print(settings, html, options, false);
      throw error;
    }
  };
  return {
    lend: async (settings) => ({
      ...(await opened(settings).printer),
      print: (html, options) => print(settings, html, options, true),
      close: async () => undefined,
      ...(once ? { release: () => void end() } : {}),
      kept: self,
    }),
    end: () => end(),
  };
}
