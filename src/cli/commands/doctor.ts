/** briefpress doctor → what this machine has of what printing needs. */
import { openWorkspace } from '../../workspace/open-workspace.ts';
import { commandOf, examples } from '../command.ts';

export const doctor = commandOf<{ readonly json: boolean }>({
  define: (command) =>
    void command
      .option('--json', 'print the findings as JSON')
      .addHelpText('after', examples(['briefpress doctor', 'what is there, what is missing, and what to do about it'])),

  read: (_, flags) => ({ json: flags.json === true }),

  run: async ({ json }, session) => {
    const { examineMachine } = await import('../../pipeline/examine-machine.ts');
    const { workspace, diagnostics } = await openWorkspace(session.io.cwd);
    session.report(diagnostics.filter((d) => d.code !== 'workspace-missing'));
    const findings = await examineMachine(workspace, session.world);
    if (json) session.printJson({ findings });
    else {
      for (const { name, ok, value, detail, how } of findings) {
        session.print(`${ok ? 'ok  ' : 'FAIL'}  ${name}: ${value}${detail ? ` (${detail})` : ''}`);
        if (!ok && how) session.print(`      ${how}`);
      }
    }
    return findings.every((finding) => finding.ok) ? 0 : 1;
  },
});
