/** briefpress schedule install and uninstall → the units or the crontab line that call "schedule due", shown, then written. */
import type { Command } from 'commander';
import { exitCodeOf, fail } from '../../diagnostics/diagnostic.ts';
import type { InstallWay } from '../../pipeline/schedule/install-schedule.ts';
import { commandOf, examples } from '../command.ts';
import { requireWorkspace, type Session } from '../session.ts';

interface InstallOptions {
  readonly way: InstallWay;
  readonly yes: boolean;
}

interface InstallFlags {
  readonly systemd?: boolean;
  readonly cron?: boolean;
  readonly yes?: boolean;
}

const stage = () => import('../../pipeline/schedule/install-schedule.ts');

export const scheduleInstall = commandOf<InstallOptions, InstallFlags>({
  define: (command: Command) =>
    void command
      .option('--systemd', 'as a timer of the user')
      .option('--cron', 'as a line of the crontab')
      .option('--yes', 'write it, after it was shown')
      .addHelpText(
        'after',
        examples(
          ['briefpress schedule install --systemd', 'show the units'],
          ['briefpress schedule install --systemd --yes', 'show them, write them and start the timer'],
          ['briefpress schedule install --cron --yes', 'the same with cron'],
        ).concat(
          '\n\nTimers of a user run while the user is logged in; "loginctl enable-linger" lets them run always.' +
            '\nThe schedules begin when it is installed: no earlier slot counts as missed.',
        ),
      ),

  read: (_, { systemd = false, cron = false, yes = false }) => {
    if (systemd && cron) fail('usage-exclusive', { one: '--systemd', other: '--cron' });
    if (!systemd && !cron) fail('usage', { reason: 'It is not said how', hint: 'Use --systemd or --cron.' });
    return { way: systemd ? 'systemd' : 'cron', yes };
  },

  run: async ({ way, yes }, session) => {
    const { planInstall, installSchedule } = await stage();
    const workspace = await requireWorkspace(session);
    const request = { way, program: [process.execPath, session.io.program ?? process.argv[1] ?? 'briefpress'] };
    const { parts, commands } = planInstall(workspace, request, session.world);
    for (const { file, text } of parts) session.print(`# ${file}\n${text}`);
    if (commands.length > 0) session.print(`# then\n${commands.map((command) => command.join(' ')).join('\n')}`);
    if (!yes) {
      session.say('Nothing was written: --yes writes it.');
      return 0;
    }
    const problems = await installSchedule(workspace, request, session.world);
    const { beginSchedules } = await import('../../pipeline/schedule/begin-schedules.ts');
    const begun = await beginSchedules(workspace, session.world);
    session.report(problems);
    if (problems.length === 0) session.say(`Installed; schedules of: ${begun.join(', ') || 'no brief yet'}.`);
    return exitCodeOf(problems);
  },
});

export const scheduleUninstall = commandOf<{ readonly yes: boolean }, InstallFlags>({
  define: (command: Command) =>
    void command
      .option('--yes', 'take it away, after it was shown')
      .addHelpText('after', examples(['briefpress schedule uninstall --yes', 'nothing calls "schedule due" any more'])),

  read: (_, { yes = false }) => ({ yes }),

  run: async ({ yes }, session: Session) => {
    const { installedParts, uninstallSchedule } = await stage();
    const workspace = await requireWorkspace(session);
    const parts = await installedParts(workspace, session.world);
    if (parts.length === 0) session.say('Nothing is installed for this workspace.');
    for (const part of parts) session.print(part === 'crontab' ? 'its lines of the crontab' : part);
    if (parts.length > 0 && !yes) session.say('Nothing was taken away: --yes does it.');
    if (!yes) return 0;
    const problems = await uninstallSchedule(workspace, session.world);
    session.report(problems);
    return exitCodeOf(problems);
  },
});
