/** briefpress deliver unsubscribe | subscribe ADDRESS… → who is sent nothing any more. */
import { commandOf, examples } from '../command.ts';
import { requireWorkspace } from '../session.ts';

interface AddressOptions {
  readonly addresses: readonly string[];
  readonly json: boolean;
}

export const deliverUnsubscribe = commandOf<AddressOptions>({
  define: (command) =>
    void command
      .option('--json', 'print what changed as JSON')
      .addHelpText(
        'after',
        examples(
          ['briefpress deliver unsubscribe ann@example.org', 'she gets nothing more, whatever list she stands in'],
          ['briefpress deliver unsubscribe', 'list all who have left'],
        ),
      ),

  read: (addresses, { json = false }) => ({ addresses, json }),

  run: async ({ addresses, json }, session) => {
    const stage = await import('../../pipeline/deliver/edit-outbox.ts');
    const { knownReaders, tellStranger } = await import('../../pipeline/deliver/known-readers.ts');
    const workspace = await requireWorkspace(session);
    const known = addresses.length === 0 ? [] : await knownReaders(workspace);
    const changed: { address: string; changed: boolean }[] = [];
    for (const address of addresses)
      changed.push({ address, changed: await stage.unsubscribe(workspace, address, session.world) });
    const departed = await stage.departedReaders(workspace);
    if (json) session.printJson({ changed, departed });
    else if (addresses.length === 0) session.print(departed.join('\n'));
    else
      for (const each of changed) session.print(`${each.address}  ${each.changed ? 'has left' : 'had left already'}`);
    session.report(addresses.flatMap((address) => tellStranger(address, known) ?? []));
    if (!json && addresses.length === 0 && departed.length === 0) session.say('Nobody has left.');
    return 0;
  },
});

export const deliverSubscribe = commandOf<AddressOptions>({
  define: (command) =>
    void command
      .option('--json', 'print what changed as JSON')
      .addHelpText(
        'after',
        examples(['briefpress deliver subscribe ann@example.org', 'she is sent to again, where a list names her']),
      ),

  read: (addresses, { json = false }) => ({ addresses, json }),

  run: async ({ addresses, json }, session) => {
    const stage = await import('../../pipeline/deliver/edit-outbox.ts');
    const workspace = await requireWorkspace(session);
    const changed: { address: string; changed: boolean }[] = [];
    for (const address of addresses) changed.push({ address, changed: await stage.resubscribe(workspace, address) });
    if (json) session.printJson({ changed, departed: await stage.departedReaders(workspace) });
    else for (const each of changed) session.print(`${each.address}  ${each.changed ? 'is back' : 'had not left'}`);
    return 0;
  },
});
