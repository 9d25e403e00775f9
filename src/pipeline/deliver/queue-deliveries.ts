/** An issued edition → everybody whom its brief names stands in the outbox, once. Any number of times. */
import type { EditionKey } from '../../delivery/model.ts';
import type { Outbox } from '../../delivery/outbox/open-outbox.ts';
import { BriefpressError, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { parseEdition } from '../../edition/parse-edition.ts';
import type { IssuedEdition } from '../../schedule/model.ts';
import type { Workspace } from '../../workspace/model.ts';
import { readLedger } from '../ledger-of.ts';
import { readBrief } from '../read-brief.ts';
import type { World } from '../world.ts';
import { editionFacts } from './edition-facts.ts';
import { withOutbox } from './outbox-of.ts';
import { resolveRecipients } from './resolve-recipients.ts';

export interface Queued {
  /** How many are new in the outbox. */
  readonly queued: number;
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING: Queued = { queued: 0, diagnostics: [] };

const isOf =
  ({ brief, number, revision }: EditionKey) =>
  (issued: IssuedEdition): boolean =>
    issued.brief === brief && issued.number === number && issued.revision === revision;

interface Recorded {
  readonly issued: IssuedEdition;
  readonly json: string;
}

/** As the ledger has it; null for what it does not know. */
export function recordedEdition(workspace: Workspace, key: EditionKey): Promise<Recorded | null> {
  return readLedger<Recorded | null>(workspace, null, (ledger) => {
    const issued = ledger.issued(key.brief).find(isOf(key));
    const json = issued && ledger.editionOf(issued);
    return issued && json ? { issued, json } : null;
  });
}

/** Who has not got an earlier revision by now gets the newer one alone. */
function dropReplaced(outbox: Outbox, { brief, number, revision }: EditionKey, at: string): void {
  const open = outbox.list({ edition: { brief, number }, states: ['queued', 'waiting'] });
  for (const { id, edition } of open)
    if (edition.revision < revision) outbox.cancel(id, `replaced by revision ${revision}`, at);
}

/** What is wrong with a list leaves out the lines that it is about, and nobody else. */
export async function queueDeliveries(workspace: Workspace, key: EditionKey, world: World): Promise<Queued> {
  const [recorded, { brief }] = await Promise.all([recordedEdition(workspace, key), readBrief(workspace, key.brief)]);
  if (recorded === null || brief.deliver.length === 0) return NOTHING;
  const { addressees, diagnostics } = await resolveRecipients(brief, workspace);
  const { issued, json } = recorded;
  const facts = editionFacts(parseEdition(json, 'ledger.sqlite').edition, issued.issuedAt);
  const at = world.now().toISOString();
  const queued = await withOutbox(workspace, (outbox) => {
    const fresh = outbox.queue({ facts, pdf: { path: issued.path, sha256: issued.pdfHash } }, addressees, at);
    dropReplaced(outbox, key, at);
    return fresh;
  });
  return { queued, diagnostics };
}

/** Editions of a brief that were issued since a moment are queued, and expected no longer. */
export async function queueExpected(workspace: Workspace, world: World): Promise<readonly Diagnostic[]> {
  const expected = await withOutbox(workspace, (outbox) => outbox.expected());
  const diagnostics: Diagnostic[] = [];
  for (const { brief, since } of expected) {
    const issued = await readLedger<readonly IssuedEdition[]>(workspace, [], (ledger) => ledger.issued(brief));
    const fresh = issued.filter(({ issuedAt }) => issuedAt >= since);
    const told = await queueAll(workspace, fresh, world);
    diagnostics.push(...told.diagnostics);
    if (fresh.length > 0 && told.whole) await withOutbox(workspace, (outbox) => outbox.met(brief));
  }
  return diagnostics;
}

/** A brief that cannot be read any more keeps no other from being sent. */
async function queueAll(
  workspace: Workspace,
  editions: readonly EditionKey[],
  world: World,
): Promise<{ readonly whole: boolean; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  for (const edition of editions) {
    try {
      diagnostics.push(...(await queueDeliveries(workspace, edition, world)).diagnostics);
    } catch (error) {
      if (!(error instanceof BriefpressError)) throw error;
      return { whole: false, diagnostics: [...diagnostics, ...error.diagnostics] };
    }
  }
  return { whole: true, diagnostics };
}
