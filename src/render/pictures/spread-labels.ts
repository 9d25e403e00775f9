/**
 * Places where labels would stand, in order → where they stand without touching each other: each as near to its own
 * place as the others let it. Pool adjacent violators: the least sum of squares of what they are moved by.
 */

interface Pool {
  readonly count: number;
  /** Sum of where its members would put its first. */
  readonly sum: number;
}

const placeOf = ({ sum, count }: Pool, from: number, to: number): number => Math.min(Math.max(sum / count, from), to);

/** `apart`: least distance of two; all stand from `from` to `to`. Null where there is no room for them all. */
export function spreadLabels(
  wanted: readonly number[],
  apart: number,
  from: number,
  to: number,
): readonly number[] | null {
  const room = to - from - (wanted.length - 1) * apart;
  if (room < 0) return null;
  // With what each needs before it taken off, those that touch stand at one place.
  const pools: Pool[] = [];
  for (const [i, place] of wanted.entries()) {
    let pool: Pool = { count: 1, sum: place - i * apart };
    let before = pools.at(-1);
    while (before !== undefined && before.sum / before.count >= pool.sum / pool.count) {
      pool = { count: pool.count + before.count, sum: pool.sum + before.sum };
      pools.pop();
      before = pools.at(-1);
    }
    pools.push(pool);
  }
  return pools
    .flatMap((pool) => Array.from({ length: pool.count }, () => placeOf(pool, from, from + room)))
    .map((place, i) => place + i * apart);
}
