/** Themes of an edition → a section each; a theme that says nothing has none. */
import type { EditionTheme } from '../../edition/model.ts';
import type { RichBlock } from '../../text/rich-text.ts';
import { type PageContext, type ParagraphView, viewParagraph, viewPassage } from './passage-view.ts';

export interface ThemeView {
  readonly id: string;
  readonly title: string;
  readonly background: readonly RichBlock[];
  readonly editorLabel: string;
  readonly paragraphs: readonly ParagraphView[];
  /** More than one block: enough to fill two columns. */
  readonly long: boolean;
}

function viewTheme(theme: EditionTheme, page: PageContext): ThemeView {
  return {
    id: `theme-${theme.slug}`,
    title: theme.title,
    background: theme.background,
    editorLabel: page.words.fromTheEditor,
    paragraphs: theme.passages.map((passage) => viewParagraph([viewPassage(passage, page)])),
    long: theme.background.length + theme.passages.length > 1,
  };
}

export function viewThemes(themes: readonly EditionTheme[], page: PageContext): readonly ThemeView[] {
  return themes
    .filter(({ background, passages }) => background.length + passages.length > 0)
    .map((theme) => viewTheme(theme, page));
}
