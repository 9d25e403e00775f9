/** briefpress deliver [EDITION] → editions at their readers; how each delivery stands on stdout. */

import type { ChannelName } from '../../delivery/model.ts';
import { exitCodeOf } from '../../diagnostics/diagnostic.ts';
import type { PreviewedDelivery } from '../../pipeline/deliver/preview-deliveries.ts';
import { commandOf, examples, type JsonFlag } from '../command.ts';
import { countStates, deliveryTable } from '../delivery-table.ts';
import type { ExitCode } from '../io.ts';
import { requireWorkspace, type Session } from '../session.ts';

interface DeliverOptions {
  readonly edition: string | null;
  readonly channel: ChannelName | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
}

interface DeliverFlags extends JsonFlag {
  readonly to?: ChannelName;
  readonly dryRun?: boolean;
}

export const CHANNELS: readonly ChannelName[] = ['folder', 'email', 'print'];

export const deliver = commandOf<DeliverOptions, DeliverFlags>({
  define: (command) =>
    void command
      .addOption(command.createOption('--to <channel>', 'by this channel alone').choices(CHANNELS))
      .option('--dry-run', 'show exactly what would be sent to whom, and send nothing')
      .option('--json', 'print the deliveries as JSON')
      .addHelpText('after', notes),

  read: ([edition = null], { to, dryRun = false, json = false }) => ({ edition, channel: to, dryRun, json }),

  run: async (options, session) => (options.dryRun ? preview(options, session) : send(options, session)),
});

const notes = `${examples(
  ['briefpress deliver', 'send whatever waits and is due'],
  ['briefpress deliver ceasefire', 'the newest edition of a brief, to all who have not got it'],
  ['briefpress deliver ceasefire#3 --to email', 'one edition, by e-mail alone'],
  ['briefpress deliver ceasefire --dry-run', 'see what would go to whom'],
  ['briefpress deliver unsubscribe ann@example.org', 'a reader has left'],
)}

Editions go where "deliver:" of their brief says. Each delivery is recorded before it is sent, and its answer after: nobody
gets an edition twice, but where the answer was lost, and then it is the same message again (same Message-ID, same job
name). What is refused for now is tried again by a later "briefpress deliver", after growing pauses, for five days; an edition
that you name is tried at once. Drafts go to nobody.
Exit codes: 0 all is sent; 1 something waits or was refused; 2 wrong use or definition; 3 the machine failed.`;

async function send({ edition, channel, json }: DeliverOptions, session: Session): Promise<ExitCode> {
  const stage = await import('../../pipeline/deliver/deliver-editions.ts');
  const workspace = await requireWorkspace(session);
  const stop = new AbortController();
  void session.io.interrupted?.().then(() => stop.abort());
  const request = { edition, channel, cwd: session.io.cwd, signal: stop.signal };
  const { deliveries, diagnostics } = await stage.deliverEditions(workspace, request, session.world);
  if (json) session.printJson({ deliveries, diagnostics });
  else if (deliveries.length > 0) session.print(deliveryTable(deliveries));
  if (!json) session.say(deliveries.length > 0 ? `${countStates(deliveries)}.` : 'Nothing is due.');
  session.report(diagnostics);
  return exitCodeOf(diagnostics);
}

async function preview({ edition, channel, json }: DeliverOptions, session: Session): Promise<ExitCode> {
  const stage = await import('../../pipeline/deliver/preview-deliveries.ts');
  const workspace = await requireWorkspace(session);
  const request = { edition, channel, cwd: session.io.cwd };
  const { deliveries, diagnostics } = await stage.previewDeliveries(workspace, request, session.world);
  if (json) session.printJson({ deliveries, diagnostics });
  else {
    const texts = new Set<string>();
    for (const each of deliveries) session.print(previewOf(each, texts, session));
  }
  const going = deliveries.filter(({ goes }) => goes).length;
  session.say(`${going} of ${deliveries.length} deliveries would be tried. Nothing was sent.`);
  session.report(diagnostics);
  return exitCodeOf(diagnostics);
}

const STAYS: Readonly<Record<string, string>> = { sent: 'has it', refused: 'was refused', cancelled: 'was cancelled' };

/** Letters that differ in their heads alone are shown once. */
function previewOf(previewed: PreviewedDelivery, texts: Set<string>, session: Session): string {
  const { channel, recipient, state, goes, edition, files, message, job, order } = previewed;
  const what = `${edition.brief}${edition.number === 0 ? ' (draft)' : `#${edition.number}${edition.revision > 1 ? `-r${edition.revision}` : ''}`}`;
  const lines = [
    `${what}  ${channel}  ${recipient}  ${goes ? 'would be sent' : (STAYS[state] ?? 'has left the list')}`,
  ];
  if (!goes) return lines.join('\n');
  for (const file of files) lines.push(`  ${session.shorten(file)}`);
  if (job !== null) {
    lines.push(`  job: ${job}`);
    for (const [key, value] of Object.entries(order))
      if (value !== null && value !== false) lines.push(`  ${key}: ${value}`);
  }
  if (message !== null) {
    lines.push(...message.headers.split('\r\n').map((line) => `  ${line}`));
    lines.push(`  (${message.bytes} bytes; the PDF is ${message.attached ? 'attached' : 'not attached'})`);
    if (!texts.has(message.text)) lines.push('', ...message.text.split('\n').map((line) => `  | ${line}`.trimEnd()));
    texts.add(message.text);
  }
  return lines.join('\n');
}
