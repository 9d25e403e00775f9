/** The index → every story that several of its articles hold. */
import type { Database } from '../../store/database.ts';
import { MOST_PLACES, type Neighbour, readText, sameAmong } from './find-same-story.ts';
import { groupStories } from './group-stories.ts';
import { FEWEST_COMMON } from './story-prints.ts';

/** Ids of each story in their order, and the stories in that of their first. */
export function listStories(database: Database): readonly (readonly string[])[] {
  const neighbours = listNeighbours(database);
  const keys = readKeys(database, [...neighbours.keys()]);
  const sameAs = (id: string): readonly string[] => {
    const article = readText(database, 'id', id);
    return article ? sameAmong(database, article, neighbours.get(keys.get(id) ?? 0) ?? []) : [];
  };
  return groupStories([...keys.keys()], sameAs, Number.POSITIVE_INFINITY).filter((story) => story.length > 1);
}

/** For the key of each article that has enough prints in common with others: these others. */
function listNeighbours(database: Database): ReadonlyMap<number, readonly Neighbour[]> {
  const neighbours = new Map<number, Neighbour[]>();
  const add = (of: number, neighbour: Neighbour): void => {
    const known = neighbours.get(of);
    if (known) known.push(neighbour);
    else neighbours.set(of, [neighbour]);
  };
  for (const [pair, common] of countPairs(database)) {
    if (common < FEWEST_COMMON) continue;
    const [a, b] = [Math.floor(pair / KEYS), pair % KEYS];
    add(a, { key: b, common });
    add(b, { key: a, common });
  }
  return neighbours;
}

/** More than an index ever gives; two keys in one number make a map of pairs several times smaller. */
const KEYS = 2 ** 26;

function countPairs(database: Database): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const places of readSharedPrints(database)) {
    for (const [i, a] of places.entries()) {
      for (const b of places.slice(i + 1)) counts.set(a * KEYS + b, (counts.get(a * KEYS + b) ?? 0) + 1);
    }
  }
  return counts;
}

/** For each print that several articles have, but not too many, their keys in order. */
function readSharedPrints(database: Database): readonly (readonly number[])[] {
  const sql = `SELECT json_group_array(places) AS json FROM
    (SELECT group_concat(doc) AS places FROM story_print_place GROUP BY term HAVING count(*) BETWEEN 2 AND ?)`;
  const places = JSON.parse(database.get<{ json: string }>(sql, MOST_PLACES)?.json ?? '[]') as readonly string[];
  return places.map((keys) => keys.split(',').map(Number));
}

/** By id, in the order of ids. */
function readKeys(database: Database, keys: readonly number[]): ReadonlyMap<string, number> {
  const sql = 'SELECT id, key FROM article WHERE key IN (SELECT value FROM json_each(?)) ORDER BY id';
  const rows = database.all<{ id: string; key: number }>(sql, JSON.stringify(keys));
  return new Map(rows.map(({ id, key }) => [id, key]));
}
