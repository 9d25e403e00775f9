/** A workspace, or one brief of it → the editions that were issued, from the ledger. Writes nothing. */
import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Delivery } from '../delivery/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ClosedSlot, IssuedEdition } from '../schedule/model.ts';
import { listBriefs, resolveBriefNames } from '../workspace/list-briefs.ts';
import type { Workspace } from '../workspace/model.ts';
import { readOutbox } from './deliver/outbox-of.ts';
import { readLedger } from './ledger-of.ts';

export interface ListedEdition extends IssuedEdition {
  /** Absolute path of the PDF. */
  readonly file: string;
  /** False where the file is no longer there. */
  readonly present: boolean;
  /** Everywhere that it was to go, and what came back. */
  readonly deliveries: readonly Delivery[];
}

export interface EditionList {
  readonly editions: readonly ListedEdition[];
  /** Slots of schedules that have none: too little was new, passed over, given up. */
  readonly slots: readonly ClosedSlot[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Recorded {
  readonly issued: readonly IssuedEdition[];
  readonly closed: readonly ClosedSlot[];
}

/** A brief that is gone has its editions still; one that never was is a slip of the keyboard. */
export async function listEditions(workspace: Workspace, brief: string | null): Promise<EditionList> {
  const nothing: Recorded = { issued: [], closed: [] };
  const { issued, closed } = await readLedger<Recorded>(workspace, nothing, (ledger) => ({
    issued: ledger.issued(null),
    closed: ledger.slots.closed(null),
  }));
  const briefs = (await listBriefs(workspace)).map(({ name }) => name);
  const known = [
    ...new Set([...briefs, ...issued.map((edition) => edition.brief), ...closed.map((slot) => slot.brief)]),
  ].sort();
  const { names, diagnostics } = resolveBriefNames(brief === null ? known : [brief], known);
  const wanted = issued.filter((edition) => names.includes(edition.brief));
  const deliveries = await readOutbox<readonly Delivery[]>(workspace, [], (outbox) => outbox.list());
  const slots = closed.filter((slot) => names.includes(slot.brief));
  const editions = await Promise.all(wanted.map((edition) => withFile(edition, deliveries, workspace)));
  return { editions, slots, diagnostics };
}

const isOf =
  ({ brief, number, revision }: IssuedEdition) =>
  ({ edition }: Delivery): boolean =>
    edition.brief === brief && edition.number === number && edition.revision === revision;

async function withFile(
  edition: IssuedEdition,
  deliveries: readonly Delivery[],
  { root }: Workspace,
): Promise<ListedEdition> {
  const file = path.join(root, edition.path);
  const present = await access(file).then(
    () => true,
    () => false,
  );
  return { ...edition, file, present, deliveries: deliveries.filter(isOf(edition)) };
}
