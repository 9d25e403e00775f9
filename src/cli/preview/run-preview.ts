/** A brief → a server and a browser that print each change of it, until the user ends them. */
import { keepBrowser } from '../../pipeline/keep-browser.ts';
import { previewer } from '../../pipeline/preview-brief.ts';
import type { Workspace } from '../../workspace/model.ts';
import type { ExitCode } from '../io.ts';
import type { Session } from '../session.ts';
import { watchWorkspace } from '../watch-workspace.ts';
import { type Previewed, previewTurn } from './preview-loop.ts';
import { firstState } from './preview-state.ts';
import { servePreview } from './serve-preview.ts';

/** `tell` is called with the address as soon as it answers. Whatever happens, server and browser are ended. */
export async function runPreview(
  workspace: Workspace,
  options: Previewed & { readonly port: number },
  session: Session,
  tell: (address: string) => Promise<void>,
): Promise<ExitCode> {
  const server = await servePreview(options.port, firstState(options.brief));
  const { world, end } = keepBrowser(session.world);
  const print = previewer(world);
  try {
    await tell(server.address);
    await watchWorkspace(workspace, (turn) => previewTurn(turn, options, server, print, session), session);
    return 0;
  } finally {
    await Promise.all([server.close(), end()]);
  }
}
