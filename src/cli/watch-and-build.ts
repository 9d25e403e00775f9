/** A workspace → builds, one at the start and one after each change, until the user ends it. */
import type { BuildRequest } from '../pipeline/build-model.ts';
import { keepBrowser } from '../pipeline/keep-browser.ts';
import type { Workspace } from '../workspace/model.ts';
import { type BuildTalk, buildAll } from './build-all.ts';
import { problemsOf } from './explain-failure.ts';
import type { ExitCode } from './io.ts';
import type { Session } from './session.ts';
import { watchWorkspace } from './watch-workspace.ts';

/** What to build, read anew before each build: settings and the list of briefs may have changed too. */
export type Prepare = () => Promise<{ readonly workspace: Workspace; readonly requests: readonly BuildRequest[] }>;

/** A build that fails is told of, and the watch goes on. A change during a build is built after it. One browser prints all. */
export async function watchAndBuild(
  workspace: Workspace,
  prepare: Prepare,
  talk: BuildTalk,
  session: Session,
): Promise<ExitCode> {
  const { world, end } = keepBrowser(session.world);
  const own = { ...session, world };
  await watchWorkspace(workspace, ({ first }) => buildAgain(prepare, { ...talk, open: talk.open && first }, own), own);
  await end();
  return 0;
}

async function buildAgain(prepare: Prepare, talk: BuildTalk, session: Session): Promise<void> {
  try {
    const { workspace, requests } = await prepare();
    await buildAll(workspace, requests, talk, session);
  } catch (error) {
    session.report(problemsOf(error, session));
  }
}
