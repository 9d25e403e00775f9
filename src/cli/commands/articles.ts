/** briefpress articles [QUERY] → the articles of the library, or those that answer a query. */
import { exitCodeOf } from '../../diagnostics/diagnostic.ts';
import { commandOf, examples } from '../command.ts';
import { formatTable } from '../format-table.ts';
import { requireWorkspace } from '../session.ts';

export const articles = commandOf<{ readonly query: string | null; readonly json: boolean }>({
  define: (command) =>
    void command
      .option('--json', 'print the articles as JSON')
      .addHelpText(
        'after',
        examples(
          ['briefpress articles', 'all of them'],
          ['briefpress articles \'nuclear OR "long range"\'', 'those with either'],
          ['briefpress articles theme:ceasefire since:2025-03', 'those of a theme, added since March 2025'],
        ).concat(
          '\n\nA query has words, "phrases", begin*, AND, OR, NOT, ( ), site: author: theme: tag: since: until: lang:.',
          '\nsince: and until: go by the date on which an article was added, not by that of publication.',
        ),
      ),

  read: (words, flags) => ({ query: words.length === 0 ? null : words.join(' '), json: flags.json === true }),

  run: async ({ query, json }, session) => {
    const { listArticles } = await import('../../pipeline/browse-library.ts');
    const { articles: found, diagnostics } = await listArticles(await requireWorkspace(session), query);
    if (json) session.printJson({ articles: found });
    else if (found.length > 0) {
      session.print(
        formatTable(found.map((a) => [a.id, a.published?.slice(0, 10) ?? '-', a.site ?? '-', a.words, a.title])),
      );
    } else if (exitCodeOf(diagnostics) < 2)
      session.say(query === null ? 'The library is empty: briefpress add FILES… fills it.' : 'No article answers.');
    session.report(diagnostics);
    return exitCodeOf(diagnostics);
  },
});
