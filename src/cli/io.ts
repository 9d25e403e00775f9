/** What the command sees of the world around it: handed in by bin/briefpress.js, and by tests. */

interface Writer {
  readonly write: (text: string) => unknown;
}

export interface Io {
  /** Results, and nothing else. */
  readonly stdout: Writer;
  /** Talk, progress and problems. */
  readonly stderr: Writer;
  /** Standard input, for who asks for it. */
  readonly stdin?: () => AsyncIterable<Uint8Array>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True where stderr is a terminal: then with colour and passing progress. */
  readonly isTTY: boolean;
  /** Characters in a line of the terminal that stdout is; null or missing where it is none. */
  readonly columns?: number | null;
  readonly now: () => Date;
  /** Path of the program as it was called; missing where nothing called it by a path. */
  readonly program?: string;
  /** Waits for the user to end a watch, or a long intake. */
  readonly interrupted?: () => Promise<void>;
}

export type ExitCode = 0 | 1 | 2 | 3;
