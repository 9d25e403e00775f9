/** What the stages may not reach for themselves: the clock, the environment, and somebody to tell how far things are. */
import type { BrowserSettings, Printer } from '../print/model.ts';

export interface World {
  readonly now: () => Date;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told of long work in a few words; never of results. */
  readonly progress: (message: string) => void;
  /** A browser that runs already, for many prints (keep-browser.ts); where it is missing each build starts its own. */
  readonly lendPrinter?: (settings: BrowserSettings) => Promise<Printer>;
}
