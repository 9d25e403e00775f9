/** briefpress themes → each theme with the articles that it catches. */
import { exitCodeOf } from '../../diagnostics/diagnostic.ts';
import type { listThemes } from '../../pipeline/browse-library.ts';
import { commandOf, examples } from '../command.ts';
import { requireWorkspace } from '../session.ts';

export const themes = commandOf<{ readonly json: boolean }>({
  define: (command) =>
    void command.option('--json', 'print the themes as JSON').addHelpText(
      'after',
      `${examples(['briefpress themes', 'themes, their articles, and by what each was caught'])}

  # articles that name the theme themselves   + articles that have its terms`,
    ),

  read: (_, flags) => ({ json: flags.json === true }),

  run: async ({ json }, session) => {
    const stage = await import('../../pipeline/browse-library.ts');
    const { themes: found, diagnostics } = await stage.listThemes(await requireWorkspace(session));
    if (json) session.printJson({ themes: found });
    else if (found.length === 0) session.say('There is no theme yet: briefpress new NAME --themes a,b writes stubs.');
    else session.print(found.map(describeTheme).join('\n\n'));
    session.report(diagnostics);
    return exitCodeOf(diagnostics);
  },
});

type ThemeRow = Awaited<ReturnType<typeof listThemes>>['themes'][number];

/** A theme, the articles that name it, those that its terms catch besides, and the terms that catch nothing. */
function describeTheme({ theme, tagged, caught, unusedTerms }: ThemeRow): string {
  const byTerms = caught.map(({ id, terms }) => `  + ${id}  (${terms.map((use) => use.term).join(', ')})`);
  const idle = unusedTerms.length === 0 ? [] : [`  in no article: ${unusedTerms.join(', ')}`];
  const none = tagged.length + caught.length === 0 ? ['  no article'] : [];
  return [`${theme.slug}  ${theme.title}`, ...tagged.map((id) => `  # ${id}`), ...byTerms, ...none, ...idle].join('\n');
}
