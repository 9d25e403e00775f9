/** briefpress editions [BRIEF] → what was issued, from the ledger. */
import { exitCodeOf } from '../../diagnostics/diagnostic.ts';
import type { EditionList, ListedEdition } from '../../pipeline/list-editions.ts';
import { commandOf, examples, type JsonFlag } from '../command.ts';
import { formatTable } from '../format-table.ts';
import { requireWorkspace, type Session } from '../session.ts';

interface EditionsOptions {
  readonly brief: string | null;
  readonly all: boolean;
  readonly json: boolean;
}

interface EditionsFlags extends JsonFlag {
  readonly all?: boolean;
}

export const editions = commandOf<EditionsOptions, EditionsFlags>({
  define: (command) =>
    void command
      .option('--all', 'also slots of schedules that have none: skipped, missed, failed')
      .option('--json', 'print the editions as JSON, with the ids of their articles and all hashes')
      .addHelpText(
        'after',
        examples(
          ['briefpress editions', 'every edition that was issued'],
          ['briefpress editions ceasefire', 'those of one brief'],
          ['briefpress editions --all', 'and why some slots have none'],
        ).concat(
          '\n\nbriefpress build BRIEF --issue issues the next one; briefpress outbox shows where each went and what came back.',
        ),
      ),

  read: ([brief = null], { all = false, json = false }) => ({ brief, all, json }),

  run: async ({ brief, all, json }, session) => {
    const stage = await import('../../pipeline/list-editions.ts');
    const { diagnostics, ...list } = await stage.listEditions(await requireWorkspace(session), brief);
    const slots = all ? list.slots : [];
    if (json) session.printJson(all ? list : { editions: list.editions });
    else if (list.editions.length + slots.length > 0) session.print(tableOf({ ...list, slots }, session));
    else if (diagnostics.length === 0) session.say('Nothing is issued yet: briefpress build BRIEF --issue does it.');
    session.report(diagnostics);
    return exitCodeOf(diagnostics);
  },
});

const HEAD = ['BRIEF', 'NO', 'SLOT', 'ARTICLES', 'ADDED AFTER', 'UP TO', 'HASH', 'SENT', 'FILE'];

function tableOf({ editions: listed, slots }: Pick<EditionList, 'editions' | 'slots'>, session: Session): string {
  const rows = listed.map((edition) => {
    const { brief, slot, articles, covers, hash } = edition;
    const window = [covers.from === null ? 'the beginning' : minuteOf(covers.from), minuteOf(covers.until)];
    return [
      brief,
      numberOf(edition),
      slot,
      articles.length,
      ...window,
      hash.slice(0, 8),
      sentOf(edition),
      fileOf(edition, session),
    ];
  });
  const without = slots.map(({ brief, slot, outcome, reason }) => [brief, outcome, slot, '', '', '', '', '', reason]);
  // An edition is before another slot of its brief where its slot is.
  const order = ([brief, , slot]: readonly (string | number)[]): string => `${brief}\n${slot}`;
  const all = [...rows, ...without].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return formatTable([HEAD, ...(without.length === 0 ? rows : all)]);
}

/** "3 of 4"; "-" where it was to go nowhere. What was taken back, and readers who have left, do not count. */
function sentOf({ deliveries }: ListedEdition): string {
  const wanted = deliveries.filter(({ state }) => state !== 'cancelled');
  if (wanted.length === 0) return '-';
  return `${wanted.filter(({ state }) => state === 'sent').length} of ${wanted.length}`;
}

const numberOf = ({ number, revision }: ListedEdition): string =>
  revision === 1 ? `${number}` : `${number}-r${revision}`;

/** "2025-03-10 08:00Z": moments of the ledger are in UTC. */
const minuteOf = (moment: string): string => `${moment.slice(0, 16).replace('T', ' ')}Z`;

const fileOf = ({ file, present }: ListedEdition, session: Session): string =>
  present ? session.shorten(file) : `${session.shorten(file)} (missing)`;
