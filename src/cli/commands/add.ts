/** briefpress add FILE… → articles in the library, and a line on each: what it became, and what was taken out of it. */
import path from 'node:path';
import { exitCodeOf } from '../../diagnostics/diagnostic.ts';
import type { addToLibrary } from '../../pipeline/add-articles.ts';
import { commandOf, examples, type JsonFlag } from '../command.ts';
import { requireWorkspace } from '../session.ts';

interface AddOptions {
  readonly paths: readonly string[];
  readonly dryRun: boolean;
  readonly json: boolean;
}

interface AddFlags extends JsonFlag {
  readonly dryRun?: boolean;
}

export const add = commandOf<AddOptions, AddFlags>({
  define: (command) =>
    void command
      .option('--dry-run', 'show what would be added and taken out, and write nothing')
      .option('--json', 'print the report as JSON')
      .addHelpText(
        'after',
        examples(
          ['briefpress add saved/*.html', 'pages saved from a browser'],
          ['briefpress add downloads/', 'every readable file of a folder'],
          ['briefpress add page.html --dry-run', 'what would be kept of it, and what not'],
        ),
      ),

  read: (paths, { dryRun = false, json = false }) => ({ paths, dryRun, json }),

  run: async ({ paths, dryRun, json }, session) => {
    const stage = await import('../../pipeline/add-articles.ts');
    const workspace = await requireWorkspace(session);
    const files = paths.map((file) => path.resolve(session.io.cwd, file));
    const report = await stage.addToLibrary(workspace, files, { dryRun }, session.world);
    if (json) session.printJson(report);
    else for (const file of report.files) session.print(describeFile(file, dryRun, session.shorten(file.file)));
    if (dryRun && !json) session.say('Nothing was written.');
    const diagnostics = [...report.diagnostics, ...report.files.flatMap((file) => file.diagnostics)];
    session.report(diagnostics);
    return exitCodeOf(diagnostics);
  },
});

type AddedFile = Awaited<ReturnType<typeof addToLibrary>>['files'][number];

function describeFile({ action, id, title, titleMade, words, removed }: AddedFile, all: boolean, file: string): string {
  if (id === null) return `${action}  ${file}`;
  const made = titleMade ? '  (title made from the text)' : '';
  const head = `${action}  ${id}  ${words} words  ${title ?? ''}${made}`;
  return [head, ...describeRemoved(removed, all)].join('\n');
}

/** What intake took out, by the step that did it; each text of it where the user wants to see everything. */
function describeRemoved(removed: AddedFile['removed'], all: boolean): readonly string[] {
  if (removed.length === 0) return [];
  if (all) return removed.map(({ why, text }) => `    - ${why}: ${shortened(text)}`);
  const reasons = [...new Set(removed.map(({ why }) => why))];
  const counts = reasons.map((why) => ({ why, n: removed.filter((one) => one.why === why).length }));
  return [`    taken out: ${counts.map(({ why, n }) => (n === 1 ? why : `${why} (${n})`)).join(', ')}`];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
