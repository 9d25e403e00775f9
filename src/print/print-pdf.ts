/** One HTML string → its finished PDF, with a browser started for it alone: the whole of printing in one call. */
import { finishPdf } from './finish-pdf.ts';
import type { BrowserSettings, DocumentMetadata, PrintedPdf } from './model.ts';
import { openPrinter, type PrinterOptions } from './open-printer.ts';
import { loadPdfLibrary } from './pdf-library.ts';

const DEFAULT_BROWSER: BrowserSettings = { path: null, sandbox: 'auto', timeout: 30_000 };

/** The HTML carries all its assets as data; its CSS sets paper and margins. Throws what openPrinter() and print() throw. */
export async function printPdf(
  html: string,
  metadata: DocumentMetadata,
  settings: BrowserSettings = DEFAULT_BROWSER,
  options: PrinterOptions = {},
): Promise<PrintedPdf> {
  const printer = await openPrinter(settings, options);
  try {
    const printing = printer.print(html);
    void loadPdfLibrary();
    const printed = await printing;
    return { ...printed, bytes: await finishPdf(printed.bytes, metadata) };
  } finally {
    await printer.close();
  }
}
