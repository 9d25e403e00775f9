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

const SCHEDULES = `
-- When a schedule was first seen; the last line of a brief is the one that holds.
CREATE TABLE schedule(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  brief TEXT NOT NULL,
  cron TEXT NOT NULL,
  timezone TEXT NOT NULL,
  begun_at TEXT NOT NULL
);
-- Slots that have no edition and will get none from the schedule.
CREATE TABLE closed_slot(
  brief TEXT NOT NULL,
  slot TEXT NOT NULL,
  due_at TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('skipped', 'missed', 'failed')),
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY(brief, slot)
);
CREATE TABLE attempt(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  brief TEXT NOT NULL,
  slot TEXT NOT NULL,
  at TEXT NOT NULL,
  -- 'begun' until its end is known: for ever where the process was killed.
  outcome TEXT NOT NULL CHECK (outcome IN ('begun', 'issued', 'skipped', 'failed')),
  -- The exit code that its problem leads to, the problem in words, and a mark of what it was made from.
  exit INTEGER NOT NULL DEFAULT 0,
  problem TEXT NOT NULL DEFAULT '',
  inputs TEXT NOT NULL DEFAULT ''
);
CREATE INDEX attempt_of ON attempt(brief, slot);
-- Briefs that cannot be read, as they were told of last.
CREATE TABLE wrong_brief(brief TEXT PRIMARY KEY, mark TEXT NOT NULL, at TEXT NOT NULL);
-- Slots whose edition was handed on to delivery.
CREATE TABLE handed_on(brief TEXT NOT NULL, slot TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY(brief, slot));
`;

export const ledgerSchema: Schema = { applicationId: 0x62706c67, migrations: [EDITIONS, SCHEDULES] };
