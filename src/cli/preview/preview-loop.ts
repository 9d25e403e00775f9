/** A brief, its workspace and a server → a print of each change, shown in the page; mistakes there too, and in the terminal. */
import path from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PreviewPrint, PrintPreview } from '../../pipeline/preview-brief.ts';
import type { Workspace } from '../../workspace/model.ts';
import { problemsOf } from '../explain-failure.ts';
import { requireWorkspace, type Session } from '../session.ts';
import type { Turn } from '../watch-workspace.ts';
import { problemsShown } from './preview-state.ts';
import type { PreviewServer } from './serve-preview.ts';

export interface Previewed {
  readonly brief: string;
  readonly date: string | null;
}

/** An unsure change is a change of everything. */
const isDesign = ({ changed }: Turn, { folders }: Workspace): boolean =>
  changed.length > 0 &&
  changed.every((file) => [folders.templates, folders.styles].some((folder) => file.startsWith(folder + path.sep)));

/** One turn of the watch. Never throws. */
export async function previewTurn(
  turn: Turn,
  { brief, date }: Previewed,
  server: PreviewServer,
  print: PrintPreview,
  session: Session,
): Promise<void> {
  const start = performance.now();
  let told: readonly Diagnostic[] | null = null;
  let root = session.io.cwd;
  server.show({ busy: true });
  const show = ({ edition, pdf, pages, diagnostics }: PreviewPrint): void => {
    const problems = problemsShown(diagnostics, root);
    server.show({ title: edition.title, pages, stale: false, problems }, pdf);
    if (told === null) session.say(`${pages === 1 ? '1 page' : `${pages} pages`} in ${secondsSince(start)} s.`);
    told = diagnostics;
  };
  try {
    const workspace = await requireWorkspace(session);
    root = workspace.root;
    const request = { brief, date, designOnly: isDesign(turn, workspace), isOutdated: turn.isOutdated };
    await print(workspace, request, show);
    session.report(told ?? []);
  } catch (error) {
    const diagnostics = problemsOf(error, session);
    session.report(diagnostics);
    server.show({ stale: server.state().version > 0, problems: problemsShown(diagnostics, root) });
  } finally {
    server.show({ busy: false });
  }
}

const secondsSince = (start: number): string => ((performance.now() - start) / 1000).toFixed(2);
