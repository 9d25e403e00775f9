/** An edition → whether an editor wrote anything among what comes from articles, so that the page must say how it is marked. */
import type { Edition, EditorPassage, Passage } from '../../edition/model.ts';

const isEditors = (passage: Passage | EditorPassage): boolean =>
  passage.origin === 'editor' || passage.reworded !== null;

export function hasEditorWords({
  summary,
  keyFigures,
  viewpoints,
  timeline,
  themes,
  articles = [],
  changes,
}: Edition): boolean {
  const statements = viewpoints.flatMap((v) => [
    ...v.points.flatMap((p) => p.cells.flat()),
    ...v.further.flat(),
    ...v.others,
  ]);
  const figures = [...keyFigures, ...articles.flatMap((a) => a.keyFigures)];
  return [
    ...summary.flat(),
    ...figures.flatMap((k) => [k, ...(k.origin === 'source' ? (k.differing ?? []) : [])]).map((k) => k.label),
    ...statements.map((s) => s.content),
    ...timeline.map((t) => t.passage),
    ...themes.flatMap((t) => t.passages),
    ...articles.flatMap((a) => [...a.gist, ...(a.statement ? [a.statement.content] : [])]),
    ...(changes?.figures ?? []).map(({ now }) => now.label),
  ].some(isEditors);
}
