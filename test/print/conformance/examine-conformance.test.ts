/** A printed page that has everything which standards ask about holds them all; each thing that is broken is told. */
import {
  decodePDFRawStream,
  type PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examineConformance } from '../../../src/print/conformance/examine-conformance.ts';
import { finishPdf } from '../../../src/print/finish-pdf.ts';
import type { Printer } from '../../../src/print/model.ts';
import { openPrinter } from '../../../src/print/open-printer.ts';
import { METADATA, testDocument } from '../test-document.ts';

const FULL = testDocument(2).replace(
  '</body>',
  `<div style="opacity:.5"><p style="background:#eee">translucent</p><p>words</p></div><p style="border-left:3pt solid;opacity:.9">A <a href="https://example.org/a?b">link</a> and <mark>a mark</mark>.</p>
  <ul><li>one<ol><li>nested</li></ol></li><li><p>two</p></li></ul>
  <style>th{font-weight:400}</style><table><tr><th scope="col">a</th><th scope="col">b</th></tr><tr><td rowspan="2">1</td><td>2</td></tr><tr><td>3</td></tr></table>
  <svg role="img" aria-label="A bar" width="20" height="9"><rect width="9" height="9"/></svg></body>`,
);

let printer: Printer;
let bare: Uint8Array;
let whole: Uint8Array;
beforeAll(async () => {
  printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 30_000 }, { download: false });
  bare = (await printer.print(FULL)).bytes;
  const attachment = { name: 'a.json', description: 'a', mediaType: 'application/json', bytes: Buffer.from('{}') };
  whole = await finishPdf(bare, METADATA, { attachment });
});
afterAll(() => printer.close());

const rulesOf = async (bytes: Uint8Array): Promise<string[]> => [
  ...new Set((await examineConformance(bytes)).map(({ rule, fault }) => `${rule}: ${fault}`)),
];

/** The whole document with something changed in it. */
async function broken(change: (document: PDFDocument) => void): Promise<string[]> {
  const document = await PDFDocument.load(whole, { updateMetadata: false });
  change(document);
  return rulesOf(await document.save());
}

const name = PDFName.of;
const every = (document: PDFDocument, key: string, value: string): PDFDict[] =>
  document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object as PDFDict)
    .filter((object) => 'get' in object && object.get(name(key)) === name(value));
const first = (document: PDFDocument, role: string): PDFDict => {
  const [found] = every(document, 'S', role);
  if (!found) throw new Error(`no ${role}`);
  return found;
};

const streamsOf = (document: PDFDocument, subtype: string): PDFDict[] =>
  document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object.dict] : []))
    .filter((dict) => dict.get(name('Subtype')) === name(subtype));

/** All glyphs of all fonts stand for one character. */
function renamed(document: PDFDocument, hex: string): void {
  const map = document.context.stream(`1 beginbfrange\n<0000> <0FFF> [${`<${hex}>`.repeat(4096)}]\nendbfrange`);
  const ref = document.context.register(map);
  for (const font of every(document, 'Subtype', 'Type0')) font.set(name('ToUnicode'), ref);
}

/** The content of every page with something changed in it. */
const changedContent = (edit: (content: string) => string): Promise<string[]> =>
  broken((document) => {
    for (const page of document.getPages()) {
      const contents = page.node.Contents();
      if (!(contents instanceof PDFRawStream)) throw new Error('no content');
      const text = Buffer.from(decodePDFRawStream(contents).decode()).toString('latin1');
      page.node.set(name('Contents'), document.context.register(document.context.flateStream(edit(text))));
    }
  });

describe('examineConformance', () => {
  it('finds nothing in a finished document', async () => {
    expect(await rulesOf(whole)).toEqual([]);
  });

  it('finds what Chromium leaves to do', async () => {
    const found = await rulesOf(bare);
    expect(found).toContain('PDF/UA-1 7.2: NonStruct stands in LI');
    expect(found).toContain('PDF/UA-1 7.1: something is neither tagged nor an artifact');
    expect(found).toContain('PDF/UA-1 7.18.5: a link has no words that say where it leads');
    expect(found).toContain('PDF/A-3a 6.2.3: it does not say in which colours it is meant');
    expect(found).toContain('PDF/UA-1 7.1: the tags on the page are not those of the tree');
  });

  it.each<[string, (document: PDFDocument) => void]>([
    ['PDF/UA-1 7.2: it names no language', ({ catalog }) => void catalog.delete(name('Lang'))],
    ['PDF/UA-1 6.2: it does not say that it is tagged', ({ catalog }) => void catalog.delete(name('MarkInfo'))],
    ['PDF/A-3a 6.6.3: its title is not the same in its metadata', (document) => document.setTitle('Another')],
    ['PDF/UA-1 7.3: a picture has no words that say what it shows', (d) => void first(d, 'Figure').delete(name('Alt'))],
    ['PDF/UA-1 7.4.2: H3 follows H1', (d) => first(d, 'H2').set(name('S'), name('H3'))],
    ['PDF/UA-1 7.1: "Box" is no role that readers know', (d) => first(d, 'Table').set(name('S'), name('Box'))],
    ['PDF/UA-1 7.2: TR stands in P', (d) => first(d, 'Table').set(name('S'), name('P'))],
    ['PDF/UA-1 7.2: the rows of a table are not of the same width', (d) => void first(d, 'TD').delete(name('A'))],
    [
      'PDF/UA-1 7.5: the head of a table does not say what it is the head of',
      (d) => void first(d, 'TH').delete(name('A')),
    ],
    ['PDF/UA-1 7.18.5: a link is not tagged as one', (d) => first(d, 'Link').set(name('S'), name('Span'))],
    ['PDF/A-3a 6.3.2: a link is not printed', (d) => every(d, 'Subtype', 'Link')[0]?.set(name('F'), PDFNumber.of(2))],
    [
      'PDF/UA-1 7.18.1: a link does not lead back to its tag',
      (d) => void every(d, 'Subtype', 'Link')[0]?.delete(name('StructParent')),
    ],
    [
      'PDF/UA-1 7.18.3: its links are not in the order of its tags',
      (d) => void d.getPages()[0]?.node.delete(name('Tabs')),
    ],
    [
      'PDF/A-3a 6.8: an attached file does not say what it is',
      (d) => void every(d, 'Type', 'Filespec')[0]?.delete(name('AFRelationship')),
    ],
    [
      'PDF/A-3a 6.2: it holds something that the standard bars',
      (d) => void d.context.register(d.context.obj({ S: 'JavaScript', JS: PDFString.of('1') })),
    ],
    ['PDF/A-3a 6.4: it has forms, layers or actions of its own', (d) => d.catalog.set(name('AA'), d.context.obj({}))],
    ['PDF/UA-1 7.1: P does not lead back to its parent', (d) => void first(d, 'P').delete(name('P'))],
    [
      'PDF/UA-1 7.1: tagged content does not lead back to its tag',
      (d) => void d.getPages()[1]?.node.delete(name('StructParents')),
    ],
    [
      'PDF/UA-1 7.1: tagged content does not lead back to its tag',
      (d) => {
        for (const form of streamsOf(d, 'Form')) form.delete(name('StructParents'));
      },
    ],
    ['PDF/UA-1 7.2: a caption stands within L', (d) => every(d, 'S', 'LI')[1]?.set(name('S'), name('Caption'))],
    ['PDF/UA-1 7.2: a table has two heads or feet, or no body', (d) => first(d, 'TR').set(name('S'), name('THead'))],
    ['PDF/UA-1 7.9: a note has no ID of its own', (d) => first(d, 'P').set(name('S'), name('Note'))],
    [
      'PDF/UA-1 7.2: a language of a passage has no name',
      (d) => first(d, 'P').set(name('Lang'), PDFString.of('in English')),
    ],
    [
      'PDF/A-3a 6.1.13: a string, name or number in it is too large',
      (d) => every(d, 'Subtype', 'Link')[0]?.set(name('Contents'), PDFString.of('x'.repeat(40_000))),
    ],
    [
      'PDF/UA-1 7.21.5: a glyph is not as wide as the file says',
      (d) => {
        for (const font of every(d, 'Subtype', 'CIDFontType2')) font.set(name('W'), d.context.obj([]));
      },
    ],
    ['PDF/UA-1 7.21.7: a glyph stands for no character', (d) => renamed(d, '0000')],
    ['PDF/UA-1 7.21.7: a glyph stands for no character', (d) => renamed(d, 'FEFF')],
    ['PDF/A-3a 6.2.11.7.3: a glyph stands for a character that means nothing to others', (d) => renamed(d, 'E000')],
  ])('tells "%s"', async (told, change) => {
    expect(await broken(change)).toContain(told);
  });

  it('tells of a file that does not begin or end as it should', async () => {
    expect(await rulesOf(Buffer.concat([whole, Buffer.from('\n\n')]))).toEqual([
      'PDF/A-3a 6.1.3: something follows its end',
    ]);
    const text = Buffer.from(whole);
    text.fill(0x41, 10, 14);
    expect(await rulesOf(text)).toEqual(['PDF/A-3a 6.1.2: it does not begin as it should']);
  });

  it('tells of a form with tags that is painted twice', async () => {
    const content = await changedContent((text) => text.replace(/(\/X\d+ Do)/, '$1 $1'));
    expect(content).toContain('PDF/UA-1 7.20: a form with tags is painted twice');
  });

  it('tells of fonts that are not whole', async () => {
    const found = await broken((document) => {
      for (const font of every(document, 'Type', 'FontDescriptor')) font.delete(name('FontFile2'));
      for (const font of every(document, 'Subtype', 'Type0')) font.delete(name('ToUnicode'));
    });
    expect(found.filter((line) => line.includes('is not embedded')).length).toBeGreaterThan(0);
    expect(found.filter((line) => line.includes('what its glyphs mean')).length).toBeGreaterThan(0);
  });

  it('tells of content that is tagged twice, not at all, or lost, and of missing glyphs', async () => {
    expect(await changedContent((text) => text.replace('/MCID 1', '/MCID 0'))).toContain(
      'PDF/UA-1 7.1: content is tagged twice',
    );
    expect(await changedContent((text) => text.replace('/MCID 0', '/MCID 999'))).toContain(
      'PDF/UA-1 7.1: the tags on the page are not those of the tree',
    );
    expect(await changedContent((text) => `${text}\n0 0 1 1 re f`)).toContain(
      'PDF/UA-1 7.1: something is neither tagged nor an artifact',
    );
    expect(await changedContent((text) => text.replace(/<[0-9a-f]{4}> Tj/, '<0000> Tj'))).toContain(
      'PDF/UA-1 7.21.8: a character is set that its font lacks',
    );
    expect(await changedContent((text) => `${'q '.repeat(30)}${text}${' Q'.repeat(30)}`)).toContain(
      'PDF/A-3a 6.1.13: states are nested too deep',
    );
  });
});
