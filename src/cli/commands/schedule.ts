/** briefpress schedule [BRIEF] → the next dates of each brief, in its zone and in the machine's, and what is due now. */
import { exitCodeOf } from '../../diagnostics/diagnostic.ts';
import type { ListedSchedule, ListedSlot, ScheduleList } from '../../pipeline/schedule/list-schedule.ts';
import { commandOf, examples } from '../command.ts';
import { formatTable } from '../format-table.ts';
import { readCount } from '../read-count.ts';
import { requireWorkspace, type Session } from '../session.ts';

interface ScheduleOptions {
  readonly brief: string | null;
  readonly count: number;
  readonly json: boolean;
}

interface ScheduleFlags {
  readonly count?: string;
  readonly json?: boolean;
}

const USUAL = 3;

export const schedule = commandOf<ScheduleOptions, ScheduleFlags>({
  define: (command) =>
    void command
      .option('--count <n>', `so many dates of each brief, instead of ${USUAL}`)
      .option('--json', 'print the schedules as JSON')
      .addHelpText(
        'after',
        examples(
          ['briefpress schedule', 'the next dates of every brief that has a schedule'],
          ['briefpress schedule ceasefire --count 10', 'ten dates of one'],
          ['briefpress schedule due', 'issue what is due now'],
          ['briefpress schedule install --systemd --yes', 'have that done every five minutes'],
        ).concat(
          '\n\nIn a brief: "schedule: weekly on Monday at 07:00", or { at: …, timezone: Europe/London, catch-up: latest|all|none,' +
            '\nskip-if-empty: true, min-articles: 3 }; "cron: 0 7 * * MON" stands for "at".',
        ),
      ),

  read: ([brief = null], { count, json = false }) => ({ brief, json, count: readCount('--count', count, USUAL) }),

  run: async ({ brief, count, json }, session) => {
    const { listSchedule } = await import('../../pipeline/schedule/list-schedule.ts');
    const list = await listSchedule(await requireWorkspace(session), { brief, count }, session.world);
    const { schedules, wrong, timezone, diagnostics } = list;
    if (json) session.printJson({ timezone, schedules, wrong });
    else if (schedules.length > 0) session.print(tableOf(list));
    else if (wrong.length === 0 && diagnostics.length === 0)
      session.say('No brief has a schedule: "schedule: weekly on Monday at 07:00" in a brief makes one.');
    const all = [...diagnostics, ...wrong.flatMap((one) => one.diagnostics)];
    session.report(all);
    tellUnseen(schedules, session);
    return exitCodeOf(all);
  },
});

function tableOf({ schedules, timezone }: ScheduleList): string {
  const head = ['BRIEF', 'WHAT', 'DATE', 'ITS ZONE', `HERE (${timezone})`, 'NOTE'];
  return formatTable([head, ...schedules.flatMap(rowsOf)]);
}

function rowsOf({ brief, schedule, last, missed, due, next }: ListedSchedule): readonly string[][] {
  const zone = schedule.timezone;
  const row = (what: string, slot: ListedSlot, note = ''): string[] => [brief, what, ...dateIn(slot, zone), note];
  const lastRow = last === null ? [] : [[brief, 'last', last.date, '', '', `No ${last.number}`]];
  return [
    ...lastRow,
    ...missed.map((slot) => row('missed', slot)),
    ...due.map((slot) => row('due', slot, triedNote(slot))),
    ...next.map((slot) => row('next', slot, schedule.cron)),
  ];
}

const dateIn = ({ slot, here }: ListedSlot, zone: string): readonly string[] => [
  `${weekdayOf(slot)} ${slot.slice(0, 10)}`,
  `${slot.slice(11, 16)} ${zone}`,
  `${weekdayOf(here)} ${here.slice(0, 10)} ${here.slice(11, 16)}`,
];

const weekdayOf = (slot: string): string =>
  new Date(`${slot.slice(0, 10)}T00:00:00Z`).toLocaleDateString('en-GB', { weekday: 'short', timeZone: 'UTC' });

const triedNote = ({ attempts, problem, retryAt }: ListedSchedule['due'][number]): string => {
  if (problem === null) return '';
  const when = retryAt === null ? '' : `; again after ${retryAt.slice(0, 16).replace('T', ' ')}Z`;
  return `tried ${attempts} times${when}: ${problem}`;
};

function tellUnseen(schedules: readonly ListedSchedule[], session: Session): void {
  const unseen = schedules.filter(({ begunAt }) => begunAt === null).map(({ brief }) => brief);
  if (unseen.length > 0)
    session.say(`Not begun yet, until "schedule due", "run" or "install" sees it: ${unseen.join(', ')}.`);
}
