/** A brief of a workspace → its edition for a date: articles chosen, read and composed. Nothing here knows of pages. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { withActorSides } from '../analysis/actors/actor-sides.ts';
import type { AnalysedArticle } from '../analysis/model.ts';
import type { Brief } from '../definition/model.ts';
import { BriefpressError, type Diagnostic, diagnose, fail } from '../diagnostics/diagnostic.ts';
import type { Edition, EditionPart } from '../edition/model.ts';
import { loadActors } from '../library/load-actors.ts';
import { loadLibrary } from '../library/load-library.ts';
import type { Article, KnownActor, Library } from '../library/model.ts';
import type { Selection } from '../selection/model.ts';
import { selectArticles } from '../selection/select-articles.ts';
import type { SelectionTime } from '../selection/window.ts';
import type { Workspace } from '../workspace/model.ts';
import { actorsFileOf } from '../workspace/open-workspace.ts';
import type { ComposedBrief, ComposeRequest } from './compose-brief.ts';
import { type EditionMemory, editionMemory, type MadeBefore } from './edition-memory.ts';
import type { Found } from './find-candidates.ts';
import type { Measure } from './fit/fit-pages.ts';
import { letOthersWork } from './let-others-work.ts';
import { type MeasuredBy, madeFrom } from './made-from.ts';
import { partsWanted } from './parts-wanted.ts';
import { tellIdleIds } from './tell-idle-ids.ts';
import { tellIndexing } from './tell-indexing.ts';
import type { World } from './world.ts';

/** What an edition was made from, for whoever asks why it is as it is. */
export interface Reading {
  readonly analysed: readonly AnalysedArticle[];
  /** Made when first asked for. */
  readonly found: () => Found;
  /** What the page prints of what was found. */
  readonly parts: readonly EditionPart[];
}

/** What an edition follows on, and what it is to bear. */
export interface Issuing {
  readonly status: Edition['status'];
  /** Null for a draft. */
  readonly number: number | null;
  readonly revision: number;
  /** The last edition issued for an earlier slot; null where there is none. */
  readonly earlier: Edition | null;
  /** Which articles are its own, by the moment of adding, where the brief goes by the last edition. */
  readonly time: Omit<SelectionTime, 'date'>;
  /** How many of its articles must not have been in an earlier edition; missing where it does not matter. */
  readonly atLeast?: number;
}

/** Nothing was issued before. */
export const FIRST_DRAFT: Issuing = {
  status: 'draft',
  number: null,
  revision: 1,
  earlier: null,
  time: { lastEdition: null },
};

/** How it is made. */
export interface Making {
  /** Prints what a page budget asks for; without it the budget is left to whoever prints. */
  readonly measure?: Measure | null;
  /** Tells what its answers depend on; without it no edition that was measured is known from before. */
  readonly measuredBy?: MeasuredBy;
  /** Reads the articles though an edition of the same is known, for whoever asks why it is as it is. */
  readonly anew?: boolean;
  /** Of what was made before; that of the workspace where it is left out. */
  readonly memory?: EditionMemory;
}

export interface MadeEdition {
  readonly edition: Edition;
  readonly selection: Selection;
  /** What the page prints of what was found. */
  readonly parts: readonly EditionPart[];
  /** Null where the edition is known from before, and no article was read. */
  readonly reading: Reading | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What finds less in other languages says so, lest an empty table be taken for silence of the sources. */
function tellLanguages(articles: readonly Article[]): readonly Diagnostic[] {
  const other = articles.filter((article) => !/^(?:en|und)\b/.test(article.lang));
  if (other.length === 0) return [];
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
  const languages = [...new Set(other.map((article) => names.of(article.lang) ?? article.lang))].sort().join(', ');
  return [diagnose('language-partly-read', { languages, count: other.length, all: articles.length })];
}

/** Throws slot-too-few, before anything is read. */
function requireNew({ chosen }: Selection, { atLeast = 0, time }: Issuing): void {
  const count = chosen.filter(({ article }) => !time.printed?.has(article.id)).length;
  if (count < atLeast) fail('slot-too-few', { count, least: atLeast });
}

function chooseArticles(
  brief: Brief,
  library: Library,
  actors: readonly KnownActor[],
  date: string,
  issuing: Issuing,
): Pick<MadeEdition, 'selection' | 'diagnostics'> {
  const { selection, diagnostics } = selectArticles(brief, library, { date, ...issuing.time });
  if (diagnostics.some((d) => d.severity === 'error')) throw new BriefpressError(diagnostics);
  requireNew(selection, issuing);
  const themes = selection.themes.map((theme) => withActorSides(theme, actors));
  return { selection: { ...selection, themes }, diagnostics };
}

/** As it was made before where it is made from the same; the stages that read articles are loaded only where they must. */
async function recallOrCompose(
  request: ComposeRequest,
  { measuredBy = async () => randomUUID(), anew = false, memory }: Making,
): Promise<MadeBefore | ComposedBrief> {
  const { brief, workspace } = request;
  const { recall, keep } = memory ?? editionMemory(workspace.folders.data);
  const from = await madeFrom(request, measuredBy);
  const before = anew ? null : recall(brief.name, from);
  if (before !== null) return before;
  const { composeBrief } = await import('./compose-brief.ts');
  const composed = await composeBrief(request);
  await keep(brief.name, from, composed);
  return composed;
}

async function makeFrom(
  library: Library,
  actors: readonly KnownActor[],
  workspace: Workspace,
  brief: Brief,
  date: string,
  issuing: Issuing,
  making: Making,
): Promise<MadeEdition> {
  await letOthersWork();
  const { selection, diagnostics } = chooseArticles(brief, library, actors, date, issuing);
  const parts = partsWanted(brief.template, workspace);
  const request = {
    brief,
    selection,
    library,
    actors,
    date,
    workspace,
    issuing,
    parts,
    measure: making.measure ?? null,
  };
  const made = await recallOrCompose(request, making);
  const idle = await tellIdleIds(made.idle, brief.name, path.join(workspace.folders.output, brief.name));
  const articles = selection.chosen.map(({ article }) => article);
  return {
    edition: made.edition,
    selection,
    parts,
    reading: 'found' in made ? { analysed: made.analysed, found: made.found, parts } : null,
    diagnostics: [...diagnostics, ...tellLanguages(articles), ...made.diagnostics, ...idle],
  };
}

/**
 * `date` is ISO. A draft that follows on nothing, unless it is told what it follows on. Throws where the brief's own themes
 * or articles are missing, or nothing is chosen.
 */
export async function makeEdition(
  workspace: Workspace,
  brief: Brief,
  date: string,
  world: Pick<World, 'progress'> = { progress: () => undefined },
  issuing: Issuing = FIRST_DRAFT,
  making: Making = {},
): Promise<MadeEdition> {
  const { folders } = workspace;
  const library = await loadLibrary(folders, tellIndexing(world));
  try {
    const { actors, diagnostics } = await loadActors(actorsFileOf(workspace.root));
    const wrong = diagnostics.some((d) => d.severity === 'error');
    if (wrong) throw new BriefpressError([...library.diagnostics, ...diagnostics]);
    const made = await makeFrom(library, actors, workspace, brief, date, issuing, making);
    return { ...made, diagnostics: [...library.diagnostics, ...diagnostics, ...made.diagnostics] };
  } finally {
    library.close();
  }
}
