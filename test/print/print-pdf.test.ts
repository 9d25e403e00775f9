/** The printed page: what it holds, that it is the same each time, and that nothing is left behind. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishPdf } from '../../src/print/finish-pdf.ts';
import type { Printer } from '../../src/print/model.ts';
import { openPrinter } from '../../src/print/open-printer.ts';
import { fontsOf } from '../../src/print/pdf-fonts.ts';
import { printPdf } from '../../src/print/print-pdf.ts';
import { METADATA, testDocument } from './test-document.ts';

const SETTINGS = { path: null, sandbox: 'auto', timeout: 30_000 } as const;
const has = (command: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`]);
    return true;
  } catch {
    return false;
  }
};

/** Processes of the browser started by this test, from /proc: their command line names its profile. */
function browserProcesses(): number[] {
  if (process.platform !== 'linux') return [];
  const ours = `briefpress-profile-${process.pid}-`;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const [, , group] = readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ');
        return readFileSync(`/proc/${group}/cmdline`, 'utf8').includes(ours);
      } catch {
        return false;
      }
    })
    .map(Number);
}

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter(SETTINGS, { download: false });
});
afterAll(() => printer.close());

describe('print', () => {
  it('gives the pages, and the page of each linked id', async () => {
    const { pages, destinations } = await printer.print(testDocument(12));
    expect(pages).toBe(13);
    const expected = Array.from({ length: 12 }, (_, i) => [`part-${i + 1}`, i + 2]);
    expect(destinations).toEqual(Object.fromEntries(expected));
  });

  it('reads ids that are not ASCII', async () => {
    const html = '<a href="#стор 1">x</a><h1 id="стор 1" style="break-before:page">x</h1>';
    expect((await printer.print(html)).destinations).toEqual({ 'стор 1': 2 });
  });

  it('embeds fonts as named TrueType, the one of the margin boxes too, and no font of the machine', async () => {
    // Printed first in a fresh browser, where a face of margin boxes alone was once not loaded in time.
    const { bytes } = await printPdf(testDocument(1), METADATA, SETTINGS, { download: false });
    const fonts = await fontsOf(bytes);
    expect(fonts.every((font) => font.embedded && font.kind === 'Type0')).toBe(true);
    expect(fonts.map((font) => font.name.replace(/^[A-Z]{6}\+/, '').slice(0, 11)).sort()).toEqual([
      'SourceSans3',
      'SourceSerif',
    ]);
  });

  it('queues prints that are asked for at once', async () => {
    const printed = await Promise.all([1, 2, 3].map((n) => printer.print(testDocument(n))));
    expect(printed.map((p) => p.pages)).toEqual([2, 3, 4]);
  });

  it('gives the same bytes whatever was printed before, in two time zones, two seconds apart', async () => {
    const finish = async (): Promise<Uint8Array> => finishPdf((await printer.print(testDocument(3))).bytes, METADATA);
    const zone = process.env['TZ'];
    const first = await finish();
    await printer.print(testDocument(5));
    await new Promise((resolve) => setTimeout(resolve, 1100));
    process.env['TZ'] = 'Pacific/Auckland';
    const second = await finish();
    const { bytes: third } = await printPdf(testDocument(3), METADATA, SETTINGS, { download: false });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(second).equals(first)).toBe(true);
    expect(Buffer.from(third).equals(first)).toBe(true);
  });

  it.skipIf(!has('pdftotext'))('keeps its words searchable (needs pdftotext)', async () => {
    const { bytes } = await printer.print(testDocument(2));
    const text = execFileSync('sh', ['-c', 'pdftotext - -'], { input: bytes, encoding: 'utf8' });
    expect(text.split('\f')[2]).toContain('Words of part 2.');
    expect(text).toContain('3 of 3');
  });
});

describe('finishPdf', () => {
  it("sets the document's own facts, tags and outline kept", async () => {
    const bytes = await finishPdf((await printer.print(testDocument(2))).bytes, METADATA);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect([pdf.getTitle(), pdf.getAuthor(), pdf.getSubject()]).toEqual([
      METADATA.title,
      METADATA.author,
      METADATA.subject,
    ]);
    expect([pdf.getCreationDate(), pdf.getModificationDate()]).toEqual([
      new Date('2024-01-15'),
      new Date('2024-01-15'),
    ]);
    expect(pdf.getProducer()).toMatch(/^briefpress \d/);
    expect(String(pdf.catalog.get(PDFName.of('Lang')))).toContain('en-GB');
    expect(pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe('true');
    expect(pdf.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
    expect(pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict).get(PDFName.of('First'))).toBeDefined();
    expect(
      pdf.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('DisplayDocTitle'))?.toString(),
    ).toBe('true');
    const id = pdf.context.trailerInfo.ID;
    expect(id instanceof PDFArray && id.lookup(0, PDFHexString).asString()).toBe('0123456789ABCDEF0123456789ABCDEF');
  });

  it('makes the file smaller', async () => {
    const { bytes } = await printer.print(testDocument(8));
    expect((await finishPdf(bytes, METADATA)).length).toBeLessThan(bytes.length);
  });

  it.skipIf(!has('qpdf'))('passes qpdf --check (needs qpdf)', async () => {
    const bytes = await finishPdf((await printer.print(testDocument(2))).bytes, METADATA);
    const said = execFileSync('sh', ['-c', 'f=$(mktemp) && cat >"$f" && qpdf --check "$f"; s=$?; rm "$f"; exit $s'], {
      input: bytes,
    });
    expect(said.toString()).toContain('No syntax or stream encoding errors');
  });
});

describe('close', () => {
  it.skipIf(process.platform !== 'linux')('ends every process, stopped ones too, and removes the profile', async () => {
    const other = await openPrinter(SETTINGS, { download: false });
    await other.print('<p>x</p>');
    const running = browserProcesses();
    expect(running.length).toBeGreaterThan(3);
    for (const pid of running) process.kill(pid, 'SIGSTOP');
    await other.close();
    await printer.close();
    await expect.poll(browserProcesses, { timeout: 3000 }).toEqual([]);
    const left = readdirSync(os.tmpdir()).filter((name) => name.startsWith(`briefpress-profile-${process.pid}-`));
    expect(left.map((name) => path.join(os.tmpdir(), name))).toEqual([]);
    printer = await openPrinter(SETTINGS, { download: false });
  });

  it('lets a print fail in words when the browser dies', async () => {
    const other = await openPrinter(SETTINGS, { download: false });
    await other.close();
    await expect(other.print('<p>x</p>')).rejects.toThrow('The browser failed while printing');
  });
});

describe('the time limit', () => {
  it('ends a print that takes too long, with a diagnostic', async () => {
    const slow = await openPrinter({ ...SETTINGS, timeout: 4_000 }, { download: false });
    const endless = `<table>${'<tr><td><div style="float:left">x</div></td></tr>'.repeat(400_000)}</table>`;
    await expect(slow.print(endless)).rejects.toMatchObject({ diagnostics: [{ code: 'print-timeout' }] });
    await slow.close();
  });
});
