/** The tables of the outbox. It is data: steps may add to it and never drop or rewrite what was recorded. */
import type { Schema } from '../../store/migrate.ts';

const DELIVERIES = `
CREATE TABLE edition(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  brief TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  revision INTEGER NOT NULL CHECK (revision > 0),
  -- JSON: what may be said of it.
  facts TEXT NOT NULL,
  pdf_path TEXT NOT NULL,
  pdf_hash TEXT NOT NULL,
  UNIQUE(brief, number, revision)
);
CREATE TABLE delivery(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  edition INTEGER NOT NULL REFERENCES edition(id),
  channel TEXT NOT NULL CHECK (channel IN ('folder', 'email', 'print')),
  recipient TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,
  -- JSON: what the brief said of the channel when it was queued.
  ordered TEXT NOT NULL,
  together TEXT,
  state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'waiting', 'unknown', 'refused', 'cancelled')),
  attempts INTEGER NOT NULL DEFAULT 0,
  -- From when on the time for trying counts: a retry by hand begins it anew.
  since TEXT NOT NULL,
  queued_at TEXT NOT NULL,
  next_at TEXT,
  answered_at TEXT,
  reason TEXT,
  proof TEXT,
  noted TEXT,
  may_have_arrived INTEGER NOT NULL DEFAULT 0,
  UNIQUE(edition, channel, recipient)
);
CREATE INDEX delivery_state ON delivery(state, next_at);
-- Every attempt; one that a killed run began has no end.
CREATE TABLE attempt(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  delivery INTEGER NOT NULL REFERENCES delivery(id),
  began_at TEXT NOT NULL,
  ended_at TEXT,
  answer TEXT,
  reason TEXT
);
CREATE INDEX attempt_delivery ON attempt(delivery);
-- Readers who have left; whoever comes back is struck out.
CREATE TABLE departure(
  address TEXT PRIMARY KEY,
  left_at TEXT NOT NULL
);
-- A brief is being issued: its editions from this moment on are to be queued, by whoever comes to it.
CREATE TABLE expected(
  brief TEXT PRIMARY KEY,
  since TEXT NOT NULL
);
`;

export const outboxSchema: Schema = { applicationId: 0x62706f62, migrations: [DELIVERIES] };
