/** How a long-lived scheduler is → .briefpress/schedule.json, and back, with whether it still lives. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../../print/write-whole.ts';
import type { Workspace } from '../../workspace/model.ts';

export interface Health {
  readonly state: 'running' | 'stopped';
  readonly pid: number;
  /** ISO date-times in UTC. */
  readonly startedAt: string;
  /** When it last looked for what is due. */
  readonly lookedAt: string;
  /** When it will have something to do next; null where no brief has a schedule. */
  readonly nextAt: string | null;
  /** The exit code of the last look that had something to do; 0 before. */
  readonly lastExit: 0 | 1 | 2 | 3;
}

const fileOf = ({ folders }: Workspace): string => path.join(folders.data, 'schedule.json');

export const writeHealth = (workspace: Workspace, health: Health): Promise<void> =>
  writeWhole(fileOf(workspace), `${JSON.stringify(health, null, 2)}\n`);

/** Null where none ever ran, or the file is not one of these. */
export async function readHealth(workspace: Workspace): Promise<Health | null> {
  try {
    const health = JSON.parse(await readFile(fileOf(workspace), 'utf8')) as Health;
    return typeof health.lookedAt === 'string' && typeof health.pid === 'number' ? health : null;
  } catch {
    return null;
  }
}
