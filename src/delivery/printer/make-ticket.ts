/** An order, the sheets that are to be printed and what the printer can → the job's ticket, or all that it cannot. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { PrinterFailure } from './failure.ts';
import { mediaInWords, mediaOfSize, sameSheet, sizeInWords, sizeOfMedia, standardName } from './media-names.ts';
import type { Capabilities, PageSize, PrintOrder, Sides, Ticket } from './model.ts';

const PDF = 'application/pdf';
/** Longer lists help nobody. */
const MOST_NAMED = 12;

type Part<T> = { readonly value: T } | { readonly problem: Diagnostic };

const problemOf = (part: Part<unknown>): readonly Diagnostic[] => ('problem' in part ? [part.problem] : []);

/** Sizes of the sheets, each once. Throws a PrinterFailure that tells everything the printer cannot. */
export function makeTicket(order: PrintOrder, sheets: readonly PageSize[], can: Capabilities, printer: string): Ticket {
  const [sides, copies] = [sidesOf(order, can, printer), copiesOf(order, can, printer)];
  const media = mediaOf(order, sheets, can, printer);
  const problems = [...formatProblems(can, printer), ...[sides, copies, media].flatMap(problemOf)];
  if ('problem' in sides || 'problem' in copies || 'problem' in media || problems.length > 0) {
    throw new PrinterFailure('permanent', problems);
  }
  return {
    copies: copies.value,
    sides: sides.value,
    ...media.value,
    documentHandling: collated(order, can),
    notes: notReady(media.value.media, can),
  };
}

const list = (names: readonly string[]): string =>
  names.length === 0
    ? 'nothing that it tells of'
    : [
        ...names.slice(0, MOST_NAMED),
        ...(names.length > MOST_NAMED ? [`and ${names.length - MOST_NAMED} more`] : []),
      ].join(', ');

function formatProblems({ formats }: Capabilities, printer: string): readonly Diagnostic[] {
  if (formats.includes(PDF)) return [];
  return [
    diagnose('printer-no-pdf', { printer, formats: list(formats.filter((f) => f !== 'application/octet-stream')) }),
  ];
}

/**
 * A sheet that is to be folded lies on its side: its back is turned about its short edge. Where the brief says the long
 * one, the backs were made for it.
 */
export function sidesOfBooklet({ sides }: Pick<PrintOrder, 'sides'>): Exclude<Sides, 'one-sided'> {
  return sides === 'two-sided-long-edge' ? sides : 'two-sided-short-edge';
}

function sidesOf(order: PrintOrder, { sides: able }: Capabilities, printer: string): Part<Sides | null> {
  const sides = order.booklet ? sidesOfBooklet(order) : order.sides;
  if (sides === null || sides === 'any') return { value: null };
  if (able.includes(sides)) return { value: sides };
  if (order.sides === 'any') return { value: null };
  // A printer that says nothing of sides has but one to print on.
  if (sides === 'one-sided' && able.length === 0) return { value: null };
  return {
    problem: diagnose('printer-no-sides', { printer, sides, able: list(able.length > 0 ? able : ['one-sided']) }),
  };
}

function copiesOf({ copies }: PrintOrder, { mostCopies }: Capabilities, printer: string): Part<number | null> {
  if (copies <= (mostCopies ?? 1)) return { value: mostCopies === null ? null : copies };
  return { problem: diagnose('printer-no-copies', { printer, copies, able: mostCopies ?? 1 }) };
}

/** Each copy whole, one behind the other, and not thirty first pages. */
function collated({ copies }: PrintOrder, { documentHandlings }: Capabilities): string | null {
  const wanted = 'separate-documents-collated-copies';
  return copies > 1 && documentHandlings.includes(wanted) ? wanted : null;
}

type Paper = Pick<Ticket, 'media' | 'scaling'>;

function mediaOf(order: PrintOrder, sheets: readonly PageSize[], can: Capabilities, printer: string): Part<Paper> {
  const [sheet, other] = [sheets[0], sheets.find((size) => sheets[0] && !sameSheet(size, sheets[0]))];
  if (order.media === null && sheet && other) {
    return { problem: diagnose('printer-mixed-pages', { sizes: `${sizeInWords(sheet)}, ${sizeInWords(other)}` }) };
  }
  const wanted = order.media === null ? (sheet ?? null) : sizeOfMedia(order.media);
  const media = nameFor(order.media, wanted, can.media);
  if (media === null && can.media.length > 0 && (order.media !== null || wanted !== null)) {
    const words = order.media ?? (wanted ? sizeInWords(wanted) : '');
    return {
      problem: diagnose('printer-no-media', { printer, media: words, able: list(can.media.map(mediaInWords)) }),
    };
  }
  const fits = order.media === null || wanted === null || sheets.every((size) => sameSheet(size, wanted));
  const scaling = can.scalings.includes(fits ? 'none' : 'fit') ? (fits ? 'none' : 'fit') : null;
  if (!fits && scaling === null && sheet) {
    const facts = { printer, pages: sizeInWords(sheet), media: order.media ?? '' };
    return { problem: diagnose('printer-no-fit', facts) };
  }
  return { value: { media, scaling } };
}

/** The printer's own name for it; where it lists none, that of the standard. */
function nameFor(name: string | null, size: PageSize | null, able: readonly string[]): string | null {
  if (name !== null) {
    const exact = able.find((media) => media.toLowerCase() === name.toLowerCase() || media === standardName(name));
    if (exact !== undefined) return exact;
  }
  if (able.length === 0) return name === null ? null : standardName(name);
  return size === null ? null : mediaOfSize(size, able);
}

function notReady(media: string | null, { ready }: Capabilities): readonly string[] {
  const size = media === null ? null : sizeOfMedia(media);
  const sizes = ready.map(sizeOfMedia).filter((s) => s !== null);
  if (media === null || size === null || sizes.length === 0 || sizes.some((s) => sameSheet(s, size))) return [];
  return [`${mediaInWords(media)} is not in its trays, which hold ${list(ready.map(mediaInWords))}: it may ask for it`];
}
