/** Themes of an edition → a section each; a theme that says nothing has none. */
import type { EditionTheme } from '../../edition/model.ts';
import type { RichBlock } from '../../text/rich-text.ts';
import { type PageContext, type PassageView, viewPassage } from './passage-view.ts';

export interface ThemeView {
  readonly id: string;
  readonly title: string;
  readonly background: readonly RichBlock[];
  readonly editorLabel: string;
  readonly passages: readonly PassageView[];
}

function viewTheme(theme: EditionTheme, page: PageContext): ThemeView {
  return {
    id: `theme-${theme.slug}`,
    title: theme.title,
    background: theme.background,
    editorLabel: page.words.fromTheEditor,
    passages: theme.passages.map((passage) => viewPassage(passage, page)),
  };
}

export function viewThemes(themes: readonly EditionTheme[], page: PageContext): readonly ThemeView[] {
  return themes
    .filter(({ background, passages }) => background.length + passages.length > 0)
    .map((theme) => viewTheme(theme, page));
}
