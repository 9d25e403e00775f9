/** Paths that a user names → articles of the workspace's library, and a report on each file. */
import { type AddReport, addArticles } from '../library/add/add-articles.ts';
import type { Workspace } from '../workspace/model.ts';
import type { World } from './world.ts';

export type { AddReport } from '../library/add/add-articles.ts';

export function addToLibrary(
  workspace: Workspace,
  paths: readonly string[],
  options: { readonly dryRun: boolean },
  world: World,
): Promise<AddReport> {
  const onProgress = (done: number, total: number): void => {
    if (total > 20 && done % 20 === 0) world.progress(`Reading ${done} of ${total}`);
  };
  return addArticles(paths, { folders: workspace.folders, now: world.now(), onProgress, ...options });
}
