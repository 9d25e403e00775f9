/** A workspace and a brief → what its ledger says of a slot, and so what an edition for it follows on. */
import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Brief } from '../definition/model.ts';
import { slotOn } from '../definition/next-date.ts';
import type { Edition } from '../edition/model.ts';
import { parseEdition } from '../edition/parse-edition.ts';
import { endOfWindow } from '../library/moments.ts';
import type { IssuedEdition } from '../schedule/model.ts';
import { type Ledger, openLedger } from '../schedule/open-ledger.ts';
import { coveredBy, type SlotState, slotState } from '../schedule/slots.ts';
import { dateIn } from '../text/dates.ts';
import type { Workspace } from '../workspace/model.ts';
import { FIRST_DRAFT, type Issuing } from './make-edition.ts';

const ledgerFile = ({ folders }: Workspace): string => path.join(folders.data, 'ledger.sqlite');

export const openLedgerOf = (workspace: Workspace): Promise<Ledger> => openLedger(ledgerFile(workspace));

/** Where nothing was ever issued there is no ledger, and looking makes none. */
export async function readLedger<T>(workspace: Workspace, nothing: T, read: (ledger: Ledger) => T): Promise<T> {
  const isThere = await access(ledgerFile(workspace)).then(
    () => true,
    () => false,
  );
  if (!isThere) return nothing;
  const ledger = await openLedgerOf(workspace);
  try {
    return read(ledger);
  } finally {
    ledger.close();
  }
}

/** An edition of a brief, and the slot that it is for. */
export interface Due {
  /** ISO date that it bears. */
  readonly date: string;
  readonly slot: string;
}

/** `date` null for today, in the time zone of the schedule or the workspace. */
export function dueOn(brief: Brief, date: string | null, { settings }: Workspace, now: Date): Due {
  const day = date ?? dateIn(now, brief.schedule?.timezone ?? settings.timezone);
  return { date: day, slot: slotOn(brief.schedule, day, now) };
}

function editionOf(issued: IssuedEdition | null, ledger: Ledger): Edition | null {
  const json = issued && ledger.editionOf(issued);
  return json ? parseEdition(json, 'ledger.sqlite').edition : null;
}

/** What an edition for this slot follows on; `slot` may have been issued before. */
export function followingOn(ledger: Ledger, brief: Brief, slot: string, state: SlotState, now: Date) {
  const before = ledger.issued(brief.name).filter((edition) => edition.slot < slot);
  const covers = coveredBy(state, now);
  const printed = new Set(before.flatMap(({ articles, copies }) => [...articles, ...copies]));
  const time: Issuing['time'] = { lastEdition: covers.from, until: covers.until, printed };
  return { earlier: editionOf(state.earlier, ledger), time, covers };
}

/** A draft for this slot: what would be issued now, without a number. */
export async function draftOf(workspace: Workspace, brief: Brief, { slot }: Due, now: Date): Promise<Issuing> {
  const goesByLast = brief.select.since?.kind === 'last-edition';
  const end = goesByLast ? await endOfWindow(workspace.folders, now) : now;
  return readLedger<Issuing>(workspace, FIRST_DRAFT, (ledger) => {
    const state = slotState(ledger.issued(brief.name), slot);
    const { earlier, time } = followingOn(ledger, brief, slot, state, end);
    return { ...FIRST_DRAFT, earlier, time };
  });
}
