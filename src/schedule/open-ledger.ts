/** The ledger's file → the editions that were issued, and ways to record another. */
import type { Database, SqlValue } from '../store/database.ts';
import { openDatabase } from '../store/open-database.ts';
import { ledgerSchema } from './ledger-schema.ts';
import type { IntendedEdition, Issue, IssuedEdition } from './model.ts';
import { type SlotRecords, slotRecords } from './slot-records.ts';

export interface Ledger {
  /** Issued ones in the order of brief, number and revision; null for all briefs. */
  readonly issued: (brief: string | null) => readonly IssuedEdition[];
  /** The JSON of an edition; null where there is none of this number and revision. */
  readonly editionOf: (issue: Pick<Issue, 'brief' | 'number' | 'revision'>) => string | null;
  /** Those whose files a run has not been able to finish. */
  readonly intended: (brief: string | null) => readonly IntendedEdition[];
  /**
   * Records what is to be issued, before any of its files is written; gives its id. Nothing of it counts until confirm().
   * `edition` is its JSON, `at` the moment. Throws where this number or slot has this revision already.
   */
  readonly intend: (issue: Issue, edition: string, at: string) => number;
  /** Its files are there: it is issued from now on. */
  readonly confirm: (id: number) => void;
  /** Takes an intention back; what is issued stays. */
  readonly withdraw: (id: number) => void;
  /** What is known of the slots of schedules. */
  readonly slots: SlotRecords;
  readonly close: () => void;
}

interface Row {
  readonly id: number;
  readonly brief: string;
  readonly number: number;
  readonly revision: number;
  readonly slot: string;
  readonly date: string;
  readonly issued_at: string;
  readonly covers_from: string | null;
  readonly covers_until: string;
  readonly articles: string;
  readonly copies: string;
  readonly hash: string;
  readonly content_hash: string;
  readonly pdf_hash: string;
  readonly path: string;
  readonly edition_path: string;
}

const toIssue = (row: Row): IntendedEdition => ({
  id: row.id,
  brief: row.brief,
  number: row.number,
  revision: row.revision,
  slot: row.slot,
  date: row.date,
  issuedAt: row.issued_at,
  covers: { from: row.covers_from, until: row.covers_until },
  articles: JSON.parse(row.articles) as string[],
  copies: JSON.parse(row.copies) as string[],
  hash: row.hash,
  contentHash: row.content_hash,
  pdfHash: row.pdf_hash,
  path: row.path,
  editionPath: row.edition_path,
});

const SELECT = `SELECT id, brief, number, revision, slot, date, issued_at, covers_from, covers_until, articles, copies, hash,
  content_hash, pdf_hash, path, edition_path
  FROM edition WHERE state = ? AND (? IS NULL OR brief = ?) ORDER BY brief, number, revision`;
const SELECT_EDITION = 'SELECT edition FROM edition WHERE brief = ? AND number = ? AND revision = ?';

const INSERT = `INSERT INTO edition(brief, number, revision, slot, date, state, issued_at, covers_from, covers_until,
  articles, copies, hash, content_hash, pdf_hash, path, edition_path, edition)
  VALUES (?, ?, ?, ?, ?, 'intended', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const valuesOf = (issue: Issue, edition: string, at: string): readonly SqlValue[] => [
  ...[issue.brief, issue.number, issue.revision, issue.slot, issue.date, at, issue.covers.from, issue.covers.until],
  ...[JSON.stringify(issue.articles), JSON.stringify(issue.copies), issue.hash, issue.contentHash, issue.pdfHash],
  ...[issue.path, issue.editionPath, edition],
];

/**
 * Opens the ledger, and makes it where it is missing. It is never set aside or begun anew: a file that cannot be read is
 * an error for its owner to look at, since nothing else knows what was issued.
 */
export async function openLedger(file: string): Promise<Ledger> {
  const database = await openDatabase({ file, schema: ledgerSchema });
  // What is recorded must outlive a power cut, as the flushed files do.
  database.exec('PRAGMA synchronous = FULL');
  return ledgerOf(database);
}

function ledgerOf(database: Database): Ledger {
  const rows = (state: 'intended' | 'issued', brief: string | null): IntendedEdition[] =>
    database.all<Row>(SELECT, state, brief, brief).map(toIssue);
  return {
    issued: (brief) => rows('issued', brief).map(({ id: _, ...issued }) => issued),
    intended: (brief) => rows('intended', brief),
    editionOf: ({ brief, number, revision }) =>
      database.get<{ readonly edition: string }>(SELECT_EDITION, brief, number, revision)?.edition ?? null,
    intend: (issue, edition, at) =>
      database.transaction(() => database.run(INSERT, ...valuesOf(issue, edition, at)).rowid),
    confirm: (id) =>
      void database.transaction(() => database.run(`UPDATE edition SET state = 'issued' WHERE id = ?`, id)),
    withdraw: (id) =>
      void database.transaction(() => database.run(`DELETE FROM edition WHERE id = ? AND state = 'intended'`, id)),
    slots: slotRecords(database),
    close: database.close,
  };
}
