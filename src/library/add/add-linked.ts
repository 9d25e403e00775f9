/** A feed's entry that has only the beginning of its article → the article, read from the page that the entry leads to. */
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Article } from '../model.ts';
import { addArticle } from './add-article.ts';
import type { Desk } from './add-input.ts';
import { type About, type AddedFile, notAdded, onShelf } from './added-file.ts';
import { fillFromEntry } from './fill-from-entry.ts';
import { findExisting } from './find-existing.ts';
import { knownBytes } from './read-bytes.ts';
import { type ReadEntry, readInput } from './read-input.ts';

/** What the library has already is not asked for again: a feed repeats its entries for weeks. `base` is where the link stands. */
export async function addLinked(desk: Desk, entry: Article, told: About, base: string): Promise<AddedFile> {
  const { shelf } = desk;
  const about = { ...told, removed: [] };
  const known = findExisting(shelf, entry);
  if (known) return onShelf({ action: 'unchanged', article: known.kept, file: known.file }, shelf, about);
  const page = await readPage(desk, entry, told.file, base);
  const read = { ...about, removed: page.removed, diagnostics: [...told.diagnostics, ...page.diagnostics] };
  if (page.article === null) return notAdded(read, 'failed', entry);
  const shelved = addArticle(shelf, fillFromEntry(page.article, entry), page.extra, desk.now().getTime());
  return onShelf(shelved, shelf, { ...read, diagnostics: [...read.diagnostics, ...shelved.diagnostics] });
}

async function readPage({ doors }: Desk, { url, title }: Article, file: string, base: string): Promise<ReadEntry> {
  const nothing = { article: null, partial: false, extra: {}, removed: [] };
  if (url === null) return { ...nothing, diagnostics: [diagnose('partial-no-address', { title }, { file })] };
  if (doors.fetchAddress === null) throw new Error('linked pages need a network');
  const { entries, diagnostics } = await readInput(knownBytes(await doors.fetchAddress(url, base)), url);
  const [first, ...others] = entries;
  if (first && others.length === 0) return { ...first, diagnostics: [...diagnostics, ...first.diagnostics] };
  const reason = first ? 'it holds several' : 'it holds none';
  return { ...nothing, diagnostics: [...diagnostics, diagnose('intake-empty', { reason }, { file: url })] };
}
