/** What the stages may not reach for themselves: the clock, the environment, and somebody to tell how far things are. */
export interface World {
  readonly now: () => Date;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told of long work in a few words; never of results. */
  readonly progress: (message: string) => void;
}
