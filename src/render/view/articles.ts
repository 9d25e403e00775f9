/** Articles of an edition, told one by one → a section for each theme: a block for each article that says something, a line for each other. */
import type { Edition, EditionArticle, EditionSource } from '../../edition/model.ts';
import type { OutlineSection, Section } from './contents.ts';
import { type KeyFigureView, viewKeyFigure } from './key-figures.ts';
import { type PageContext, type PassageView, viewPassage } from './passage-view.ts';
import { isMarkedNew, type SourceView, sourceFacts, viewSource } from './sources.ts';
import { type StatementView, viewStatement } from './statements.ts';

export interface ArticleView extends Omit<SourceView, 'facts'> {
  /** Of its heading: the contents lead there. Links to source N lead to `source-N`, which is the block. */
  readonly id: string;
  /** "New" where the last edition did not have it; null otherwise. */
  readonly fresh: string | null;
  readonly site: string | null;
  readonly date: string;
  readonly byline: string | null;
  /** Its sentences; the number of the block is the mark of them all. */
  readonly gist: readonly PassageView[];
  readonly figures: readonly KeyFigureView[];
  readonly statement: StatementView | null;
}

export interface ArticleGroup extends Section {
  /** Those of which something is printed. */
  readonly items: readonly ArticleView[];
  /** Those that are only listed, and what heads them. */
  readonly lines: readonly ArticleView[];
  readonly linesHeading: string;
}

/** Beside the number of its block no other mark is needed; that of the editor's own words stays. */
const unmarked = <T extends PassageView>(passage: T): T => ({ ...passage, marks: [] });

function viewArticle(article: EditionArticle, source: EditionSource, edition: Edition, page: PageContext): ArticleView {
  const { facts: _, ...listed } = viewSource(source, edition.lang, false, page.words);
  const statement = article.statement && viewStatement(article.statement, page);
  return {
    ...listed,
    ...sourceFacts(source, page.words),
    id: `article-${source.number}`,
    fresh: isMarkedNew(edition, source) ? page.words.newSource : null,
    gist: article.gist.map((passage) => unmarked(viewPassage(passage, page))),
    figures: article.keyFigures.map((figure) => {
      const view = viewKeyFigure(figure, page);
      return { ...view, label: unmarked(view.label) };
    }),
    statement: statement && { ...statement, content: unmarked(statement.content) },
  };
}

interface Heading extends Section {
  readonly theme: string | null;
}

/** One heading for all where the brief has no themes. */
function headingsOf({ themes }: Edition, { words }: PageContext): readonly Heading[] {
  const rest = themes.length === 0 ? words.articles : words.furtherArticles;
  return [
    ...themes.map(({ slug, title }) => ({ id: `articles-${slug}`, title, theme: slug })),
    { id: 'articles', title: rest, theme: null },
  ];
}

/** In the order of the edition; a theme to which no article belongs most has no section. */
export function viewArticles(edition: Edition, page: PageContext): readonly ArticleGroup[] {
  const { articles = [] } = edition;
  const groups = headingsOf(edition, page).map(({ id, title, theme }) => {
    const own = articles.filter((article) => article.theme === theme);
    const views = own.flatMap((article) => {
      const source = page.sources.get(article.source);
      return source ? [viewArticle(article, source, edition, page)] : [];
    });
    const items = views.filter(({ gist }) => gist.length > 0);
    const lines = views.filter(({ gist }) => gist.length === 0);
    return { id, title, items, lines, linesHeading: page.words.inBrief };
  });
  return groups.filter(({ items, lines }) => items.length + lines.length > 0);
}

/** A list of contents of more entries is no help to find one; themes are enough then. */
const MOST_IN_CONTENTS = 40;

/** Each theme, and under it each article that has a block. */
export function outlineArticles(groups: readonly ArticleGroup[]): readonly OutlineSection[] {
  const all = groups.reduce((sum, { items }) => sum + items.length, 0);
  return groups.flatMap(({ id, title, items }) => [
    { id, title, level: 1 as const },
    ...(all > MOST_IN_CONTENTS ? [] : items.map((item) => ({ id: item.id, title: item.title, level: 2 as const }))),
  ]);
}
