/** An edition, and what it was made from → a table for each part: what is printed with its id and score, what came next. */
import type { EditedPart } from '../../definition/model.ts';
import { statementsOf, withDiffering } from '../../edition/editing/known-ids.ts';
import type { Edition, EditorPassage, Passage } from '../../edition/model.ts';
import type { BuildResult } from '../build-model.ts';
import { alignRows, shortened } from './item-table.ts';
import { type FoundItem, foundItems } from './left-out.ts';

/** So many of those that are not printed are shown. */
const NEXT_SHOWN = 6;

interface PrintedItem {
  readonly id: string;
  readonly source: number | null;
  readonly text: string;
}

function said(id: string, passage: Passage | EditorPassage, before = ''): PrintedItem {
  const { source } = passage;
  if (passage.origin === 'editor') return { id, source, text: `[added] ${before}${passage.text}` };
  if (passage.reworded === null) return { id, source, text: `${before}${passage.text}` };
  return { id, source, text: `[reworded] ${before}${passage.reworded}` };
}

function printedItems(edition: Edition): Readonly<Record<EditedPart, readonly PrintedItem[]>> {
  const { articles = [] } = edition;
  const passages = [
    ...edition.summary.flat(),
    ...edition.themes.flatMap((t) => t.passages),
    ...articles.flatMap((a) => a.gist),
  ];
  const figures = [...edition.keyFigures, ...articles.flatMap((a) => a.keyFigures)];
  const statements = [...edition.viewpoints.flatMap(statementsOf), ...articles.flatMap((a) => a.statement ?? [])];
  return {
    summary: passages.map((p) => said(p.id, p)),
    keyFigures: figures.flatMap(withDiffering).map((k) => said(k.id, k.label, `${k.display}  `)),
    viewpoints: statements.map((s) => said(s.id, s.content, `${s.speaker}: `)),
    timeline: edition.timeline.map((t) => said(t.id, t.passage, `${t.date}  `)),
  };
}

const TITLES: Readonly<Record<EditedPart, string>> = {
  summary: 'Summary and themes',
  keyFigures: 'Key figures',
  viewpoints: 'Statements',
  timeline: 'Timeline',
};

/** Where articles are told one by one, the sentences are theirs. */
const titleOf = (part: EditedPart, { articles, summary }: Edition): string =>
  part === 'summary' && articles && summary.length === 0 ? 'Sentences' : TITLES[part];

const HEAD = ['id', 'score', 'source', 'printed'] as const;
const NEXT_HEAD = ['id', 'score', 'source', 'not printed, because', ''] as const;

function explainNext(rest: readonly FoundItem[], edition: Edition): string[] {
  if (rest.length === 0) return [];
  const numberOf = (article: string): string =>
    String(edition.sources.find((s) => s.article === article)?.number ?? '-');
  const next = rest
    .slice(0, NEXT_SHOWN)
    .map((n) => [n.id, n.score.toFixed(2), numberOf(n.article), n.reason, shortened(n.text)]);
  const more = rest.length - next.length;
  return [...alignRows([NEXT_HEAD, ...next]), ...(more > 0 ? [`  … and ${more} more that scored less`] : [])];
}

function explainPart(
  part: EditedPart,
  printed: readonly PrintedItem[],
  found: readonly FoundItem[],
  edition: Edition,
): string[] {
  const scores = new Map(found.map((item) => [item.id, item.score.toFixed(2)]));
  const ids = new Set(printed.map((item) => item.id));
  const rest = found.filter((item) => !ids.has(item.id));
  const title = `${titleOf(part, edition)}: ${printed.length} printed${found.length > 0 ? `, ${rest.length} more found` : ''}`;
  const rows = printed.map((p) => [p.id, scores.get(p.id) ?? '-', String(p.source ?? '-'), shortened(p.text)]);
  return [title, ...(rows.length > 0 ? alignRows([HEAD, ...rows]) : []), ...explainNext(rest, edition)];
}

/** Without what it was made from, an edition tells what it prints and no more. */
export function explainItems({ edition, reading, definition }: BuildResult): string[] {
  const printed = printedItems(edition);
  const found = reading && definition && foundItems(edition, reading, definition.lengths, definition.editing);
  const parts = reading?.parts ?? null;
  // Of articles that are told one by one all but the timeline is taken.
  const isShown = (part: EditedPart): boolean =>
    parts === null || parts.includes(part) || (parts.includes('articles') && part !== 'timeline');
  return (Object.keys(TITLES) as EditedPart[])
    .filter(isShown)
    .flatMap((part) => ['', ...explainPart(part, printed[part], found?.[part] ?? [], edition)]);
}
