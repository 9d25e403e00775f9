/** Analysed articles and a workspace's fonts → what of them a page can show, and what is told of the rest. */
import { keepShowable } from '../analysis/keep-showable.ts';
import type { AnalysedArticle } from '../analysis/model.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../edition/model.ts';
import type { Workspace } from '../workspace/model.ts';

export interface Shown {
  readonly analysed: readonly AnalysedArticle[];
  /** For the edition's list of what is not printed. */
  readonly omitted: Edition['omitted'];
  readonly diagnostics: readonly Diagnostic[];
}

/** Fonts are loaded where a text has letters that are not in every font of ours. Throws where the workspace names a font that is not there. */
export async function hideUnshowable(
  analysed: readonly AnalysedArticle[],
  { root, settings }: Pick<Workspace, 'root' | 'settings'>,
): Promise<Shown> {
  const { isPlain, lackingOf } = await import('../render/fonts/coverage.ts');
  if (analysed.every(({ article }) => isPlain(article.text))) return { analysed, omitted: [], diagnostics: [] };
  const [{ loadFonts }, { loadAddedFonts }, { nameCharacters }] = await Promise.all([
    import('../render/fonts/load-fonts.ts'),
    import('../render/fonts/added-fonts.ts'),
    import('../render/view/shown-sources.ts'),
  ]);
  const { fonts } = loadAddedFonts({ root, entries: settings.fonts });
  const lacking = lackingOf([...loadFonts(), ...fonts]);
  const shown = analysed.map((one) => keepShowable(one, lacking));
  const hidden = shown.filter(({ hidden }) => hidden > 0);
  return {
    analysed: shown.map((one) => one.analysed),
    omitted: hidden.map(({ analysed, hidden, characters }) => ({
      what: `${hidden} sentences of article "${analysed.article.id}"`,
      why: `no font has ${nameCharacters(characters)}`,
    })),
    diagnostics: hidden.map(({ analysed, hidden, characters }) =>
      diagnose('passages-not-shown', {
        count: hidden,
        article: analysed.article.id,
        characters: nameCharacters(characters),
      }),
    ),
  };
}
