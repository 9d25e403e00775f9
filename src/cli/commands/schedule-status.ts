/** briefpress schedule status → whether a long-lived scheduler is at work in this workspace, and how it is. */
import { commandOf, examples } from '../command.ts';
import { requireWorkspace } from '../session.ts';

export const scheduleStatusCommand = commandOf<{ readonly json: boolean }>({
  define: (command) =>
    void command
      .option('--json', 'print the state as JSON')
      .addHelpText(
        'after',
        examples(['briefpress schedule status', 'exit code 0 where "schedule run" is at work and well, else 1']),
      ),

  read: (_, { json = false }) => ({ json }),

  run: async ({ json }, session) => {
    const { scheduleStatus } = await import('../../pipeline/schedule/schedule-status.ts');
    const status = await scheduleStatus(await requireWorkspace(session), session.world);
    if (json) session.printJson(status);
    else session.print(status.message);
    return status.ok ? 0 : 1;
  },
});
