/** The tree of tags: roles that readers know, each where it may stand, headings in order, tables that are whole. */
import type { PDFObject } from '@cantoo/pdf-lib';
import { type ConformanceFault, type ExaminedPdf, ofDocument, type Rule, type TaggedElement } from '../model.ts';

const UA = 'PDF/UA-1';
const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** ISO 32000-1, 14.8.4. */
const STANDARD = set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table
TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form`
    .split(/\s+/)
    .join(' '),
);
/** What a role may hold, where that is bound; and where it may stand. */
const HOLDS: Readonly<Record<string, ReadonlySet<string>>> = {
  L: set('L LI Caption'),
  LI: set('Lbl LBody'),
  Table: set('TR THead TBody TFoot Caption'),
  THead: set('TR'),
  TBody: set('TR'),
  TFoot: set('TR'),
  TR: set('TH TD'),
};
const WITHIN: Readonly<Record<string, ReadonlySet<string>>> = {
  LI: set('L'),
  Lbl: set('LI Note'),
  LBody: set('LI'),
  TR: set('Table THead TBody TFoot'),
  TH: set('TR'),
  TD: set('TR'),
  THead: set('Table'),
  TBody: set('Table'),
  TFoot: set('Table'),
};

const pageOf = (element: TaggedElement): number | null =>
  element.content[0]?.page ?? element.kids.map(pageOf).find((page) => page !== null) ?? null;

const fault = (clause: string, element: TaggedElement, text: string): ConformanceFault => ({
  rule: `${UA} ${clause}`,
  page: pageOf(element),
  fault: text,
});

export const tree: Rule = ({ elements }) => (elements.length === 0 ? [ofDocument(`${UA} 7.1`, 'it has no tags')] : []);

export const roles: Rule = ({ elements }) =>
  elements
    .filter(({ role }) => !STANDARD.has(role))
    .map((element) => fault('7.1', element, `"${element.role}" is no role that readers know`));

export const nesting: Rule = ({ elements }) =>
  elements.flatMap((element) => {
    const { role, kids, content, parent } = element;
    const wrong = kids.filter((kid) => HOLDS[role]?.has(kid.role) === false);
    const own = HOLDS[role] && content.length > 0 ? [fault('7.2', element, `${role} holds content itself`)] : [];
    const stray = WITHIN[role]?.has(parent?.role ?? '') === false;
    return [
      ...wrong.map((kid) => fault('7.2', kid, `${kid.role} stands in ${role}`)),
      ...own,
      ...(stray ? [fault('7.2', element, `${role} stands in ${parent?.role ?? 'nothing'}`)] : []),
    ];
  });

/** The first is H1, and none is more than one below the one before. */
export const headings: Rule = ({ elements }) => {
  let last = 0;
  return elements.flatMap((element) => {
    const level = Number(/^H([1-6])$/.exec(element.role)?.[1] ?? 0);
    if (level === 0) return element.role === 'H' ? [fault('7.4.4', element, 'a heading has no level')] : [];
    const skipped = level > last + 1;
    const before = last;
    last = level;
    return skipped ? [fault('7.4.2', element, `H${level} follows ${before === 0 ? 'no heading' : `H${before}`}`)] : [];
  });
};

export const alternatives: Rule = ({ elements, lookup }) =>
  elements
    .filter(({ role }) => role === 'Figure' || role === 'Formula')
    .filter(({ dict }) => lookup.text(dict, 'Alt').trim() === '' && lookup.text(dict, 'ActualText').trim() === '')
    .map((element) => fault('7.3', element, 'a picture has no words that say what it shows'));

/** What the lists of attributes of a cell say: numbers, or names. */
function attribute(element: TaggedElement, key: string, { library, lookup }: ExaminedPdf): string | number | null {
  const { PDFArray, PDFDict, PDFName } = library;
  const own = element.dict.lookup(PDFName.of('A'));
  const all: readonly (PDFObject | undefined)[] =
    own instanceof PDFArray ? Array.from({ length: own.size() }, (_, i) => own.lookup(i)) : [own];
  const found = all.find((entry) => entry instanceof PDFDict && entry.has(PDFName.of(key)));
  return found instanceof PDFDict ? (lookup.number(found, key) ?? lookup.text(found, key)) : null;
}

const rowsOf = (table: TaggedElement): readonly TaggedElement[] =>
  table.kids.flatMap((kid) => (kid.role === 'TR' ? [kid] : kid.kids.filter(({ role }) => role === 'TR')));

/** Columns that each row takes, those counted that cells of rows above reach into. */
function widths(rows: readonly TaggedElement[], pdf: ExaminedPdf): readonly number[] {
  const span = (cell: TaggedElement, key: string): number => Number(attribute(cell, key, pdf) ?? 1) || 1;
  const taken = rows.map(() => 0);
  rows.forEach((row, i) => {
    for (const cell of row.kids) {
      for (let below = 0; below < span(cell, 'RowSpan') && i + below < rows.length; below++) {
        taken[i + below] = (taken[i + below] ?? 0) + span(cell, 'ColSpan');
      }
    }
  });
  return taken;
}

export const tables: Rule = (pdf) =>
  pdf.elements
    .filter(({ role }) => role === 'Table')
    .flatMap((table) => {
      const rows = rowsOf(table);
      const ragged = new Set(widths(rows, pdf)).size > 1;
      const heads = rows.flatMap((row) => row.kids).filter(({ role }) => role === 'TH');
      const unscoped = heads.filter((head) => !attribute(head, 'Scope', pdf));
      return [
        ...(ragged ? [fault('7.2', table, 'the rows of a table are not of the same width')] : []),
        ...(heads.length === 0 ? [fault('7.5', table, 'a table has no heads')] : []),
        ...unscoped.map((head) => fault('7.5', head, 'the head of a table does not say what it is the head of')),
      ];
    });
