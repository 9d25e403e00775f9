/** The index → every story that several of its articles hold. */
import type { Database } from '../../store/database.ts';
import { compareSites, type Site } from './compare-sites.ts';
import { findSameStoryOf, readTextOf } from './find-same-story.ts';
import { groupStories } from './group-stories.ts';
import { fewestCommon } from './story-prints.ts';

/** Ids of each story, the first of them in the order of ids. */
export function listStories(database: Database): readonly (readonly string[])[] {
  const read = readTextOf(database);
  const sameAs = (id: string) => findSameStoryOf(database, id, undefined, read);
  const stories = groupStories(likelyIds(database), sameAs, Number.POSITIVE_INFINITY);
  return stories.filter((story) => story.length > 1);
}

/** Of the articles that have enough prints in common with another, in their order. */
function likelyIds(database: Database): readonly string[] {
  const facts = readFacts(database);
  const likely = new Set<string>();
  for (const [pair, common] of countPairs(database)) {
    const [a, b] = [facts.get(Math.floor(pair / KEYS)), facts.get(pair % KEYS)];
    if (a && b && common >= fewestCommon(a.words, b.words, compareSites(a, b))) likely.add(a.id).add(b.id);
  }
  return [...likely].sort();
}

/** More than an index ever has; two keys in one number make a map of pairs several times smaller. */
const KEYS = 2 ** 26;
/**
 * Copies stand near each other among the places of most of their prints. All pairs would be too many where a site puts
 * one text under each article.
 */
const NEAR = 8;

function countPairs(database: Database): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const places of readSharedPrints(database)) {
    for (const [i, a] of places.entries()) {
      for (const b of places.slice(i + 1, i + 1 + NEAR)) counts.set(a * KEYS + b, (counts.get(a * KEYS + b) ?? 0) + 1);
    }
  }
  return counts;
}

/** For each print that several articles have, their keys in order. */
function readSharedPrints(database: Database): readonly (readonly number[])[] {
  const sql = `SELECT json_group_array(places) AS json FROM
    (SELECT group_concat(doc) AS places FROM story_print_place GROUP BY term HAVING count(*) > 1)`;
  const places = JSON.parse(database.get<{ json: string }>(sql)?.json ?? '[]') as readonly string[];
  return places.map((keys) => keys.split(',').map(Number));
}

interface Facts extends Site {
  readonly id: string;
  readonly words: number;
}

type FactsRow = readonly [key: number, id: string, site: string, host: string, words: number];

/** Of each article, by its key. One JSON text is several times faster to fetch than its rows. */
function readFacts(database: Database): ReadonlyMap<number, Facts> {
  const columns = "key, id, site, host, json_extract(entry, '$.words')";
  const sql = `SELECT json_group_array(json_array(${columns})) AS json FROM article`;
  const rows = JSON.parse(database.get<{ json: string }>(sql)?.json ?? '[]') as FactsRow[];
  return new Map(rows.map(([key, id, site, host, words]) => [key, { id, site, host, words }]));
}
