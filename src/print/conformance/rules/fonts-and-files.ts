/** What the file carries: fonts that are whole and say what their glyphs mean, attachments that say what they are. */
import type { PDFDict } from '@cantoo/pdf-lib';
import { type ConformanceFault, type ExaminedPdf, ofDocument, type Rule } from '../model.ts';

const A = 'PDF/A-3a';

const dictionaries = ({ document, library }: ExaminedPdf): PDFDict[] =>
  document.context
    .enumerateIndirectObjects()
    .map(([, object]) => (object instanceof library.PDFStream ? object.dict : object))
    .filter((object) => object instanceof library.PDFDict);

function faultsOfFont(font: PDFDict, { lookup, library }: ExaminedPdf): ConformanceFault[] {
  const name = lookup.text(font, 'BaseFont') || 'a font';
  const descendant = lookup.array(font, 'DescendantFonts')?.lookup(0);
  const part = descendant instanceof library.PDFDict ? descendant : font;
  const descriptor = lookup.dict(part, 'FontDescriptor');
  const has = (dict: PDFDict | undefined, ...keys: readonly string[]): boolean =>
    keys.some((key) => dict?.has(library.PDFName.of(key)) === true);
  const told = (wrong: boolean, rule: string, fault: string): ConformanceFault[] =>
    wrong ? [ofDocument(rule, fault)] : [];
  const isDrawn = lookup.text(font, 'Subtype') === 'Type3';
  const hasFile = has(descriptor, 'FontFile', 'FontFile2', 'FontFile3');
  return [
    ...told(isDrawn, `${A} 6.2.11`, `${name} is made of drawings`),
    ...told(!isDrawn && !hasFile, `${A} 6.2.11.4`, `${name} is not embedded`),
    ...told(!has(font, 'ToUnicode'), `${A} 6.2.11.7`, `${name} does not say what its glyphs mean`),
    ...told(
      lookup.text(part, 'Subtype') === 'CIDFontType2' && !has(part, 'CIDToGIDMap'),
      `${A} 6.2.11.3`,
      `${name} does not say which glyphs are meant`,
    ),
  ];
}

export const fonts: Rule = (pdf) =>
  dictionaries(pdf)
    .filter((dict) => pdf.lookup.text(dict, 'Type') === 'Font' && !pdf.lookup.text(dict, 'Subtype').startsWith('CID'))
    .flatMap((font) => faultsOfFont(font, pdf));

export const attachments: Rule = (pdf) => {
  const { catalog, lookup, library } = pdf;
  const listed = lookup.array(catalog, 'AF');
  const specifications = dictionaries(pdf).filter((dict) => lookup.text(dict, 'Type') === 'Filespec');
  return specifications.flatMap((file) => {
    const stream = lookup.dict(file, 'EF')?.lookup(library.PDFName.of('F'));
    const embedded = stream instanceof library.PDFStream ? stream.dict : undefined;
    const isListed = Array.from({ length: listed?.size() ?? 0 }, (_, i) => listed?.lookup(i)).includes(file);
    const whole =
      lookup.text(file, 'F') !== '' &&
      lookup.text(file, 'UF') !== '' &&
      lookup.text(file, 'AFRelationship') !== '' &&
      lookup.text(embedded, 'Subtype').includes('/') &&
      lookup.text(lookup.dict(embedded, 'Params'), 'ModDate') !== '';
    return whole && isListed ? [] : [ofDocument(`${A} 6.8`, 'an attached file does not say what it is')];
  });
};

/** Blending, pictures and the like that the standard bars. */
export const barred: Rule = (pdf) => {
  const { lookup, library } = pdf;
  const bad = dictionaries(pdf).filter(
    (dict) =>
      ['TR', 'HTP', 'HTO'].some(
        (key) => lookup.text(dict, 'Type') === 'ExtGState' && dict.has(library.PDFName.of(key)),
      ) ||
      ['JavaScript', 'Launch', 'ImportData', 'SubmitForm'].includes(lookup.text(dict, 'S')) ||
      (lookup.text(dict, 'Subtype') === 'Image' && String(dict.lookup(library.PDFName.of('Interpolate'))) === 'true') ||
      lookup.text(dict, 'Subtype') === 'PS',
  );
  return bad.map(() => ofDocument(`${A} 6.2`, 'it holds something that the standard bars'));
};
