/** What is drawn on the pages: each piece tagged once or an artifact. */
import type { PDFRef } from '@cantoo/pdf-lib';
import type { ContentStream } from '../../conform/content-streams.ts';
import { markArtifacts } from '../../conform/mark-artifacts.ts';
import type { ConformanceFault, ExaminedPage, ExaminedPdf, Rule } from '../model.ts';
import { writtenIn } from '../written-in.ts';

const UA = 'PDF/UA-1';
const A = 'PDF/A-3a';
/** ISO 32000-1, annex C. */
const DEEPEST = 28;

const numberIn = (mark: string): number | null => {
  const found = /\/MCID\s+(\d+)/.exec(mark)?.[1];
  return found === undefined ? null : Number(found);
};

const ofPages = (
  { pages }: ExaminedPdf,
  rule: string,
  fault: string,
  isWrong: (page: ExaminedPage) => boolean,
): ConformanceFault[] => pages.filter(isWrong).map(({ number }) => ({ rule, page: number, fault }));

export const readable: Rule = (pdf) =>
  ofPages(pdf, `${UA} 7.1`, 'its content cannot be read', ({ streams }) => streams.length === 0);

/** What marking would mark is neither tagged nor an artifact. */
export const everythingMarked: Rule = (pdf) =>
  ofPages(pdf, `${UA} 7.1`, 'something is neither tagged nor an artifact', ({ streams }) =>
    streams.some(({ bytes, isTagged }) => markArtifacts(bytes, isTagged) !== bytes),
  );

interface Marks {
  readonly seen: readonly number[];
  readonly crossed: boolean;
  readonly open: boolean;
}

/** The numbers of marked content in a stream, and whether tags and artifacts stand in each other. */
function marksIn(stream: ContentStream): Marks {
  const open: ('tag' | 'artifact' | 'other')[] = [];
  const seen: number[] = [];
  let crossed = false;
  for (const { name, text } of writtenIn(stream)) {
    if (name === 'EMC') open.pop();
    if (name !== 'BDC' && name !== 'BMC') continue;
    const number = numberIn(text);
    const kind = number !== null ? 'tag' : text.startsWith('/Artifact') ? 'artifact' : 'other';
    crossed ||= kind !== 'other' && open.some((outer) => outer !== 'other' && outer !== kind);
    open.push(kind);
    if (number !== null) seen.push(number);
  }
  return { seen, crossed, open: open.length > 0 };
}

const hasTwice = (list: readonly string[]): boolean => new Set(list).size < list.length;

/** Numbers belong to a stream: of a page, or of a form on it. */
const keyOf = (form: PDFRef | null, mcid: number): string => `${form ?? 'page'} ${mcid}`;

/** Each piece of tagged content stands once on its page and once in the tree, and the tree holds no other. */
export const marksAndTree: Rule = ({ pages, elements }) =>
  pages.flatMap(({ number: page, streams }): ConformanceFault[] => {
    const marks = streams.map(marksIn);
    const seen = streams.flatMap(({ ref, form }, i) => marks[i]?.seen.map((n) => keyOf(form && ref, n)) ?? []);
    const held = elements.flatMap(({ content }) =>
      content.filter((c) => c.page === page).map(({ form, mcid }) => keyOf(form, mcid)),
    );
    const told = (wrong: boolean, fault: string): ConformanceFault[] =>
      wrong ? [{ rule: `${UA} 7.1`, page, fault }] : [];
    return [
      ...told(
        marks.some(({ crossed }) => crossed),
        'a tag and an artifact stand in each other',
      ),
      ...told(hasTwice(seen) || hasTwice(held), 'content is tagged twice'),
      ...told([...seen].sort().join() !== [...held].sort().join(), 'the tags on the page are not those of the tree'),
      ...told(
        marks.some(({ open }) => open),
        'a mark is not closed',
      ),
    ];
  });

function isDeep(stream: ContentStream): boolean {
  let [open, most] = [0, 0];
  for (const { name } of writtenIn(stream)) {
    if (name === 'q') most = Math.max(most, ++open);
    if (name === 'Q') open--;
  }
  return most > DEEPEST;
}

export const depth: Rule = (pdf) =>
  ofPages(pdf, `${A} 6.1.13`, 'states are nested too deep', ({ streams }) => streams.some(isDeep));
