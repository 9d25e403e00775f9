/** An article and the index → the articles that hold the same story. Compared are those few that share some of its prints. */
import type { Database } from '../../store/database.ts';
import { compareSites, type Site } from './compare-sites.ts';
import { isSameStory } from './is-same-story.ts';
import { keptShingles } from './kept-shingles.ts';
import { FEWEST_COMMON, fewestCommon, printToken, storyPrints } from './story-prints.ts';

export interface StoryText extends Site {
  /** Of the article itself, which is not among the answers. */
  readonly id: string;
  readonly text: string;
}

/** Ids, in their order; only those that are `asked` for are compared, for it costs a look at their texts. */
export function findSameStory(
  database: Database,
  article: StoryText,
  asked: (id: string) => boolean = () => true,
  read: ReadText = readTextOf(database),
): readonly string[] {
  const shingles = keptShingles(article.text);
  return likelyOnes(database, countCommon(database, storyPrints(shingles)), shingles.size, article)
    .filter(({ id }) => id !== article.id && asked(id))
    .flatMap(({ key }) => read('key', key) ?? [])
    .filter((other) => isSameStory(shingles, keptShingles(other.text), compareSites(article, other)))
    .map(({ id }) => id)
    .sort();
}

/** The same for an article of the index, by its id. */
export function findSameStoryOf(
  database: Database,
  id: string,
  asked?: (id: string) => boolean,
  read: ReadText = readTextOf(database),
): readonly string[] {
  const article = read('id', id);
  return article ? findSameStory(database, article, asked, read) : [];
}

/** An article of the index by its id or its key. */
export type ReadText = (column: 'id' | 'key', value: string | number) => StoryText | null;

interface TextRow extends StoryText {
  readonly key: number;
}

/** Each article is read once: of many that are like each other, each is compared with all. */
export function readTextOf(database: Database): ReadText {
  const known = { id: new Map<string | number, TextRow | null>(), key: new Map<string | number, TextRow | null>() };
  return (column, value) => {
    const before = known[column].get(value);
    if (before !== undefined) return before;
    const columns = 'a.key, a.id, a.site, a.host, t.text';
    const sql = `SELECT ${columns} FROM article a JOIN article_text t ON t.rowid = a.key WHERE a.${column} = ?`;
    const row = database.get<TextRow>(sql, value);
    known[column].set(value, row);
    if (row) {
      known.id.set(row.id, row);
      known.key.set(row.key, row);
    }
    return row;
  };
}

/** What a site puts under each article gives prints with any number of places: no more than so many are looked at. */
const MOST_PLACES = 200;

/** How many of these prints each article has, by its key. */
function countCommon(database: Database, prints: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const sql = `SELECT json_group_array(rowid) AS json FROM
    (SELECT rowid FROM story_print WHERE story_print MATCH ? LIMIT ${MOST_PLACES})`;
  for (const print of prints) {
    const keys = JSON.parse(database.get<{ json: string }>(sql, printToken(print))?.json ?? '[]') as number[];
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

interface Likely extends Site {
  readonly key: number;
  readonly id: string;
  readonly words: number;
}

/** Those that have enough in common for a text of this size and theirs. */
function likelyOnes(
  database: Database,
  common: ReadonlyMap<number, number>,
  size: number,
  site: Site,
): readonly Likely[] {
  const sql = `SELECT key, id, site, host, json_extract(entry, '$.words') AS words FROM article
    WHERE key IN (SELECT value FROM json_each(?)) ORDER BY key`;
  const keys = [...common].filter(([, count]) => count >= FEWEST_COMMON).map(([key]) => key);
  return database
    .all<Likely>(sql, JSON.stringify(keys))
    .filter((one) => (common.get(one.key) ?? 0) >= fewestCommon(size, one.words, compareSites(site, one)));
}
