/** What the stages may not reach for themselves: the clock, the environment, and somebody to tell how far things are. */
import type { BrowserSettings, Printer } from '../print/model.ts';
import type { PrintPage } from './issue/issue-brief.ts';
import type { AfterIssue, ReportFailure, SendWaiting } from './schedule/model.ts';

export interface World {
  readonly now: () => Date;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told of long work in a few words; never of results. */
  readonly progress: (message: string) => void;
  /** A browser that runs already, for many prints (keep-browser.ts); where it is missing each build starts its own. */
  readonly lendPrinter?: (settings: BrowserSettings) => Promise<Printer>;
  /** Prints the pages of editions that are issued, in place of a browser. */
  readonly print?: PrintPage;
  /** Takes on what the schedule has issued. Nothing is sent where it is missing. */
  readonly afterIssue?: AfterIssue;
  /** Sends what waits to be sent, after the schedules of a run have had their turn. */
  readonly sendWaiting?: SendWaiting;
  /** Told of what the schedule has given up; where it is missing the log is all that tells of it. */
  readonly report?: ReportFailure;
}
