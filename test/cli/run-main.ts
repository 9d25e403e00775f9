/** Runs the command in this process, in a folder, and gives back what it wrote. */
import { type ExitCode, type Io, main } from '../../src/cli/main.ts';

export interface Ran {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

export async function runMain(cwd: string, argv: readonly string[], io: Partial<Io> = {}): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const writer = (to: keyof typeof written) => ({
    write: (text: string) => {
      written[to] += text;
    },
  });
  const code = await main(argv, {
    stdout: writer('stdout'),
    stderr: writer('stderr'),
    cwd,
    env: {},
    isTTY: false,
    now: () => new Date('2025-03-10T08:00:00Z'),
    ...io,
  });
  return { code, ...written };
}
