/** An edition, in the words of its language → everything that a template may print. Absence is null or an empty list. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Edition } from '../../edition/model.ts';
import type { RichBlock } from '../../text/rich-text.ts';
import type { RenderOptions } from '../model.ts';
import type { StripView } from '../pictures/strip-view.ts';
import { stripWidth } from '../pictures/strip-width.ts';
import { timelineStrip } from '../pictures/timeline-strip.ts';
import type { Words } from '../words/words.ts';
import { type ArticleGroup, hasOwnSection, outlineArticles, viewArticles } from './articles.ts';
import { type ChangesView, viewChanges } from './changes.ts';
import { type ColophonView, colophonText, viewColophon } from './colophon.ts';
import { type ContentsEntry, type OutlineSection, type Section, viewContents } from './contents.ts';
import { isRightToLeft } from './direction.ts';
import { inColumns } from './figure-columns.ts';
import { type KeyFigureView, viewKeyFigure } from './key-figures.ts';
import { type Masthead, viewMasthead } from './masthead.ts';
import { layOutOpening, type Opening } from './opening.ts';
import { type PageContext, type ParagraphView, viewParagraph, viewPassage } from './passage-view.ts';
import { wordQualifiers } from './qualifiers.ts';
import { quotedLanguage } from './quoted-language.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { ALL_SHOWN, type LackingOf, showSources } from './shown-sources.ts';
import { type SourceView, viewSources } from './sources.ts';
import { layOutThemes, type ThemeRow } from './theme-rows.ts';
import { type ThemeView, viewThemes } from './themes.ts';
import { type TimelineRow, viewTimeline } from './timeline.ts';
import { type ViewpointView, viewViewpoints } from './viewpoints.ts';

/** A part of the page with its heading; null where there is nothing to head. */
interface Part<T> extends Section {
  readonly items: readonly T[];
}

export interface PageView {
  readonly masthead: Masthead;
  readonly introduction: { readonly label: string; readonly blocks: readonly RichBlock[] } | null;
  readonly contents: Part<ContentsEntry> | null;
  readonly summary: (Part<ParagraphView> & { readonly long: boolean }) | null;
  /** Beside the text; those for which there is no room there stand in the band. */
  readonly rail: Part<KeyFigureView> | null;
  readonly band: (Part<KeyFigureView> & { readonly columns: number }) | null;
  /** All of them, for a template that sets them in one place. */
  readonly figures: (Part<KeyFigureView> & { readonly columns: number }) | null;
  readonly themesBesideRail: readonly ThemeView[];
  /** The other themes, one or two a row. */
  readonly themeRows: readonly ThemeRow[];
  /** Articles told one by one, a group for each theme; empty where the edition tells none so. */
  readonly articles: readonly ArticleGroup[];
  /** What changed since the last edition; null where there was none. */
  readonly changes: ChangesView | null;
  /** With the strip above its rows; null where it would say nothing. */
  readonly timeline: (Part<TimelineRow> & { readonly strip: StripView | null }) | null;
  readonly viewpoints: Part<ViewpointView> | null;
  /** Questions for a room, and what heads the lines to write on. */
  readonly discussion: Part<string> & {
    readonly notes: string;
    /** Fewer lines to write on: all must stand on one page. */
    readonly short: boolean;
  };
  readonly sources: Part<SourceView> | null;
  readonly colophon: ColophonView;
  /** Every section that the template may print: what contents, running heads and the PDF's destinations name. */
  readonly sections: readonly OutlineSection[];
}

function part<T>(id: string, title: string, items: readonly T[]): Part<T> | null {
  return items.length === 0 ? null : { id, title, items };
}

/** How large a template sets numbers that all stand in one place: styles/parts/handout.css. */
const LARGE_FIGURES = 30 / 21;

/** Characters above which a summary without figures beside it is set in two columns. */
const LONG_SUMMARY = 600;

function viewSummary(paragraphs: readonly ParagraphView[], words: Words): PageView['summary'] {
  const section = part('summary', words.summary, paragraphs);
  const passages = paragraphs.flatMap((paragraph) => paragraph.passages);
  const length = passages.reduce((sum, { parts }) => sum + parts.join().length, 0);
  return section === null ? null : { ...section, long: length > LONG_SUMMARY };
}

function viewBand({ rail, band }: Opening, words: Words, sheet: Sheet): PageView['band'] {
  const section =
    rail.length > 0
      ? part('further-key-figures', words.furtherKeyFigures, band)
      : part('key-figures', words.keyFigures, band);
  return section === null ? null : { ...section, ...inColumns(band, sheet) };
}

function outline(sections: readonly (Section | null)[], level: 1 | 2): readonly OutlineSection[] {
  return sections.flatMap((section) => (section === null ? [] : [{ id: section.id, title: section.title, level }]));
}

/** Millimetres of the default style: on one such sheet alone there is no room to discuss what it says. */
const SHORT_SHEET = 240;

export interface ViewedPage {
  readonly view: PageView;
  readonly sheet: Sheet;
  /** There is a strip, or bars: pictures that it can do without. */
  readonly pictures: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether a template prints a field of the page: any that may, where there is no template. */
type PrintsField = (field: string) => boolean;

/** What fills a page as a rule, and what only a template can ask for. */
const USUALLY: PrintsField = (field) => field !== 'discussion';

/** How wide pictures may count on being: as the sheet is, or a phone; or there are to be none. */
export type PictureRoom = 'sheet' | 'phone' | 'none';

function viewTimelinePart(edition: Edition, page: PageContext, sheet: Sheet, room: PictureRoom): PageView['timeline'] {
  const { timeline, date } = edition;
  const strip = room === 'none' ? null : timelineStrip(timeline, date, stripWidth(sheet, room), page.words);
  const section = part('timeline', page.words.timeline, viewTimeline(timeline, page, strip?.keys));
  return section === null ? null : { ...section, strip: strip?.view ?? null };
}

/** What template and style say of the page. */
export interface Design {
  /** How large the type of the style is against that of the default one. */
  readonly typeScale?: number;
  readonly prints?: PrintsField;
  readonly pictures?: PictureRoom;
  /** For which characters of a text there is no font; for none where it is left out. */
  readonly lackingOf?: LackingOf;
}

export function viewPage(
  made: Edition,
  words: Words,
  contents: RenderOptions['contents'],
  { typeScale = 1, prints = USUALLY, pictures = 'none', lackingOf = ALL_SHOWN }: Design = {},
): ViewedPage {
  // Time and bars run from left to right.
  const room = isRightToLeft(made.lang) ? 'none' : pictures;
  const shown = showSources(made.sources, lackingOf, words);
  const edition = { ...wordQualifiers(made, words), sources: shown.sources };
  const sheet = sheetOf(edition.paper, typeScale);
  // A screen has no sheets that end.
  const pages = pictures === 'phone' ? { ...sheet, height: Number.POSITIVE_INFINITY } : sheet;
  // A page that has no place for the note marks each passage.
  const quotedIn = prints('languageNote') ? quotedLanguage(edition) : null;
  const page: PageContext = {
    lang: edition.lang,
    quotedIn,
    words,
    sources: new Map(made.sources.map((source) => [source.number, source])),
  };
  const summary = edition.summary.map((passages) => viewParagraph(passages.map((p) => viewPassage(p, page))));
  const keyFigures = edition.keyFigures.map((figure) => viewKeyFigure(figure, page, room !== 'none'));
  const themes = viewThemes(edition.articles ? edition.themes.filter(hasOwnSection) : edition.themes, page);
  const masthead = viewMasthead(edition, words, quotedIn);
  const { introduction } = edition;
  // Summary, key figures, changes, timeline, viewpoints, sources: near enough before the sections are known.
  const entries = contents === null ? 0 : themes.length + edition.viewpoints.length + 6;
  const opening = layOutOpening({ introduction, summary, keyFigures, themes, masthead, contents: entries }, sheet);
  const { sources, uncited, diagnostics } = viewSources(edition, words, lackingOf);
  const besideRail = themes.slice(0, opening.themesBesideRail);

  const parts = {
    summary: viewSummary(summary, words),
    rail: part('key-figures', words.keyFigures, opening.rail),
    band: viewBand(opening, words, sheet),
    changes: viewChanges(edition, page),
    articles: viewArticles(edition, page, lackingOf),
    timeline: viewTimelinePart(edition, page, sheet, room),
    viewpoints: part('viewpoints', words.viewpoints, viewViewpoints(edition.viewpoints, pages, page)),
    sources: part('sources', words.sources, sources),
  };
  const told = colophonText(edition, parts.changes, words);
  const all = part('key-figures', words.keyFigures, keyFigures);
  const discussion = {
    id: 'discussion',
    title: words.discussion,
    items: edition.pages === 1 && sheet.height < SHORT_SHEET ? [] : words.discussionQuestions,
    notes: words.notes,
    short: edition.pages === 1,
  };
  const questions = (parts.viewpoints?.items ?? []).map(({ id, question }) => ({ id, title: question }));
  /** Under the first of its names that the template knows: a list must lead to nothing that is not there. */
  const chief = (section: Section | null, ...fields: readonly string[]): readonly OutlineSection[] =>
    fields.some(prints) ? outline([section], 1) : [];
  const ofContents = { id: 'contents', title: words.contents, level: 1 as const, unlisted: true as const };
  const sections: readonly OutlineSection[] = [
    ...chief(parts.summary, 'summary'),
    ...chief(parts.rail, 'rail').map((section) => ({ ...section, beside: true as const })),
    ...chief(parts.band, 'band'),
    ...chief(prints('rail') ? null : all, 'figures'),
    ...chief(parts.changes, 'changes'),
    ...themes.flatMap((theme) => chief(theme, 'themesBesideRail', 'themeRows')),
    ...(prints('articles') ? outlineArticles(parts.articles) : []),
    ...chief(parts.timeline, 'timeline'),
    ...chief(parts.viewpoints, 'viewpoints'),
    // One question needs no entry beside that of its section.
    ...(questions.length > 1 && prints('viewpoints') ? outline(questions, 2) : []),
    ...chief(discussion.items.length === 0 ? null : discussion, 'discussion'),
    ...chief(parts.sources, 'sources'),
    ...(contents === null ? [] : [ofContents]),
  ];
  const hasStrip = (parts.timeline?.strip ?? null) !== null;
  const printsFigures = ['rail', 'band', 'figures'].some(prints);
  return {
    sheet,
    pictures: (prints('timeline') && hasStrip) || (printsFigures && keyFigures.some(({ bars }) => bars !== null)),
    diagnostics: [...shown.diagnostics, ...diagnostics],
    view: {
      ...parts,
      masthead,
      figures: all && { ...all, ...inColumns(keyFigures, sheet, LARGE_FIGURES) },
      discussion,
      introduction: introduction.length === 0 ? null : { label: words.fromTheEditor, blocks: introduction },
      // A list of one tells nothing.
      contents:
        contents === null || sections.length < 2
          ? null
          : part('contents', words.contents, viewContents(sections, contents)),
      themesBesideRail: besideRail,
      themeRows: layOutThemes(themes.slice(besideRail.length), sheet),
      colophon: viewColophon(edition, sheet, [...(uncited === null ? [] : [uncited]), told].join(' '), words),
      sections,
    },
  };
}
