/** A command of the system and its standard input → how it ended and what it wrote. */
import { spawn } from 'node:child_process';
import type { World } from '../world.ts';

export interface Ended {
  /** Null where it could not be started, or was ended by a signal. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Never rejects: a command that is not there tells so in `stderr`. */
export function runCommand(
  [command, ...args]: readonly [string, ...string[]],
  input: string,
  { env }: Pick<World, 'env'>,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
    const written = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      written.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      written.stderr += text;
    });
    child.on('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'ENOENT' ? `there is no command "${command}" on this machine` : error.message;
      resolve({ code: null, stdout: '', stderr: reason });
    });
    child.on('close', (code) => resolve({ code, ...written }));
    // A command that ends before it has read everything is told by its code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
