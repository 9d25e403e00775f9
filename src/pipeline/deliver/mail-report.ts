/** What a schedule has given up → a mail to the address that the workspace names for it. Throws where it cannot be sent. */
import { sendReport } from '../../delivery/email/send-report.ts';
import { fail } from '../../diagnostics/diagnostic.ts';
import type { Workspace } from '../../workspace/model.ts';
import type { World } from '../world.ts';
import { openMailServer } from './open-channels.ts';

export async function mailReport(
  report: { readonly subject: string; readonly text: string },
  workspace: Workspace,
  world: World,
): Promise<void> {
  const to = workspace.settings.mail?.reportTo;
  if (to == null) return;
  const answer = await sendReport({ ...report, to, at: world.now() }, await openMailServer(workspace, world));
  if (answer.kind !== 'sent') fail('report-not-sent', { to, reason: answer.reason.replace(/\.$/, '') });
}
