/** A job that the printer has → what became of it, told on the way whenever it changes. */
import { type Asking, askJob, askState } from './ask-printer.ts';
import { PrinterFailure, pending, permanent } from './failure.ts';
import { hasEnded } from './job-state.ts';
import type { JobState, PrinterState } from './model.ts';
import { reasonsInWords } from './state-words.ts';

export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Ends early, without an error, when the signal does. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

export interface Following {
  readonly id: number;
  readonly jobName: string;
  readonly clock: Clock;
  /** Milliseconds of waiting without any change after which it is left to the next attempt. */
  readonly patience: number;
  /** Told once of each change: "out of paper". */
  readonly tell: (words: string) => void;
}

/** Milliseconds between two questions: short at first and after a change, then longer. */
const SHORTEST = 500;
const LONGEST = 15_000;

/** Null: the printer knows the job no more. Throws a PrinterFailure: 'permanent' for a job that was ended, else 'pending'. */
export async function followJob(asking: Asking, following: Following): Promise<JobState | null> {
  const { id, clock, patience, tell } = following;
  let [said, seen, pause, quiet] = ['', '', SHORTEST, 0];
  for (;;) {
    const { job, words } = await look(asking, id);
    if (job === null) return null;
    if (job && hasEnded(job)) return ended(job, asking, following);
    if (words !== said) tell(words);
    const now = `${words} ${job?.impressions ?? ''} ${job?.sheets ?? ''}`;
    if (now !== seen) [pause, quiet] = [SHORTEST, 0];
    [said, seen] = [words, now];
    if (quiet >= patience) throw waits(asking, following, words);
    await clock.sleep(pause, asking.signal);
    if (asking.signal.aborted) throw waits(asking, following, words);
    quiet += pause;
    pause = Math.min(pause * 1.5, LONGEST);
  }
}

const waits = ({ client }: Asking, { jobName }: Following, reason: string): PrinterFailure =>
  pending('printer-job-waits', { printer: client.address.name, job: jobName, reason });

/** The job is undefined where the printer gave no answer: it may be switched off for a while. */
async function look(asking: Asking, id: number): Promise<{ readonly job?: JobState | null; readonly words: string }> {
  try {
    const job = await askJob(asking, id);
    if (job === null || hasEnded(job)) return { job, words: '' };
    return { job, words: jobInWords(job, await askState(asking)) };
  } catch (error) {
    if (error instanceof PrinterFailure) return { words: error.told };
    if (asking.signal.aborted) return { words: 'it was not waited for' };
    throw error;
  }
}

const STATES: Readonly<Record<JobState['state'], string>> = {
  pending: 'it waits its turn',
  held: 'it is held',
  processing: 'it is being printed',
  stopped: 'printing has stopped',
  canceled: 'canceled',
  aborted: 'aborted',
  completed: 'completed',
  unknown: 'the printer does not say how it is',
};

/** What the printer says of itself counts where the job does not go on; in its own words where it has no keyword. */
function jobInWords(job: JobState, printer: PrinterState): string {
  const own = reasonsInWords(job.reasons);
  const stopped = printer.state === 'stopped' || job.state === 'stopped';
  const why = reasonsInWords(printer.reasons);
  const spoken = why.length === 0 && stopped ? [job.message ?? printer.message].filter((m) => m !== null) : [];
  const parts = [...new Set([...why, ...own, ...spoken])].filter((part) => part !== STATES[job.state]);
  return parts.length === 0 ? STATES[job.state] : `${STATES[job.state]}: ${parts.join(', ')}`;
}

function ended(job: JobState, { client }: Asking, { jobName }: Following): JobState {
  if (job.state === 'completed') return job;
  const reasons = reasonsInWords(job.reasons);
  const said = job.message === null ? [] : [`it says "${job.message.replace(/\.$/, '')}"`];
  const reason = [...reasons, ...said].join('; ') || 'it does not say why';
  throw permanent('printer-job-ended', { printer: client.address.name, job: jobName, state: job.state, reason });
}
