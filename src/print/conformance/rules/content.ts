/** What is drawn on the pages: each piece tagged once or an artifact, in glyphs that are there. */
import { contentOperators } from '../../conform/content-operators.ts';
import type { ContentStream } from '../../conform/content-streams.ts';
import { markArtifacts } from '../../conform/mark-artifacts.ts';
import type { ConformanceFault, ExaminedPage, ExaminedPdf, Rule } from '../model.ts';

const UA = 'PDF/UA-1';
const A = 'PDF/A-3a';
/** ISO 32000-1, annex C. */
const DEEPEST = 28;

/** An operator with its operands as text. */
interface Written {
  readonly name: string;
  readonly text: string;
}

const writtenIn = ({ bytes }: ContentStream): readonly Written[] =>
  contentOperators(bytes).map(({ name, start, end }) => ({
    name,
    text: Buffer.from(bytes.subarray(start, end)).toString('latin1'),
  }));

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

const hasTwice = (list: readonly number[]): boolean => new Set(list).size < list.length;

/** Each piece of tagged content stands once on its page and once in the tree, and the tree holds no other. */
export const marksAndTree: Rule = ({ pages, elements }) =>
  pages.flatMap(({ number: page, streams }): ConformanceFault[] => {
    const marks = streams.map(marksIn);
    const seen = marks.flatMap((one) => one.seen);
    const held = elements.flatMap(({ content }) => content.filter((c) => c.page === page).map((c) => c.mcid));
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

/** Chromium writes glyphs as four hex digits each; glyph 0 is the box that stands for a missing one. */
const hasMissing = ({ name, text }: Written): boolean =>
  ['Tj', 'TJ'].includes(name) &&
  [...text.matchAll(/<([0-9A-Fa-f\s]*)>/g)].some(([, digits = '']) => /^(?:.{4})*0000/.test(digits.replace(/\s/g, '')));

export const glyphs: Rule = (pdf) =>
  ofPages(pdf, `${UA} 7.21.8`, 'a character is set that its font lacks', ({ streams }) =>
    streams.some((stream) => writtenIn(stream).some(hasMissing)),
  );

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
