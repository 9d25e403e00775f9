/**
 * A brief, its selection and what reading found → the edition. Everything printed from an article goes over the desk,
 * where its evidence is checked; what does not hold is refused and listed under `omitted`, never printed.
 */

import type { AnalysedArticle, ArticleGist, KeyFigure, SummarySentence, Viewpoint } from '../analysis/model.ts';
import type { Brief, Editing } from '../definition/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Selection } from '../selection/model.ts';
import { composeChanges, type Earlier } from './changes/compose-changes.ts';
import { composeArticles } from './compose-articles.ts';
import { composeKeyFigures } from './compose-key-figures.ts';
import { composePeriod, composeSources } from './compose-sources.ts';
import { composeSummary, startPrinted } from './compose-summary.ts';
import { composeThemes, type ThemeSentences } from './compose-themes.ts';
import { composeTimeline } from './compose-timeline.ts';
import { composeViewpoint } from './compose-viewpoints.ts';
import { type Desk, openDesk } from './desk.ts';
import type { NumberOf } from './editing/added-items.ts';
import { type Candidates, NO_CANDIDATES } from './editing/candidates.ts';
import { checkIds, type IdleId } from './editing/check-ids.ts';
import { type EditedFindings, editFindings, pinnedEvidence } from './editing/edit-findings.ts';
import { isEdited } from './editing/keys.ts';
import { knownIds, statementsOf } from './editing/known-ids.ts';
import { soundAdditions } from './editing/sound-additions.ts';
import { hashEdition } from './hash.ts';
import { WHOLE_BRIEF } from './model/viewpoints.ts';
import { type Edition, type EditionPart, type EditionViewpoint, SCHEMA_VERSION } from './model.ts';
import { numberSources } from './number-sources.ts';

/** What reading found for this brief, over all its articles, best first. */
export interface Findings {
  /** In reading order. */
  readonly summary: readonly SummarySentence[];
  readonly keyFigures: readonly KeyFigure[];
  readonly viewpoints: readonly Viewpoint[];
  readonly perTheme: readonly ThemeSentences[];
  /** One for each chosen article, in the order of the selection; left out where the page tells none by itself. */
  readonly articles?: readonly ArticleGist[];
  /** Whether what an article tells is told because of the brief's themes; all is, where it is left out. */
  readonly isAbout?: (article: string, text: string) => boolean;
}

export interface CompositionInput {
  readonly brief: Brief;
  readonly selection: Selection;
  /** One for each chosen article, in the order of the selection. */
  readonly analysed: readonly AnalysedArticle[];
  readonly findings: Findings;
  /** ISO date of the edition. */
  readonly date: string;
  readonly status: Edition['status'];
  /** Null for a draft. */
  readonly number: number | null;
  /** 1 for the first issue of a slot. */
  readonly revision: number;
  /** ISO date; null without a schedule. */
  readonly next: string | null;
  /** Of the program. */
  readonly version: string;
  /** The last edition issued for an earlier slot; missing where there is none. */
  readonly earlier?: Earlier | null;
  /** Full names of known actors, under which speakers may be printed though no article has them so. */
  readonly names?: readonly string[];
  /** All that reading found, for what the editor pins; may be left out where nothing is edited. */
  readonly candidates?: Candidates;
  /** What the page prints, in its order; all but articles one by one, where it is left out. */
  readonly parts?: readonly EditionPart[];
  /** What was left out before, with the reason; nothing where it is left out. */
  readonly leftOut?: Edition['omitted'];
}

export interface Composition {
  readonly edition: Edition;
  /** Ids in the brief that change nothing, to be told by whoever can find out what they once stood for. */
  readonly idle: readonly IdleId[];
  readonly diagnostics: readonly Diagnostic[];
}

const USUAL_PARTS: readonly EditionPart[] = ['summary', 'keyFigures', 'themes', 'timeline', 'viewpoints'];

type Prints = (part: EditionPart) => boolean;

/** What the page does not print is not composed either: it takes no words from what is, and `verify` asks for none of it. */
const withoutUnprinted = (edited: EditedFindings, prints: Prints): EditedFindings => ({
  summary: prints('summary') ? edited.summary : [],
  keyFigures: prints('keyFigures') ? edited.keyFigures : [],
  viewpoints: prints('viewpoints') ? edited.viewpoints : [],
  events: prints('timeline') ? edited.events : [],
  perTheme: prints('themes') ? edited.perTheme : [],
  articles: prints('articles') ? edited.articles : [],
});

/** The order is that of a reader's need: where an article's words run out, the timeline goes first, the summary last. */
function composeContents(
  input: CompositionInput,
  edited: EditedFindings,
  editing: Editing,
  desk: Desk,
  prints: Prints,
) {
  const { brief, selection, analysed } = input;
  const ofTheme = (slug: string): AnalysedArticle[] =>
    analysed.filter((_, i) => slug === WHOLE_BRIEF || selection.chosen[i]?.themes.includes(slug));
  const namesIn = (slug: string): string[] => [
    ...selection.themes.filter((t) => t.slug === slug).flatMap((t) => t.sides.flatMap((s) => s.holders)),
    ...(input.names ?? []),
  ];
  const numberOf: NumberOf = (article) => (article === null ? null : desk.sourceOf(article) || null);
  const printed = startPrinted();
  // Where articles are told one by one, that is what the page is for: they come first to their words.
  const articles = prints('articles')
    ? composeArticles(selection, edited.articles, editing, input.names ?? [], desk)
    : null;
  const summary = composeSummary(edited.summary, editing.summary, desk, printed, numberOf);
  const keyFigures = composeKeyFigures(edited.keyFigures, editing.keyFigures, desk, numberOf);
  const viewpoints = edited.viewpoints
    .map((v) => composeViewpoint(v, namesIn(v.theme), ofTheme(v.theme), editing.viewpoints, desk, numberOf))
    .filter((v) => statementsOf(v).length > 0 || !isBlank(v, input.candidates));
  const { perTheme } = brief.lengths;
  const themes = composeThemes(selection, edited.perTheme, editing.summary.reword, desk, printed, perTheme);
  const timeline = composeTimeline(edited.events, editing.timeline, desk, numberOf, input.date);
  return { summary, keyFigures, viewpoints, timeline, themes, ...(articles ? { articles } : {}) };
}

/** True for a viewpoint that is there only in case the editor puts something into it. */
const isBlank = (v: EditionViewpoint, candidates: Candidates = NO_CANDIDATES): boolean =>
  candidates.blankViewpoints.some((blank) => blank.theme === v.theme);

type Head = Omit<Edition, 'hash' | 'sources' | 'changes' | 'omitted' | keyof ReturnType<typeof composeContents>>;

function composeHead({ brief, selection, ...input }: CompositionInput): Head {
  const { kind, title, question, template, style, paper, pages, lang, introduction } = brief;
  return {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: 'briefpress', version: input.version },
    brief: brief.name,
    ...{ kind, title, question, template, style, paper, pages, lang, introduction },
    date: input.date,
    status: input.status,
    number: input.number,
    revision: input.revision,
    period: composePeriod(selection),
    next: input.next,
    ...(brief.embargo === undefined ? {} : { embargo: brief.embargo }),
    ...(brief.sides === 'two' ? { sides: 'two' as const } : {}),
  };
}

/** Deterministic: the same input gives the same edition, hash included. Throws nothing of its own. */
export function composeEdition(input: CompositionInput): Composition {
  const { brief, findings, analysed, candidates = NO_CANDIDATES } = input;
  const { earlier = null } = input;
  const desk = openDesk(analysed, brief.limits.quotedWordsPerArticle, earlier?.texts);
  const { parts = USUAL_PARTS } = input;
  const prints: Prints = (part) => parts.includes(part);
  const edited = withoutUnprinted(editFindings(brief, findings, candidates, analysed, desk.ids), prints);
  const articles = analysed.map((a) => a.article.id);
  const { editing, diagnostics } = soundAdditions(brief.editing, articles, edited.viewpoints, prints);
  for (const evidence of pinnedEvidence(brief, edited, desk.ids)) desk.reserve(evidence);
  const contents = composeContents(input, edited, editing, desk, prints);
  const sources = composeSources(input.selection);
  const printed = {
    ...contents,
    sources,
    ...(earlier ? { changes: composeChanges(earlier, brief, sources, contents.viewpoints, desk) } : {}),
  };
  const content = {
    ...composeHead(input),
    ...numberSources(printed, parts),
    omitted: [...desk.omitted, ...(input.leftOut ?? [])],
  };
  const edition = { ...content, hash: hashEdition(content) };
  const idle = isEdited(brief.editing)
    ? checkIds(brief.editing, knownIds(edition, findings, candidates, analysed, desk.ids))
    : [];
  return { edition, idle, diagnostics: [...desk.diagnostics, ...diagnostics] };
}
