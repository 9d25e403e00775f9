/** What reading found for a brief, and what its editor overrules → what is to be printed, before evidence is checked. */
import type {
  AnalysedArticle,
  ArticleGist,
  Evidence,
  KeyFigure,
  SummarySentence,
  Viewpoint,
} from '../../analysis/model.ts';
import type { Brief } from '../../definition/model.ts';
import { allEvents, type ChosenEvent, chooseEvents } from '../choose-events.ts';
import type { Findings } from '../compose-edition.ts';
import type { ItemIds } from '../item-ids.ts';
import type { Candidates } from './candidates.ts';
import { editArticles, foundInArticles } from './edit-articles.ts';
import { editList } from './edit-list.ts';
import { editSummary } from './edit-summary.ts';
import { editViewpoints, statementsIn } from './edit-viewpoints.ts';

export interface EditedFindings {
  readonly summary: readonly SummarySentence[];
  readonly keyFigures: readonly KeyFigure[];
  readonly viewpoints: readonly Viewpoint[];
  readonly perTheme: Findings['perTheme'];
  readonly events: readonly ChosenEvent[];
  readonly articles: readonly ArticleGist[];
}

const byDate = (a: ChosenEvent, b: ChosenEvent): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

export function editFindings(
  { editing, lengths }: Brief,
  findings: Findings,
  candidates: Candidates,
  analysed: readonly AnalysedArticle[],
  ids: ItemIds,
): EditedFindings {
  const { summary, keyFigures, timeline } = editing;
  const all = allEvents(analysed);
  const worth = new Map(all.map(({ event, worth }) => [ids.event(event), worth]));
  const events = editList(
    chooseEvents(
      all.filter(({ event }) => findings.isAbout?.(event.article, event.text) ?? true),
      lengths.timeline,
    ),
    all.map((e) => e.event),
    timeline,
    { idOf: ids.event, worth: (e) => worth.get(ids.event(e)) ?? 0, limit: lengths.timeline },
  );
  return {
    summary: editSummary(
      findings.summary.slice(0, lengths.summary),
      candidates.sentences,
      summary,
      ids,
      lengths.summary,
    ),
    keyFigures: editList(findings.keyFigures, candidates.keyFigures, keyFigures, {
      idOf: ids.figure,
      worth: (f) => f.score,
      limit: lengths.keyFigures,
    }),
    viewpoints: editViewpoints(findings.viewpoints, candidates, editing.viewpoints, ids),
    perTheme: findings.perTheme.map((theme) => ({
      ...theme,
      sentences: theme.sentences.filter((s) => !summary.drop.includes(ids.sentence(s))),
    })),
    events: [...events].sort(byDate),
    articles: editArticles(findings.articles ?? [], candidates, editing, ids),
  };
}

/** Evidence of what is pinned: it has the first claim on the words of an article that may be printed. */
export function pinnedEvidence({ editing }: Brief, edited: EditedFindings, ids: ItemIds): Evidence[] {
  const { summary, keyFigures, viewpoints, timeline } = editing;
  const said = (part: { readonly pin: readonly string[]; readonly reword: object }, id: string): boolean =>
    part.pin.includes(id) && !Object.hasOwn(part.reword, id);
  const inArticles = foundInArticles(edited.articles);
  return [
    ...[...edited.summary, ...inArticles.sentences]
      .filter((s) => said(summary, ids.sentence(s)))
      .map((s) => ({ article: s.article, spans: s.parts ?? [s] })),
    ...[...edited.keyFigures, ...inArticles.keyFigures]
      .filter((f) => said(keyFigures, ids.figure(f)))
      .map((f) => ({ article: f.article, spans: f.label })),
    ...[...edited.viewpoints.flatMap(statementsIn), ...inArticles.statements]
      .filter((s) => said(viewpoints, ids.statement(s)))
      .map((s) => ({ article: s.article, spans: [s.content] })),
    ...edited.events.filter((e) => said(timeline, ids.event(e))).map((e) => ({ article: e.article, spans: [e] })),
  ];
}
