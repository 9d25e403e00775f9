/** argv and the world around → an exit code. Loads the command that is called, and nothing of the others. */
import { Command, CommanderError } from 'commander';
import { BriefpressError, diagnose, exitCodeOf } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { packageVersion } from '../pipeline/package-version.ts';
import type { CommandModule } from './command.ts';
import { type CommandRow, commandTable } from './command-table.ts';
import { problemsOf } from './explain-failure.ts';
import type { ExitCode, Io } from './io.ts';
import { type Session, startSession } from './session.ts';

export type { ExitCode, Io } from './io.ts';

/** `argv` without the two entries of Node. Never throws and never ends the process. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const session = startSession(io, argv.includes('--debug'));
  try {
    return await dispatch(argv, session);
  } catch (error) {
    const diagnostics = problemsOf(error, session);
    session.report(diagnostics);
    if (argv.includes('--json')) session.printJson({ diagnostics });
    return exitCodeOf(diagnostics);
  }
}

async function dispatch(argv: readonly string[], session: Session): Promise<ExitCode> {
  const name = argv.find((arg) => !arg.startsWith('-')) ?? null;
  const wanted = name === 'help' ? argv[argv.indexOf('help') + 1] : name;
  const row = commandTable.find((r) => r.name === wanted) ?? null;
  if (name !== null && name !== 'help' && row === null) throw unknownCommand(name);
  const loaded = row === null ? null : await row.load();
  return parse(argv, row, loaded, session);
}

function unknownCommand(name: string): BriefpressError {
  const names = commandTable.map((row) => row.name);
  const meant = nearest(name, names);
  const hint = `${meant === null ? '' : `Did you mean "${meant}"? `}There are ${names.join(', ')}.`;
  return new BriefpressError([diagnose('usage-command', { command: name, hint })]);
}

async function parse(
  argv: readonly string[],
  row: CommandRow | null,
  loaded: CommandModule | null,
  session: Session,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = describeProgram(session);
  for (const each of commandTable) {
    const command = program.command(`${each.name} ${each.usage}`.trim()).description(each.summary);
    command.option('--debug', 'tell technical causes and progress');
    if (each !== row || loaded === null) continue;
    loaded.define(command);
    command.action(async () => {
      code = await loaded.run(command.args, command.opts(), session);
    });
  }
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw wrongUse(error, row);
  }
  return code;
}

function describeProgram({ io }: Session): Command {
  const program = new Command('briefpress');
  return program
    .description('Printable briefings from a folder of saved articles: nothing is printed that cannot be traced.')
    .version(packageVersion, '-V, --version', 'print the version')
    .option('--debug', 'tell technical causes and progress')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => undefined,
    })
    .configureHelp({ subcommandTerm: termOf })
    .helpCommand('help [command]', 'show what a command does')
    .addHelpText('after', '\n"briefpress COMMAND --help" shows the options of a command, with examples.');
}

/** Each command has options: saying so on every line would only hide its arguments. */
function termOf(command: Command): string {
  const { usage = '[command]' } = commandTable.find((row) => row.name === command.name()) ?? {};
  return `${command.name()} ${usage}`.trim();
}

/** Commander's message, in the form of every other problem. */
function wrongUse(error: CommanderError, row: CommandRow | null): BriefpressError {
  const [first = '', ...rest] = error.message.replace(/^error: /, '').split('\n');
  const reason = first.charAt(0).toUpperCase() + first.slice(1).replace(/\.$/, '');
  const hint = rest.join(' ').replace(/^\(|\)$/g, '');
  const help = `See "briefpress ${row === null ? '' : `${row.name} `}--help".`;
  return new BriefpressError([diagnose('usage', { reason, hint: `${hint} ${help}`.trim() })], { cause: error });
}
