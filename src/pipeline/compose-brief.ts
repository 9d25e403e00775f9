/** A brief's selection → its edition: the articles read, everything found in them, and as much of it composed as fits. */
import type { AnalysedArticle } from '../analysis/model.ts';
import type { Brief } from '../definition/model.ts';
import { nextDate } from '../definition/next-date.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { composeEdition } from '../edition/compose-edition.ts';
import { composeSources } from '../edition/compose-sources.ts';
import { NO_CANDIDATES } from '../edition/editing/candidates.ts';
import type { IdleId } from '../edition/editing/check-ids.ts';
import { isEdited } from '../edition/editing/keys.ts';
import type { Edition, EditionPart } from '../edition/model.ts';
import type { KnownActor, Library } from '../library/model.ts';
import type { Selection } from '../selection/model.ts';
import type { Workspace } from '../workspace/model.ts';
import { asCandidates, type Found } from './find-candidates.ts';
import { composeToFit } from './fit/compose-to-fit.ts';
import type { Measure } from './fit/fit-pages.ts';
import { backgroundsAt, lengthsAt, perThemeAt } from './fit/sizes.ts';
import { letOthersWork } from './let-others-work.ts';
import type { Issuing } from './make-edition.ts';
import { packageVersion } from './package-version.ts';
import { readEarlier } from './read-earlier.ts';
import { readSelection } from './read-selection.ts';

export interface ComposeRequest {
  readonly brief: Brief;
  readonly selection: Selection;
  readonly library: Library;
  readonly actors: readonly KnownActor[];
  /** ISO. */
  readonly date: string;
  readonly workspace: Workspace;
  readonly issuing: Issuing;
  /** What the page prints of what is found. */
  readonly parts: readonly EditionPart[];
  readonly measure: Measure | null;
}

export interface ComposedBrief {
  readonly edition: Edition;
  readonly idle: readonly IdleId[];
  readonly diagnostics: readonly Diagnostic[];
  readonly analysed: readonly AnalysedArticle[];
  /** Made when first asked for. */
  readonly found: () => Found;
}

/** Where there is little room, backgrounds go from the last theme on: what is taken from articles comes first. */
function withBackgrounds(selection: Selection, size: number): Selection {
  const { themes } = selection;
  const kept = backgroundsAt(themes.length, size);
  return { ...selection, themes: themes.map((theme, i) => (i < kept ? theme : { ...theme, background: [] })) };
}

export async function composeBrief(request: ComposeRequest): Promise<ComposedBrief> {
  const { brief, selection, library, actors, date, issuing, parts, measure } = request;
  const { analysed, hidden, sections, diagnostics: told, find } = await readSelection(request);
  const next = brief.schedule ? nextDate(brief.schedule, date) : null;
  const { status, number, revision } = issuing;
  const issue = { status, number, revision, next, version: packageVersion };
  const cache = { read: library.readAnalysis, write: library.writeAnalysis };
  const earlier =
    issuing.earlier && (await readEarlier(issuing.earlier, library, composeSources(selection), analysed, cache));
  const names = actors.map((actor) => actor.name);
  const composeAt = async (size: number, pages: number | null, forSpace: Edition['omitted'] = [], tables = size) => {
    const sized = { ...brief, pages, lengths: lengthsAt(brief.lengths, size) };
    const perTheme = perThemeAt(brief.lengths.perTheme, size, sections.length);
    const { findings, found } = await find(sized, { parts, size, tables, perTheme });
    await letOthersWork();
    const candidates = isEdited(brief.editing) ? asCandidates(found()) : NO_CANDIDATES;
    const leftOut = [...hidden.omitted, ...forSpace];
    const read = { analysed, findings, candidates, names };
    const fitting = { brief: sized, selection: withBackgrounds(selection, size) };
    return { ...composeEdition({ ...fitting, ...read, parts, date, earlier, leftOut, ...issue }), found };
  };
  const { edition, idle, diagnostics, found } = await composeToFit(brief, measure, composeAt);
  return {
    edition,
    idle,
    diagnostics: [...hidden.diagnostics, ...(parts.includes('viewpoints') ? told : []), ...diagnostics],
    analysed,
    found,
  };
}
