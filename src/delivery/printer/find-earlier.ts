/** What an earlier attempt noted → the job at the printer that it left, if there is one; so that nothing is printed twice. */
import { type Asking, askJob, askJobs, askState, cancelJob } from './ask-printer.ts';
import type { Clock } from './follow-job.ts';
import { awaitsDocument } from './job-state.ts';
import type { JobState } from './model.ts';

/** Kept with the job in the outbox. */
export interface PrintNote {
  /** The printer's number of the job; null where it was sent without one. */
  readonly jobId: number | null;
  /** The printer said that it has all of it. */
  readonly taken: boolean;
  /** Milliseconds since the epoch, and the seconds that the printer had been up then; null where it does not say. */
  readonly at: number;
  readonly upTime: number | null;
}

/**
 * 'none': it has none of it, and it may be sent; 'gone': it had it all, was not restarted, and lists it no more, which
 * is what printers do with jobs that are done.
 */
export type Earlier =
  | { readonly kind: 'none' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'found'; readonly job: JobState };

export async function findEarlier(
  asking: Asking,
  jobName: string,
  note: PrintNote | null,
  clock: Clock,
): Promise<Earlier> {
  const job = await lookFor(asking, jobName, note?.jobId ?? null);
  if (job === null)
    return note?.taken && !(await wasRestarted(asking, note, clock)) ? { kind: 'gone' } : { kind: 'none' };
  if (job.state === 'aborted' && !note?.taken) return { kind: 'none' };
  // Nothing of it was printed if it lets itself be canceled now.
  if (awaitsDocument(job) && (await cancelJob(asking, job.id))) return { kind: 'none' };
  return { kind: 'found', job };
}

/** A number is given again after a restart: it is the name that tells. Some printers tell the names of no jobs. */
async function lookFor(asking: Asking, jobName: string, id: number | null): Promise<JobState | null> {
  const known = id === null ? null : await askJob(asking, id);
  if (known && (known.name === jobName || known.name === '')) return known;
  const jobs = (await askJobs(asking)).filter((job) => job.name === jobName);
  const rank = (job: JobState): number => RANKS[job.state] ?? 1;
  return jobs.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** Of several that bear the name, the one that came farthest. */
const RANKS: Readonly<Partial<Record<JobState['state'], number>>> = {
  completed: 3,
  processing: 2,
  aborted: 0,
  canceled: 0,
};

/** Seconds by which its clock may differ from ours. */
const SLACK = 120;

/** It forgets what it held in its memory when it is switched off. */
export async function wasRestarted(asking: Asking, note: PrintNote, clock: Clock): Promise<boolean> {
  const { upTime } = await askState(asking);
  if (upTime === null || note.upTime === null) return false;
  return upTime < note.upTime + (clock.now() - note.at) / 1000 - SLACK;
}
