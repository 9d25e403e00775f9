/** An edition and all that reading found for it → the ids that an editor's brief may name, part by part. */
import type { AnalysedArticle } from '../../analysis/model.ts';
import type { EditedPart } from '../../definition/model.ts';
import { allEvents } from '../choose-events.ts';
import type { Findings } from '../compose-edition.ts';
import type { ItemIds } from '../item-ids.ts';
import type { Edition, EditionDifferingFigure, EditionStatement, EditionViewpoint, EditorStatement } from '../model.ts';
import type { Candidates } from './candidates.ts';
import type { IdsOfPart } from './check-ids.ts';
import { foundInArticles } from './edit-articles.ts';
import { statementsIn } from './edit-viewpoints.ts';

export function statementsOf({ points, further, others }: EditionViewpoint): (EditionStatement | EditorStatement)[] {
  return [...points.flatMap((p) => p.cells.flat()), ...further.flat(), ...others];
}

/** A key figure and those that are printed beneath it. */
export const withDiffering = (
  figure: Edition['keyFigures'][number],
): readonly (Edition['keyFigures'][number] | EditionDifferingFigure)[] => [
  figure,
  ...(figure.origin === 'source' ? (figure.differing ?? []) : []),
];

interface Item {
  readonly id: string;
}

const idsOf = (printed: readonly Item[], found: readonly string[]): IdsOfPart => {
  const ids = printed.map((item) => item.id);
  return { known: new Set([...found, ...ids]), printed: new Set(ids) };
};

export function knownIds(
  edition: Edition,
  findings: Findings,
  candidates: Candidates,
  analysed: readonly AnalysedArticle[],
  ids: ItemIds,
): Record<EditedPart, IdsOfPart> {
  const inArticles = foundInArticles(findings.articles ?? []);
  const sentences = [
    ...findings.summary,
    ...findings.perTheme.flatMap((t) => t.sentences),
    ...inArticles.sentences,
    ...candidates.sentences,
  ];
  const statements = [
    ...findings.viewpoints.flatMap(statementsIn),
    ...inArticles.statements,
    ...candidates.statements.map((c) => c.placed),
  ];
  const found = [...findings.keyFigures, ...inArticles.keyFigures, ...candidates.keyFigures];
  const { articles = [] } = edition;
  const figures = found.flatMap((f) => [f, ...(f.differing ?? []).map((d) => d.figure)]);
  const passages = [
    ...edition.summary.flat(),
    ...edition.themes.flatMap((t) => t.passages),
    ...articles.flatMap((a) => a.gist),
  ];
  return {
    summary: idsOf(passages, sentences.map(ids.sentence)),
    keyFigures: idsOf(
      [...edition.keyFigures, ...articles.flatMap((a) => a.keyFigures)].flatMap(withDiffering),
      figures.map(ids.figure),
    ),
    viewpoints: idsOf(
      [...edition.viewpoints.flatMap(statementsOf), ...articles.flatMap((a) => a.statement ?? [])],
      statements.map(ids.statement),
    ),
    timeline: idsOf(
      edition.timeline,
      allEvents(analysed).map(({ event }) => ids.event(event)),
    ),
  };
}
