/**
 * A document → the same with the tags of forms found: Chromium writes a form for what is translucent, and numbers its content
 * as if it were the page's own. A number belongs to a stream (ISO 32000-1, 14.7.4.4): so each such form gets a table that
 * leads back to the elements, and the elements say in which form their content stands.
 */
import type { PDFArray, PDFDocument, PDFObject, PDFPage } from '@cantoo/pdf-lib';
import type { PdfLibrary } from '../pdf-library.ts';
import type { ContentStream } from './content-streams.ts';
import { type FormOf, nameStreams } from './name-streams.ts';
import { nextParentKey, parentNumbers, structureElements } from './structure-tree.ts';

export interface PageStreams {
  readonly page: PDFPage;
  readonly streams: readonly ContentStream[];
}

/** A form with tags of its own, on the page that paints it. */
interface TaggedForm extends ContentStream {
  readonly page: PDFPage;
  readonly numbers: readonly number[];
}

const numbersIn = (bytes: Uint8Array): number[] =>
  [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/\/MCID\s+(\d+)/g),
  ].map(([, digits]) => Number(digits));

/** A form that is painted twice is the first page's. */
function taggedForms(pages: readonly PageStreams[]): readonly TaggedForm[] {
  const all = pages.flatMap(({ page, streams }) =>
    streams
      .filter(({ form }) => form !== null)
      .map((stream) => ({ ...stream, page, numbers: numbersIn(stream.bytes) })),
  );
  const isFirst = ({ ref }: TaggedForm, i: number): boolean => all.findIndex((other) => other.ref === ref) === i;
  return all.filter(({ numbers }) => numbers.length > 0).filter(isFirst);
}

/** Takes the numbers out of the table of the page, into one of their own. */
function splitTable(table: PDFArray, numbers: readonly number[], document: PDFDocument, library: PdfLibrary): PDFArray {
  const own = document.context.obj([]);
  for (let n = 0; n <= Math.max(...numbers); n++) own.push(library.PDFNull);
  for (const n of numbers.filter((number) => number < table.size())) {
    own.set(n, table.get(n));
    table.set(n, library.PDFNull);
  }
  return own;
}

function listForm(form: TaggedForm, nums: PDFArray, document: PDFDocument, library: PdfLibrary): void {
  const { PDFArray, PDFName, PDFNumber } = library;
  const pageKey = form.page.node.lookup(PDFName.of('StructParents'));
  const at = nums.asArray().findIndex((entry, i) => i % 2 === 0 && String(entry) === String(pageKey));
  const table = at < 0 ? undefined : nums.lookup(at + 1);
  if (!(table instanceof PDFArray)) return;
  // Behind all others: the numbers of the tree ascend (7.9.7).
  const key = PDFNumber.of(nextParentKey(nums, library));
  form.form?.dict.set(PDFName.of('StructParents'), key);
  nums.push(key);
  nums.push(document.context.register(splitTable(table, form.numbers, document, library)));
}

/** Changes the document. */
export function tagForms(document: PDFDocument, pages: readonly PageStreams[], library: PdfLibrary): void {
  const forms = taggedForms(pages);
  const nums = parentNumbers(document, library);
  if (forms.length === 0 || !nums) return;
  for (const form of forms) listForm(form, nums, document, library);
  const formOf: FormOf = (page: PDFObject, number) =>
    forms.find((form) => form.page.ref === page && form.numbers.includes(number))?.ref;
  nameStreams(structureElements(document, library), formOf, library);
}
