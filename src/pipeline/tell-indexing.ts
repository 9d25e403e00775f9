/** Somebody to tell → how reading a library reports to them: a bar, as soon as there is more than a moment's work. */
import type { SyncOptions } from '../library/index/sync-index.ts';
import type { World } from './world.ts';

/** Fewer files than this are read before anybody could read the bar. */
const WORTH_TELLING = 500;
const WIDTH = 24;

export function tellIndexing(world: Pick<World, 'progress'>): SyncOptions {
  return {
    onProgress: (done, total) => {
      if (total >= WORTH_TELLING)
        world.progress(`Indexing ${barOf(done / total)} ${counted(done)} of ${counted(total)}`);
    },
  };
}

const counted = (n: number): string => n.toLocaleString('en');

function barOf(share: number): string {
  const full = Math.round(share * WIDTH);
  const percent = `${Math.floor(share * 100)} %`.padStart(5);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${percent}`;
}
