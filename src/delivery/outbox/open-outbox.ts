/** The outbox's file → what is to be delivered, what was, and ways to record each step of it. */
import type { Database } from '../../store/database.ts';
import { openDatabase } from '../../store/open-database.ts';
import type { Answer, EditionFacts, Facts } from '../channel.ts';
import type { Addressee, Delivery, DeliveryFilter, EditionKey, QueuedEdition } from '../model.ts';
import { standingAfter } from './after-answer.ts';
import { deliveryKey } from './delivery-key.ts';
import { type DeliveryRow, toDelivery } from './delivery-row.ts';
import { outboxSchema } from './outbox-schema.ts';

export interface Outbox {
  /** Records who is to get an edition. Whoever is queued already stays as he is. Gives how many are new. */
  readonly queue: (edition: QueuedEdition, to: readonly Addressee[], at: string) => number;
  /** In the order in which they were queued. */
  readonly list: (filter?: DeliveryFilter) => readonly Delivery[];
  readonly get: (id: number) => Delivery | null;
  /** What can be said of an edition; null where it was never queued. */
  readonly editionOf: (edition: EditionKey) => QueuedEdition | null;
  /** Keys under which the same recipient was sent earlier revisions of this edition, oldest first. */
  readonly replaced: (delivery: Delivery) => readonly string[];
  /** Before an attempt: from now on it may arrive. Gives those that are still to be sent; somebody may have cancelled one. */
  readonly begin: (ids: readonly number[], at: string) => readonly number[];
  readonly note: (id: number, facts: Facts) => void;
  /** After it. */
  readonly answer: (id: number, answer: Answer, at: Date) => Delivery;
  /** What killed runs were sending: its answer is lost. Only for who holds the lock of sending. */
  readonly settle: (at: string) => readonly Delivery[];
  /** Makes them due now, their time for trying begun anew. Gives those that could be. */
  readonly retry: (ids: readonly number[], at: string) => readonly number[];
  readonly cancel: (id: number, reason: string, at: string) => boolean;
  /** Addresses of those who left, sorted; as sameMailbox() has them. */
  readonly departed: () => readonly string[];
  /** False where nothing changed. */
  readonly leave: (address: string, at: string) => boolean;
  readonly comeBack: (address: string) => boolean;
  /** A brief is about to be issued: its editions from now on are to be queued. An earlier moment stays. */
  readonly expect: (brief: string, since: string) => void;
  readonly expected: () => readonly { readonly brief: string; readonly since: string }[];
  /** They are queued. */
  readonly met: (brief: string) => void;
  readonly close: () => void;
}

const SELECT = `SELECT delivery.*, brief, number, revision FROM delivery JOIN edition ON edition.id = delivery.edition`;
const OPEN = `state IN ('queued', 'waiting', 'unknown')`;
const RETRIED = `state IN ('waiting', 'unknown', 'refused', 'cancelled')`;

/** As with the ledger, a file that cannot be read is an error for its owner to look at. */
export async function openOutbox(file: string): Promise<Outbox> {
  const database = await openDatabase({ file, schema: outboxSchema });
  // What is recorded must outlive a power cut: an intention before its sending, an answer after it.
  database.exec('PRAGMA synchronous = FULL');
  return outboxOf(database);
}

function insertEdition(database: Database, { facts, pdf }: QueuedEdition): number {
  const { brief, number, revision } = facts;
  database.run(
    'INSERT OR IGNORE INTO edition(brief, number, revision, facts, pdf_path, pdf_hash) VALUES (?, ?, ?, ?, ?, ?)',
    ...[brief, number, revision, JSON.stringify(facts), pdf.path, pdf.sha256],
  );
  const find = 'SELECT id FROM edition WHERE brief = ? AND number = ? AND revision = ?';
  return database.get<{ readonly id: number }>(find, brief, number, revision)?.id ?? 0;
}

function queueIn(database: Database, edition: QueuedEdition, to: readonly Addressee[], at: string): number {
  const insert = `INSERT OR IGNORE INTO delivery(edition, channel, recipient, key, ordered, together, state, since, queued_at, next_at)
    VALUES (?, ?, ?, ?, ?, ?, 'queued', ?, ?, ?)`;
  return database.transaction(() => {
    const id = insertEdition(database, edition);
    return to.reduce((fresh, { channel, recipient, order, together }) => {
      const key = deliveryKey(edition.facts, channel, recipient);
      const values = [id, channel, recipient, key, JSON.stringify(order), together, at, at, at];
      return fresh + database.run(insert, ...values).changes;
    }, 0);
  });
}

function listIn(database: Database, { edition, channel, states = [] }: DeliveryFilter): readonly Delivery[] {
  const wanted = `(? IS NULL OR brief = ?) AND (? IS NULL OR number = ?) AND (? IS NULL OR revision = ?) AND (? IS NULL OR channel = ?)`;
  const { brief = null, number = null, revision = null } = edition ?? {};
  const values = [brief, number, revision, channel ?? null].flatMap((value) => [value, value]);
  const rows = database.all<DeliveryRow>(`${SELECT} WHERE ${wanted} ORDER BY delivery.id`, ...values);
  return rows.map(toDelivery).filter(({ state }) => states.length === 0 || states.includes(state));
}

function editionIn(database: Database, { brief, number, revision }: EditionKey): QueuedEdition | null {
  const find = 'SELECT facts, pdf_path, pdf_hash FROM edition WHERE brief = ? AND number = ? AND revision = ?';
  type Row = { readonly facts: string; readonly pdf_path: string; readonly pdf_hash: string };
  const row = database.get<Row>(find, brief, number, revision);
  if (row === null) return null;
  return { facts: JSON.parse(row.facts) as EditionFacts, pdf: { path: row.pdf_path, sha256: row.pdf_hash } };
}

function answerIn(database: Database, id: number, answer: Answer, now: Date): void {
  const at = now.toISOString();
  const reason = answer.kind === 'sent' ? null : answer.reason;
  const last = 'SELECT max(id) AS id FROM attempt WHERE delivery = ?';
  const end =
    'UPDATE attempt SET ended_at = ?, answer = ?, reason = ? WHERE id = (SELECT max(id) FROM attempt WHERE delivery = ?)';
  database.transaction(() => {
    if (database.get<{ readonly id: number | null }>(last, id)?.id != null)
      database.run(end, at, answer.kind, reason, id);
    const tried = database.get<{ attempts: number; since: string; may_have_arrived: number; lost: number }>(
      `SELECT attempts, since, may_have_arrived, (SELECT count(*) FROM attempt
        WHERE attempt.delivery = ? AND answer = 'lost' AND began_at >= delivery.since) AS lost FROM delivery WHERE id = ?`,
      ...[id, id],
    );
    if (tried === null) return;
    const { attempts, since, lost } = tried;
    const standing = standingAfter(
      answer,
      { attempts, since, lost, mayHaveArrived: tried.may_have_arrived === 1 },
      now,
    );
    const proof = standing.proof === null ? null : JSON.stringify(standing.proof);
    database.run(
      `UPDATE delivery SET state = ?, next_at = ?, reason = ?, proof = ?, may_have_arrived = ?, answered_at = ? WHERE id = ?`,
      ...[standing.state, standing.nextAt, standing.reason, proof, standing.mayHaveArrived ? 1 : 0, at, id],
    );
  });
}

/** Its answer is lost with the process; it is due at once, under the same key. */
function settleIn(database: Database, at: string): readonly number[] {
  return database.transaction(() => {
    const ids = database.all<{ readonly id: number }>(`SELECT id FROM delivery WHERE state = 'sending'`);
    database.run(
      `UPDATE delivery SET state = 'unknown', may_have_arrived = 1, next_at = ?, reason = ? WHERE state = 'sending'`,
      ...[at, 'the run that was sending it was killed'],
    );
    return ids.map(({ id }) => id);
  });
}

function outboxOf(database: Database): Outbox {
  const get = (id: number): Delivery | null => {
    const row = database.get<DeliveryRow>(`${SELECT} WHERE delivery.id = ?`, id);
    return row === null ? null : toDelivery(row);
  };
  const change = (sql: string, ...values: readonly (string | number | null)[]): boolean =>
    database.transaction(() => database.run(sql, ...values).changes > 0);
  return {
    get,
    queue: (edition, to, at) => queueIn(database, edition, to, at),
    list: (filter = {}) => listIn(database, filter),
    editionOf: (edition) => editionIn(database, edition),
    replaced: ({ edition: { brief, number, revision }, channel, recipient }) =>
      database
        .all<{ readonly key: string }>(
          `SELECT key FROM delivery JOIN edition ON edition.id = delivery.edition WHERE brief = ? AND number = ?
            AND revision < ? AND channel = ? AND recipient = ? AND (state = 'sent' OR may_have_arrived = 1) ORDER BY revision`,
          ...[brief, number, revision, channel, recipient],
        )
        .map(({ key }) => key),
    begin: (ids, at) =>
      database.transaction(() =>
        ids.filter((id) => {
          if (database.run(BEGIN, id).changes === 0) return false;
          database.run('INSERT INTO attempt(delivery, began_at) VALUES (?, ?)', id, at);
          return true;
        }),
      ),
    note: (id, facts) => void change('UPDATE delivery SET noted = ? WHERE id = ?', JSON.stringify(facts), id),
    answer: (id, answer, at) => {
      answerIn(database, id, answer, at);
      return get(id) as Delivery;
    },
    settle: (at) => settleIn(database, at).map((id) => get(id) as Delivery),
    retry: (ids, at) => ids.filter((id) => change(RETRY, at, at, id)),
    cancel: (id, reason, at) =>
      change(
        `UPDATE delivery SET state = 'cancelled', next_at = NULL, reason = ?, answered_at = ? WHERE id = ? AND ${OPEN}`,
        ...[reason, at, id],
      ),
    departed: () =>
      database
        .all<{ readonly address: string }>('SELECT address FROM departure ORDER BY address')
        .map(({ address }) => address),
    leave: (address, at) => change('INSERT OR IGNORE INTO departure(address, left_at) VALUES (?, ?)', address, at),
    comeBack: (address) => change('DELETE FROM departure WHERE address = ?', address),
    expect: (brief, since) => void change('INSERT OR IGNORE INTO expected(brief, since) VALUES (?, ?)', brief, since),
    expected: () => database.all<{ brief: string; since: string }>('SELECT brief, since FROM expected ORDER BY brief'),
    met: (brief) => void change('DELETE FROM expected WHERE brief = ?', brief),
    close: database.close,
  };
}

const BEGIN = `UPDATE delivery SET state = 'sending', attempts = attempts + 1, next_at = NULL WHERE id = ? AND ${OPEN}`;
const RETRY = `UPDATE delivery SET state = CASE WHEN may_have_arrived = 1 THEN 'unknown' ELSE 'queued' END, next_at = ?, since = ?,
  reason = NULL WHERE id = ? AND ${RETRIED}`;
