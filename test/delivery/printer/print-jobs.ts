/** What the outbox would hand to the printer's channel, and the parts that the pipeline wires. */
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { PrintOrder } from '../../../src/delivery/printer/model.ts';
import type { PrinterChannelOptions, PrintJob } from '../../../src/delivery/printer/printer-channel.ts';
import { pageSizes } from '../../../src/print/sheets/page-sizes.ts';

type Facts = NonNullable<PrintJob['noted']>;

/** Pages that say "page 1", "page 2" …; A4 where no size is given. */
export async function pdfOf(pages: number, size: [number, number] = [595.28, 841.89]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let n = 1; n <= pages; n++) document.addPage(size).drawText(`page ${n}`, { x: 60, y: size[1] - 90, font });
  return document.save();
}

export const ORDER: PrintOrder = {
  printer: 'ipp://127.0.0.1/ipp/print',
  copies: 1,
  sides: null,
  media: null,
  booklet: false,
  nUp: 1,
  trust: null,
};

export interface RecordedJob extends PrintJob {
  readonly notes: Facts[];
}

export function jobOf(pdf: Uint8Array, order: Partial<PrintOrder>, more: Partial<PrintJob> = {}): RecordedJob {
  const notes: Facts[] = [];
  return {
    name: 'weekly No 3 2025-03-10 1a2b3c4d',
    edition: { title: 'Weekly', lang: 'en', date: '2025-03-10', hash: '0123456789abcdef'.repeat(4) },
    pdf: { bytes: async () => pdf },
    order: { ...ORDER, ...order },
    mayHaveArrived: false,
    noted: null,
    note: (facts) => void notes.push(facts),
    notes,
    ...more,
  };
}

export interface TestWorld extends PrinterChannelOptions {
  readonly told: string[];
  /** Milliseconds that were slept, in all. */
  readonly slept: () => number;
}

/** A clock that does not wait longer than `real` ms; what is told is kept. */
export function testWorld(more: Partial<PrinterChannelOptions> = {}, real = 0): TestWorld {
  const told: string[] = [];
  let slept = 0;
  const sleep = async (ms: number): Promise<void> => {
    slept += ms;
    await new Promise((resolve) => setTimeout(resolve, Math.min(ms, real)));
  };
  const makeSheets = (): Promise<Uint8Array> => Promise.reject(new Error('no sheets were asked for'));
  return {
    makeSheets,
    pageSizes,
    env: { USER: 'editor' },
    clock: { now: () => 1_700_000_000_000 + slept, sleep },
    tell: (message) => void told.push(message),
    told,
    slept: () => slept,
    ...more,
  };
}

export const never = (): AbortSignal => new AbortController().signal;
