/** Ids of a workspace's articles and what is to become of them → files changed, removed or merged; briefs that name them are told. */
import { readFile } from 'node:fs/promises';
import { BriefpressError, type Diagnostic, diagnose, exitCodeOf } from '../diagnostics/diagnostic.ts';
import { parseArticleFile } from '../library/article-file.ts';
import type { EditReport } from '../library/edit/edit-report.ts';
import { type LocatedArticle, locateArticles } from '../library/edit/locate-articles.ts';
import { type MergeOptions, type MergeReport, mergeArticles } from '../library/edit/merge-articles.ts';
import { readAssignments } from '../library/edit/read-assignments.ts';
import { removeArticles } from '../library/edit/remove-articles.ts';
import { setArticles } from '../library/edit/set-articles.ts';
import type { Workspace } from '../workspace/model.ts';
import { briefsNaming } from './briefs-naming.ts';
import { tellIndexing } from './tell-indexing.ts';
import type { World } from './world.ts';

export type { EditReport } from '../library/edit/edit-report.ts';
export type { MergeReport } from '../library/edit/merge-articles.ts';

/** Throws where one of them is not there. What is wrong with other files of the library is of no matter here. */
export async function locate(
  { folders }: Workspace,
  ids: readonly string[],
  world: World,
): Promise<readonly LocatedArticle[]> {
  const { articles, diagnostics } = await locateArticles(folders, ids, tellIndexing(world));
  if (exitCodeOf(diagnostics) > 1) throw new BriefpressError(diagnostics);
  return articles;
}

/** `words` are assignments such as site=X and tags+=a,b. */
export async function setFieldsOf(
  workspace: Workspace,
  ids: readonly string[],
  words: readonly string[],
  dryRun: boolean,
  world: World,
): Promise<EditReport> {
  const { assignments, diagnostics } = readAssignments(words);
  if (diagnostics.length > 0) throw new BriefpressError(diagnostics);
  return setArticles(workspace.folders, await locate(workspace, ids, world), assignments, dryRun);
}

/** What is wrong with article files, after somebody edited them. One that is gone was meant to go. */
export async function examineArticles(files: readonly string[]): Promise<readonly Diagnostic[]> {
  const read = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(file, 'utf8').catch(() => null) })),
  );
  return read.flatMap(({ file, text }) => (text === null ? [] : parseArticleFile(text, file).diagnostics));
}

export async function removeFromLibrary(
  workspace: Workspace,
  ids: readonly string[],
  options: { readonly force: boolean; readonly dryRun: boolean },
  world: World,
): Promise<EditReport> {
  const articles = await locate(workspace, ids, world);
  const named = await briefsNaming(
    workspace,
    articles.map(({ id }) => id),
  );
  if (named.length > 0 && !options.force) {
    throw new BriefpressError(named.map(({ article, ...place }) => diagnose('article-in-brief', { article }, place)));
  }
  const report = removeArticles(workspace.folders, articles, options.dryRun);
  const told = named.map(({ article, ...place }) => {
    const how = 'Take it out of the brief.';
    return diagnose('article-gone-from-brief', { article, fate: 'is removed from the library', how }, place);
  });
  return { ...report, diagnostics: [...report.diagnostics, ...told] };
}

/** The first id is kept. */
export async function mergeInLibrary(
  workspace: Workspace,
  ids: readonly string[],
  options: MergeOptions,
  world: World,
): Promise<MergeReport> {
  const articles = await locate(workspace, ids, world);
  const [keep, ...others] = articles.map(({ id }) => id);
  if (keep === undefined || others.length === 0) {
    throw new BriefpressError([diagnose('merge-alone', { article: keep ?? '' })]);
  }
  const report = mergeArticles(workspace.folders, articles, options);
  if (report.text === null) return report;
  const told = (await briefsNaming(workspace, others)).map(({ article, ...place }) => {
    const facts = { article, fate: `is now a part of "${keep}"`, how: `Write "${keep}" in its place.` };
    return diagnose('article-gone-from-brief', facts, place);
  });
  return { ...report, diagnostics: [...report.diagnostics, ...told] };
}
