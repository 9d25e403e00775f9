/** Work that must not take for ever → its result, or, where it takes too long, an error that tookTooLong() knows. */
import vm from 'node:vm';

/** Milliseconds. A large page takes a tenth of a second. */
export const LONGEST = 10_000;

const WORK = Symbol.for('briefpress.work');

/**
 * Runs synchronous work and stops it when its time is up, wherever it is, in a regular expression too. Node can stop
 * scripts only, so the work is called from one; a thread would cost a new start of Node, and its own copy of the parsers.
 */
export function withinTime<T>(work: () => T, milliseconds = LONGEST): T {
  const results: T[] = [];
  const world = globalThis as Record<symbol, unknown>;
  const outer = world[WORK];
  world[WORK] = () => results.push(work());
  try {
    new vm.Script('globalThis[Symbol.for("briefpress.work")]()').runInThisContext({ timeout: milliseconds });
  } finally {
    world[WORK] = outer;
  }
  return results[0] as T;
}

export function tookTooLong(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
