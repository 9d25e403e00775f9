/** A printer's answer that says no → what it means for the job (RFC 8011, appendix B). */
import { type PrinterFailure, permanent, temporary } from './failure.ts';
import { harmless } from './ipp/harmless.ts';
import type { IppAnswer } from './ipp/model.ts';

export const STATUS = { notPossible: 0x0404, notFound: 0x0406, gone: 0x0407 } as const;

const WORDS: Readonly<Record<number, string>> = {
  1024: 'it did not understand the request',
  1025: 'it is not allowed',
  1026: 'it asks for a login',
  1027: 'this user is not allowed to',
  1028: 'it is not possible now',
  1029: 'it waited too long for the document',
  1030: 'there is no such printer or job',
  1031: 'it is there no more',
  1032: 'the document is too large',
  1033: 'a value is too long',
  1034: 'it does not print such documents',
  1035: 'it cannot print it as it is asked for',
  1036: 'it does not know this kind of address',
  1037: 'it does not know the character set',
  1038: 'what is asked for contradicts itself',
  1041: 'it found the document damaged',
  1051: 'it cannot print the document',
  1280: 'something failed inside',
  1281: 'it cannot do this',
  1282: 'its service is not available',
  1283: 'it speaks another version of IPP',
  1284: 'a device failed',
  1285: 'something failed for the moment',
  1286: 'it accepts no jobs',
  1287: 'it is busy',
  1288: 'the job was canceled',
  1289: 'it takes one document only',
  1290: 'it is switched off for printing',
  1291: 'it has too many jobs',
};

/** Whatever passes by itself: waiting, busy, too many jobs, and what failed inside. */
const PASSING = new Set([0x0405, 0x0500, 0x0502, 0x0504, 0x0505, 0x0506, 0x0507, 0x050a, 0x050b]);
/** Seconds until a busy printer is asked again. */
const BUSY = 60;

export const wentWell = ({ status }: IppAnswer): boolean => status < 0x0100;

/** `what` it was asked for: "the job". Null where it went well. */
export function refusal(answer: IppAnswer, printer: string, what: string): PrinterFailure | null {
  if (wentWell(answer)) return null;
  const { status, message, unsupported } = answer;
  const named = unsupported.length > 0 ? ` (${harmless(unsupported.join(', '))})` : '';
  const said = message === null ? '' : `; it says "${message.replace(/\.$/, '')}"`;
  const reason = `${WORDS[status] ?? `status 0x${status.toString(16).padStart(4, '0')}`}${named}${said}`;
  if (PASSING.has(status)) return temporary('printer-busy', { printer, reason }, BUSY);
  if (status === 0x0402) return permanent('printer-login', { printer, reason: 'none was taken' });
  return permanent('printer-refused', { printer, what, reason });
}
