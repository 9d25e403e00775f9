/** briefpress articles edit ID… → the article files opened in the editor and checked, or fields of them set. */
import { exitCodeOf } from '../../diagnostics/diagnostic.ts';
import { commandOf, examples, type JsonFlag } from '../command.ts';
import { editFiles } from '../edit-files.ts';
import type { ExitCode } from '../io.ts';
import { requireWorkspace, type Session } from '../session.ts';

interface EditOptions {
  readonly ids: readonly string[];
  readonly set: readonly string[];
  readonly dryRun: boolean;
  readonly json: boolean;
}

interface EditFlags extends JsonFlag {
  readonly set?: readonly string[];
  readonly dryRun?: boolean;
}

export const articlesEdit = commandOf<EditOptions, EditFlags>({
  define: (command) =>
    void command
      .option('--set <key=value>', 'set a field instead of opening an editor; may be given again', collect)
      .option('--dry-run', 'with --set: show which files would change, and write nothing')
      .option('--json', 'print what was changed as JSON')
      .addHelpText(
        'after',
        examples(
          ['briefpress articles edit rubios-plan', 'open its file in $VISUAL or $EDITOR; afterwards it is checked'],
          ['briefpress articles edit rubios-plan --set published=2025-03-09', 'a date that was guessed, corrected'],
          ['briefpress articles edit a b c --set themes+=ceasefire', 'three articles put into a theme'],
          ['briefpress articles edit a --set tags-=war,truce --set site=', 'two tags taken out, the site emptied'],
        ).concat(
          '\n\nKeys are title, site, url, published, lang, and the lists byline, tags, themes. The values of tags and themes are',
          '\nparted at commas; byline takes one name, and += adds another. A field that was set counts as guessed no more;',
          '\nevery other line of the file stays as it is.',
        ),
      ),

  read: (ids, { set = [], dryRun = false, json = false }) => ({ ids, set, dryRun, json }),

  run: (options, session) => (options.set.length > 0 ? setFields(options, session) : openEditor(options, session)),
});

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

async function setFields({ ids, set, dryRun, json }: EditOptions, session: Session): Promise<ExitCode> {
  const { setFieldsOf } = await import('../../pipeline/edit-library.ts');
  const report = await setFieldsOf(await requireWorkspace(session), ids, set, dryRun, session.world);
  if (json) session.printJson(report);
  else for (const { action, path } of report.files) session.print(`${action}  ${session.shorten(path)}`);
  if (dryRun && !json) session.say('Nothing was written.');
  session.report(report.diagnostics);
  return exitCodeOf(report.diagnostics);
}

async function openEditor({ ids, json }: EditOptions, session: Session): Promise<ExitCode> {
  const { examineArticles, locate } = await import('../../pipeline/edit-library.ts');
  const articles = await locate(await requireWorkspace(session), ids, session.world);
  const files = articles.map(({ path }) => path);
  const problems = await editFiles(files, session.io);
  const diagnostics = [...problems, ...(await examineArticles(files))];
  if (json) session.printJson({ files, diagnostics });
  session.report(diagnostics);
  return exitCodeOf(diagnostics);
}
