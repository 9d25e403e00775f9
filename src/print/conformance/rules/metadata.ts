/** The document's own facts: what it says that it is, in which language, and in which colours. */
import { inflateSync } from 'node:zlib';
import type { PDFDict } from '@cantoo/pdf-lib';
import { type ConformanceFault, type ExaminedPdf, ofDocument, type Rule } from '../model.ts';

const UA = 'PDF/UA-1';
const A = 'PDF/A-3a';

const when = (wrong: boolean, rule: string, fault: string): readonly ConformanceFault[] =>
  wrong ? [ofDocument(rule, fault)] : [];

/** Empty where there is none, or where it is packed in a way that others may not read. */
function packetOf({ catalog, library }: ExaminedPdf): string {
  const stream = catalog.lookup(library.PDFName.of('Metadata'));
  const plain = stream instanceof library.PDFRawStream && !stream.dict.has(library.PDFName.of('Filter'));
  return plain ? Buffer.from(stream.contents).toString('utf8') : '';
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What a property of the packet says, its markup taken out. */
function property(packet: string, name: string): string {
  const inside = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(packet)?.[1] ?? '';
  return inside.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot);/g, (_, entity: string) => ENTITIES[entity] ?? '');
}

export const identification: Rule = (pdf) => {
  const packet = packetOf(pdf);
  const says = (name: string): string => property(packet, name);
  return [
    ...when(packet === '', `${UA} 7.1`, 'it has no metadata that can be read without unpacking'),
    ...when(says('pdfuaid:part') !== '1', `${UA} 5`, 'its metadata does not say that it follows PDF/UA-1'),
    ...when(
      says('pdfaid:part') !== '3' || says('pdfaid:conformance') !== 'A',
      `${A} 6.6.4`,
      'its metadata does not say that it follows PDF/A-3a',
    ),
    ...when(
      !/<pdfaSchema:prefix>pdfuaid<\/pdfaSchema:prefix>/.test(packet),
      `${A} 6.6.2.3`,
      'its metadata does not describe the property of PDF/UA',
    ),
    ...when(says('dc:title') === '', `${UA} 7.1`, 'its metadata has no title'),
  ];
};

/** Info is said again by the packet. */
export const sameFacts: Rule = ({ document, ...pdf }) => {
  const packet = packetOf({ document, ...pdf });
  const time = (date: Date | undefined): string => date?.toISOString().replace('.000Z', 'Z') ?? '';
  const pairs: readonly (readonly [string, string | undefined, string])[] = [
    ['title', document.getTitle(), 'dc:title'],
    ['author', document.getAuthor(), 'dc:creator'],
    ['subject', document.getSubject(), 'dc:description'],
    ['creator', document.getCreator(), 'xmp:CreatorTool'],
    ['producer', document.getProducer(), 'pdf:Producer'],
    ['date of creation', time(document.getCreationDate()), 'xmp:CreateDate'],
    ['date of change', time(document.getModificationDate()), 'xmp:ModifyDate'],
  ];
  return pairs.flatMap(([what, told = '', name]) =>
    when(told !== property(packet, name), `${A} 6.6.3`, `its ${what} is not the same in its metadata`),
  );
};

export const catalogEntries: Rule = ({ catalog, document, lookup, library }) => {
  const flag = (parent: PDFDict | undefined, key: string): boolean =>
    String(parent?.lookup(library.PDFName.of(key))) === 'true';
  const id = document.context.trailerInfo.ID;
  const lang = lookup.text(catalog, 'Lang');
  return [
    ...when(!flag(lookup.dict(catalog, 'MarkInfo'), 'Marked'), `${UA} 6.2`, 'it does not say that it is tagged'),
    ...when(flag(lookup.dict(catalog, 'MarkInfo'), 'Suspects'), `${UA} 7.1`, 'it says that its tags may be wrong'),
    ...when(!/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(lang), `${UA} 7.2`, 'it names no language'),
    ...when(
      !flag(lookup.dict(catalog, 'ViewerPreferences'), 'DisplayDocTitle'),
      `${UA} 7.1`,
      'it does not ask for its title in the title bar',
    ),
    ...when(!(id instanceof library.PDFArray) || id.size() !== 2, `${A} 6.1.3`, 'it has no ID'),
    ...when(document.context.trailerInfo.Encrypt !== undefined, `${A} 6.1.3`, 'it is encrypted'),
    ...when(
      ['AcroForm', 'OCProperties', 'Requirements', 'AA'].some((key) => catalog.has(library.PDFName.of(key))),
      `${A} 6.4`,
      'it has forms, layers or actions of its own',
    ),
  ];
};

/** An intent for PDF/A with a profile of three colours, of a version that PDF 1.7 knows. */
export const outputIntent: Rule = ({ catalog, lookup, library }) => {
  const first = lookup.array(catalog, 'OutputIntents')?.lookup(0);
  const intent = first instanceof library.PDFDict ? first : undefined;
  const stream = intent?.lookup(library.PDFName.of('DestOutputProfile'));
  const packed = stream instanceof library.PDFRawStream ? stream : null;
  const profile = packed ? Buffer.from(inflateSync(packed.contents)) : Buffer.alloc(0);
  const isDisplay =
    profile.length >= 128 &&
    profile.readUInt32BE(0) === profile.length &&
    (profile[8] ?? 9) < 5 &&
    profile.toString('latin1', 12, 20) === 'mntrRGB ' &&
    profile.toString('latin1', 36, 40) === 'acsp';
  const named = lookup.text(intent, 'S') === 'GTS_PDFA1' && lookup.text(intent, 'OutputConditionIdentifier') !== '';
  return when(!named || !isDisplay, `${A} 6.2.3`, 'it does not say in which colours it is meant');
};
