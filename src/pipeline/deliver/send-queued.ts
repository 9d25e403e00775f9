/** What waits in a workspace's outbox → sent, and how each of it stands. One run at a time sends. */
import path from 'node:path';
import type { Channel, ChannelName } from '../../delivery/channel.ts';
import type { Delivery, DeliveryFilter, EditionKey, QueuedEdition } from '../../delivery/model.ts';
import { sendQueue } from '../../delivery/send-queue.ts';
import { BriefpressError, type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { holdLock } from '../../store/hold-lock.ts';
import type { Workspace } from '../../workspace/model.ts';
import type { World } from '../world.ts';
import { openChannel } from './open-channels.ts';
import { pdfOf, withOutbox } from './outbox-of.ts';
import { queueDeliveries, queueExpected } from './queue-deliveries.ts';
import { tellDelivery, tellInterrupted } from './tell-delivery.ts';

export interface SendOptions {
  /** One edition, or the editions of a brief: also what is not due yet. Left out for all that is due. */
  readonly edition?: DeliveryFilter['edition'];
  readonly channel?: ChannelName | undefined;
  /** Milliseconds that a printer is waited for which does nothing; left out for the printer channel's own. */
  readonly printerPatience?: number;
  /** Ends it cleanly: what is under way is answered, the rest stays queued. */
  readonly signal?: AbortSignal | undefined;
}

export interface SendReport {
  /** Those that something became of, as they stand now. */
  readonly deliveries: readonly Delivery[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Milliseconds that another run's end is waited for. */
const PATIENCE = 5_000;
const OPEN = ['queued', 'waiting', 'unknown'] as const;

async function lockOf({ folders }: Workspace): Promise<(() => void) | null> {
  try {
    return await holdLock(path.join(folders.data, 'sending.lock'), PATIENCE);
  } catch (error) {
    if (error instanceof BriefpressError && error.diagnostics.some(({ code }) => code === 'store-busy')) return null;
    throw error;
  }
}

/** What is named is sent at once; else by its time. Those whose answers were lost too often go only where they are named. */
function isDue({ nextAt }: Delivery, { edition }: SendOptions, now: Date): boolean {
  return edition !== undefined || (nextAt !== null && nextAt <= now.toISOString());
}

export async function sendQueued(workspace: Workspace, world: World, options: SendOptions = {}): Promise<SendReport> {
  const release = await lockOf(workspace);
  if (release === null) return { deliveries: [], diagnostics: [diagnose('delivery-busy')] };
  try {
    const queued = await queueExpected(workspace, world);
    const sent = await sendUnderLock(workspace, world, options);
    return { ...sent, diagnostics: [...queued, ...sent.diagnostics] };
  } finally {
    release();
  }
}

function sendUnderLock(workspace: Workspace, world: World, options: SendOptions): Promise<SendReport> {
  return withOutbox(workspace, async (outbox) => {
    const { edition, channel, signal = new AbortController().signal } = options;
    const interrupted = outbox.settle(world.now().toISOString());
    const answered = new Map<number, Delivery>();
    const diagnostics: Diagnostic[] = interrupted.map(tellInterrupted);
    const pdfs = new Map<string, ReturnType<typeof pdfOf>>();
    const filter = { ...(edition ? { edition } : {}), channel, states: OPEN };
    const due = outbox.list(filter).filter((delivery) => isDue(delivery, options, world.now()));
    await sendQueue(due, {
      outbox,
      signal,
      now: world.now,
      openChannel: (name) =>
        openOrTell(() => openChannel(name, workspace, world, options.printerPatience), diagnostics),
      pdfOf: (queued: QueuedEdition) => {
        const known = pdfs.get(queued.pdf.path) ?? pdfOf(queued, workspace);
        pdfs.set(queued.pdf.path, known);
        return known;
      },
      told: (delivery) => {
        answered.set(delivery.id, delivery);
        world.progress(`${delivery.channel} ${delivery.recipient}: ${delivery.state}`);
      },
    });
    const deliveries = [...answered.values()].sort((a, b) => a.id - b.id);
    return { deliveries, diagnostics: [...diagnostics, ...deliveries.flatMap((d) => tellDelivery(d) ?? [])] };
  });
}

/** A channel that cannot be opened is told, and the others send. */
async function openOrTell(open: () => Promise<Channel>, diagnostics: Diagnostic[]): Promise<Channel | null> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof BriefpressError)) throw error;
    diagnostics.push(...error.diagnostics);
    return null;
  }
}

/**
 * What a schedule does when it has issued an edition: queues it and sends what is due of it. It may be called again for the
 * same edition; nothing is sent twice. What waits, or was refused, is told by the diagnostics.
 */
export async function afterIssue(
  workspace: Workspace,
  edition: EditionKey,
  world: World,
  signal?: AbortSignal,
): Promise<SendReport> {
  const { diagnostics } = await queueDeliveries(workspace, edition, world);
  const report = await sendQueued(workspace, world, { signal });
  return { ...report, diagnostics: [...diagnostics, ...report.diagnostics] };
}
