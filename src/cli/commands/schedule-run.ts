/** briefpress schedule run → a log on stdout, one line an event, until it is ended. */
import { printable } from '../../diagnostics/format-diagnostics.ts';
import type { ScheduleEvent } from '../../pipeline/schedule/model.ts';
import type { RunEvent } from '../../pipeline/schedule/run-schedule.ts';
import { commandOf, examples } from '../command.ts';
import { requireWorkspace, type Session } from '../session.ts';

export const scheduleRun = commandOf<{ readonly json: boolean }>({
  define: (command) =>
    void command.option('--json', 'write each line as a JSON object').addHelpText(
      'after',
      examples(
        ['briefpress schedule run', 'issue whatever comes due; end with Ctrl-C'],
        ['briefpress schedule status', 'from elsewhere: is it at work?'],
      ).concat(`

It looks at least every half a minute, reads changed briefs by itself, and goes by the clock on the wall: after sleep or
a change of the clock it makes up for what was missed. SIGTERM or SIGINT ends it when what is under way is done; a second
one ends it at once, and the next run mends what that left.`),
    ),

  read: (_, { json = false }) => ({ json }),

  run: async ({ json }, session) => {
    const workspace = await requireWorkspace(session);
    const { withDelivery } = await import('../../pipeline/deliver/with-delivery.ts');
    const { runSchedule } = await import('../../pipeline/schedule/run-schedule.ts');
    const ending = new AbortController();
    void (session.io.interrupted?.() ?? Promise.resolve()).then(() => ending.abort());
    const onEvent = (event: ScheduleEvent | RunEvent): void => writeLine(event, json, session);
    // A passing line of progress has no place in a log.
    const world = withDelivery({ ...session.world, progress: () => undefined });
    await runSchedule(workspace, world, { signal: ending.signal, onEvent });
    return 0;
  },
});

function writeLine(event: ScheduleEvent | RunEvent, json: boolean, { io, shorten }: Session): void {
  if (json) return void io.stdout.write(`${JSON.stringify(event)}\n`);
  const about = 'brief' in event ? [event.brief, ...(event.slot === null ? [] : [event.slot])] : [];
  const file = 'file' in event && event.file !== null ? [shorten(event.file)] : [];
  const problems = event.diagnostics
    .filter(({ severity, what }) => severity !== 'info' && !event.message.includes(what))
    .map(({ severity, what }) => `(${severity}: ${what})`);
  const line = [event.at, event.kind, ...about, event.message, ...file, ...problems].join('  ');
  io.stdout.write(`${printable(line).replace(/\s*\n\s*/g, ' ')}\n`);
}
