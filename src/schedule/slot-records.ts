/** The ledger's database → what it knows of schedules and their slots, and ways to add to it. Rows are never taken away. */
import type { Database } from '../store/database.ts';
import type { Attempt, BegunSchedule, ClosedSlot } from './model.ts';

export interface SlotRecords {
  /** The schedule of a brief as it was last seen; null where none was. */
  readonly begun: (brief: string) => BegunSchedule | null;
  readonly begin: (brief: string, schedule: BegunSchedule) => void;
  /** Slots without an edition, in the order of brief and time; null for all briefs. */
  readonly closed: (brief: string | null) => readonly ClosedSlot[];
  /** One that is closed already stays as it is. */
  readonly close: (slot: ClosedSlot) => void;
  /** Oldest first. */
  readonly attempts: (brief: string, slot: string) => readonly Attempt[];
  readonly lastAttempt: (brief: string) => Attempt | null;
  /** Gives its id. */
  readonly tryOnce: (attempt: Pick<Attempt, 'brief' | 'slot' | 'at'>) => number;
  readonly endTry: (id: number, end: Pick<Attempt, 'outcome' | 'exit' | 'problem' | 'inputs'>) => void;
  /** The mark under which a brief that cannot be read was told of last; null where it is not, or was read since. */
  readonly toldWrong: (brief: string) => string | null;
  /** Null where it can be read again. */
  readonly tellWrong: (brief: string, mark: string | null, at: string) => void;
  /** Slots that were tried and have an edition that is not handed on yet, oldest first. */
  readonly toHandOn: () => readonly Pick<ClosedSlot, 'brief' | 'slot'>[];
  readonly handedOn: (brief: string, slot: string, at: string) => void;
}

const BEGUN = 'SELECT cron, timezone, begun_at AS begunAt FROM schedule WHERE brief = ? ORDER BY id DESC LIMIT 1';
const BEGIN = 'INSERT INTO schedule(brief, cron, timezone, begun_at) VALUES (?, ?, ?, ?)';
const CLOSED = `SELECT brief, slot, due_at AS dueAt, outcome, reason, at FROM closed_slot WHERE ? IS NULL OR brief = ?
  ORDER BY brief, due_at`;
const CLOSE = `INSERT INTO closed_slot(brief, slot, due_at, outcome, reason, at) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT DO NOTHING`;
const ATTEMPTS = 'SELECT id, brief, slot, at, outcome, exit, problem, inputs FROM attempt WHERE brief = ?';
const END_TRY = 'UPDATE attempt SET outcome = ?, exit = ?, problem = ?, inputs = ? WHERE id = ?';
const TELL_WRONG = 'INSERT OR REPLACE INTO wrong_brief(brief, mark, at) VALUES (?, ?, ?)';
const TO_HAND_ON = `SELECT brief, slot FROM edition WHERE state = 'issued'
  AND EXISTS (SELECT 1 FROM attempt WHERE attempt.brief = edition.brief AND attempt.slot = edition.slot)
  AND NOT EXISTS (SELECT 1 FROM handed_on WHERE handed_on.brief = edition.brief AND handed_on.slot = edition.slot)
  GROUP BY brief, slot ORDER BY min(id)`;
const HANDED_ON = 'INSERT OR IGNORE INTO handed_on(brief, slot, at) VALUES (?, ?, ?)';

export function slotRecords(database: Database): SlotRecords {
  const write = (sql: string, ...values: readonly (string | number | null)[]): number =>
    database.transaction(() => database.run(sql, ...values).rowid);
  return {
    begun: (brief) => database.get<BegunSchedule>(BEGUN, brief),
    begin: (brief, { cron, timezone, begunAt }) => void write(BEGIN, brief, cron, timezone, begunAt),
    closed: (brief) => database.all<ClosedSlot>(CLOSED, brief, brief),
    close: (one) => void write(CLOSE, one.brief, one.slot, one.dueAt, one.outcome, one.reason, one.at),
    attempts: (brief, slot) => database.all<Attempt>(`${ATTEMPTS} AND slot = ? ORDER BY id`, brief, slot),
    lastAttempt: (brief) => database.get<Attempt>(`${ATTEMPTS} ORDER BY id DESC LIMIT 1`, brief),
    tryOnce: ({ brief, slot, at }) =>
      write(`INSERT INTO attempt(brief, slot, at, outcome) VALUES (?, ?, ?, 'begun')`, brief, slot, at),
    endTry: (id, { outcome, exit, problem, inputs }) => void write(END_TRY, outcome, exit, problem, inputs, id),
    toldWrong: (brief) =>
      database.get<{ readonly mark: string }>('SELECT mark FROM wrong_brief WHERE brief = ?', brief)?.mark ?? null,
    tellWrong: (brief, mark, at) => {
      if (mark === null) write('DELETE FROM wrong_brief WHERE brief = ?', brief);
      else write(TELL_WRONG, brief, mark, at);
    },
    toHandOn: () => database.all<Pick<ClosedSlot, 'brief' | 'slot'>>(TO_HAND_ON),
    handedOn: (brief, slot, at) => void write(HANDED_ON, brief, slot, at),
  };
}
