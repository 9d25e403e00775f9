/** One article file of any readable kind → everything that reading finds in it, as `briefpress inspect` shows it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { analyseArticle } from '../analysis/analyse-article.ts';
import { chooseKeyFigures } from '../analysis/key-figures/choose-key-figures.ts';
import type { KeyFigure, Quantity, Quote, Statement, TimelineEvent } from '../analysis/model.ts';
import { summariseArticles } from '../analysis/summary/summarise-articles.ts';
import { loadLanguage } from '../analysis/tokens.ts';
import { BriefpressError, type Diagnostic, fail } from '../diagnostics/diagnostic.ts';
import { parseArticleFile } from '../library/article-file.ts';
import type { Article, ReadResult, Removed, Span } from '../library/model.ts';
import { readArticle } from '../library/read-article.ts';

const MOST_KEY_FIGURES = 12;
const SUMMARY_SENTENCES = 5;

export interface InspectedKeyFigure extends Quote {
  readonly display: string;
  readonly qualifier: string | null;
  readonly value: Quantity['value'];
  readonly unit: string | null;
  readonly kind: Quantity['kind'];
  /** The label's spans joined by " […] ". */
  readonly label: string;
}

/** All offsets point into article.text; each `text` is that slice of it. */
export interface Inspection {
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly summary: readonly Quote[];
  readonly keyFigures: readonly InspectedKeyFigure[];
  readonly statements: readonly (Omit<Statement, 'sentence'> & { readonly text: string })[];
  readonly timeline: readonly TimelineEvent[];
  readonly removed: readonly Removed[];
}

/** A file that the library wrote holds its article as it is; any other goes through intake. */
async function readAny(file: string): Promise<ReadResult> {
  // Node's message goes on with the path, which the diagnostic has already.
  const bytes = await readFile(file).catch((error: Error) =>
    fail('inspect-unreadable', { reason: error.message.replace(/, \w+ '.*$/s, '') }, { file }, error),
  );
  const text = bytes.toString('utf8');
  if (path.extname(file) === '.md' && /^---\r?\n/.test(text)) {
    const { article, diagnostics } = parseArticleFile(text, file);
    if (article === null) throw new BriefpressError(diagnostics);
    return { article, partial: false, removed: [], diagnostics };
  }
  return readArticle(bytes, { name: path.basename(file) });
}

function inspectFigure({ quantity, display, qualifier, label }: KeyFigure, text: string): InspectedKeyFigure {
  const { start, end, value, unit, kind } = quantity;
  const words = label.map((span) => span.text).join(' […] ');
  return { start, end, text: text.slice(start, end), display, qualifier, value, unit, kind, label: words };
}

function inspectArticle(article: Article, removed: readonly Removed[]): Inspection {
  const analysis = analyseArticle(article);
  const analysed = [{ article, analysis }];
  const { text } = article;
  return {
    article,
    sentences: analysis.sentences.map(({ start, end }) => ({ start, end })),
    summary: summariseArticles(analysed, { sentences: SUMMARY_SENTENCES }).map(({ start, end, text }) => ({
      start,
      end,
      text,
    })),
    keyFigures: chooseKeyFigures(analysed, { themes: [], limit: MOST_KEY_FIGURES })
      .flatMap((k) => [k, ...(k.differing ?? []).map((d) => d.figure)])
      .slice(0, MOST_KEY_FIGURES)
      .map((k) => inspectFigure(k, text)),
    statements: analysis.statements.map(({ sentence: _, ...s }) => ({ ...s, text: text.slice(s.start, s.end) })),
    timeline: analysis.timeline,
    removed,
  };
}

export async function inspectFile(
  file: string,
): Promise<{ readonly inspection: Inspection; readonly diagnostics: readonly Diagnostic[] }> {
  const { article, removed, diagnostics } = await readAny(file);
  await loadLanguage();
  return { inspection: inspectArticle(article, removed), diagnostics };
}
