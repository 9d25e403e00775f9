/** The form that every file in commands/ has: a parser (argv → options) and a runner (options → exit code), apart. */
import type { Command } from 'commander';
import type { ExitCode } from './io.ts';
import type { Session } from './session.ts';

export interface CommandModule {
  /** Adds arguments, options and examples to a command that has its name and summary already. */
  readonly define: (command: Command) => void;
  /** Takes what commander read. Throws diagnostics for wrong use. */
  readonly run: (args: readonly string[], flags: unknown, session: Session) => Promise<ExitCode>;
}

/** The flag of every command that a program may read the answer of. */
export interface JsonFlag {
  readonly json?: boolean;
}

/**
 * Joins parser and runner. A runner imports the stages that it calls when it runs, so that help and wrong use need none
 * of them. `Flags` is what the options that `define` adds make of the command line.
 */
export function commandOf<Options, Flags = JsonFlag>(parts: {
  readonly define: (command: Command) => void;
  readonly read: (args: readonly string[], flags: Flags) => Options;
  readonly run: (options: Options, session: Session) => Promise<ExitCode>;
}): CommandModule {
  return {
    define: parts.define,
    run: async (args, flags, session) => parts.run(parts.read(args, flags as Flags), session),
  };
}

/** A block of examples for the end of a help text: pairs of a command line and what it does. */
export function examples(...lines: readonly (readonly [line: string, does: string])[]): string {
  const width = Math.max(...lines.map(([line]) => line.length));
  return ['', 'Examples:', ...lines.map(([line, does]) => `  ${line.padEnd(width)}  ${does}`)].join('\n');
}
