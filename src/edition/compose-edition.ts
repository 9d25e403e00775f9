/**
 * A brief, its selection and what reading found → the edition. Everything printed from an article goes over the desk,
 * where its evidence is checked; what does not hold is refused and listed under `omitted`, never printed.
 */
import type { AnalysedArticle, KeyFigure, SummarySentence, Viewpoint } from '../analysis/model.ts';
import type { Brief } from '../definition/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Selection } from '../selection/model.ts';
import { composeKeyFigures } from './compose-key-figures.ts';
import { composePeriod, composeSources } from './compose-sources.ts';
import { composeSummary, startPrinted } from './compose-summary.ts';
import { composeThemes, type ThemeSentences } from './compose-themes.ts';
import { composeTimeline } from './compose-timeline.ts';
import { composeViewpoint } from './compose-viewpoints.ts';
import { type Desk, openDesk } from './desk.ts';
import { hashEdition } from './hash.ts';
import { type Edition, SCHEMA_VERSION } from './model.ts';
import { QUOTED_WORDS_PER_ARTICLE } from './quoted-words.ts';

/** What reading found for this brief, over all its articles, best first. */
export interface Findings {
  /** In reading order. */
  readonly summary: readonly SummarySentence[];
  readonly keyFigures: readonly KeyFigure[];
  readonly viewpoints: readonly Viewpoint[];
  readonly perTheme: readonly ThemeSentences[];
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
  /** Words of one article that may be printed; QUOTED_WORDS_PER_ARTICLE where left out. */
  readonly quotedWordsPerArticle?: number;
}

export interface Composition {
  readonly edition: Edition;
  readonly diagnostics: readonly Diagnostic[];
}

/** The order is that of a reader's need: where an article's words run out, the timeline goes first, the summary last. */
function composeContents({ brief, selection, analysed, findings }: CompositionInput, desk: Desk) {
  const { lengths } = brief;
  const ofTheme = (slug: string): AnalysedArticle[] =>
    analysed.filter((_, i) => selection.chosen[i]?.themes.includes(slug));
  const printed = startPrinted();
  const summary = composeSummary(findings.summary.slice(0, lengths.summary), desk, printed);
  const keyFigures = composeKeyFigures(findings.keyFigures, desk, lengths.keyFigures);
  const viewpoints = findings.viewpoints.map((v) => composeViewpoint(v, selection.themes, ofTheme(v.theme), desk));
  const themes = composeThemes(selection, findings.perTheme, desk, printed, lengths.perTheme);
  const timeline = composeTimeline(analysed, desk, lengths.timeline);
  return { summary, keyFigures, viewpoints, timeline, themes };
}

type Head = Omit<Edition, 'hash' | 'sources' | 'omitted' | keyof ReturnType<typeof composeContents>>;

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
  };
}

/** Deterministic: the same input gives the same edition, hash included. Throws nothing of its own. */
export function composeEdition(input: CompositionInput): Composition {
  const desk = openDesk(input.analysed, input.quotedWordsPerArticle ?? QUOTED_WORDS_PER_ARTICLE);
  const contents = composeContents(input, desk);
  const content = {
    ...composeHead(input),
    ...contents,
    sources: composeSources(input.selection),
    omitted: [...desk.omitted],
  };
  return { edition: { ...content, hash: hashEdition(content) }, diagnostics: [...desk.diagnostics] };
}
