/** A workspace → a job done at the start and after each change of what its briefs are made from, until the user ends it. */
import path from 'node:path';
import type { Workspace } from '../workspace/model.ts';
import type { Session } from './session.ts';

/** Editors save in several steps; a change counts when nothing has followed for so many milliseconds. */
const QUIET = 30;

export interface Turn {
  /** Absolute paths of what has changed since the turn before; none at the start. */
  readonly changed: readonly string[];
  readonly first: boolean;
  /** True as soon as another turn waits for this one to end. */
  readonly isOutdated: () => boolean;
}

/** `begin` is called once everything is watched and the first turn is done. Jobs must not throw. */
export async function watchWorkspace(
  { root, folders }: Workspace,
  job: (turn: Turn) => Promise<void>,
  session: Session,
): Promise<void> {
  const { watch } = await import('chokidar');
  const { briefs, articles, themes, templates, styles } = folders;
  const files = ['briefpress.yaml', 'library/actors.yaml'].map((file) => path.join(root, file));
  const watcher = watch([briefs, articles, themes, templates, styles, ...files], {
    ignoreInitial: true,
    ignored: (file) => /^\.|~$|\.tmp$/.test(path.basename(file)),
  });
  const ready = new Promise<void>((resolve) => watcher.once('ready', resolve));
  const turns = inTurn(job);
  await ready;
  await turns.run();
  session.say('Watching for changes; end with Ctrl-C.');
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_, file) => {
    turns.note(file);
    clearTimeout(timer);
    timer = setTimeout(() => void turns.run(), QUIET);
  });
  await (session.io.interrupted?.() ?? Promise.resolve());
  clearTimeout(timer);
  await watcher.close();
  await turns.done();
}

interface Turns {
  readonly note: (file: string) => void;
  readonly run: () => Promise<unknown>;
  readonly done: () => Promise<unknown>;
}

/** Runs one job at a time; calls that come while one waits are one. */
function inTurn(job: (turn: Turn) => Promise<void>): Turns {
  let changed = new Set<string>();
  let first = true;
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Promise<unknown> | null = null;
  const turn = (): Promise<void> => {
    const next = { changed: [...changed], first, isOutdated: () => waiting !== null };
    waiting = null;
    changed = new Set();
    first = false;
    return job(next);
  };
  const run = (): Promise<unknown> => {
    if (waiting !== null) return last;
    waiting = last.then(turn);
    last = waiting.catch(() => undefined);
    return last;
  };
  return { note: (file) => void changed.add(file), run, done: () => last };
}
