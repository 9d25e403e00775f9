/**
 * Moments at which articles are added and windows end, each later than the one before it, whatever the machine's clock
 * does: a logical clock that follows the real one (Kulkarni and others 2014, "Logical Physical Clocks"). Its state lies in the
 * index, whose write lock is held from the giving of a moment until the article's file is there. So an article whose
 * moment is before the end of a window was there when the library was read for it, and every other one has a later moment.
 */
import path from 'node:path';
import type { Database } from '../store/database.ts';
import { openCache } from '../store/open-cache.ts';
import { indexSchema } from './index/index-schema.ts';
import { readState, writeState } from './index/index-state.ts';
import type { LibraryFolders } from './load-library.ts';

/** A clock that is set back by more than so many milliseconds was wrong before: the real time counts again. */
const FARTHEST = 31 * 86_400_000;

/** To be called within a transaction of the index. Milliseconds. */
export function nextMoment(index: Database, now: number): number {
  const last = lastMoment(index);
  const moment = last >= now && last - now <= FARTHEST ? last + 1 : now;
  writeState(index, 'moment', `${moment}`);
  return moment;
}

const lastMoment = (index: Database): number => Number(readState(index, 'moment') ?? Number.NEGATIVE_INFINITY);

/** The end of a window, taken before the library is read for it. Waits until no article is half added. */
export function closeWindow(folders: LibraryFolders, now: () => Date): Promise<Date> {
  return withIndex(folders, (index) => index.transaction(() => new Date(nextMoment(index, now().getTime()))));
}

/** The end that a window would have, for a draft: nothing is taken. */
export function endOfWindow(folders: LibraryFolders, now: Date): Promise<Date> {
  return withIndex(folders, (index) => {
    const last = lastMoment(index);
    const ahead = last - now.getTime();
    return ahead > 0 && ahead <= FARTHEST ? new Date(last) : now;
  });
}

async function withIndex<T>({ data }: LibraryFolders, use: (index: Database) => T): Promise<T> {
  const { database } = await openCache({ file: path.join(data, 'index.sqlite'), schema: indexSchema });
  try {
    return use(database);
  } finally {
    database.close();
  }
}
