/** One article just read and the shelf → the library with it: a new entry, an entry brought up to date, or none. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { slugify, uniqueSlug } from '../../text/slug.ts';
import { formatArticleFile, idOf } from '../article-file.ts';
import { countWords } from '../index/index-record.ts';
import type { Article } from '../model.ts';
import { nextMoment } from '../moments.ts';
import { type Existing, findExisting, findStory } from './find-existing.ts';
import { isSameArticle, mergeArticle } from './merge-article.ts';
import type { Shelf } from './shelf.ts';

export interface Shelved {
  readonly action: 'added' | 'updated' | 'unchanged';
  /** As the library has it now. */
  readonly article: Article;
  /** Name of its file in the articles folder. */
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * No other process can put the same article on the shelf meanwhile. `now` is the time in milliseconds: a new entry gets a
 * moment of its own, later than that of any before it.
 */
export function addArticle(
  shelf: Shelf,
  article: Article,
  extra: Readonly<Record<string, unknown>>,
  now: number,
): Shelved {
  const index = shelf.indexes.at(-1);
  if (!index) throw new Error('a shelf has an index');
  return index.transaction(() => {
    const existing = findExisting(shelf, article);
    if (existing?.asCopy) return keepCopy(existing);
    const added = new Date(nextMoment(index, now)).toISOString();
    return existing ? updateEntry(shelf, existing, article, added) : createEntry(shelf, article, extra, added);
  });
}

/** The entry says that its text stands there too: what the other site has added or left out does not change it. */
function keepCopy({ file, kept }: Existing): Shelved {
  const diagnostics = [diagnose('article-is-copy', { article: kept.id }, { file })];
  return { action: 'unchanged', article: kept, file, diagnostics };
}

function createEntry(shelf: Shelf, article: Article, extra: Readonly<Record<string, unknown>>, added: string): Shelved {
  const refused = new Set<string>();
  const isTaken = (slug: string): boolean => refused.has(slug) || hasName(shelf, slug);
  for (;;) {
    const id = uniqueSlug(slugify(article.title), isTaken);
    const entry: Article = { ...article, id, added: article.added ?? added };
    const file = `${id}.md`;
    if (shelf.create(file, formatArticleFile(entry, extra)))
      return { action: 'added', article: entry, file, diagnostics: tellStory(shelf, entry, file) };
    refused.add(id);
  }
}

/** The same story from another site stays an entry of its own: the sites may differ, and both may be wanted. */
function tellStory(shelf: Shelf, entry: Article, file: string): readonly Diagnostic[] {
  const others = findStory(shelf, entry);
  if (others.length === 0) return [];
  return [diagnose('article-same-story', { others: nameFew(others) }, { file })];
}

const FEW = 2;

function nameFew(ids: readonly string[]): string {
  const few = ids.length > FEW ? [...ids.slice(0, FEW), `${ids.length - FEW} more`] : ids;
  return few.join(', ').replace(/, ([^,]*)$/, ' and $1');
}

/** Names that differ in case alone are one name on many file systems. */
function hasName({ indexes }: Shelf, slug: string): boolean {
  return indexes.some(
    (index) => index.get('SELECT 1 FROM file WHERE lower(name) = ? LIMIT 1', `${slug}.md`.toLowerCase()) !== null,
  );
}

/** A text that lost more than half of its words is more likely a stub or a wall than a correction. */
const LOST_TOO_MUCH = 0.5;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** A text that was cut off; corrections change something else too. */
function isBeginning(fresh: string, kept: string): boolean {
  const [begun, whole] = [lettersOf(fresh), lettersOf(kept)];
  return begun.length < whole.length && whole.startsWith(begun);
}

function updateEntry(shelf: Shelf, { file, kept, extra }: Existing, fresh: Article, added: string): Shelved {
  const [had, has] = [countWords(kept.text), countWords(fresh.text)];
  const isStub = has < had * LOST_TOO_MUCH || isBeginning(fresh.text, kept.text);
  const diagnostics = isStub ? [diagnose('article-shorter', { article: kept.id, had, has }, { file })] : [];
  const source = isStub ? { ...fresh, text: kept.text, blocks: kept.blocks } : fresh;
  const merged = { ...mergeArticle(kept, source), id: idOf(file), added: kept.added ?? added };
  if (isSameArticle(merged, kept)) return { action: 'unchanged', article: kept, file, diagnostics };
  shelf.replace(file, formatArticleFile(merged, extra));
  return { action: 'updated', article: merged, file, diagnostics };
}
