/**
 * Chosen sentences → what one more of the same article, theme, site or camp costs, and which theme or camp is owed one.
 * The price grows with what each has had (the diversity term of Lin and Bilmes, ACL 2011); a theme or camp that has
 * nothing when the room runs out comes first, however little its sentences are worth beside the others.
 */

/** Price of one more sentence of the same, as a share of its score. */
const PRICE = { article: 0.12, theme: 0.35, noTheme: 0.35, site: 0.06, camp: 0.15 } as const;

/** A group of sentences that is to have its share. */
export interface Group {
  readonly kind: keyof typeof PRICE;
  /** Unique among groups of all kinds. */
  readonly key: string;
}

export const groupOf = (kind: Group['kind'], name: string): Group => ({ kind, key: `${kind} ${name}` });

interface Grouped {
  readonly groups: readonly Group[];
}

type Counts = ReadonlyMap<string, number>;

export function countGroups(chosen: readonly Grouped[]): Counts {
  const counts = new Map<string, number>();
  for (const { groups } of chosen) for (const { key } of groups) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** By what the score of a sentence is divided when so many of each group are chosen. */
export const priceOf = ({ groups }: Grouped, counts: Counts): number =>
  groups.reduce((price, { kind, key }) => price * (1 + PRICE[kind] * (counts.get(key) ?? 0)), 1);

/** Keys of themes and camps, and of sites where there is room for each twice, that could have a sentence and have none. */
function owed(remaining: readonly Grouped[], counts: Counts, most: number | null): ReadonlySet<string> {
  const open = { theme: new Set<string>(), camp: new Set<string>(), site: new Set<string>() };
  for (const { groups } of remaining)
    for (const { kind, key } of groups)
      if (kind !== 'article' && kind !== 'noTheme' && !counts.has(key)) open[kind].add(key);
  const had = [...counts.keys()].filter((key) => key.startsWith('site ')).length;
  const fewSites = most !== null && 2 * (open.site.size + had) <= most;
  return new Set([...open.theme, ...open.camp, ...(fewSites ? open.site : [])]);
}

/** `room`: for how many more there is room. All that remain, or, where there is no more room than that, those that are owed. */
export function firstInTurn<T extends Grouped>(
  remaining: readonly T[],
  chosen: readonly Grouped[],
  room: number | null,
): readonly T[] {
  const open = owed(remaining, countGroups(chosen), room === null ? null : room + chosen.length);
  if (open.size === 0 || (room !== null && room > open.size)) return remaining;
  return remaining.filter((s) => s.groups.some(({ key }) => open.has(key)));
}
