/** A workspace → builds, one at the start and one after each change, until the user ends it. */
import path from 'node:path';
import type { BuildRequest } from '../pipeline/build-brief.ts';
import type { Workspace } from '../workspace/model.ts';
import { type BuildTalk, buildAll } from './build-all.ts';
import { problemsOf } from './explain-failure.ts';
import type { ExitCode } from './io.ts';
import type { Session } from './session.ts';

/** Editors save in several steps; a change counts when nothing has followed for so many milliseconds. */
const QUIET = 80;

/** What to build, read anew before each build: settings and the list of briefs may have changed too. */
export type Prepare = () => Promise<{ readonly workspace: Workspace; readonly requests: readonly BuildRequest[] }>;

/** A build that fails is told of, and the watch goes on. A change during a build is built after it. */
export async function watchAndBuild(
  { root, folders }: Workspace,
  prepare: Prepare,
  talk: BuildTalk,
  session: Session,
): Promise<ExitCode> {
  const { watch } = await import('chokidar');
  const { briefs, articles, themes, templates, styles } = folders;
  const settings = path.join(root, 'briefpress.yaml');
  const watcher = watch([briefs, articles, themes, templates, styles, settings], {
    ignoreInitial: true,
    ignored: (file) => /^\.|~$|\.tmp$/.test(path.basename(file)),
  });
  const ready = new Promise<void>((resolve) => watcher.once('ready', resolve));
  const builds = inTurn((opening) => buildAgain(prepare, { ...talk, open: opening }, session));
  await ready;
  await builds.run(talk.open);
  session.say('Watching for changes; end with Ctrl-C.');
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void builds.run(false), QUIET);
  });
  await (session.io.interrupted?.() ?? Promise.resolve());
  clearTimeout(timer);
  await watcher.close();
  await builds.done();
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

interface Turns {
  readonly run: (opening: boolean) => Promise<unknown>;
  readonly done: () => Promise<unknown>;
}

/** Runs one job at a time; calls that come while one waits are one. */
function inTurn(job: (opening: boolean) => Promise<unknown>): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Promise<unknown> | null = null;
  const start = (opening: boolean): Promise<unknown> => {
    const next = last.then(() => {
      waiting = null;
      return job(opening);
    });
    waiting = next;
    last = next.catch(() => undefined);
    return last;
  };
  return { run: (opening) => waiting ?? start(opening), done: () => last };
}
