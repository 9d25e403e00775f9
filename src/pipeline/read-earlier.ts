/**
 * An edition issued before, the library, and this edition's articles → what of it may be set against this one: the texts
 * that are there still, and the key figures that measure the same as figures of articles that are new.
 */
import { findMovedFigures } from '../analysis/changes/find-moved-figures.ts';
import { type DatedFigure, relateOverTime } from '../analysis/changes/relate-over-time.ts';
import { chooseKeyFigures } from '../analysis/key-figures/choose-key-figures.ts';
import type { AnalysedArticle, KeyFigure } from '../analysis/model.ts';
import type { Earlier } from '../edition/changes/compose-changes.ts';
import { newSources } from '../edition/changes/new-sources.ts';
import { hashText } from '../edition/hash.ts';
import type { Edition, EditionKeyFigure, EditionSource } from '../edition/model.ts';
import type { Article, Library } from '../library/model.ts';
import { type AnalysisCache, analyseSelection } from './analyse-selection.ts';

/** Only an article whose text is unchanged says what it said: its spans hold then, and so does its reading. */
function unchangedArticles({ sources }: Edition, library: Pick<Library, 'article'>): readonly Article[] {
  return sources.flatMap(({ article, textHash }) => {
    const found = library.article(article);
    return found && hashText(found.text) === textHash ? [found] : [];
  });
}

/** A guessed date orders nothing. */
const publishedOf = ({ published, guessed }: Pick<Article, 'published' | 'guessed'>): string | null =>
  guessed.includes('published') ? null : published;

/** Those that stand beneath others of their article too. */
const figuresOf = (analysed: AnalysedArticle): readonly KeyFigure[] =>
  chooseKeyFigures([analysed], { themes: [], limit: Number.POSITIVE_INFINITY }).flatMap((figure) => [
    figure,
    ...(figure.differing ?? []).map((other) => other.figure),
  ]);

const datedFigures = (analysed: AnalysedArticle): readonly DatedFigure[] =>
  figuresOf(analysed).map((figure) => ({ figure, published: publishedOf(analysed.article) }));

interface Printed {
  readonly id: string;
  readonly figure: DatedFigure;
}

/** The key figures of the earlier edition as reading finds them in their articles: with sentence, unit and what they count. */
function readAgain({ keyFigures }: Edition, analysed: readonly AnalysedArticle[]): readonly Printed[] {
  const isPrinted = (one: EditionKeyFigure, { article, quantity }: KeyFigure): boolean =>
    one.number.article === article &&
    one.number.spans.some(({ start, end }) => start === quantity.start && end === quantity.end);
  const all = analysed.flatMap(datedFigures);
  return keyFigures.flatMap((one) => {
    const found = one.origin === 'source' ? all.find(({ figure }) => isPrinted(one, figure)) : undefined;
    return found ? [{ id: one.id, figure: found }] : [];
  });
}

/** Numbers of sources count from 1 in the order of the articles. */
function freshArticles(
  earlier: Edition,
  sources: readonly EditionSource[],
  analysed: readonly AnalysedArticle[],
): readonly AnalysedArticle[] {
  const numbers = newSources(earlier.sources, sources);
  return analysed.filter((_, i) => numbers.includes(i + 1));
}

export async function readEarlier(
  edition: Edition,
  library: Pick<Library, 'article'>,
  sources: readonly EditionSource[],
  analysed: readonly AnalysedArticle[],
  cache: AnalysisCache,
): Promise<Earlier> {
  const articles = unchangedArticles(edition, library);
  const cited = new Set(edition.keyFigures.flatMap((one) => (one.origin === 'source' ? [one.number.article] : [])));
  const read = await analyseSelection(
    articles.filter(({ id }) => cited.has(id)),
    cache,
  );
  const printed = readAgain(edition, read);
  const newArticles = freshArticles(edition, sources, analysed);
  const fresh = newArticles.flatMap(datedFigures);
  const moved = findMovedFigures(
    printed.map(({ figure }) => figure),
    fresh,
    relateOverTime([...read, ...newArticles]),
  );
  return {
    edition,
    texts: new Map(articles.map(({ id, text }) => [id, text])),
    moved: moved.flatMap(({ before, now }) => {
      const one = printed.find(({ figure }) => figure.figure === before);
      return one ? [{ before: one.id, now }] : [];
    }),
  };
}
