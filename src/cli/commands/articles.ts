/** briefpress articles [QUERY] → the articles of the library, or those that answer a query. */
import { InvalidArgumentError } from 'commander';
import { exitCodeOf } from '../../diagnostics/diagnostic.ts';
import type { listArticles } from '../../pipeline/browse-library.ts';
import { commandOf, examples, type JsonFlag } from '../command.ts';
import { formatTable } from '../format-table.ts';
import { requireWorkspace, type Session } from '../session.ts';

const SORTS = ['relevance', 'added', 'published'] as const;

interface ArticlesOptions {
  readonly query: string | null;
  readonly sort: (typeof SORTS)[number];
  readonly limit: number | null;
  readonly json: boolean;
}

interface ArticlesFlags extends JsonFlag {
  readonly sort: ArticlesOptions['sort'];
  readonly limit?: number;
}

export const articles = commandOf<ArticlesOptions, ArticlesFlags>({
  define: (command) => {
    const sort = command.createOption('--sort <order>', 'relevance, or newest first by the date of added or published');
    command
      .addOption(sort.choices(SORTS).default('relevance'))
      .option('--limit <n>', 'so many at most', readLimit)
      .option('--json', 'print the articles as JSON')
      .addHelpText('after', notes);
  },

  read: (words, { sort, limit = null, json = false }) => ({
    query: words.length === 0 ? null : words.join(' '),
    sort,
    limit,
    json,
  }),

  run: async ({ query, sort, limit, json }, session) => {
    const stage = await import('../../pipeline/browse-library.ts');
    const workspace = await requireWorkspace(session);
    const most = limit ?? (json || session.io.columns == null ? null : SCREENFULS);
    const list = await stage.listArticles(workspace, query, { sort, limit: most }, session.world);
    if (json) session.printJson({ articles: list.articles });
    else if (list.articles.length > 0) printTable(list, session);
    else if (exitCodeOf(list.diagnostics) < 2) session.say(query === null ? EMPTY : 'No article answers.');
    session.report(list.diagnostics);
    return exitCodeOf(list.diagnostics);
  },
});

const EMPTY = 'The library is empty: briefpress add FILES… fills it.';
/** More than this scrolls by unread; whoever wants all of them sends them to a file or a pager. */
const SCREENFULS = 200;

const notes = `${examples(
  ['briefpress articles', 'all of them, newest first'],
  ['briefpress articles \'nuclear OR "long range"\'', 'those with either, best first'],
  ['briefpress articles theme:ceasefire since:2025-03', 'those of a theme, added since March 2025'],
  ['briefpress articles truce --sort published --limit 10', 'the ten published last'],
  ['briefpress articles -- edit', 'those with the word "edit", which is a command otherwise'],
)}

A query has words, "phrases", begin*, AND, OR, NOT, ( ), site: author: theme: tag: since: until: lang:.
since: and until: go by the date on which an article was added, not by that of publication.
Without a query, or with fields alone, "relevance" is the date of adding, newest first.
On a terminal at most ${SCREENFULS} are shown and titles are cut to its width; in a pipe or a file everything is there.`;

function readLimit(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number from 1.');
}

function printTable({ articles: found, total }: Awaited<ReturnType<typeof listArticles>>, session: Session): void {
  const { columns = null } = session.io;
  const rows = found.map((a) => [a.id, a.published?.slice(0, 10) ?? '-', a.site ?? '-', a.words, a.title]);
  const head = columns === null ? [] : [['id', 'published', 'site', 'words', 'title']];
  session.print(formatTable([...head, ...rows], columns));
  const hint = columns === null ? '' : `; --limit ${total} shows all`;
  if (found.length < total) session.say(`${found.length} of ${total.toLocaleString('en')}${hint}.`);
}
