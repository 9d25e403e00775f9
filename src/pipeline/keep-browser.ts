/** A world → the same with one browser for every print, and a way to end that browser. */
import { keepPrinter } from '../print/keep-printer.ts';
import { openPrinter } from '../print/open-printer.ts';
import type { World } from './world.ts';

export type LendingWorld = World & Required<Pick<World, 'lendPrinter'>>;

export interface KeptBrowser {
  readonly world: LendingWorld;
  readonly end: () => Promise<void>;
}

/** A world that has a browser already keeps it: whoever began it ends it. `once`: one document is printed. */
export function keepBrowser(world: World, { once = false } = {}): KeptBrowser {
  const { env, progress, lendPrinter } = world;
  if (lendPrinter) return { world: { ...world, lendPrinter }, end: async () => undefined };
  const { lend, end } = keepPrinter((settings) => openPrinter(settings, { env, progress }), once);
  return { world: { ...world, lendPrinter: lend }, end };
}
