/** A workspace with schedules, a clock that the test sets, and a printer that prints nothing. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addArticles } from '../../../src/library/add/add-articles.ts';
import { openLedgerOf } from '../../../src/pipeline/ledger-of.ts';
import type { HandedOn, ScheduleFailure } from '../../../src/pipeline/schedule/model.ts';
import { type DueReport, scheduleDue } from '../../../src/pipeline/schedule/schedule-due.ts';
import type { World } from '../../../src/pipeline/world.ts';
import type { ClosedSlot, IssuedEdition } from '../../../src/schedule/model.ts';
import type { Ledger } from '../../../src/schedule/open-ledger.ts';
import type { Workspace } from '../../../src/workspace/model.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';

export interface ScheduleWorkspace {
  readonly folder: string;
  readonly workspace: Workspace;
  readonly world: World;
  /** Sets the clock. */
  readonly at: (time: string | number) => void;
  readonly now: () => number;
  /** Adds so many articles, as "briefpress add" does. */
  readonly add: (count?: number) => Promise<void>;
  readonly writeBrief: (name: string, schedule: string, select?: string) => void;
  readonly due: () => Promise<DueReport>;
  readonly withLedger: <T>(use: (ledger: Ledger) => T) => Promise<T>;
  readonly issued: (brief: string) => Promise<readonly IssuedEdition[]>;
  readonly closed: (brief: string) => Promise<readonly ClosedSlot[]>;
  readonly handedOn: HandedOn[];
  readonly failures: ScheduleFailure[];
  /** What printing throws; null where it works. */
  readonly broken: { by: Error | null };
  readonly remove: () => void;
}

const WORDS = 'harbour river bridge market school council winter summer road field tower garden'.split(' ');

/** Texts that share no five words with one another. */
function textOf(n: number): string {
  const word = (i: number): string =>
    `${WORDS[(n * 7 + i * 5) % WORDS.length]}${String.fromCharCode(97 + ((n + i) % 26))}`;
  const sentence = (i: number): string =>
    `The ${word(i)} of ${word(i + 1)} was opened by the ${word(i + 2)} council after ${n + i + 20} days of work near ${word(i + 3)}.`;
  return [1, 2, 3].map((i) => sentence(i * 11 + n)).join('\n\n');
}

export async function scheduleWorkspace(begin: string, timezone = 'UTC'): Promise<ScheduleWorkspace> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-schedule-'));
  const inside = (...parts: readonly string[]): string => path.join(folder, ...parts);
  for (const name of ['briefs', 'inbox', 'library/articles', 'library/themes'])
    mkdirSync(inside(name), { recursive: true });
  writeFileSync(inside('briefpress.yaml'), `timezone: ${timezone}\n`);
  const { workspace } = await openWorkspace(folder);
  if (workspace === null) throw new Error('no workspace');
  let clock = Date.parse(begin);
  let added = 0;
  const broken: { by: Error | null } = { by: null };
  const handedOn: HandedOn[] = [];
  const failures: ScheduleFailure[] = [];
  const world: World = {
    now: () => new Date(clock),
    env: {},
    progress: () => undefined,
    print: async ({ hash }) => {
      if (broken.by !== null) throw broken.by;
      return { bytes: Buffer.from(`%PDF-1.7 ${hash}`), pages: 1, diagnostics: [] };
    },
    afterIssue: async (issued) => {
      handedOn.push(issued);
      return [];
    },
    report: (failure) => void failures.push(failure),
  };
  const withLedger = async <T>(use: (ledger: Ledger) => T): Promise<T> => {
    const ledger = await openLedgerOf(workspace);
    try {
      return use(ledger);
    } finally {
      ledger.close();
    }
  };
  return {
    folder,
    workspace,
    world,
    at: (time) => {
      clock = typeof time === 'number' ? time : Date.parse(time);
    },
    now: () => clock,
    add: async (count = 1) => {
      const files = Array.from({ length: count }, () => {
        added += 1;
        const file = inside('inbox', `${added}.md`);
        writeFileSync(
          file,
          `---\ntitle: Report ${added}\nsite: Site ${added % 5}\nlang: en\n---\n\n${textOf(added)}\n`,
        );
        return file;
      });
      const { files: rows } = await addArticles(files, { folders: workspace.folders, now: world.now });
      const wrong = rows.filter(({ action }) => action !== 'added');
      if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
    },
    writeBrief: (name, schedule, select = '{ since: last-edition, limit: 1000 }') =>
      writeFileSync(
        inside('briefs', `${name}.md`),
        `---\ntitle: ${name}\nselect: ${select}\nschedule: ${schedule}\n---\n`,
      ),
    due: () => scheduleDue(workspace, world),
    withLedger,
    issued: (brief) => withLedger((ledger) => ledger.issued(brief)),
    closed: (brief) => withLedger((ledger) => ledger.slots.closed(brief)),
    ...{ handedOn, failures, broken },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Numbers without gaps, each window where the one before it ended, and the files as they are recorded. */
export function faultsOf(editions: readonly IssuedEdition[], folder: string): string[] {
  return editions.flatMap(({ brief, number, covers, path: pdf, pdfHash }, i) => {
    const file = path.join(folder, pdf);
    const hash = existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'none';
    return [
      ...(number === i + 1 ? [] : [`${brief}: No ${number} stands at ${i + 1}`]),
      ...(covers.from === (editions[i - 1]?.covers.until ?? null)
        ? []
        : [`${brief}: the window of No ${number} is apart`]),
      ...(hash === pdfHash ? [] : [`${brief}: the file of No ${number} is another`]),
    ];
  });
}
