/** briefpress editions [BRIEF] → what was issued, from the ledger. */
import { exitCodeOf } from '../../diagnostics/diagnostic.ts';
import type { ListedEdition } from '../../pipeline/list-editions.ts';
import { commandOf, examples } from '../command.ts';
import { formatTable } from '../format-table.ts';
import { requireWorkspace, type Session } from '../session.ts';

interface EditionsOptions {
  readonly brief: string | null;
  readonly json: boolean;
}

export const editions = commandOf<EditionsOptions>({
  define: (command) =>
    void command
      .option('--json', 'print the editions as JSON, with the ids of their articles and all hashes')
      .addHelpText(
        'after',
        examples(
          ['briefpress editions', 'every edition that was issued'],
          ['briefpress editions ceasefire', 'those of one brief'],
        ).concat(
          '\n\nbriefpress build BRIEF --issue issues the next one; briefpress outbox shows where each went and what came back.',
        ),
      ),

  read: ([brief = null], { json = false }) => ({ brief, json }),

  run: async ({ brief, json }, session) => {
    const stage = await import('../../pipeline/list-editions.ts');
    const { editions: listed, diagnostics } = await stage.listEditions(await requireWorkspace(session), brief);
    if (json) session.printJson({ editions: listed });
    else if (listed.length > 0) session.print(tableOf(listed, session));
    else if (diagnostics.length === 0) session.say('Nothing is issued yet: briefpress build BRIEF --issue does it.');
    session.report(diagnostics);
    return exitCodeOf(diagnostics);
  },
});

const HEAD = ['BRIEF', 'NO', 'SLOT', 'ARTICLES', 'ADDED AFTER', 'UP TO', 'HASH', 'SENT', 'FILE'];

function tableOf(listed: readonly ListedEdition[], session: Session): string {
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
  return formatTable([HEAD, ...rows]);
}

/** "3 of 4"; "-" where it was to go nowhere. */
function sentOf({ deliveries }: ListedEdition): string {
  if (deliveries.length === 0) return '-';
  return `${deliveries.filter(({ state }) => state === 'sent').length} of ${deliveries.length}`;
}

const numberOf = ({ number, revision }: ListedEdition): string =>
  revision === 1 ? `${number}` : `${number}-r${revision}`;

/** "2025-03-10 08:00Z": moments of the ledger are in UTC. */
const minuteOf = (moment: string): string => `${moment.slice(0, 16).replace('T', ' ')}Z`;

const fileOf = ({ file, present }: ListedEdition, session: Session): string =>
  present ? session.shorten(file) : `${session.shorten(file)} (missing)`;
