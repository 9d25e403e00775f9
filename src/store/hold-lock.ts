/** The path of a lock → the right to be the only one, until it is given back or the process ends, however it ends. */
import { BriefpressError } from '../diagnostics/diagnostic.ts';
import type { Database } from './database.ts';
import { openDatabase } from './open-database.ts';

/** An empty database whose write lock is the lock: the system takes it from a process that is killed. */
const LOCK = { applicationId: 0x62706c6b, migrations: [] } as const;
const PAUSE = 25;

/** Waits for others at most `wait` milliseconds, then throws store-busy. A second release does nothing. */
export async function holdLock(file: string, wait: number): Promise<() => void> {
  const end = Date.now() + wait;
  for (;;) {
    const held = await tryLock(file).catch((error: unknown) => {
      if (isBusy(error) && Date.now() < end) return null;
      throw error;
    });
    if (held !== null) return held;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function tryLock(file: string): Promise<() => void> {
  const database = await openDatabase({ file, schema: LOCK, busyTimeout: 0 });
  try {
    database.exec('BEGIN IMMEDIATE');
  } catch (error) {
    database.close();
    throw error;
  }
  return once(database);
}

function once(database: Database): () => void {
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    database.exec('ROLLBACK');
    database.close();
  };
}

const isBusy = (error: unknown): boolean =>
  error instanceof BriefpressError && error.diagnostics.some(({ code }) => code === 'store-busy');
