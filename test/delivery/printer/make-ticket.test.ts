/** What is asked of a printer for an order, and what it is told not to be able to. */
import { describe, expect, it } from 'vitest';
import { PrinterFailure } from '../../../src/delivery/printer/failure.ts';
import { makeTicket } from '../../../src/delivery/printer/make-ticket.ts';
import type { Capabilities, PageSize, PrintOrder } from '../../../src/delivery/printer/model.ts';
import { ORDER } from './print-jobs.ts';

const A4 = { width: 595.28, height: 841.89 };
const A4_WIDE = { width: 841.89, height: 595.28 };
const A5 = { width: 419.53, height: 595.28 };

const CAN: Capabilities = {
  formats: ['application/pdf'],
  operations: [],
  sides: ['one-sided', 'two-sided-long-edge', 'two-sided-short-edge'],
  mostCopies: 99,
  media: ['iso_a4_210x297mm', 'na_letter_8.5x11in', 'iso_a4_210x297mm.borderless'],
  ready: [],
  scalings: ['auto', 'fit', 'none'],
  documentHandlings: ['separate-documents-collated-copies'],
  state: { state: 'idle', reasons: [], message: null, accepting: true, upTime: null },
};

const ticket = (order: Partial<PrintOrder>, can: Partial<Capabilities> = {}, sheets: readonly PageSize[] = [A4]) =>
  makeTicket({ ...ORDER, ...order }, sheets, { ...CAN, ...can }, 'P');

function refusal(order: Partial<PrintOrder>, can: Partial<Capabilities> = {}, sheets?: readonly PageSize[]): string {
  try {
    return JSON.stringify(ticket(order, can, sheets));
  } catch (error) {
    if (!(error instanceof PrinterFailure)) throw error;
    expect(error.kind).toBe('permanent');
    return error.diagnostics.map((d) => `${d.code}: ${d.what}`).join('\n');
  }
}

describe('sides', () => {
  it.each<[string, Partial<PrintOrder>, readonly string[], string | null]>([
    ['are left to the printer where the brief says nothing', {}, CAN.sides, null],
    ['are left to the printer where the brief says so', { sides: 'any' }, ['one-sided'], null],
    ['are what the brief says', { sides: 'two-sided-long-edge' }, CAN.sides, 'two-sided-long-edge'],
    ['of a booklet turn about the short edge', { booklet: true }, CAN.sides, 'two-sided-short-edge'],
    ['of a booklet do so where any will do', { booklet: true, sides: 'any' }, CAN.sides, 'two-sided-short-edge'],
    ['of a booklet are both where any will do and it has one', { booklet: true, sides: 'any' }, ['one-sided'], null],
    [
      'of a booklet turn as the brief says',
      { booklet: true, sides: 'two-sided-long-edge' },
      CAN.sides,
      'two-sided-long-edge',
    ],
    ['are one of a printer that knows no others', { sides: 'one-sided' }, [], null],
  ])('%s', (_, order, sides, asked) => {
    expect(ticket(order, { sides }, [order.booklet ? A4_WIDE : A4]).sides).toBe(asked);
  });

  it('are never quietly fewer', () => {
    expect(refusal({ sides: 'two-sided-long-edge' }, { sides: [] })).toMatch(
      /cannot print "two-sided-long-edge"; it can: one-sided/,
    );
    expect(refusal({ booklet: true }, { sides: ['one-sided', 'two-sided-long-edge'] })).toMatch(
      /cannot print "two-sided-short-edge"/,
    );
  });
});

describe('copies', () => {
  it('are whole ones behind each other where there are several', () => {
    expect(ticket({ copies: 30 })).toMatchObject({
      copies: 30,
      documentHandling: 'separate-documents-collated-copies',
    });
    expect(ticket({ copies: 1 })).toMatchObject({ copies: 1, documentHandling: null });
  });
  it('are not asked of a printer that makes none', () => {
    expect(ticket({}, { mostCopies: null }).copies).toBeNull();
    expect(refusal({ copies: 2 }, { mostCopies: null })).toMatch(/cannot make 2 copies of a job; it makes at most 1/);
    expect(refusal({ copies: 100 })).toMatch(/at most 99/);
  });
});

describe('paper', () => {
  it.each<[string, Partial<PrintOrder>, Partial<Capabilities>, PageSize, string | null, string | null]>([
    ['is that of the pages, not enlarged', {}, {}, A4, 'iso_a4_210x297mm', 'none'],
    ['is the same for sheets that lie', {}, {}, A4_WIDE, 'iso_a4_210x297mm', 'none'],
    ['is found within rounding', {}, {}, { width: 612, height: 792 }, 'na_letter_8.5x11in', 'none'],
    [
      'has a name of its own at the printer',
      { media: 'tray-2' },
      { media: ['tray-2', ...CAN.media] },
      A4,
      'tray-2',
      'none',
    ],
    ['is another on request, and the pages fitted', { media: 'Letter' }, {}, A4, 'na_letter_8.5x11in', 'fit'],
    [
      'is cut to size',
      {},
      { media: ['custom_min_76x127mm', 'custom_max_216x356mm'] },
      A5,
      'custom_briefpress_148x210mm',
      'none',
    ],
    ['is left open where the printer lists none', {}, { media: [] }, A4, null, 'none'],
    [
      'is asked for by name where the printer lists none',
      { media: 'A4' },
      { media: [] },
      A4,
      'iso_a4_210x297mm',
      'none',
    ],
    ['is not scaled by a printer that cannot', {}, { scalings: [] }, A4, 'iso_a4_210x297mm', null],
  ])('%s', (_, order, can, page, media, scaling) => {
    expect(ticket(order, can, [page])).toMatchObject({ media, scaling });
  });

  it.each<[string, Partial<PrintOrder>, Partial<Capabilities>, readonly PageSize[], RegExp]>([
    ['that it has not', {}, {}, [A5], /no paper for 148 × 210 mm; it takes A4, Letter/],
    ['of a name that it has not', { media: 'A3' }, {}, [A4], /no paper for A3/],
    ['beyond what it cuts', {}, { media: ['custom_min_76x127mm', 'custom_max_100x150mm'] }, [A4], /no paper for/],
    [
      'that it would have to fit the pages to',
      { media: 'Letter' },
      { scalings: [] },
      [A4],
      /cannot fit pages of 210 × 297 mm to Letter/,
    ],
    ['of several sizes at once', {}, {}, [A4, A5], /several sizes \(210 × 297 mm, 148 × 210 mm\)/],
  ])('%s is told', (_, order, can, pages, words) => {
    expect(refusal(order, can, pages)).toMatch(words);
  });

  it('that is in no tray is told beforehand, and no reason not to print', () => {
    expect(ticket({}, { ready: ['na_letter_8.5x11in'] }).notes).toEqual([
      'A4 is not in its trays, which hold Letter: it may ask for it',
    ]);
    expect(ticket({}, { ready: ['custom_ready_210x297mm'] }).notes).toEqual([]);
  });
});

it('tells everything at once', () => {
  const told = refusal(
    { copies: 500, sides: 'two-sided-long-edge' },
    { sides: ['one-sided'], formats: ['image/urf'] },
    [A5],
  );
  expect(told.match(/printer-[a-z-]+/g)).toEqual([
    'printer-no-pdf',
    'printer-no-sides',
    'printer-no-copies',
    'printer-no-media',
  ]);
});
