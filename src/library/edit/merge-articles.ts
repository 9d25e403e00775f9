/** Articles that are one, the first to be kept → one file with what all of them know, the others gone, and a report. */
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { editFrontMatter } from '../../text/edit-front-matter.ts';
import { writeMarkdownText } from '../../text/markdown-text.ts';
import { isSameData } from '../../text/parse-yaml.ts';
import { countWords } from '../index/index-record.ts';
import type { LibraryFolders } from '../load-library.ts';
import { changeFiles } from './change-files.ts';
import { type EditReport, editedFile } from './edit-report.ts';
import { findUnlike } from './find-unlike.ts';
import type { LocatedArticle } from './locate-articles.ts';
import { type Entry, type MergedEntry, mergeEntries } from './merge-entries.ts';
import { readEntry } from './read-entry.ts';

export interface MergeReport extends EditReport {
  /** Whose text is kept, and how many words each one's has; null where nothing is merged. */
  readonly text: { readonly from: string; readonly words: Readonly<Record<string, number>> } | null;
}

export interface MergeOptions {
  /** Nothing is written. */
  readonly dryRun?: boolean;
  /** Also of articles that do not look like one. */
  readonly force?: boolean;
}

/** What does not look like the first is refused, for its site would be printed as having published the other's text. */
export function mergeArticles(
  folders: LibraryFolders,
  articles: readonly LocatedArticle[],
  { dryRun = false, force = false }: MergeOptions = {},
): MergeReport {
  const read = articles.map(readEntry);
  const entries = read.flatMap(({ entry }) => entry ?? []);
  const [[first, ...rest], [keep, ...others]] = [read, entries];
  if (!first || !keep || entries.length < read.length) {
    return { files: [], diagnostics: read.flatMap((r) => (r.entry === null ? r.diagnostics : [])), text: null };
  }
  const unlike = force ? [] : findUnlike(keep, others);
  if (unlike.length > 0) {
    const told = unlike.map((article) => diagnose('merge-unlike', { article, keep: keep.article.id }));
    return { files: [], diagnostics: told, text: null };
  }
  const merged = mergeEntries(keep, others);
  const after = writeMerged(first.text, keep, merged);
  const kept = { file: first.located.file, before: first.text, after };
  const gone = rest.map(({ located: { file }, text }) => ({ file, before: text, after: null }));
  if (!dryRun) changeFiles(folders, [kept, ...gone]);
  const words = Object.fromEntries(entries.map(({ article: { id, text } }) => [id, countWords(text)]));
  const files = [editedFile(first.located, 'changed'), ...rest.map((r) => editedFile(r.located, 'removed'))];
  return { files, diagnostics: [], text: { from: merged.textFrom, words } };
}

const FIELDS = ['title', 'byline', 'site', 'url', 'published', 'lang', 'tags', 'themes', 'guessed', 'copies'] as const;

/** What changed of the program's keys, and keys of editors that were not there. */
function writeMerged(text: string, keep: Entry, merged: MergedEntry): string {
  const changed = FIELDS.filter((key) => !isSameData(keep.article[key], merged.article[key]));
  const fields = Object.fromEntries(changed.map((key) => [key, merged.article[key]]));
  const extra = Object.fromEntries(Object.entries(merged.extra).filter(([key]) => !(key in keep.extra)));
  const body = merged.textFrom === keep.article.id ? null : writeMarkdownText(merged.article);
  return editFrontMatter(text, { ...fields, ...extra }, body);
}
