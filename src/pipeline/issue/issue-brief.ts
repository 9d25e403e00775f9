/**
 * A brief and the slot that it is due for → an issued edition: numbered, recorded, never overwritten. The same content
 * for the same slot is the edition that is there already; other content is a revision of it.
 *
 * One process at a time issues a brief, so that each number follows on the one before it and each window begins where
 * the one before it ended.
 */
import path from 'node:path';
import type { Brief } from '../../definition/model.ts';
import { BriefpressError, type Diagnostic, fail } from '../../diagnostics/diagnostic.ts';
import { hashContent } from '../../edition/hash.ts';
import type { Edition } from '../../edition/model.ts';
import { closeWindow } from '../../library/moments.ts';
import type { Ledger } from '../../schedule/open-ledger.ts';
import { type SlotState, slotState } from '../../schedule/slots.ts';
import { holdLock } from '../../store/hold-lock.ts';
import { dateIn, daysBetween } from '../../text/dates.ts';
import type { Workspace } from '../../workspace/model.ts';
import { expectIssue } from '../deliver/expect-issue.ts';
import type { Measure } from '../fit/fit-pages.ts';
import { type Due, followingOn, openLedgerOf } from '../ledger-of.ts';
import { type MadeEdition, makeEdition } from '../make-edition.ts';
import type { World } from '../world.ts';
import { keepIssued } from './keep-issued.ts';
import { recordIssue } from './record-issue.ts';
import { settleIntended } from './settle-intended.ts';

/** What became of it. */
export type IssueOutcome = 'issued' | 'revised' | 'unchanged' | 'restored';

export interface IssuedResult {
  readonly made: MadeEdition;
  /** As it is recorded: with number and revision. */
  readonly edition: Edition;
  readonly files: readonly [pdf: string, json: string];
  readonly pages: number | null;
  readonly outcome: IssueOutcome;
  readonly diagnostics: readonly Diagnostic[];
}

/** The page of an edition, printed. */
interface PrintedPage {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly diagnostics: readonly Diagnostic[];
}

export type PrintPage = (edition: Edition) => Promise<PrintedPage>;

/** What a schedule asks of an issue. */
interface IssueTerms {
  /** So many new articles, or none is issued: slot-too-few. */
  readonly atLeast: number;
  /** What was added later is left to the next slot; null for up to now. */
  readonly until: Date | null;
}

const BY_HAND: IssueTerms = { atLeast: 0, until: null };

/** Somebody else's issue of the same brief is waited for so long, in milliseconds. */
const PATIENCE = 120_000;
/** An edition that is dated further ahead is a slip of the keyboard, and could not be taken back. */
const DAYS_AHEAD = 31;

const lockOf = ({ folders }: Workspace, brief: Brief): string =>
  path.join(folders.data, 'issuing', `${brief.name}.lock`);

function refuseDate({ date }: Due, { current, later }: SlotState, today: string): void {
  if (daysBetween(today, date) > DAYS_AHEAD) fail('issue-far-ahead', { date, days: DAYS_AHEAD });
  if (current === null && later !== null) fail('issue-out-of-order', { date, number: later.number, later: later.date });
}

export function issueBrief(
  workspace: Workspace,
  brief: Brief,
  due: Due,
  world: World,
  print: PrintPage,
  measure: Measure | null = null,
): Promise<IssuedResult> {
  return holdingLock(workspace, brief, (ledger) =>
    issueUnderLock(workspace, brief, due, world, { print, measure, terms: BY_HAND }, ledger),
  );
}

/** The same for a schedule: a slot that has an edition already is left as it is, whatever has changed, and gives null. */
export function issueSlot(
  workspace: Workspace,
  brief: Brief,
  due: Due,
  world: World,
  issuer: Issuer,
): Promise<IssuedResult | null> {
  return holdingLock(workspace, brief, async (ledger) => {
    const { current } = slotState(ledger.issued(brief.name), due.slot);
    return current === null ? issueUnderLock(workspace, brief, due, world, issuer, ledger) : null;
  });
}

/** What a killed run left is settled first. */
async function holdingLock<T extends Pick<IssuedResult, 'diagnostics'> | null>(
  workspace: Workspace,
  brief: Brief,
  issue: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const release = await holdLock(lockOf(workspace, brief), PATIENCE);
  try {
    const ledger = await openLedgerOf(workspace);
    try {
      const settled = await settleIntended(ledger, brief.name, workspace.root);
      const issued = await issue(ledger);
      return issued && { ...issued, diagnostics: [...settled, ...issued.diagnostics] };
    } finally {
      ledger.close();
    }
  } finally {
    release();
  }
}

export interface Issuer {
  readonly print: PrintPage;
  readonly measure: Measure | null;
  readonly terms: IssueTerms;
}

const earlierOf = (a: Date, b: Date | null): Date => (b !== null && b < a ? b : a);

async function issueUnderLock(
  workspace: Workspace,
  brief: Brief,
  due: Due,
  world: World,
  { print, measure, terms }: Issuer,
  ledger: Ledger,
): Promise<IssuedResult> {
  const now = world.now();
  const state = slotState(ledger.issued(brief.name), due.slot);
  refuseDate(due, state, dateIn(now, brief.schedule?.timezone ?? workspace.settings.timezone));
  // Before the library is read: what is added from now on has a later moment, and is the next edition's.
  const end = earlierOf(await closeWindow(workspace.folders, world.now), terms.until);
  const { earlier, time, covers } = followingOn(ledger, brief, due.slot, state, end);
  const issuing = { status: 'issued', ...state.next, earlier, time, atLeast: terms.atLeast } as const;
  const made = await makeEdition(workspace, brief, due.date, world, issuing, { measure });
  const { edition, diagnostics } = made;
  if (diagnostics.some((d) => d.severity === 'error')) throw new BriefpressError(diagnostics);
  if (state.current?.contentHash === hashContent(edition)) {
    const kept = await keepIssued(state.current, ledger, workspace.root, print);
    const outcome = kept.restored ? 'restored' : 'unchanged';
    return { ...kept, made, outcome, diagnostics: [...diagnostics, ...kept.diagnostics] };
  }
  const page = await print(edition);
  const at = world.now().toISOString();
  await expectIssue(workspace, brief, world);
  const files = await recordIssue(edition, page.bytes, { slot: due.slot, covers, at }, ledger, workspace);
  const outcome = state.current === null ? 'issued' : 'revised';
  return { made, edition, files, pages: page.pages, outcome, diagnostics: [...diagnostics, ...page.diagnostics] };
}
