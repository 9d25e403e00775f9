/** The attributes of a job → how far it is (RFC 8011, section 5.3). */
import { numberOf, textOf, textsOf } from './ipp/attributes.ts';
import type { Attributes } from './ipp/model.ts';
import type { JobState, JobStateName } from './model.ts';

export const JOB_ATTRIBUTES = [
  'job-id',
  'job-name',
  'job-state',
  'job-state-reasons',
  'job-state-message',
  'number-of-documents',
  'job-impressions-completed',
  'job-media-sheets-completed',
] as const;

const STATES: Readonly<Record<number, JobStateName>> = {
  3: 'pending',
  4: 'held',
  5: 'processing',
  6: 'stopped',
  7: 'canceled',
  8: 'aborted',
  9: 'completed',
};

export function readJob(job: Attributes): JobState {
  return {
    id: numberOf(job, 'job-id') ?? 0,
    name: textOf(job, 'job-name') ?? '',
    state: STATES[numberOf(job, 'job-state') ?? 0] ?? 'unknown',
    reasons: textsOf(job, 'job-state-reasons').filter((reason) => reason !== 'none'),
    message: textOf(job, 'job-state-message'),
    documents: numberOf(job, 'number-of-documents'),
    impressions: numberOf(job, 'job-impressions-completed'),
    sheets: numberOf(job, 'job-media-sheets-completed'),
  };
}

export const hasEnded = ({ state }: JobState): boolean =>
  state === 'completed' || state === 'aborted' || state === 'canceled';

/** It was made, and its document has not come, or not wholly. */
export function awaitsDocument(job: JobState): boolean {
  const incoming = job.reasons.some((r) => r === 'job-incoming' || r === 'job-data-insufficient');
  return !hasEnded(job) && (incoming || job.documents === 0);
}
