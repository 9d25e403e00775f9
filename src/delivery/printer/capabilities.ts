/** The attributes of a printer → what it can do and how it is (RFC 8011, section 5.4; PWG 5100.13). */
import { booleanOf, collectionsOf, highestOf, numberOf, numbersOf, textOf, textsOf } from './ipp/attributes.ts';
import type { Attributes } from './ipp/model.ts';
import { standardName } from './media-names.ts';
import type { Capabilities, PrinterState } from './model.ts';

export const STATE_ATTRIBUTES = [
  'printer-state',
  'printer-state-reasons',
  'printer-state-message',
  'printer-is-accepting-jobs',
  'printer-up-time',
] as const;

/** Named one by one: a printer that is asked for all of them lists every paper with every margin. */
export const CAPABILITY_ATTRIBUTES = [
  ...STATE_ATTRIBUTES,
  'document-format-supported',
  'operations-supported',
  'sides-supported',
  'copies-supported',
  'media-supported',
  'media-ready',
  'media-col-ready',
  'print-scaling-supported',
  'multiple-document-handling-supported',
] as const;

const STATES: Readonly<Record<number, PrinterState['state']>> = { 3: 'idle', 4: 'processing', 5: 'stopped' };

export function readPrinterState(printer: Attributes): PrinterState {
  return {
    state: STATES[numberOf(printer, 'printer-state') ?? 0] ?? 'unknown',
    reasons: textsOf(printer, 'printer-state-reasons').filter((reason) => reason !== 'none'),
    message: textOf(printer, 'printer-state-message'),
    accepting: booleanOf(printer, 'printer-is-accepting-jobs') ?? true,
    upTime: numberOf(printer, 'printer-up-time'),
  };
}

export function readCapabilities(printer: Attributes): Capabilities {
  return {
    formats: textsOf(printer, 'document-format-supported').map((format) => format.toLowerCase()),
    operations: numbersOf(printer, 'operations-supported'),
    sides: textsOf(printer, 'sides-supported'),
    mostCopies: highestOf(printer, 'copies-supported'),
    media: textsOf(printer, 'media-supported'),
    ready: readyMedia(printer),
    scalings: textsOf(printer, 'print-scaling-supported'),
    documentHandlings: textsOf(printer, 'multiple-document-handling-supported'),
    state: readPrinterState(printer),
  };
}

const hundredths = (points: number): number => points / 100;

/** By name, or by the sizes of media-col-ready, which are hundredths of millimetres (PWG 5100.3, section 3.13). */
function readyMedia(printer: Attributes): readonly string[] {
  const named = textsOf(printer, 'media-ready');
  if (named.length > 0) return named.map(standardName);
  const sizes = collectionsOf(printer, 'media-col-ready').flatMap((media) => collectionsOf(media, 'media-size'));
  return sizes.flatMap((size) => {
    const [width, height] = [numberOf(size, 'x-dimension'), numberOf(size, 'y-dimension')];
    return width === null || height === null ? [] : [`custom_ready_${hundredths(width)}x${hundredths(height)}mm`];
  });
}
