/** A brief of a workspace → its edition for a date: articles chosen, read and composed. Nothing here knows of pages. */
import { chooseKeyFigures } from '../analysis/key-figures/choose-key-figures.ts';
import type { AnalysedArticle, Viewpoint } from '../analysis/model.ts';
import { summariseArticles, summariseThemes } from '../analysis/summary/summarise-articles.ts';
import { findViewpoints } from '../analysis/viewpoints/find-viewpoints.ts';
import { proposeSides } from '../analysis/viewpoints/propose-sides.ts';
import { shareStatements } from '../analysis/viewpoints/share-statements.ts';
import type { Brief } from '../definition/model.ts';
import { nextDate } from '../definition/next-date.ts';
import { BriefpressError, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { composeEdition, type Findings } from '../edition/compose-edition.ts';
import type { Edition } from '../edition/model.ts';
import { loadLibrary } from '../library/load-library.ts';
import type { Library, Theme } from '../library/model.ts';
import type { Selection } from '../selection/model.ts';
import { selectArticles } from '../selection/select-articles.ts';
import type { Workspace } from '../workspace/model.ts';
import { analyseSelection } from './analyse-selection.ts';
import { packageVersion } from './package-version.ts';

export interface MadeEdition {
  readonly edition: Edition;
  readonly selection: Selection;
  readonly findings: Findings;
  readonly diagnostics: readonly Diagnostic[];
}

const inTheme = (selection: Selection, analysed: readonly AnalysedArticle[], slug: string): AnalysedArticle[] =>
  analysed.filter((_, i) => selection.chosen[i]?.themes.includes(slug));

/** A theme that names no sides gets those that its speakers fall into, and the page says so. */
function viewpointOf(theme: Theme, analysed: readonly AnalysedArticle[]): Viewpoint | null {
  const asked = { ...theme, question: theme.question ?? theme.title };
  if (theme.sides.length > 0) return findViewpoints(analysed, asked);
  const found = findViewpoints(analysed, { ...asked, sides: proposeSides(analysed, asked) });
  return found && { ...found, sidesFound: true };
}

/** Everything that reading finds in the chosen articles, as far as the brief asks for it. */
function findAll(brief: Brief, selection: Selection, analysed: readonly AnalysedArticle[]): Findings {
  const { themes } = selection;
  const { lengths } = brief;
  const summary = summariseArticles(analysed, { sentences: lengths.summary, themes });
  const sections = themes.map((theme) => ({ theme, analysed: inTheme(selection, analysed, theme.slug) }));
  return {
    summary,
    keyFigures: chooseKeyFigures(analysed, { themes, limit: lengths.keyFigures }),
    viewpoints: shareStatements(sections.flatMap((s) => viewpointOf(s.theme, s.analysed) ?? [])),
    perTheme: summariseThemes(sections, { sentences: lengths.perTheme, except: summary }),
  };
}

async function composeFrom(brief: Brief, library: Library, date: string): Promise<MadeEdition> {
  const { selection, diagnostics } = selectArticles(brief, library, { date, lastEdition: null });
  if (diagnostics.some((d) => d.severity === 'error')) throw new BriefpressError(diagnostics);
  const articles = selection.chosen.map((c) => c.article);
  const analysed = await analyseSelection(articles, { read: library.readAnalysis, write: library.writeAnalysis });
  const findings = findAll(brief, selection, analysed);
  const next = brief.schedule ? nextDate(brief.schedule, date) : null;
  const issue = { status: 'draft', number: null, revision: 1, next, version: packageVersion } as const;
  const composition = composeEdition({ brief, selection, analysed, findings, date, ...issue });
  return { ...composition, selection, findings, diagnostics: [...diagnostics, ...composition.diagnostics] };
}

/** `date` is ISO. Throws where the brief's own themes or articles are missing, or nothing is chosen. */
export async function makeEdition(workspace: Workspace, brief: Brief, date: string): Promise<MadeEdition> {
  const library = await loadLibrary(workspace.folders);
  try {
    const made = await composeFrom(brief, library, date);
    return { ...made, diagnostics: [...library.diagnostics, ...made.diagnostics] };
  } finally {
    library.close();
  }
}
