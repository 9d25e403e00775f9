/** briefpress outbox retry [ID…] | cancel ID… → deliveries that are due now, or are not sent. */
import { InvalidArgumentError } from 'commander';
import { exitCodeOf } from '../../diagnostics/diagnostic.ts';
import type { OutboxChange } from '../../pipeline/deliver/edit-outbox.ts';
import { commandOf, examples } from '../command.ts';
import { deliveryTable } from '../delivery-table.ts';
import type { ExitCode } from '../io.ts';
import { requireWorkspace, type Session } from '../session.ts';

interface IdOptions {
  readonly ids: readonly number[];
  readonly json: boolean;
}

function readIds(texts: readonly string[]): readonly number[] {
  return texts.map((text) => {
    if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
    throw new InvalidArgumentError(`"${text}" is no number of a delivery; briefpress outbox shows them.`);
  });
}

function tell({ deliveries, diagnostics }: OutboxChange, json: boolean, session: Session): ExitCode {
  if (json) session.printJson({ deliveries, diagnostics });
  else if (deliveries.length > 0) session.print(deliveryTable(deliveries));
  session.report(diagnostics);
  return exitCodeOf(diagnostics);
}

export const outboxRetry = commandOf<IdOptions>({
  define: (command) =>
    void command
      .option('--json', 'print the deliveries as JSON')
      .addHelpText(
        'after',
        examples(
          ['briefpress outbox retry', 'all that wait, were refused or are unknown'],
          ['briefpress outbox retry 12 13', 'these; also those that were cancelled'],
        ).concat('\n\nThey are due now, and sent by the next "briefpress deliver".'),
      ),

  read: (ids, { json = false }) => ({ ids: readIds(ids), json }),

  run: async ({ ids, json }, session) => {
    const stage = await import('../../pipeline/deliver/edit-outbox.ts');
    const changed = await stage.retryDeliveries(await requireWorkspace(session), ids, session.world);
    const code = tell(changed, json, session);
    if (!json)
      session.say(
        changed.deliveries.length > 0 ? 'briefpress deliver sends them.' : 'Nothing waits to be tried again.',
      );
    return code;
  },
});

export const outboxCancel = commandOf<IdOptions>({
  define: (command) =>
    void command
      .option('--json', 'print the deliveries as JSON')
      .addHelpText(
        'after',
        examples(['briefpress outbox cancel 12', 'it is not sent; "outbox retry 12" takes that back']),
      ),

  read: (ids, { json = false }) => ({ ids: readIds(ids), json }),

  run: async ({ ids, json }, session) => {
    const stage = await import('../../pipeline/deliver/edit-outbox.ts');
    return tell(await stage.cancelDeliveries(await requireWorkspace(session), ids, session.world), json, session);
  },
});
