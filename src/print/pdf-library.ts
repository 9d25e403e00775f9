/** Nothing → the PDF library, loaded once, from its single-file build. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export type PdfLibrary = typeof import('@cantoo/pdf-lib');

let loading: Promise<PdfLibrary> | null = null;

/**
 * Loads it; call it without awaiting while the browser prints. The package's main entry is some 300 files and takes
 * 200 ms, its minified build, which its exports do not name, 40.
 */
export function loadPdfLibrary(): Promise<PdfLibrary> {
  loading ??= importSingleFile().catch(() => import('@cantoo/pdf-lib'));
  return loading;
}

async function importSingleFile(): Promise<PdfLibrary> {
  const main = createRequire(import.meta.url).resolve('@cantoo/pdf-lib');
  const file = path.resolve(path.dirname(main), '../dist/pdf-lib.esm.min.js');
  return (await import(pathToFileURL(file).href)) as PdfLibrary;
}
