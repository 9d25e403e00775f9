/** The public API: everything that the command does, a program can do. Deterministic: same input, same result. */

import { analyseArticle as analyse } from './analysis/analyse-article.ts';
import type { AnalysedArticle, Statement, TimelineEvent, Viewpoint } from './analysis/model.ts';
import { type DescribedQuantity, describeQuantities } from './analysis/quantities/describe-quantities.ts';
import { readText } from './analysis/read-text.ts';
import { annotatedExtent } from './analysis/statements/annotated-extent.ts';
import { findStatements as statementsOf } from './analysis/statements/find-statements.ts';
import { findTimeline as timelineOf } from './analysis/timeline/find-timeline.ts';
import { loadLanguage } from './analysis/tokens.ts';
import { findViewpoints as viewpointsOf } from './analysis/viewpoints/find-viewpoints.ts';
import type { Article, Theme } from './library/model.ts';

export type {
  Actor,
  AnalysedArticle,
  ArticleAnalysis,
  Evidence,
  KeyFigure,
  Quantity,
  Quote,
  Sentence,
  Source,
  Statement,
  SummarySentence,
  TimelineEvent,
  Viewpoint,
} from './analysis/model.ts';
export type { DescribedQuantity } from './analysis/quantities/describe-quantities.ts';
export { splitSentences } from './analysis/sentences/split-sentences.ts';
export { summarise } from './analysis/summary/summarise.ts';
export type { Brief } from './definition/model.ts';
export { parseBrief } from './definition/parse-brief.ts';
export type { Delivery, DeliveryState } from './delivery/model.ts';
export { BriefpressError, type Diagnostic } from './diagnostics/diagnostic.ts';
export { formatDiagnostics } from './diagnostics/format-diagnostics.ts';
export type { Edition } from './edition/model.ts';
export { parseEdition } from './edition/parse-edition.ts';
export { loadLibrary } from './library/load-library.ts';
export type { Article, Block, Library, ReadResult, Removed, Span, Theme } from './library/model.ts';
export { plainArticle } from './library/plain-article.ts';
export type {
  Feed,
  FeedCategory,
  FeedEnclosure,
  FeedEntry,
  FeedGenerator,
  FeedLink,
  FeedPerson,
  FeedSource,
  FeedText,
} from './library/read/feed/feed-model.ts';
export { type ReadArticles, type ReadOptions, readArticle, readArticles } from './library/read-article.ts';
export { type ReadFeedOptions, readFeed } from './library/read-feed.ts';
export { buildBrief } from './pipeline/build-brief.ts';
export type { BuildRequest, BuildResult } from './pipeline/build-model.ts';
export { type DeliverRequest, deliverEditions } from './pipeline/deliver/deliver-editions.ts';
export { listDeliveries } from './pipeline/deliver/edit-outbox.ts';
export { type DeliveryPreview, previewDeliveries } from './pipeline/deliver/preview-deliveries.ts';
export { queueDeliveries } from './pipeline/deliver/queue-deliveries.ts';
export { afterIssue, type SendReport, sendQueued } from './pipeline/deliver/send-queued.ts';
export type { IssueOutcome } from './pipeline/issue/issue-brief.ts';
export { type EditionList, type ListedEdition, listEditions } from './pipeline/list-editions.ts';
export { type Issuing, type MadeEdition, makeEdition as buildEdition } from './pipeline/make-edition.ts';
export type { Health } from './pipeline/schedule/health-file.ts';
export {
  type ListedSchedule,
  type ListedSlot,
  listSchedule,
  type ScheduleList,
} from './pipeline/schedule/list-schedule.ts';
export type {
  AfterIssue,
  HandedOn,
  ReportFailure,
  ScheduleEvent,
  ScheduleEventKind,
  ScheduleFailure,
} from './pipeline/schedule/model.ts';
export { type RunEvent, type RunRequest, runSchedule } from './pipeline/schedule/run-schedule.ts';
export { type DueReport, type DueRequest, scheduleDue } from './pipeline/schedule/schedule-due.ts';
export { type ScheduleStatus, scheduleStatus } from './pipeline/schedule/schedule-status.ts';
export { type Verification, type VerificationRequest, verifyFile as verifyPdf } from './pipeline/verify-file.ts';
export type { World } from './pipeline/world.ts';
export type { DocumentMetadata, PrintedPdf, Printer } from './print/model.ts';
export { openPrinter } from './print/open-printer.ts';
export { printPdf } from './print/print-pdf.ts';
export { loadAssets } from './render/load-assets.ts';
export { renderHtml } from './render/render-html.ts';
export type { Selection } from './selection/model.ts';
export { selectArticles } from './selection/select-articles.ts';
export type { Settings, Workspace } from './workspace/model.ts';
export { openWorkspace } from './workspace/open-workspace.ts';

/**
 * Every quantity of an article's text, in order. Units and concepts are as annotators write them (CQE): a rate with its
 * money or count ("dollar per barrel"), the adjectives of what is counted, and in words all that the amount tells of.
 */
export async function findQuantities(article: Article): Promise<readonly DescribedQuantity[]> {
  await loadLanguage();
  return describeQuantities(readText(article));
}

/**
 * Who says what in an article, in order of the contents. Contents reach as far as annotators mark them (PolNeAR: with
 * quotation marks and a leading "that"); the page and `inspect` leave those out.
 */
export async function findStatements(article: Article): Promise<readonly Statement[]> {
  await loadLanguage();
  return statementsOf(article).map((s) => ({ ...s, ...annotatedExtent(article.text, s) }));
}

/** The dated events of an article, in order of the text. */
export async function findTimeline(article: Article): Promise<readonly TimelineEvent[]> {
  await loadLanguage();
  return timelineOf(article);
}

/** Articles with their analyses, for what looks at several of them. */
export async function analyseArticles(articles: readonly Article[]): Promise<readonly AnalysedArticle[]> {
  await loadLanguage();
  return articles.map((article) => ({ article, analysis: analyse(article) }));
}

/** Who holds what on a theme's question; null where the theme asks none. */
export async function findViewpoints(articles: readonly Article[], theme: Theme): Promise<Viewpoint | null> {
  return viewpointsOf(await analyseArticles(articles), theme);
}
