/** Links: seen in print, named, and where the tags say that they are. */
import type { PDFDict } from '@cantoo/pdf-lib';
import type { ConformanceFault, ExaminedPdf, Rule } from '../model.ts';

const UA = 'PDF/UA-1';
/** Of the flags of an annotation (ISO 32000-1, table 165): printed, and none that hides it. */
const PRINTED = 4;
const HIDING = 1 | 2 | 32 | 256;

function faultsOf(annotation: PDFDict, page: number, { lookup, parents, elements }: ExaminedPdf): ConformanceFault[] {
  const told = (wrong: boolean, rule: string, fault: string): ConformanceFault[] =>
    wrong ? [{ rule, page, fault }] : [];
  const flags = lookup.number(annotation, 'F') ?? 0;
  const isLink = lookup.text(annotation, 'Subtype') === 'Link';
  const holder = elements.find(({ annotations }) => annotations.includes(annotation));
  const key = lookup.number(annotation, 'StructParent');
  return [
    ...told(!isLink, `${UA} 7.18`, 'it has an annotation that is no link'),
    ...told((flags & PRINTED) === 0 || (flags & HIDING) !== 0, 'PDF/A-3a 6.3.2', 'a link is not printed'),
    ...told(
      lookup.text(annotation, 'Contents').trim() === '',
      `${UA} 7.18.5`,
      'a link has no words that say where it leads',
    ),
    ...told(holder?.role !== 'Link', `${UA} 7.18.5`, 'a link is not tagged as one'),
    ...told(key === null || parents.get(key) !== holder?.dict, `${UA} 7.18.1`, 'a link does not lead back to its tag'),
  ];
}

export const annotations: Rule = (pdf) =>
  pdf.pages.flatMap((page) => page.annotations.flatMap((annotation) => faultsOf(annotation, page.number, pdf)));

export const tabOrder: Rule = ({ pages, lookup }) =>
  pages
    .filter(({ annotations: own, page }) => own.length > 0 && lookup.text(page.node, 'Tabs') !== 'S')
    .map(({ number }) => ({ rule: `${UA} 7.18.3`, page: number, fault: 'its links are not in the order of its tags' }));
