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
  const loaded = row === null ? null : await loadCommand(row, hasPlainWords(argv, row));
  return parse(argv, loaded, session);
}

/** A row of the table with its module, and those of its subcommands. */
interface LoadedCommand {
  readonly row: CommandRow;
  readonly module: CommandModule;
  readonly subcommands: readonly LoadedCommand[];
}

async function loadCommand(row: CommandRow, plain: boolean): Promise<LoadedCommand> {
  const subcommands = plain ? [] : (row.subcommands ?? []).map((each) => loadCommand(each, false));
  return { row, module: await row.load(), subcommands: await Promise.all(subcommands) };
}

/** After "--" the name of a subcommand is a word like any other. */
function hasPlainWords(argv: readonly string[], { name, subcommands = [] }: CommandRow): boolean {
  const before = argv.slice(argv.indexOf(name) + 1, argv.indexOf('--'));
  return argv.includes('--') && !subcommands.some((each) => before.includes(each.name));
}

function unknownCommand(name: string): BriefpressError {
  const names = commandTable.map((row) => row.name);
  const meant = nearest(name, names);
  const hint = `${meant === null ? '' : `Did you mean "${meant}"? `}There are ${names.join(', ')}.`;
  return new BriefpressError([diagnose('usage-command', { command: name, hint })]);
}

async function parse(argv: readonly string[], loaded: LoadedCommand | null, session: Session): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = describeProgram(session);
  for (const each of commandTable) {
    const command = addCommand(program, each);
    if (each !== loaded?.row) continue;
    attach(command, loaded, async (called, module) => {
      code = await module.run(called.args, called.optsWithGlobals(), session);
    });
  }
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw wrongUse(error, loaded?.row ?? null);
  }
  return code;
}

function addCommand(parent: Command, { name, usage, summary }: CommandRow): Command {
  const command = parent.command(`${name} ${usage}`.trim()).description(summary);
  return command.option('--debug', 'tell technical causes and progress');
}

type Run = (command: Command, module: CommandModule) => Promise<void>;

/** Options of a subcommand stand after its name; those that stand before it are its own too where it has them. */
function attach(command: Command, { module, subcommands }: LoadedCommand, run: Run): void {
  module.define(command);
  command.action(() => run(command, module));
  if (subcommands.length > 0) command.enablePositionalOptions();
  for (const each of subcommands) attach(addCommand(command, each.row), each, run);
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
  const rows = commandTable.flatMap((row) => [row, ...(row.subcommands ?? [])]);
  const { usage = '[command]' } = rows.find((row) => row.name === command.name()) ?? {};
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
