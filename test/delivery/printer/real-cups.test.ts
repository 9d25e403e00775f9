/** A real CUPS with a queue to a real printer: asked by its socket and by its port, and followed until the printer has it. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askJobs } from '../../../src/delivery/printer/ask-printer.ts';
import { examinePrinters } from '../../../src/delivery/printer/examine-printers.ts';
import { openClient } from '../../../src/delivery/printer/ipp/open-client.ts';
import type { PrintOrder } from '../../../src/delivery/printer/model.ts';
import { printerAddress } from '../../../src/delivery/printer/printer-address.ts';
import { printerChannel } from '../../../src/delivery/printer/printer-channel.ts';
import { jobOf, never, pdfOf, testWorld } from './print-jobs.ts';
import { CUPS_PROGRAMS, type RealCups, startCups } from './real-cups.ts';
import { missingForPrinter, type RealPrinter, startPrinter, until } from './real-printer.ts';

const missing = missingForPrinter(CUPS_PROGRAMS);
const why = missing.length === 0 ? '' : ` (skipped: needs ${missing.join(', ')})`;

let [printer, cups]: [RealPrinter?, RealCups?] = [];
const envOf = (server = cups?.socket) => ({ USER: 'editor', CUPS_SERVER: server });
const print = async (pdf: Uint8Array, order: Partial<PrintOrder>, more: Parameters<typeof testWorld>[0] = {}) =>
  printerChannel(testWorld({ env: envOf(), ...more }, 300)).send(jobOf(pdf, { printer: 'Office', ...order }), never());
/** The printer is asked what it can when such a queue is made, and may still be at the job before. */
function addsEverywhere(uri: string): boolean {
  try {
    cups?.run('lpadmin', '-p', 'Everywhere', '-E', '-v', uri, '-m', 'everywhere');
    return true;
  } catch {
    return false;
  }
}
const lastArrived = (): Uint8Array => readFileSync(printer?.arrived().at(-1) ?? '');

describe.skipIf(missing.length > 0)(`CUPS${why}`, { timeout: 90_000 }, () => {
  beforeAll(async () => {
    printer = await startPrinter({ twoSided: true });
    cups = await startCups('Office', printer);
  }, 180_000);
  afterAll(async () => {
    await cups?.stop();
    await printer?.stop();
  });

  it('hands the bytes on as they were sent, and is not believed before the printer has them', async () => {
    const pdf = await pdfOf(3);
    expect(await print(pdf, {})).toMatchObject({
      kind: 'sent',
      proof: { printer: 'ipp://localhost/printers/Office', state: 'completed' },
    });
    expect(Buffer.compare(lastArrived(), pdf)).toBe(0);
  });

  it('is asked by its address as well', async () => {
    const pdf = await pdfOf(2);
    const uri = `ipp://localhost:${cups?.port}/printers/Office`;
    expect(await print(pdf, { printer: uri })).toMatchObject({ kind: 'sent' });
    expect(Buffer.compare(lastArrived(), pdf)).toBe(0);
    const host = await print(pdf, {}, { env: envOf(`127.0.0.1:${cups?.port}`) });
    expect(host).toMatchObject({ kind: 'sent' });
  });

  it('has no queue of another name', async () => {
    const answer = await print(await pdfOf(1), { printer: 'Attic' });
    expect(answer).toMatchObject({ kind: 'permanent', reason: expect.stringMatching(/there is no such printer/) });
  });

  it('holds a job while its queue is paused, which is told, and prints it when it goes on', async () => {
    cups?.run('cupsdisable', 'Office');
    const told: string[] = [];
    const tell = (message: string): void => {
      told.push(message);
      if (message.includes('paused')) cups?.run('cupsenable', 'Office');
    };
    const pdf = await pdfOf(4);
    expect(await print(pdf, {}, { tell })).toMatchObject({ kind: 'sent' });
    expect(told.some((message) => /paused/.test(message))).toBe(true);
    expect(Buffer.compare(lastArrived(), pdf)).toBe(0);
  });

  it('asks the printer behind a queue without a driver for the copies and the sides', async () => {
    const uri = `ipp://localhost:${printer?.port}/ipp/print`;
    const order = { printer: 'Everywhere', copies: 2, sides: 'two-sided-long-edge' } as const;
    const asked = { copies: 2, sides: 'two-sided-long-edge', media: 'iso_a4_210x297mm' };
    const pdf = await pdfOf(3);
    let answer: unknown;
    // A queue that was made a moment ago may not yet know what its printer can.
    const takes = async (): Promise<boolean> => {
      if (!addsEverywhere(uri)) return false;
      answer = await print(pdf, order);
      return !/can: one-sided/.test(JSON.stringify(answer));
    };
    await until(takes, 'the queue without a driver');
    expect(answer).toMatchObject({ kind: 'sent', proof: { ...asked, state: 'completed' } });
    const asking = { client: openClient(printerAddress(uri)), user: 'editor', signal: never() };
    const [{ id = 0 } = {}] = (await askJobs(asking)).toSorted((a, b) => b.id - a.id);
    const attributes = { 'job-id': id, 'requested-attributes': ['all'] };
    const { jobs } = await asking.client.ask({ operation: 'Get-Job-Attributes', attributes }, never());
    expect(jobs[0]).toMatchObject({
      copies: [2],
      sides: ['two-sided-long-edge'],
      'job-name': [expect.stringMatching(/^weekly No 3/)],
    });
    cups?.run('lpadmin', '-x', 'Everywhere');
  });

  it('tells doctor of its queues and how they are', async () => {
    const office = async () => (await examinePrinters(envOf())).filter(({ name }) => name === 'printer, Office');
    expect(await office()).toMatchObject([{ ok: true, value: 'idle' }]);
    cups?.run('cupsdisable', '-r', 'out for repair', 'Office');
    const [stopped] = await office();
    cups?.run('cupsenable', 'Office');
    expect(stopped).toMatchObject({ ok: false, value: 'stopped', how: expect.stringMatching(/cupsenable Office/) });
  });
});

it('tells doctor of a machine without CUPS, which is in order', async () => {
  const [found, ...more] = await examinePrinters({ CUPS_SERVER: '/nowhere/cups.sock' });
  expect(found).toMatchObject({ name: 'printers', ok: true, value: 'none' });
  expect(found?.detail).toMatch(/No CUPS answers on this machine/);
  expect(more).toEqual([]);
});
