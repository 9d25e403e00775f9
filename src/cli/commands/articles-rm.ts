/** briefpress articles rm ID… → the articles' files removed, unless a brief names one of them. */
import { exitCodeOf } from '../../diagnostics/diagnostic.ts';
import { commandOf, examples, type JsonFlag } from '../command.ts';
import { requireWorkspace } from '../session.ts';

interface RmOptions {
  readonly ids: readonly string[];
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
}

interface RmFlags extends JsonFlag {
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

export const articlesRm = commandOf<RmOptions, RmFlags>({
  define: (command) =>
    void command
      .option('--force', 'also where a brief names the article')
      .option('--dry-run', 'show what would be removed, and remove nothing')
      .option('--json', 'print what was removed as JSON')
      .addHelpText(
        'after',
        examples(
          ['briefpress articles rm rubios-plan', 'remove its file; the index follows'],
          ['briefpress articles rm a b --dry-run', 'see which files would go'],
        ).concat('\n\nAll ids are checked before anything is removed.'),
      ),

  read: (ids, { force = false, dryRun = false, json = false }) => ({ ids, force, dryRun, json }),

  run: async ({ ids, force, dryRun, json }, session) => {
    const { removeFromLibrary } = await import('../../pipeline/edit-library.ts');
    const report = await removeFromLibrary(await requireWorkspace(session), ids, { force, dryRun }, session.world);
    if (json) session.printJson(report);
    else for (const { action, path } of report.files) session.print(`${action}  ${session.shorten(path)}`);
    if (dryRun && !json) session.say('Nothing was removed.');
    session.report(report.diagnostics);
    return exitCodeOf(report.diagnostics);
  },
});
