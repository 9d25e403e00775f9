/** Chosen articles, analysed, and the lengths of a brief → everything that reading finds in them. */
import { nameKey } from '../analysis/actors/find-actors.ts';
import { chooseKeyFigures } from '../analysis/key-figures/choose-key-figures.ts';
import type { AnalysedArticle, Viewpoint } from '../analysis/model.ts';
import { isMedium } from '../analysis/statements/passes-on.ts';
import type { SummaryLength } from '../analysis/summary/length.ts';
import { summariseArticles, summariseThemes } from '../analysis/summary/summarise-articles.ts';
import { isAbout, relevanceTo } from '../analysis/theme-relevance.ts';
import { findViewpoints, NO_LIMITS } from '../analysis/viewpoints/find-viewpoints.ts';
import { proposeSides } from '../analysis/viewpoints/propose-sides.ts';
import { shareStatements } from '../analysis/viewpoints/share-statements.ts';
import type { Brief } from '../definition/model.ts';
import type { Findings } from '../edition/compose-edition.ts';
import { WHOLE_BRIEF } from '../edition/model/viewpoints.ts';
import type { EditionPart } from '../edition/model.ts';
import type { KnownActor, Theme } from '../library/model.ts';
import type { Selection } from '../selection/model.ts';
import type { ThemeSection } from './find-candidates.ts';
import { findGists } from './find-gists.ts';
import { bestViewpoints } from './fit/best-viewpoints.ts';
import { letOthersWork } from './let-others-work.ts';

const inTheme = (selection: Selection, analysed: readonly AnalysedArticle[], slug: string): AnalysedArticle[] =>
  analysed.filter((_, i) => selection.chosen[i]?.themes.includes(slug));

/** A theme and its articles; where it names no sides, it gets those that its speakers fall into. */
export function sectionOf(
  theme: Theme,
  analysed: readonly AnalysedArticle[],
  actors: readonly KnownActor[],
): ThemeSection {
  const asked = { ...theme, question: theme.question ?? theme.title };
  const sidesFound = theme.sides.length === 0;
  return {
    theme: sidesFound ? { ...asked, sides: proposeSides(analysed, asked, actors) } : asked,
    analysed,
    sidesFound,
  };
}

/** How many sides have a statement of their own on the question. */
function speakingSides({ sides, points, further }: Viewpoint): number {
  const statements = [...points.flatMap((point) => point.cells.flat()), ...further];
  return sides.filter((_, side) => statements.some((s) => s.side === side)).length;
}

/** Nobody asked for it: what one alone says is no viewpoint against another, nor what media and unnamed voices tell. */
function isOneVoice(found: Viewpoint | null): boolean {
  const named = found?.others.filter(({ speaker, unnamed }) => !unnamed && !isMedium(speaker)) ?? [];
  return new Set(named.map(({ speaker }) => nameKey(speaker))).size < 2;
}

/** Where the program found the sides, the page says so. */
function viewpointOf({ theme, analysed, sidesFound }: ThemeSection): Viewpoint | null {
  const found = findViewpoints(analysed, theme, NO_LIMITS);
  if (!sidesFound || found === null || speakingSides(found) > 1) return found && { ...found, sidesFound };
  // Sides that were found and do not both speak on the question are none.
  const sideless = findViewpoints(analysed, { ...theme, sides: [] }, NO_LIMITS);
  return theme.slug === WHOLE_BRIEF && isOneVoice(sideless) ? null : sideless;
}

/** Everything that is held on the questions: a page of any size prints a part of it. */
export async function viewpointsOf(sections: readonly ThemeSection[]): Promise<readonly Viewpoint[]> {
  const all: Viewpoint[] = [];
  for (const section of sections) {
    await letOthersWork();
    const found = viewpointOf(section);
    if (found !== null) all.push(found);
  }
  return all;
}

export function sectionsOf(
  selection: Selection,
  analysed: readonly AnalysedArticle[],
  actors: readonly KnownActor[],
): ThemeSection[] {
  return selection.themes.map((theme) => sectionOf(theme, inTheme(selection, analysed, theme.slug), actors));
}

const lengthOf = ({ summary, summaryWords }: Brief['lengths']): SummaryLength =>
  summaryWords === undefined ? { sentences: summary } : { words: summaryWords };

/** What is looked for, and in how much of it at most. */
export interface Wanted {
  readonly parts: readonly EditionPart[];
  /** As in fit/: 1 for the usual lengths. */
  readonly size: number;
  readonly tables: number;
  readonly perTheme: readonly number[];
}

/** `viewpoints` gives all of them. Everything that reading finds in the chosen articles, as far as the brief asks for it and its page prints it. */
export async function findAll(
  { lengths, lang }: Pick<Brief, 'lengths' | 'lang'>,
  selection: Selection,
  sections: readonly ThemeSection[],
  analysed: readonly AnalysedArticle[],
  { parts, size, tables, perTheme: sentences }: Wanted,
  viewpoints: () => Promise<readonly Viewpoint[]>,
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
