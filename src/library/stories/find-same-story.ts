/** An article and the index → the articles that hold the same story. Compared are those few that share some of its prints. */
import type { Database } from '../../store/database.ts';
import { compareSites, type Site } from './compare-sites.ts';
import { isSameStory } from './is-same-story.ts';
import { shinglesOf } from './shingles.ts';
import { FEWEST_COMMON, fewestCommon, printToken, storyPrints } from './story-prints.ts';

export interface StoryText extends Site {
  /** The article itself, which is not among the answers; null where the index need not have it. */
  readonly id: string | null;
  readonly text: string;
}

/** An article by its key in the index, and how many prints it has in common with another. */
export interface Neighbour {
  readonly key: number;
  readonly common: number;
}

/** Shared by more articles, a print is what a site puts under each of them, and finds nothing. */
export const MOST_PLACES = 50;

/** Ids, in their order. */
export function findSameStory(database: Database, article: StoryText): readonly string[] {
  return sameAmong(database, article, findNeighbours(database, storyPrints(shinglesOf(article.text))));
}

/** The same for an article of the index, by its id. */
export function findSameStoryOf(database: Database, id: string): readonly string[] {
  const article = readText(database, 'id', id);
  return article ? findSameStory(database, article) : [];
}

/** Those neighbours that hold the same story. Only texts that have enough in common to be likely are read. */
export function sameAmong(
  database: Database,
  { id, text, ...site }: StoryText,
  neighbours: readonly Neighbour[],
): readonly string[] {
  if (neighbours.length === 0) return [];
  const shingles = shinglesOf(text);
  return likelyOnes(database, neighbours, shingles.size)
    .flatMap((key) => readText(database, 'key', key) ?? [])
    .filter((other) => other.id !== id)
    .filter((other) => isSameStory(shingles, shinglesOf(other.text), compareSites(site, other)))
    .map((other) => other.id)
    .sort();
}

type IndexedText = StoryText & { readonly id: string };

export function readText(database: Database, column: 'id' | 'key', value: string | number): IndexedText | null {
  const columns = 'a.id, a.site, a.host, t.text';
  const sql = `SELECT ${columns} FROM article a JOIN article_text t ON t.rowid = a.key WHERE a.${column} = ?`;
  return database.get<IndexedText>(sql, value);
}

function likelyOnes(database: Database, neighbours: readonly Neighbour[], size: number): readonly number[] {
  const sql = `SELECT key, json_extract(entry, '$.words') AS words FROM article
    WHERE key IN (SELECT value FROM json_each(?)) ORDER BY key`;
  const common = new Map(neighbours.map((n) => [n.key, n.common]));
  return database
    .all<{ key: number; words: number }>(sql, JSON.stringify([...common.keys()]))
    .filter(({ key, words }) => (common.get(key) ?? 0) >= fewestCommon(size, words))
    .map(({ key }) => key);
}

function findNeighbours(database: Database, prints: readonly number[]): readonly Neighbour[] {
  const counts = new Map<number, number>();
  const sql = `SELECT rowid AS key FROM story_print WHERE story_print MATCH ? LIMIT ${MOST_PLACES + 1}`;
  for (const print of prints) {
    const places = database.all<{ key: number }>(sql, printToken(print));
    if (places.length > MOST_PLACES) continue;
    for (const { key } of places) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, common]) => ({ key, common })).filter(({ common }) => common >= FEWEST_COMMON);
}
