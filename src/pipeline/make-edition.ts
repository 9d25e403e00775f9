/** A brief of a workspace → its edition for a date: articles chosen, read and composed. Nothing here knows of pages. */
import path from 'node:path';
import { withActorSides } from '../analysis/actors/actor-sides.ts';
import { nameActors } from '../analysis/actors/name-actors.ts';
import { chooseKeyFigures } from '../analysis/key-figures/choose-key-figures.ts';
import type { AnalysedArticle, Viewpoint } from '../analysis/model.ts';
import type { SummaryLength } from '../analysis/summary/length.ts';
import { summariseArticles, summariseThemes } from '../analysis/summary/summarise-articles.ts';
import { isAbout, relevanceTo } from '../analysis/theme-relevance.ts';
import { findViewpoints, NO_LIMITS } from '../analysis/viewpoints/find-viewpoints.ts';
import { proposeSides } from '../analysis/viewpoints/propose-sides.ts';
import { shareStatements } from '../analysis/viewpoints/share-statements.ts';
import type { Brief } from '../definition/model.ts';
import { nextDate } from '../definition/next-date.ts';
import { BriefpressError, type Diagnostic, diagnose, fail } from '../diagnostics/diagnostic.ts';
import { composeEdition, type Findings } from '../edition/compose-edition.ts';
import { composeSources } from '../edition/compose-sources.ts';
import { NO_CANDIDATES } from '../edition/editing/candidates.ts';
import { isEdited } from '../edition/editing/keys.ts';
import type { Edition, EditionPart } from '../edition/model.ts';
import { loadActors } from '../library/load-actors.ts';
import { loadLibrary } from '../library/load-library.ts';
import type { Article, KnownActor, Library, Theme } from '../library/model.ts';
import { promisedPages } from '../render/page-limit.ts';
import type { Selection } from '../selection/model.ts';
import { selectArticles } from '../selection/select-articles.ts';
import type { SelectionTime } from '../selection/window.ts';
import type { Workspace } from '../workspace/model.ts';
import { actorsFileOf } from '../workspace/open-workspace.ts';
import { analyseSelection } from './analyse-selection.ts';
import { asCandidates, type Found, findCandidates, type ThemeSection } from './find-candidates.ts';
import { findGists } from './find-gists.ts';
import { bestViewpoints } from './fit/best-viewpoints.ts';
import { type Composed, fitPages, type Measure } from './fit/fit-pages.ts';
import { leftForSpace } from './fit/left-for-space.ts';
import { backgroundsAt, lengthsAt, perThemeAt } from './fit/sizes.ts';
import { hideUnshowable } from './hide-unshowable.ts';
import { letOthersWork } from './let-others-work.ts';
import { packageVersion } from './package-version.ts';
import { partsWanted } from './parts-wanted.ts';
import { readEarlier } from './read-earlier.ts';
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

export interface MadeEdition {
  readonly edition: Edition;
  readonly selection: Selection;
  readonly findings: Findings;
  readonly reading: Reading;
  readonly diagnostics: readonly Diagnostic[];
}

const inTheme = (selection: Selection, analysed: readonly AnalysedArticle[], slug: string): AnalysedArticle[] =>
  analysed.filter((_, i) => selection.chosen[i]?.themes.includes(slug));

/** A theme that names no sides gets those that its speakers fall into. */
function withSides(theme: Theme, analysed: readonly AnalysedArticle[]): Theme {
  const asked = { ...theme, question: theme.question ?? theme.title };
  return theme.sides.length > 0 ? asked : { ...asked, sides: proposeSides(analysed, asked) };
}

/** How many sides have a statement of their own on the question. */
function speakingSides({ sides, points, further }: Viewpoint): number {
  const statements = [...points.flatMap((point) => point.cells.flat()), ...further];
  return sides.filter((_, side) => statements.some((s) => s.side === side)).length;
}

/** Where the program found the sides, the page says so. */
function viewpointOf({ theme, analysed, sidesFound }: ThemeSection): Viewpoint | null {
  const found = findViewpoints(analysed, theme, NO_LIMITS);
  if (!sidesFound || found === null || speakingSides(found) > 1) return found && { ...found, sidesFound };
  // Sides that were found and do not both speak on the question are none.
  return findViewpoints(analysed, { ...theme, sides: [] }, NO_LIMITS);
}

/** Everything that is held on the questions: a page of any size prints a part of it. */
async function viewpointsOf(sections: readonly ThemeSection[]): Promise<readonly Viewpoint[]> {
  const all: Viewpoint[] = [];
  for (const section of sections) {
    await letOthersWork();
    const found = viewpointOf(section);
    if (found !== null) all.push(found);
  }
  return all;
}

function sectionsOf(selection: Selection, analysed: readonly AnalysedArticle[]): ThemeSection[] {
  return selection.themes.map((theme) => {
    const own = inTheme(selection, analysed, theme.slug);
    return { theme: withSides(theme, own), analysed: own, sidesFound: theme.sides.length === 0 };
  });
}

const lengthOf = ({ summary, summaryWords }: Brief['lengths']): SummaryLength =>
  summaryWords === undefined ? { sentences: summary } : { words: summaryWords };

/** Where there is little room, backgrounds go from the last theme on: what is taken from articles comes first. */
function withBackgrounds(selection: Selection, size: number): Selection {
  const { themes } = selection;
  const kept = backgroundsAt(themes.length, size);
  return { ...selection, themes: themes.map((theme, i) => (i < kept ? theme : { ...theme, background: [] })) };
}

/** What is looked for, and in how much of it at most. */
interface Wanted {
  readonly parts: readonly EditionPart[];
  /** As in fit/: 1 for the usual lengths. */
  readonly size: number;
  readonly tables: number;
  readonly perTheme: readonly number[];
  /** All of them, found when first asked for. */
  readonly viewpoints: () => Promise<readonly Viewpoint[]>;
}

/** Everything that reading finds in the chosen articles, as far as the brief asks for it and its page prints it. */
async function findAll(
  { lengths, lang }: Brief,
  selection: Selection,
  sections: readonly ThemeSection[],
  analysed: readonly AnalysedArticle[],
  { parts, size, tables, perTheme: sentences, viewpoints }: Wanted,
): Promise<Findings> {
  const { themes } = selection;
  const relevance = relevanceTo(themes, analysed);
  const find = async <T>(
    part: EditionPart,
    finder: () => readonly T[] | Promise<readonly T[]>,
  ): Promise<readonly T[]> => {
    if (!parts.includes(part)) return [];
    await letOthersWork();
    return finder();
  };
  const summary = await find('summary', () =>
    summariseArticles(analysed, { ...lengthOf(lengths), themes, lang, trim: true }),
  );
  const perTheme = { sentences, except: summary, lang, trim: true };
  return {
    summary,
    keyFigures: await find('keyFigures', () => chooseKeyFigures(analysed, { themes, limit: lengths.keyFigures })),
    viewpoints: await find('viewpoints', async () => shareStatements(bestViewpoints(await viewpoints(), tables))),
    perTheme: await find('themes', () => summariseThemes(sections, perTheme)),
    articles: await find('articles', () => findGists(selection, analysed, lengths.perArticle, size)),
    isAbout: (article, text) => isAbout(relevance, article, text),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What finds less in other languages says so, lest an empty table be taken for silence of the sources. */
function tellLanguages(articles: readonly Article[]): readonly Diagnostic[] {
  const other = articles.filter((article) => !/^(?:en|und)\b/.test(article.lang));
  if (other.length === 0) return [];
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
  const languages = [...new Set(other.map((article) => names.of(article.lang) ?? article.lang))].sort().join(', ');
  return [diagnose('language-partly-read', { languages, count: other.length, all: articles.length })];
}

type ComposeAt<T> = (size: number, pages: number | null, leftOut?: Edition['omitted'], tables?: number) => Promise<T>;

/** What it had no room for is told, and why: as the brief asks for so many pages, or its template promises them. */
async function composeInto<T extends Composed>(
  pages: number,
  asked: boolean,
  measure: Measure,
  composeAt: ComposeAt<T>,
): Promise<T> {
  const into = (size: number, tables: number): Promise<T> => composeAt(size, pages, [], tables);
  const { composed, size, tables } = await fitPages(into, pages, measure);
  if (size >= 1 && tables >= 1) return composed;
  const usual = await composeAt(1, pages);
  const why = asked ? `no room with "pages: ${pages}"` : `no room on the ${pages} pages that its template keeps to`;
  return composeAt(size, pages, leftForSpace(usual.edition, composed.edition, why), tables);
}

/**
 * At the usual size where no pages are asked for, or nothing can be printed. Where that is more than its template
 * promises, as if so many pages were asked for.
 */
async function composeToFit<T extends Composed>(
  { pages, template }: Pick<Brief, 'pages' | 'template'>,
  measure: Measure | null,
  composeAt: ComposeAt<T>,
): Promise<T> {
  if (measure === null) return composeAt(1, pages);
  if (pages !== null) return composeInto(pages, true, measure, composeAt);
  const [usual, promised] = [await composeAt(1, null), promisedPages(template)];
  if (promised === null) return usual;
  const taken = await measure(usual.edition);
  return taken === null || taken <= promised ? usual : composeInto(promised, false, measure, composeAt);
}

/** Throws slot-too-few, before anything is read. */
function requireNew({ chosen }: Selection, { atLeast = 0, time }: Issuing): void {
  const count = chosen.filter(({ article }) => !time.printed?.has(article.id)).length;
  if (count < atLeast) fail('slot-too-few', { count, least: atLeast });
}

async function composeFrom(
  brief: Brief,
  library: Library,
  actors: readonly KnownActor[],
  date: string,
  workspace: Workspace,
  issuing: Issuing,
  measure: Measure | null,
): Promise<MadeEdition> {
  await letOthersWork();
  const { selection: chosen, diagnostics } = selectArticles(brief, library, { date, ...issuing.time });
  if (diagnostics.some((d) => d.severity === 'error')) throw new BriefpressError(diagnostics);
  requireNew(chosen, issuing);
  const selection = { ...chosen, themes: chosen.themes.map((theme) => withActorSides(theme, actors)) };
  const articles = selection.chosen.map((c) => c.article);
  const cache = { read: library.readAnalysis, write: library.writeAnalysis };
  const read = await analyseSelection(articles, cache);
  const { analysed, ...hidden } = await hideUnshowable(nameActors(read, actors), workspace);
  await letOthersWork();
  const sections = sectionsOf(selection, analysed);
  const next = brief.schedule ? nextDate(brief.schedule, date) : null;
  const { status, number, revision } = issuing;
  const issue = { status, number, revision, next, version: packageVersion };
  const earlier =
    issuing.earlier && (await readEarlier(issuing.earlier, library, composeSources(selection), analysed, cache));
  const names = actors.map((actor) => actor.name);
  const parts = partsWanted(brief.template, workspace);
  const viewpoints = once(() => viewpointsOf(sections));
  const composeAt = async (size: number, pages: number | null, forSpace: Edition['omitted'] = [], tables = size) => {
    const sized = { ...brief, pages, lengths: lengthsAt(brief.lengths, size) };
    const perTheme = perThemeAt(brief.lengths.perTheme, size, sections.length);
    const wanted = { parts, size, tables, perTheme, viewpoints };
    const findings = await findAll(sized, selection, sections, analysed, wanted);
    await letOthersWork();
    const found = once(() => findCandidates(analysed, sections, findings));
    const candidates = isEdited(brief.editing) ? asCandidates(found()) : NO_CANDIDATES;
    const leftOut = [...hidden.omitted, ...forSpace];
    const read = { analysed, findings, candidates, names };
    const fitting = { brief: sized, selection: withBackgrounds(selection, size) };
    const input = { ...fitting, ...read, parts, date, earlier, leftOut, ...issue };
    return { ...composeEdition(input), findings, found };
  };
  const { findings, found, ...composition } = await composeToFit(brief, measure, composeAt);
  const idle = await tellIdleIds(composition.idle, brief.name, path.join(workspace.folders.output, brief.name));
  const all = [...diagnostics, ...tellLanguages(articles), ...hidden.diagnostics, ...composition.diagnostics, ...idle];
  return { edition: composition.edition, selection, findings, reading: { analysed, found, parts }, diagnostics: all };
}

/** `date` is ISO. A draft that follows on nothing, unless it is told what it follows on. `measure` prints what a page budget asks for; without it the budget is left to whoever prints. Throws where the brief's own themes or articles are missing, or nothing is chosen. */
export async function makeEdition(
  workspace: Workspace,
  brief: Brief,
  date: string,
  world: Pick<World, 'progress'> = { progress: () => undefined },
  issuing: Issuing = FIRST_DRAFT,
  measure: Measure | null = null,
): Promise<MadeEdition> {
  const { folders } = workspace;
  const library = await loadLibrary(folders, tellIndexing(world));
  try {
    const { actors, diagnostics } = await loadActors(actorsFileOf(workspace.root));
    const wrong = diagnostics.some((d) => d.severity === 'error');
    if (wrong) throw new BriefpressError([...library.diagnostics, ...diagnostics]);
    const made = await composeFrom(brief, library, actors, date, workspace, issuing, measure);
    return { ...made, diagnostics: [...library.diagnostics, ...diagnostics, ...made.diagnostics] };
  } finally {
    library.close();
  }
}
