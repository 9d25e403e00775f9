/** briefpress themes → each theme with the articles that it catches. */
import { exitCodeOf } from '../../diagnostics/diagnostic.ts';
import { commandOf, examples } from '../command.ts';
import { requireWorkspace } from '../session.ts';

export const themes = commandOf<{ readonly json: boolean }>({
  define: (command) =>
    void command
      .option('--json', 'print the themes as JSON')
      .addHelpText('after', examples(['briefpress themes', 'themes, their articles, and by what each was caught'])),

  read: (_, flags) => ({ json: flags.json === true }),

  run: async ({ json }, session) => {
    const { listThemes } = await import('../../pipeline/browse-library.ts');
    const { themes: found, diagnostics } = await listThemes(await requireWorkspace(session));
    if (json) session.printJson({ themes: found });
    else if (found.length === 0) session.say('There is no theme yet: briefpress new NAME --themes a,b writes stubs.');
    else session.print(found.map(describe).join('\n\n'));
    session.report(diagnostics);
    return exitCodeOf(diagnostics);
  },
});
