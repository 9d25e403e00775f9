/**
 * What an edition prints, part by part in the order of its page → its sources, numbered as a reader meets their marks: from 1
 * and without a gap. Those of which nothing is printed come last. Until all is composed, numbers are places in the selection.
 */
import type {
  Edition,
  EditionKeyFigure,
  EditionPart,
  EditionSource,
  EditorKeyFigure,
  EditorPassage,
  Passage,
} from './model.ts';

type Content = Pick<Edition, EditionPart | 'changes' | 'sources'>;
type PrintedPart = EditionPart | 'changes';
type Cited = readonly (number | null)[];

const ofPassage = ({ source }: Passage | EditorPassage): number | null => source;

/** The label's own first, then the others that have the number, then those that differ. */
function ofFigure(figure: EditionKeyFigure | EditorKeyFigure): Cited {
  const own = ofPassage(figure.label);
  if (figure.origin === 'editor') return [own];
  const others = (figure.differing ?? []).flatMap(({ label, sources }) => [ofPassage(label), ...sources]);
  return [own, ...figure.sources, ...others];
}

const MARKS: Readonly<Record<PrintedPart, (content: Content) => Cited>> = {
  summary: ({ summary }) => summary.flat().map(ofPassage),
  keyFigures: ({ keyFigures }) => keyFigures.flatMap(ofFigure),
  changes: ({ changes }) => [
    ...(changes?.figures ?? []).flatMap(({ now }) => ofFigure(now)),
    ...(changes?.statements ?? []).map(({ now }) => ofPassage(now.content)),
  ],
  themes: ({ themes }) => themes.flatMap(({ passages }) => passages.map(ofPassage)),
  articles: ({ articles = [] }) => articles.map(({ source }) => source),
  timeline: ({ timeline }) => timeline.map(({ passage }) => ofPassage(passage)),
  // Row by row, and in a row from side to side.
  viewpoints: ({ viewpoints }) =>
    viewpoints.flatMap(({ points, further, others }) =>
      [...points.flatMap(({ cells }) => cells.flat()), ...further.flat(), ...others].map((s) => ofPassage(s.content)),
    ),
};

/** What changed stands behind summary and key figures, or first where the page has neither. */
function withChanges(parts: readonly EditionPart[]): readonly PrintedPart[] {
  const after = Math.max(parts.indexOf('summary'), parts.indexOf('keyFigures')) + 1;
  return [...parts.slice(0, after), 'changes', ...parts.slice(after)];
}

/** All fields of the edition that hold numbers of its sources are called one of these, and no other is. */
function renumber<T>(value: T, numberOf: (old: number) => number): T {
  const change = (key: string, old: unknown): unknown => {
    if (key === 'source' && typeof old === 'number') return numberOf(old);
    if (key === 'sources' && Array.isArray(old)) return old.map(numberOf);
    if (key === 'newSources' && Array.isArray(old)) return old.map(numberOf).sort((a, b) => a - b);
    return renumber(old, numberOf);
  };
  if (Array.isArray(value)) return value.map((item) => renumber(item, numberOf)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, old]) => [key, change(key, old)])) as T;
}

/** `parts`: in the order in which the page prints them. The same content gives the same numbers. */
export function numberSources<T extends Content>(content: T, parts: readonly EditionPart[]): T {
  const { sources, ...printed } = content;
  const cited = withChanges(parts).flatMap((part) => MARKS[part](content));
  const met = [...new Set([...cited, ...sources.map(({ number }) => number)])];
  const order = new Map(met.filter((old) => old !== null).map((old, i) => [old, i + 1]));
  const numberOf = (old: number): number => order.get(old) ?? old;
  const numbered: readonly EditionSource[] = sources
    .map((source) => ({ ...source, number: numberOf(source.number) }))
    .sort((a, b) => a.number - b.number);
  return { ...content, ...renumber(printed, numberOf), sources: numbered };
}
