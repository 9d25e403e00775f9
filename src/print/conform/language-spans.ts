/**
 * A tree of tags → the same with words in another language in a span of their own: Chromium gives them their language
 * (ISO 32000-1, 14.9.2) in an element of no meaning, which a reader may pass over with all that it says.
 */
import type { PdfLibrary } from '../pdf-library.ts';
import { roleOf, type StructureElement } from './structure-tree.ts';

/** Changes the elements. */
export function nameLanguageSpans(elements: readonly StructureElement[], library: PdfLibrary): void {
  const { PDFName } = library;
  for (const { dict } of elements)
    if (roleOf(dict, library) === 'NonStruct' && dict.has(PDFName.of('Lang')))
      dict.set(PDFName.of('S'), PDFName.of('Span'));
}
