/**
 * What is due in the outbox → each sent by its channel, its intention recorded before and the answer after. Channels work
 * beside each other, so that a printer without paper holds up no mail; each of them takes one job after the other.
 * Only for who holds the lock of sending.
 */
import type { Answer, Channel, ChannelName, PdfFile } from './channel.ts';
import { jobFor } from './job-for.ts';
import type { Delivery, QueuedEdition } from './model.ts';
import type { Outbox } from './outbox/open-outbox.ts';

export interface SendingTools {
  readonly outbox: Outbox;
  /** Null where there is none: its deliveries stay as they are. Asked once for each channel that has something to do. */
  readonly openChannel: (name: ChannelName) => Promise<Channel | null>;
  readonly pdfOf: (edition: QueuedEdition) => PdfFile;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  /** Told of each answer as it is recorded. */
  readonly told: (delivery: Delivery) => void;
}

/** Those that share a message make one turn. */
function turnsOf(due: readonly Delivery[]): readonly (readonly Delivery[])[] {
  const nameOf = ({ edition, together, id }: Delivery): string =>
    together === null ? `${id}` : JSON.stringify([edition.brief, edition.number, edition.revision, together]);
  const turns = new Map<string, Delivery[]>();
  for (const delivery of due) turns.set(nameOf(delivery), [...(turns.get(nameOf(delivery)) ?? []), delivery]);
  return [...turns.values()];
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** A channel that throws has not answered: what it had noted may have arrived. */
async function answersOf(channel: Channel, turn: readonly Delivery[], tools: SendingTools): Promise<readonly Answer[]> {
  let noted = false;
  const first = turn[0];
  const edition = first && tools.outbox.editionOf(first.edition);
  if (!edition) return turn.map(() => ({ kind: 'permanent', reason: 'its edition is gone from the outbox' }));
  const jobs = turn.map((delivery) =>
    jobFor(delivery, edition.facts, {
      pdf: tools.pdfOf(edition),
      replaces: tools.outbox.replaced(delivery),
      note: (facts) => {
        noted = true;
        tools.outbox.note(delivery.id, facts);
      },
    }),
  );
  try {
    if (first.together !== null && channel.sendTogether) return await channel.sendTogether(jobs, tools.signal);
    const answers: Answer[] = [];
    for (const job of jobs) answers.push(await channel.send(job, tools.signal));
    return answers;
  } catch (error) {
    return turn.map(() => ({ kind: noted ? 'lost' : 'temporary', reason: reasonOf(error) }));
  }
}

/** Readers who have left since they were queued get nothing. */
function withoutDeparted(turn: readonly Delivery[], { outbox, now, told }: SendingTools): readonly Delivery[] {
  const departed = new Set(outbox.departed());
  return turn.filter((delivery) => {
    if (delivery.channel !== 'email' || !departed.has(delivery.recipient)) return true;
    outbox.cancel(delivery.id, 'the reader has left the list', now().toISOString());
    told(outbox.get(delivery.id) ?? delivery);
    return false;
  });
}

async function sendTurn(channel: Channel, turn: readonly Delivery[], tools: SendingTools): Promise<void> {
  const present = withoutDeparted(turn, tools).map(({ id }) => id);
  const begun = tools.outbox.begin(present, tools.now().toISOString());
  const staying = turn.filter(({ id }) => begun.includes(id));
  if (staying.length === 0) return;
  const answers = await answersOf(channel, staying, tools);
  for (const [i, { id }] of staying.entries()) {
    const answer = answers[i] ?? { kind: 'lost', reason: 'the channel did not answer' };
    tools.told(tools.outbox.answer(id, answer, tools.now()));
  }
}

async function sendBy(name: ChannelName, due: readonly Delivery[], tools: SendingTools): Promise<void> {
  const channel = await tools.openChannel(name);
  if (channel === null) return;
  try {
    for (const turn of turnsOf(due)) {
      if (tools.signal.aborted) return;
      await sendTurn(channel, turn, tools);
    }
  } finally {
    await channel.close?.();
  }
}

/** `due` are open ones, in the order in which they are to go. */
export async function sendQueue(due: readonly Delivery[], tools: SendingTools): Promise<void> {
  const names = [...new Set(due.map(({ channel }) => channel))];
  const sending = names.map((name) =>
    sendBy(
      name,
      due.filter(({ channel }) => channel === name),
      tools,
    ),
  );
  const ended = await Promise.allSettled(sending);
  for (const result of ended) if (result.status === 'rejected') throw result.reason;
}
