/** The tables of the ledger. It is data: steps may add to it and never drop or rewrite what was recorded. */
import type { Schema } from '../store/migrate.ts';

const EDITIONS = `
CREATE TABLE edition(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  brief TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  revision INTEGER NOT NULL CHECK (revision > 0),
  slot TEXT NOT NULL,
  date TEXT NOT NULL,
  -- 'intended' until its files are whole on the disk; then 'issued', for ever.
  state TEXT NOT NULL CHECK (state IN ('intended', 'issued')),
  issued_at TEXT NOT NULL,
  covers_from TEXT,
  covers_until TEXT NOT NULL,
  -- Ids, as JSON lists.
  articles TEXT NOT NULL,
  copies TEXT NOT NULL,
  hash TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  pdf_hash TEXT NOT NULL,
  path TEXT NOT NULL,
  edition_path TEXT NOT NULL,
  -- The whole of it, so that the next can be compared with it when the files are gone.
  edition TEXT NOT NULL,
  UNIQUE(brief, number, revision),
  UNIQUE(brief, slot, revision)
);
`;

export const ledgerSchema: Schema = { applicationId: 0x62706c67, migrations: [EDITIONS] };
