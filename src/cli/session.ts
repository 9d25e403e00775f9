/** Io and global flags → the voice of a command: results to stdout, talk, progress and problems to stderr. */
import path from 'node:path';
import { BriefpressError, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatDiagnostics, printable } from '../diagnostics/format-diagnostics.ts';
import type { World } from '../pipeline/world.ts';
import type { Workspace } from '../workspace/model.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import type { Io } from './io.ts';

export interface Session {
  readonly io: Io;
  readonly debug: boolean;
  readonly world: World;
  /** A result: one or more lines on stdout. */
  readonly print: (text: string) => void;
  readonly printJson: (value: unknown) => void;
  /** Talk: a line on stderr. */
  readonly say: (text: string) => void;
  /** Problems, on stderr. */
  readonly report: (diagnostics: readonly Diagnostic[]) => void;
  /** A path as this user would type it: within the current folder without the way to it. */
  readonly shorten: (file: string) => string;
}

const CLEAR_LINE = '\r\u001b[K';

export function startSession(io: Io, debug: boolean): Session {
  let passing = false;
  const wipe = (): void => {
    if (passing) io.stderr.write(CLEAR_LINE);
    passing = false;
  };
  const write = (to: 'stdout' | 'stderr', text: string): void => {
    wipe();
    io[to].write(text.endsWith('\n') ? text : `${text}\n`);
  };
  const progress = (message: string): void => {
    const line = printable(message);
    if (io.isTTY) io.stderr.write(`${CLEAR_LINE}${line}`);
    else if (debug) io.stderr.write(`${line}\n`);
    passing = io.isTTY;
  };
  return {
    io,
    debug,
    world: { now: io.now, env: io.env, progress },
    print: (text) => write('stdout', printable(text)),
    printJson: (value) => write('stdout', JSON.stringify(value, null, 2)),
    say: (text) => write('stderr', text),
    report: (diagnostics) => {
      if (diagnostics.length > 0) write('stderr', formatDiagnostics(diagnostics, formatFor(io)));
    },
    shorten: (file) => shorten(file, io.cwd),
  };
}

/** Colour is for terminals; NO_COLOR (no-color.org) switches it off there too. */
function formatFor(io: Io): { readonly colour: boolean; readonly relativeTo: string } {
  const { NO_COLOR: noColour = '' } = io.env;
  return { colour: io.isTTY && noColour === '', relativeTo: io.cwd };
}

/** Addresses stay as they are. */
function shorten(file: string, cwd: string): string {
  if (!path.isAbsolute(file)) return file;
  const near = path.relative(cwd, file);
  return near === '' || near.startsWith('..') || path.isAbsolute(near) ? file : near;
}

/** The workspace around the current folder. Reports warnings of its settings, and throws where there is none to use. */
export async function requireWorkspace(session: Session): Promise<Workspace> {
  const { workspace, diagnostics } = await openWorkspace(session.io.cwd);
  if (workspace === null) throw new BriefpressError(diagnostics);
  session.report(diagnostics);
  return workspace;
}
