/** Articles of an edition, told one by one → a section for each theme: a block for each article that says something, a line for each other. */
import type { Edition, EditionArticle, EditionSource, EditionTheme } from '../../edition/model.ts';
import type { RichBlock } from '../../text/rich-text.ts';
import { hostOf } from './addresses.ts';
import type { OutlineSection, Section } from './contents.ts';
import { type KeyFigureView, viewKeyFigure } from './key-figures.ts';
import { nameLanguagesOnce, type PageContext, type PassageView, viewPassage } from './passage-view.ts';
import { ALL_SHOWN, type LackingOf } from './shown-sources.ts';
import { isMarkedNew, type SourceView, sourceFacts, viewSource } from './sources.ts';
import { type StatementView, viewStatement } from './statements.ts';

export interface ArticleView extends Omit<SourceView, 'facts'> {
  /** Of its heading: the contents lead there. Links to source N lead to `source-N`, which is the block. */
  readonly id: string;
  /** "New" where the last edition did not have it; null otherwise. */
  readonly fresh: string | null;
  readonly site: string | null;
  /** The same: a line may end between them, before the ending of an address. */
  readonly sitePieces: readonly string[];
  readonly date: string;
  readonly byline: string | null;
  /** Its sentences; the number of the block is the mark of them all. */
  readonly gist: readonly PassageView[];
  readonly keyFigures: readonly KeyFigureView[];
  readonly statement: StatementView | null;
}

export interface ArticleGroup extends Section {
  /** What the editor wrote of the theme, where no section of its own says it. */
  readonly background: readonly RichBlock[];
  readonly editorLabel: string;
  /** Those of which something is printed. */
  readonly items: readonly ArticleView[];
  /** Those that are only listed, and what heads them. */
  readonly lines: readonly ArticleView[];
  readonly linesHeading: string;
}

/** Beside the number of its block no other mark is needed; that of the editor's own words stays. */
const unmarked = <T extends PassageView>(passage: T): T => ({ ...passage, marks: [] });

function viewArticle(
  article: EditionArticle,
  source: EditionSource,
  edition: Edition,
  page: PageContext,
  lackingOf: LackingOf,
): ArticleView {
  const shows = (text: string): boolean => lackingOf(text).length === 0;
  const { facts: _, ...listed } = viewSource(source, edition.lang, false, page.words, shows);
  const facts = sourceFacts(source, page.words);
  const statement = article.statement && viewStatement(article.statement, page);
  const site = facts.site ?? (hostOf(source.url) || null);
  return {
    ...listed,
    ...facts,
    site,
    sitePieces: site?.split(/(?<=[^\s.])(?=\.\w)/) ?? [],
    id: `article-${source.number}`,
    fresh: isMarkedNew(edition, source) ? page.words.newSource : null,
    gist: nameLanguagesOnce(article.gist.map((passage) => unmarked(viewPassage(passage, page)))),
    keyFigures: article.keyFigures.map((figure) => {
      const view = viewKeyFigure(figure, page);
      return { ...view, label: unmarked(view.label) };
    }),
    statement: statement && { ...statement, content: unmarked(statement.content) },
  };
}

/** A theme of which sentences are printed has a section of its own, apart from its articles. */
export const hasOwnSection = ({ passages }: EditionTheme): boolean => passages.length > 0;

interface Heading extends Section {
  readonly theme: string | null;
  readonly background: readonly RichBlock[];
}

/** One heading for all where the brief has no themes. */
function headingsOf({ themes }: Edition, { words }: PageContext): readonly Heading[] {
  const rest = themes.length === 0 ? words.articles : words.furtherArticles;
  return [
    ...themes.map((theme) => ({
      id: `articles-${theme.slug}`,
      title: theme.title,
      theme: theme.slug,
      background: hasOwnSection(theme) ? [] : theme.background,
    })),
    { id: 'articles', title: rest, theme: null, background: [] },
  ];
}

/** In the order of the edition; a theme to which no article belongs most has no section. */
export function viewArticles(
  edition: Edition,
  page: PageContext,
  lackingOf: LackingOf = ALL_SHOWN,
): readonly ArticleGroup[] {
  const { articles = [] } = edition;
  const { inBrief: linesHeading, fromTheEditor: editorLabel } = page.words;
  const groups = headingsOf(edition, page).map(({ theme, ...heading }) => {
    const own = articles.filter((article) => article.theme === theme);
    const views = own.flatMap((article) => {
      const source = page.sources.get(article.source);
      return source ? [viewArticle(article, source, edition, page, lackingOf)] : [];
    });
    const items = views.filter(({ gist }) => gist.length > 0);
    const lines = views.filter(({ gist }) => gist.length === 0);
    return { ...heading, editorLabel, items, lines, linesHeading };
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
