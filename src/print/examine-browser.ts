/** Browser settings and machine → what doctor tells of printing: each thing looked at, whether it is right, what to do. */
import { existsSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { BriefpressError } from '../diagnostics/diagnostic.ts';
import { missingLibraries } from './bundled-libraries.ts';
import { reasonOf } from './error-reason.ts';
import { findBrowsers } from './find-browser.ts';
import { finishPdf } from './finish-pdf.ts';
import type { BrowserSettings, Finding, Machine, Printer } from './model.ts';
import { openPrinter, type PrinterOptions, searchOf } from './open-printer.ts';
import { fontsOf, type PdfFont } from './pdf-fonts.ts';
import { TEST_PAGE, TEST_PAGE_METADATA } from './test-page.ts';
import { cacheFolder } from './this-machine.ts';

export type { Finding } from './model.ts';

/** Looks, and prints a test page; downloads nothing. Never throws for what it finds. */
export async function examineBrowser(
  settings: BrowserSettings,
  options: PrinterOptions = {},
): Promise<readonly Finding[]> {
  const search = searchOf(settings, { ...options, download: false });
  const still = [nodeFinding(), await cacheFinding(search.machine), ...libraryFinding(search.machine)];
  const candidates = await candidateFindings(settings, options);
  return [...still, ...candidates, ...(await printingFindings(settings, options, search.machine))];
}

const fine = (name: string, value: string, detail = ''): Finding => ({ name, ok: true, value, detail, how: '' });

function nodeFinding(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return {
    name: 'Node.js',
    ok,
    value: process.versions.node,
    detail: '',
    how: ok ? '' : 'Install Node.js 20.19 or newer.',
  };
}

async function cacheFinding(machine: Machine): Promise<Finding> {
  const folder = cacheFolder(machine);
  try {
    // The dot asks that it be a folder.
    await access(`${nearestExisting(folder)}${path.sep}.`, constants.W_OK);
    return fine('cache folder', folder, existsSync(folder) ? '' : 'It will be made when it is first needed.');
  } catch (error) {
    const how = 'Make it writable, or set XDG_CACHE_HOME to a folder that is; the bundled browser is unpacked there.';
    return { name: 'cache folder', ok: false, value: folder, detail: `Not writable: ${reasonOf(error)}.`, how };
  }
}

function nearestExisting(folder: string): string {
  return existsSync(folder) || path.dirname(folder) === folder ? folder : nearestExisting(path.dirname(folder));
}

function libraryFinding(machine: Machine): readonly Finding[] {
  if (machine.platform !== 'linux' || machine.arch !== 'x64') return [];
  const missing = missingLibraries(machine);
  if (missing.length === 0) return [fine('system libraries', 'complete')];
  return [
    fine('system libraries', 'bundled', `The system has no ${missing.join(', ')}; the bundled browser brings them.`),
  ];
}

async function candidateFindings(settings: BrowserSettings, options: PrinterOptions): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for await (const step of findBrowsers(searchOf(settings, { ...options, download: false }))) {
    if (step.origin === 'downloaded') continue;
    const name = `browser, ${step.origin}`;
    const found = 'reason' in step ? null : step;
    // A machine needs no more than one, so that a missing one is a fault only where the user named it.
    const ok = found !== null || step.origin !== 'setting';
    const detail = 'reason' in step ? `Not there: ${step.reason}.` : '';
    const how = ok ? '' : 'Correct or remove browser.path in briefpress.yaml, or the variable BRIEFPRESS_BROWSER.';
    findings.push({ name, ok, value: step.path ?? 'none', detail, how });
  }
  return findings;
}

async function printingFindings(
  settings: BrowserSettings,
  options: PrinterOptions,
  machine: Machine,
): Promise<readonly Finding[]> {
  let printer: Printer;
  try {
    printer = await openPrinter(settings, { ...options, download: false });
  } catch (error) {
    return [failureFinding('browser in use', error)];
  }
  try {
    const { origin, path: executable, version } = printer.browser;
    const inUse = fine('browser in use', version, `${origin}: ${executable}`);
    return [inUse, sandboxFinding(settings, printer, machine), ...(await testPrint(printer))];
  } catch (error) {
    return [failureFinding('test print', error)];
  } finally {
    await printer.close();
  }
}

function failureFinding(name: string, error: unknown): Finding {
  const first = error instanceof BriefpressError ? error.diagnostics[0] : undefined;
  return { name, ok: false, value: 'none', detail: first?.what ?? reasonOf(error), how: first?.how ?? '' };
}

function sandboxFinding(settings: BrowserSettings, printer: Printer, machine: Machine): Finding {
  const fallen = printer.diagnostics.find((d) => d.code === 'browser-without-sandbox');
  if (fallen) return { name: 'sandbox', ok: true, value: 'does not work', detail: fallen.what, how: fallen.how };
  if (settings.sandbox === 'off') return fine('sandbox', 'off', 'Set so by browser.sandbox.');
  if (settings.sandbox === 'auto' && machine.root) return fine('sandbox', 'off', 'Chromium has none for root.');
  return fine('sandbox', 'works');
}

async function testPrint(printer: Printer): Promise<readonly Finding[]> {
  const start = performance.now();
  const { bytes, pages } = await printer.print(TEST_PAGE);
  const time = Math.round(performance.now() - start);
  const finished = await finishPdf(bytes, TEST_PAGE_METADATA);
  const print = fine('test print', `${time} ms`, `${pages} page, ${finished.length} bytes.`);
  return [print, fontFinding(await fontsOf(finished))];
}

function fontFinding(fonts: readonly PdfFont[]): Finding {
  const bad = fonts.filter((font) => !font.embedded);
  const names = fonts.map((font) => font.name).join(', ');
  if (bad.length === 0 && fonts.length > 0) return fine('fonts embedded', 'yes', names);
  const how = 'Use the bundled browser: remove browser.path and BRIEFPRESS_BROWSER.';
  return { name: 'fonts embedded', ok: false, value: 'no', detail: names || 'The page has no text.', how };
}
