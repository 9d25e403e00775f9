/** briefpress check [BRIEF] → what is wrong with definitions and library. */
import { BriefpressError, exitCodeOf } from '../../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../diagnostics/format-diagnostics.ts';
import { listBriefs, resolveBriefNames } from '../../workspace/list-briefs.ts';
import type { Workspace } from '../../workspace/model.ts';
import { commandOf, examples } from '../command.ts';
import { requireWorkspace } from '../session.ts';

export const check = commandOf<{ readonly brief: string | null; readonly json: boolean }>({
  define: (command) =>
    void command
      .option('--json', 'print the findings as JSON')
      .addHelpText(
        'after',
        examples(['briefpress check', 'all briefs, themes and articles'], ['briefpress check ceasefire', 'one brief']),
      ),

  read: ([brief], flags) => ({ brief: brief ?? null, json: flags.json === true }),

  run: async ({ brief, json }, session) => {
    const { checkWorkspace } = await import('../../pipeline/check-workspace.ts');
    const workspace = await requireWorkspace(session);
    const name = brief === null ? null : await nameOf(workspace, brief);
    const found = await checkWorkspace(workspace, name, session.world);
    if (json) session.printJson({ diagnostics: found });
    else if (found.length === 0) session.say('No faults found.');
    else session.print(formatDiagnostics(found, { colour: false, relativeTo: session.io.cwd }));
    return exitCodeOf(found);
  },
});

async function nameOf(workspace: Workspace, wish: string): Promise<string | null> {
  const known = (await listBriefs(workspace)).map((b) => b.name);
  const { names, diagnostics } = resolveBriefNames([wish], known);
  if (diagnostics.length > 0) throw new BriefpressError(diagnostics);
  return names[0] ?? null;
}
