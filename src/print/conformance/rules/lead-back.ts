/** From what is drawn to its tags: how validators and readers tell whose a piece of content is (ISO 32000-1, 14.7.4.4). */
import type { PDFDict, PDFName, PDFObject } from '@cantoo/pdf-lib';
import type { ConformanceFault, ExaminedPage, ExaminedPdf, NamedContent, Rule } from '../model.ts';
import { resourcesOf } from '../shown-glyphs.ts';
import { writtenIn } from '../written-in.ts';

const UA = 'PDF/UA-1';

/** The table of the stream in which a piece of content stands. */
function tableOf({ page: number, form }: NamedContent, pdf: ExaminedPdf): PDFObject | undefined {
  const { document, library, lookup, pages, parents } = pdf;
  const stream = form ? document.context.lookup(form) : undefined;
  const dict: PDFDict | undefined = form
    ? stream instanceof library.PDFStream
      ? stream.dict
      : undefined
    : pages[number - 1]?.page.node;
  return parents.get(lookup.number(dict, 'StructParents') ?? -1);
}

function leadsTo(content: NamedContent, element: PDFDict, pdf: ExaminedPdf): boolean {
  const table = tableOf(content, pdf);
  return table instanceof pdf.library.PDFArray && table.lookup(content.mcid) === element;
}

/** Each piece of content leads back to the element that holds it. */
export const contentLeadsBack: Rule = (pdf) => {
  const lost = pdf.elements.flatMap(({ dict, content }) => content.filter((one) => !leadsTo(one, dict, pdf)));
  const fault = 'tagged content does not lead back to its tag';
  return [...new Set(lost.map(({ page }) => page))].map((page) => ({ rule: `${UA} 7.1`, page, fault }));
};

/** Each element leads back to the one that holds it, up to the root. */
export const elementsLeadBack: Rule = ({ elements, catalog, lookup }) => {
  const root = lookup.dict(catalog, 'StructTreeRoot');
  const lost = elements.filter(({ dict, parent }) => lookup.dict(dict, 'P') !== (parent?.dict ?? root));
  return lost.map(({ role }) => ({ rule: `${UA} 7.1`, page: null, fault: `${role} does not lead back to its parent` }));
};

/** Forms with tags of their own that the page paints, each as often as it does. */
function taggedForms(page: ExaminedPage, pdf: ExaminedPdf): readonly string[] {
  const { PDFName, PDFStream } = pdf.library;
  return page.streams.flatMap((stream) => {
    const forms = pdf.lookup.dict(resourcesOf(stream.form, page, pdf), 'XObject');
    const painted = writtenIn(stream).filter(({ name }) => name === 'Do');
    const names = painted.map(({ text }) => PDFName.of(/^\/(\S+)/.exec(text)?.[1] ?? ''));
    const isTagged = (name: PDFName): boolean => {
      const form = forms?.lookup(name);
      return form instanceof PDFStream && form.dict.has(PDFName.of('StructParents'));
    };
    return names.filter(isTagged).map((name) => String(forms?.get(name)));
  });
}

/** Its content would be read twice. */
export const formsOnce: Rule = (pdf): ConformanceFault[] => {
  const all = pdf.pages.flatMap((page) => taggedForms(page, pdf).map((form) => ({ form, page: page.number })));
  const again = all.filter(({ form }, i) => all.findIndex((other) => other.form === form) < i);
  return again.map(({ page }) => ({ rule: `${UA} 7.20`, page, fault: 'a form with tags is painted twice' }));
};
