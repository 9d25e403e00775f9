/** briefpress articles merge KEEP OTHER… → one entry out of several that are the same article. */
import { exitCodeOf } from '../../diagnostics/diagnostic.ts';
import type { MergeReport } from '../../pipeline/edit-library.ts';
import { commandOf, examples, type JsonFlag } from '../command.ts';
import { requireWorkspace, type Session } from '../session.ts';

interface MergeOptions {
  readonly ids: readonly string[];
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly json: boolean;
}

interface MergeFlags extends JsonFlag {
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

export const articlesMerge = commandOf<MergeOptions, MergeFlags>({
  define: (command) =>
    void command
      .option('--dry-run', 'show what would become of them, and write nothing')
      .option('--force', 'also merge what has neither address nor title nor text in common')
      .option('--json', 'print what was merged as JSON')
      .addHelpText(
        'after',
        examples(
          ['briefpress articles merge truce-holds truce-holds-2', 'the second goes into the first'],
          ['briefpress articles merge a b c --dry-run', 'see whose text would be kept'],
        ).concat(
          '\n\nThe first keeps its id and its front matter. What is empty or guessed there is filled from the others, tags and',
          '\nthemes are united, the longest text is kept, and the places where the others stood become its "copies".',
        ),
      ),

  read: (ids, { dryRun = false, force = false, json = false }) => ({ ids, dryRun, force, json }),

  run: async ({ ids, dryRun, force, json }, session) => {
    const { mergeInLibrary } = await import('../../pipeline/edit-library.ts');
    const report = await mergeInLibrary(await requireWorkspace(session), ids, { dryRun, force }, session.world);
    if (json) session.printJson(report);
    else printReport(report, session);
    if (dryRun && !json) session.say('Nothing was written.');
    session.report(report.diagnostics);
    return exitCodeOf(report.diagnostics);
  },
});

function printReport({ files, text }: MergeReport, session: Session): void {
  for (const { action, path } of files) session.print(`${action}  ${session.shorten(path)}`);
  if (text === null) return;
  const words = Object.entries(text.words).map(([id, n]) => `${id} ${n}`);
  session.say(`The text of ${text.from} is kept. Words: ${words.join(', ')}.`);
}
