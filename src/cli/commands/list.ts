/** briefpress list → the briefs of the workspace. */
import { listBriefs } from '../../workspace/list-briefs.ts';
import type { Workspace } from '../../workspace/model.ts';
import { commandOf, examples } from '../command.ts';
import { formatTable } from '../format-table.ts';
import { requireWorkspace, type Session } from '../session.ts';

export const list = commandOf<{ readonly json: boolean }>({
  define: (command) =>
    void command
      .option('--json', 'print the list as JSON')
      .addHelpText('after', examples(['briefpress list', 'names and titles of the briefs'])),

  read: (_, flags) => ({ json: flags.json === true }),

  run: async ({ json }, session) => {
    await printBriefs(await requireWorkspace(session), json, session);
    return 0;
  },
});

export async function printBriefs(workspace: Workspace, json: boolean, session: Session): Promise<void> {
  const briefs = await listBriefs(workspace);
  if (json) session.printJson({ briefs });
  else if (briefs.length > 0)
    session.print(formatTable(briefs.map(({ name, title }) => [name, title ?? '(no title)'])));
  else session.say('There is no brief yet: briefpress new NAME writes one.');
}
