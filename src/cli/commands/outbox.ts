/** briefpress outbox [EDITION] → every delivery, from the outbox. */
import type { ChannelName, DeliveryState } from '../../delivery/model.ts';
import { commandOf, examples, type JsonFlag } from '../command.ts';
import { countStates, deliveryTable } from '../delivery-table.ts';
import { requireWorkspace } from '../session.ts';
import { CHANNELS } from './deliver.ts';

interface OutboxOptions {
  readonly edition: string | null;
  readonly channel: ChannelName | undefined;
  readonly states: readonly DeliveryState[];
  readonly json: boolean;
}

interface OutboxFlags extends JsonFlag {
  readonly to?: ChannelName;
  readonly state?: DeliveryState;
}

const STATES: readonly DeliveryState[] = ['queued', 'sending', 'sent', 'waiting', 'unknown', 'refused', 'cancelled'];

export const outbox = commandOf<OutboxOptions, OutboxFlags>({
  define: (command) =>
    void command
      .addOption(command.createOption('--to <channel>', 'by this channel alone').choices(CHANNELS))
      .addOption(command.createOption('--state <state>', 'in this state alone').choices(STATES))
      .option('--json', 'print the deliveries as JSON, with all that came back')
      .addHelpText('after', notes),

  read: ([edition = null], { to, state, json = false }) => ({
    edition,
    channel: to,
    states: state === undefined ? [] : [state],
    json,
  }),

  run: async ({ edition, channel, states, json }, session) => {
    const stage = await import('../../pipeline/deliver/edit-outbox.ts');
    const workspace = await requireWorkspace(session);
    const deliveries = await stage.listDeliveries(workspace, edition, session.io.cwd, { channel, states });
    if (json) session.printJson({ deliveries });
    else if (deliveries.length > 0) session.print(deliveryTable(deliveries));
    if (!json) session.say(deliveries.length > 0 ? `${countStates(deliveries)}.` : 'There is no such delivery.');
    return 0;
  },
});

const notes = `${examples(
  ['briefpress outbox', 'every delivery'],
  ['briefpress outbox ceasefire#3', 'where one edition went, and what came back'],
  ['briefpress outbox --state refused', 'what needs a hand'],
  ['briefpress outbox retry 12', 'make one due now; briefpress deliver sends it'],
)}

queued: not tried yet. sending: under way. sent: the other side has it. waiting: refused for now, tried again. unknown: handed
over, and the answer was lost. refused: not tried again by itself. cancelled: taken back, or the reader has left.`;
