/** briefpress schedule due → what is due issued; the path of each PDF on stdout. */
import type { ListedSchedule } from '../../pipeline/schedule/list-schedule.ts';
import type { ScheduleEvent } from '../../pipeline/schedule/model.ts';
import type { Workspace } from '../../workspace/model.ts';
import { commandOf, examples, type JsonFlag } from '../command.ts';
import type { ExitCode } from '../io.ts';
import { requireWorkspace, type Session } from '../session.ts';

interface DueOptions {
  readonly dryRun: boolean;
  readonly json: boolean;
}

interface DueFlags extends JsonFlag {
  readonly dryRun?: boolean;
}

export const scheduleDueCommand = commandOf<DueOptions, DueFlags>({
  define: (command) =>
    void command
      .option('--dry-run', 'show what is due, and issue nothing')
      .option('--json', 'print what happened as JSON')
      .addHelpText(
        'after',
        examples(
          ['briefpress schedule due', 'issue what is due'],
          ['briefpress schedule due --dry-run', 'see what that would be'],
        ).concat(`

A schedule begins when it is first seen: no earlier slot counts as missed. What failed is tried again by later calls,
after growing pauses.
Exit codes: 0 done, or nothing was due; 1 something was left out, given up or not handed on; 2 a definition is wrong, told
once for each change; 3 the machine failed.`),
      ),

  read: (_, { dryRun = false, json = false }) => ({ dryRun, json }),

  run: async ({ dryRun, json }, session) => {
    const workspace = await requireWorkspace(session);
    if (dryRun) return showDue(workspace, json, session);
    const { scheduleDue } = await import('../../pipeline/schedule/schedule-due.ts');
    const ending = new AbortController();
    void session.io.interrupted?.().then(() => ending.abort());
    const onEvent = (event: ScheduleEvent): void => tellEvent(event, json, session);
    const { withDelivery } = await import('../../pipeline/deliver/with-delivery.ts');
    const report = await scheduleDue(workspace, withDelivery(session.world), { onEvent, signal: ending.signal });
    session.report(report.diagnostics);
    if (json) session.printJson(report);
    return report.exit;
  },
});

function tellEvent({ brief, slot, message, file, diagnostics }: ScheduleEvent, json: boolean, session: Session): void {
  const isTold = diagnostics.some(({ what }) => what === message);
  if (!isTold) session.say(`${brief}${slot === null ? '' : `, ${slot}`}: ${message}`);
  session.report(diagnostics);
  if (file !== null && !json) session.print(session.shorten(file));
}

async function showDue(workspace: Workspace, json: boolean, session: Session): Promise<ExitCode> {
  const { listSchedule } = await import('../../pipeline/schedule/list-schedule.ts');
  const { schedules } = await listSchedule(workspace, { brief: null, count: 1 }, session.world);
  if (json) session.printJson({ due: schedules.flatMap(dueOf) });
  else for (const { brief, slot } of schedules.flatMap(dueOf)) session.print(`${brief}  ${slot}`);
  if (!json) session.say('Nothing was issued.');
  return 0;
}

const dueOf = ({ brief, due }: ListedSchedule) => due.map((slot) => ({ brief, ...slot }));
