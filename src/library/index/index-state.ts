/** Small facts that the index keeps about itself, by name. */
import type { Database } from '../../store/database.ts';

/**
 * version: that of what reads files; fingerprint: the folder's when every file in it was indexed, empty when unsure;
 * moment: the last that was given to an article or a window (library/moments.ts).
 */
export type StateName = 'version' | 'fingerprint' | 'moment';

export function readState(database: Database, name: StateName): string | null {
  return database.get<{ value: string }>('SELECT value FROM state WHERE name = ?', name)?.value ?? null;
}

export function writeState(database: Database, name: StateName, value: string): void {
  database.run('INSERT OR REPLACE INTO state(name, value) VALUES (?, ?)', name, value);
}
