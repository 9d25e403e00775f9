/** briefpress init [FOLDER] → a workspace with samples. */
import path from 'node:path';
import { initWorkspace } from '../../workspace/init-workspace.ts';
import { commandOf, examples } from '../command.ts';

export const init = commandOf<{ readonly folder: string; readonly json: boolean }>({
  define: (command) =>
    void command
      .option('--json', 'print what was made as JSON')
      .addHelpText('after', examples(['briefpress init talks', 'make a workspace in the folder "talks"'])),

  read: ([folder], flags) => ({ folder: folder ?? '.', json: flags.json === true }),

  run: async ({ folder, json }, session) => {
    const report = await initWorkspace(path.resolve(session.io.cwd, folder));
    if (json) session.printJson(report);
    else for (const file of report.made) session.print(session.shorten(path.join(report.root, file)));
    for (const file of report.kept) session.say(`Kept ${file}, which was there already.`);
    const go = report.root === path.resolve(session.io.cwd) ? '' : `cd ${session.shorten(report.root)} && `;
    session.say(`\nNext: ${go}briefpress build example-bridge\nor:   ${go}briefpress add ARTICLES…`);
    return 0;
  },
});
