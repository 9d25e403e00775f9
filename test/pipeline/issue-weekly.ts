/** The brief of a weekly workspace → issued, with a PDF that no browser makes. */
import type { Edition } from '../../src/edition/model.ts';
import { type IssuedResult, issueBrief, type PrintPage } from '../../src/pipeline/issue/issue-brief.ts';
import { dueOn, openLedgerOf } from '../../src/pipeline/ledger-of.ts';
import { readBrief } from '../../src/pipeline/read-brief.ts';
import type { Ledger } from '../../src/schedule/open-ledger.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { FIRST_MONDAY, type WeeklyWorkspace } from './weekly-workspace.ts';

export const pdfOf = (edition: Edition): Buffer => Buffer.from(`%PDF-1.7 ${edition.hash}`);

const printNothing: PrintPage = (edition) => Promise.resolve({ bytes: pdfOf(edition), pages: 1, diagnostics: [] });

async function context({ folder }: WeeklyWorkspace, now: () => Date, date: string | null) {
  const { workspace } = await openWorkspace(folder);
  if (!workspace) throw new Error('no workspace');
  const { brief } = await readBrief(workspace, 'ferries');
  return { workspace, brief, due: dueOn(brief, date, workspace, now()) };
}

export async function issueWeekly(
  weekly: WeeklyWorkspace,
  now: () => Date,
  date: string | null = null,
  print: PrintPage = printNothing,
): Promise<IssuedResult> {
  const { workspace, brief, due } = await context(weekly, now, date);
  return issueBrief(workspace, brief, due, { now, env: {}, progress: () => undefined }, print);
}

export async function withLedger<T>(weekly: WeeklyWorkspace, use: (ledger: Ledger) => T): Promise<T> {
  const { workspace } = await context(weekly, FIRST_MONDAY, null);
  const ledger = await openLedgerOf(workspace);
  try {
    return use(ledger);
  } finally {
    ledger.close();
  }
}
