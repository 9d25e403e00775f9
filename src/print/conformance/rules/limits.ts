/** The file as it is written: how it begins and ends, and nothing in it larger than a reader must take (ISO 19005-3, 6.1). */
import type { PDFObject } from '@cantoo/pdf-lib';
import { type ConformanceFault, type ExaminedPdf, ofDocument, type Rule } from '../model.ts';

const A = 'PDF/A-3a';
const LONGEST_STRING = 32_767;
const LONGEST_NAME = 127;
const LARGEST = 2_147_483_647;

/** The version, then a line of bytes that no text has, so that nobody takes the file for text. */
const BEGINS = /^%PDF-1\.[0-7](?:\r\n|[\r\n])%[\x80-\xff]{4}/;
const ENDS = /%%EOF(?:\r\n|[\r\n])?$/;

export const frame: Rule = ({ bytes }) => {
  const text = (start: number, end?: number): string => Buffer.from(bytes.subarray(start, end)).toString('latin1');
  return [
    ...(BEGINS.test(text(0, 32)) ? [] : [ofDocument(`${A} 6.1.2`, 'it does not begin as it should')]),
    ...(ENDS.test(text(-16)) ? [] : [ofDocument(`${A} 6.1.3`, 'something follows its end')]),
  ];
};

/** What an object holds itself, and the object; what it refers to is an object of its own. */
function within(object: PDFObject, library: ExaminedPdf['library']): readonly PDFObject[] {
  const { PDFArray, PDFDict, PDFStream } = library;
  if (object instanceof PDFStream) return within(object.dict, library);
  if (object instanceof PDFDict)
    return [object, ...object.entries().flatMap(([key, value]) => [key, ...within(value, library)])];
  return object instanceof PDFArray ? object.asArray().flatMap((entry) => within(entry, library)) : [object];
}

function isTooLarge(
  object: PDFObject,
  { PDFHexString, PDFName, PDFNumber, PDFString }: ExaminedPdf['library'],
): boolean {
  if (object instanceof PDFString || object instanceof PDFHexString) return object.asBytes().length > LONGEST_STRING;
  if (object instanceof PDFName) return Buffer.byteLength(object.decodeText()) > LONGEST_NAME;
  return object instanceof PDFNumber && Math.abs(object.asNumber()) > LARGEST;
}

export const limits: Rule = ({ document, library }): ConformanceFault[] => {
  const all = document.context.enumerateIndirectObjects().flatMap(([, object]) => within(object, library));
  const tooLarge = all.some((object) => isTooLarge(object, library));
  return tooLarge ? [ofDocument(`${A} 6.1.13`, 'a string, name or number in it is too large')] : [];
};
