/** A real IPP Everywhere printer: what it can, what arrives at it, and what it says of it. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asking, askCapabilities, askJobs } from '../../../src/delivery/printer/ask-printer.ts';
import { openClient } from '../../../src/delivery/printer/ipp/open-client.ts';
import type { PrintOrder } from '../../../src/delivery/printer/model.ts';
import { printerAddress } from '../../../src/delivery/printer/printer-address.ts';
import { type PrintAnswer, printerChannel } from '../../../src/delivery/printer/printer-channel.ts';
import { openPrinterChannel } from '../../../src/pipeline/open-printer-channel.ts';
import { jobOf, never, pdfOf, testWorld } from './print-jobs.ts';
import { missingForPrinter, type RealPrinter, startPrinter } from './real-printer.ts';
import { readFolded, sidesOfSheets } from './sides-of-sheets.ts';

const missing = missingForPrinter();
const why = missing.length === 0 ? '' : ` (skipped: needs ${missing.join(', ')})`;

let printer: RealPrinter;
const uri = (scheme = 'ipp'): string => `${scheme}://127.0.0.1:${printer.port}/ipp/print`;
const asking = (): Asking => ({ client: openClient(printerAddress(uri())), user: 'editor', signal: never() });
const lastArrived = (): Uint8Array => readFileSync(printer.arrived().at(-1) ?? '');

async function print(pdf: Uint8Array, order: Partial<PrintOrder>, name?: string): Promise<PrintAnswer> {
  const job = jobOf(pdf, { printer: uri(), ...order }, name === undefined ? {} : { name });
  return printerChannel(testWorld({}, 200)).send(job, never());
}

/** As the program wires it. */
const sendWired = (pdf: Uint8Array, order: Partial<PrintOrder>): Promise<PrintAnswer> => {
  const world = { now: () => new Date(), env: { USER: 'editor' }, progress: () => undefined };
  return openPrinterChannel(world).send(jobOf(pdf, { printer: uri(), ...order }), never());
};

describe.skipIf(missing.length > 0)(`a printer that prints on both sides${why}`, { timeout: 60_000 }, () => {
  beforeAll(async () => {
    printer = await startPrinter({ twoSided: true });
  }, 180_000);
  afterAll(() => printer?.stop());

  it('says what it can', async () => {
    const can = await askCapabilities(asking());
    expect(can).toMatchObject({ mostCopies: 999, state: { state: 'idle', accepting: true, reasons: [] } });
    expect(can.formats).toContain('application/pdf');
    expect(can.sides).toEqual(['one-sided', 'two-sided-long-edge', 'two-sided-short-edge']);
    expect(can.media).toContain('iso_a4_210x297mm');
    expect(can.ready).toContain('na_letter_8.5x11in');
  });

  it('gets the very bytes that were sent, under a name that tells them, and says that it is done', async () => {
    const pdf = await pdfOf(3);
    const answer = await print(pdf, { copies: 3, sides: 'two-sided-long-edge' }, 'weekly No 4 2025-03-17 aa00bb11');
    const asked = { copies: 3, sides: 'two-sided-long-edge', media: 'iso_a4_210x297mm' };
    expect(answer).toMatchObject({ kind: 'sent', proof: { printer: uri(), state: 'completed', ...asked } });
    expect(Buffer.compare(lastArrived(), pdf)).toBe(0);
    const named = (await askJobs(asking())).filter((job) => job.name === 'weekly No 4 2025-03-17 aa00bb11');
    expect(named).toMatchObject([{ state: 'completed' }]);
  });

  it('was asked for the copies, the sides and the paper', async () => {
    await print(await pdfOf(1, [612, 792]), { copies: 2, sides: 'two-sided-short-edge' });
    const [{ id = 0 } = {}] = (await askJobs(asking())).toSorted((a, b) => b.id - a.id);
    const { client, signal } = asking();
    const attributes = { 'job-id': id, 'requested-attributes': ['all'] };
    const { jobs } = await client.ask({ operation: 'Get-Job-Attributes', attributes }, signal);
    expect(jobs[0]).toMatchObject({
      copies: [2],
      sides: ['two-sided-short-edge'],
      media: ['na_letter_8.5x11in'],
      'job-originating-user-name': ['editor'],
      'multiple-document-handling': ['separate-documents-collated-copies'],
    });
  });

  it.each([8, 9, 12])('gets a booklet of %i pages whose folded sheets read in order', async (pages) => {
    const answer = await sendWired(await pdfOf(pages), { booklet: true });
    expect(answer).toMatchObject({ kind: 'sent', proof: { sides: 'two-sided-short-edge', media: 'iso_a4_210x297mm' } });
    const sides = await sidesOfSheets(lastArrived());
    expect(sides).toHaveLength(2 * Math.ceil(pages / 4));
    expect(sides.every((side) => side.landscape && !side.upsideDown)).toBe(true);
    const read = readFolded(sides);
    expect(read.filter((text) => text !== '')).toEqual(Array.from({ length: pages }, (_, i) => `page ${i + 1}`));
    expect(read.slice(0, pages)).not.toContain('');
  });

  it('gets the same bytes for the same booklet', async () => {
    const pdf = await pdfOf(8);
    await sendWired(pdf, { booklet: true });
    const first = lastArrived();
    await sendWired(pdf, { booklet: true });
    expect(Buffer.compare(lastArrived(), first)).toBe(0);
  });

  it('gets four pages on a side', async () => {
    expect(await sendWired(await pdfOf(5), { nUp: 4 })).toMatchObject({ kind: 'sent' });
    expect((await sidesOfSheets(lastArrived())).map(({ left, right }) => [left, right])).toEqual([
      ['page 1 page 3', 'page 2 page 4'],
      ['page 5', ''],
    ]);
  });

  it('finds a job whose answer was lost, and does not print it again', async () => {
    const pdf = await pdfOf(1);
    const name = 'weekly No 5 2025-03-24 cc22dd33';
    await print(pdf, {}, name);
    const before = printer.arrived().length;
    const again = jobOf(pdf, { printer: uri() }, { name, mayHaveArrived: true });
    expect(await printerChannel(testWorld()).send(again, never())).toMatchObject({
      kind: 'sent',
      proof: { state: 'completed' },
    });
    expect(printer.arrived()).toHaveLength(before);
    const other = jobOf(pdf, { printer: uri() }, { name: `${name.slice(0, -1)}4`, mayHaveArrived: true });
    expect(await printerChannel(testWorld({}, 200)).send(other, never())).toMatchObject({ kind: 'sent' });
    expect(printer.arrived()).toHaveLength(before + 1);
  });

  it('is waited for while it is out of paper, and told of once', async () => {
    const pdf = await pdfOf(1);
    printer.set('paper-out', true);
    const told: string[] = [];
    const tell = (message: string): void => {
      told.push(message);
      if (message.includes('out of paper')) printer.set('paper-out', false);
    };
    const job = jobOf(pdf, { printer: uri() });
    expect(await printerChannel(testWorld({ tell }, 100)).send(job, never())).toMatchObject({ kind: 'sent' });
    expect(told.filter((message) => message.includes('out of paper'))).toHaveLength(1);
    expect(told).toContain(`${uri()}: ${job.name}: it is being printed: out of paper`);
  });

  it('is left with a job that nobody attends to, which the next attempt follows', async () => {
    const pdf = await pdfOf(1);
    printer.set('paper-out', true);
    const first = jobOf(pdf, { printer: uri() }, { name: 'weekly No 6 2025-03-31 ee44ff55' });
    const left = await printerChannel(testWorld({ patience: 3000 }, 20)).send(first, never());
    expect(left).toMatchObject({
      kind: 'pending',
      reason: expect.stringMatching(/has not printed it yet: .*out of paper/),
    });
    const before = printer.arrived().length;
    printer.set('paper-out', false);
    const second = { ...first, mayHaveArrived: true, noted: first.notes.at(-1) ?? null };
    expect(await printerChannel(testWorld({}, 200)).send(second, never())).toMatchObject({ kind: 'sent' });
    expect(printer.arrived()).toHaveLength(before);
  });

  it('gives a job up for good, and says so', async () => {
    printer.set('broken', true);
    const answer = await print(await pdfOf(1), {});
    printer.set('broken', false);
    expect(answer).toMatchObject({ kind: 'permanent', reason: expect.stringMatching(/ended the job .* \(aborted\)/) });
  });

  it('tells all that it cannot at once, and prints nothing', async () => {
    const before = printer.arrived().length;
    const answer = await print(await pdfOf(1, [842, 1191]), { copies: 5000 });
    expect(answer).toMatchObject({ kind: 'permanent' });
    const { reason } = answer as { readonly reason: string };
    expect(reason).toMatch(/no paper for 297 × 420 mm; it takes .*A4/);
    expect(reason).toMatch(/cannot make 5000 copies of a job; it makes at most 999/);
    expect(printer.arrived()).toHaveLength(before);
  });

  it('is trusted by its fingerprint alone, and told by it', async () => {
    const pdf = await pdfOf(2);
    const unknown = await print(pdf, { printer: uri('ipps') });
    expect(unknown).toMatchObject({ kind: 'permanent' });
    const { reason } = unknown as { readonly reason: string };
    expect(reason).toMatch(/Nobody vouches for the certificate/);
    const trust = /(?:[0-9A-F]{2}:){31}[0-9A-F]{2}/.exec(reason)?.[0] ?? '';
    const before = printer.arrived().length;
    const other = await print(pdf, { printer: uri('ipps'), trust: trust.replace(/^../, '00') });
    expect(other).toMatchObject({ kind: 'permanent', reason: expect.stringMatching(/another certificate/) });
    expect(printer.arrived()).toHaveLength(before);
    expect(await print(pdf, { printer: uri('ipps'), trust })).toMatchObject({ kind: 'sent' });
    expect(Buffer.compare(lastArrived(), pdf)).toBe(0);
  });

  it('is not at another path or port', async () => {
    const pdf = await pdfOf(1);
    const path = await print(pdf, { printer: `${uri()}/nothing` });
    expect(path).toMatchObject({ kind: 'permanent' });
    const port = await print(pdf, { printer: 'ipp://127.0.0.1:9/ipp/print' });
    expect(port).toMatchObject({ kind: 'temporary', reason: expect.stringMatching(/nothing answers there/) });
  });
});

describe.skipIf(missing.length > 0)(`a printer that prints on one side${why}`, { timeout: 60_000 }, () => {
  beforeAll(async () => {
    printer = await startPrinter({ twoSided: false });
  }, 180_000);
  afterAll(() => printer?.stop());

  it('refuses both sides, and a booklet, before anything is printed', async () => {
    const pdf = await pdfOf(4);
    for (const order of [{ sides: 'two-sided-long-edge' as const }, { booklet: true }]) {
      const answer = await sendWired(pdf, order);
      expect(answer).toMatchObject({ kind: 'permanent', reason: expect.stringMatching(/it can: one-sided/) });
    }
    expect(printer.arrived()).toEqual([]);
  });

  it('prints on one side where the brief leaves it to the printer', async () => {
    const answer = await print(await pdfOf(2), { sides: 'any' });
    expect(answer).toMatchObject({ kind: 'sent', proof: expect.not.objectContaining({ sides: expect.anything() }) });
  });
});
