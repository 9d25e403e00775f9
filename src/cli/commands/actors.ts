/** briefpress actors [BRIEF] → who speaks in the articles; with --write, library/actors.yaml with those it had not. */
import { exitCodeOf } from '../../diagnostics/diagnostic.ts';
import { commandOf, examples, type JsonFlag } from '../command.ts';
import { formatTable } from '../format-table.ts';
import { requireWorkspace } from '../session.ts';

interface ActorsOptions {
  readonly brief: string | null;
  readonly write: boolean;
  readonly json: boolean;
}

interface ActorsFlags extends JsonFlag {
  readonly write?: boolean;
}

export const actors = commandOf<ActorsOptions, ActorsFlags>({
  define: (command) =>
    void command
      .option('--write', 'add those that are missing to library/actors.yaml; what stands there is kept')
      .option('--json', 'print the actors as JSON')
      .addHelpText(
        'after',
        examples(
          ['briefpress actors', 'who speaks in the library, most quoted first'],
          ['briefpress actors ceasefire', 'who speaks in the articles of one brief'],
          ['briefpress actors --write', 'the same, written for you to correct: forms, sides, offices'],
        ),
      ),

  read: ([brief = null], { write = false, json = false }) => ({ brief, write, json }),

  run: async ({ brief, write, json }, session) => {
    const { listActors } = await import('../../pipeline/list-actors.ts');
    const workspace = await requireWorkspace(session);
    session.world.progress('Reading who speaks …');
    const list = await listActors(workspace, { name: brief, write }, session.world);
    const rows = list.actors.map((a) => [
      a.statements,
      a.name,
      a.side ?? '-',
      a.known ? 'known' : 'new',
      a.forms.join(', '),
    ]);
    if (json) session.printJson({ actors: list.actors, file: list.file, written: list.written });
    else if (rows.length > 0) session.print(formatTable([['quoted', 'name', 'side', 'file', 'forms'], ...rows]));
    else session.say('Nobody is quoted by name in these articles.');
    if (write && !json) session.say(`${list.written} added to ${session.shorten(list.file)}.`);
    session.report(list.diagnostics);
    return exitCodeOf(list.diagnostics);
  },
});
