/** A printer's client → the questions that printing asks, each with its answer read (RFC 8011, section 4). */
import { CAPABILITY_ATTRIBUTES, readCapabilities, readPrinterState, STATE_ATTRIBUTES } from './capabilities.ts';
import type { IppAnswer, IppRequest } from './ipp/model.ts';
import type { IppClient } from './ipp/open-client.ts';
import { JOB_ATTRIBUTES, readJob } from './job-state.ts';
import { refusal, STATUS } from './judge-status.ts';
import type { Capabilities, JobState, PrinterState } from './model.ts';

/** Who asks, and until when. */
export interface Asking {
  readonly client: IppClient;
  /** `requesting-user-name`. */
  readonly user: string;
  readonly signal: AbortSignal;
}

/** Throws a PrinterFailure where the printer says no. */
export async function demand({ client, user, signal }: Asking, request: IppRequest, what: string): Promise<IppAnswer> {
  // The job stands behind the printer, before everything else (RFC 8011, section 4.1.5).
  const { 'job-id': id, ...others } = request.attributes ?? {};
  const target = id === undefined ? {} : { 'job-id': id };
  const attributes = { ...target, 'requesting-user-name': user, ...others };
  const answer = await client.ask({ ...request, attributes }, signal);
  const refused = refusal(answer, client.address.name, what);
  if (refused) throw refused;
  return answer;
}

export async function askCapabilities(asking: Asking): Promise<Capabilities> {
  const attributes = { 'requested-attributes': CAPABILITY_ATTRIBUTES };
  const answer = await demand(asking, { operation: 'Get-Printer-Attributes', attributes }, 'to say what it can');
  return readCapabilities(answer.printers[0] ?? {});
}

export async function askState(asking: Asking): Promise<PrinterState> {
  const attributes = { 'requested-attributes': STATE_ATTRIBUTES };
  const answer = await demand(asking, { operation: 'Get-Printer-Attributes', attributes }, 'to say how it is');
  return readPrinterState(answer.printers[0] ?? {});
}

/** Null for a job that it does not know, or no more. */
export async function askJob({ client, user, signal }: Asking, id: number): Promise<JobState | null> {
  const attributes = { 'job-id': id, 'requesting-user-name': user, 'requested-attributes': JOB_ATTRIBUTES };
  const answer = await client.ask({ operation: 'Get-Job-Attributes', attributes }, signal);
  if (answer.status === STATUS.notFound || answer.status === STATUS.gone) return null;
  const refused = refusal(answer, client.address.name, 'to say how the job is');
  if (refused) throw refused;
  return readJob(answer.jobs[0] ?? {});
}

/** Those that are under way, and those that are done: the two lists that every printer has (RFC 8011, section 4.2.6). */
export async function askJobs(asking: Asking): Promise<readonly JobState[]> {
  const jobs: JobState[] = [];
  for (const which of ['not-completed', 'completed']) {
    const attributes = { 'which-jobs': which, 'requested-attributes': JOB_ATTRIBUTES };
    const answer = await demand(asking, { operation: 'Get-Jobs', attributes }, 'to list its jobs');
    jobs.push(...answer.jobs.map(readJob));
  }
  return jobs;
}

/** False where it does not cancel it: the job has gone too far, or is gone. */
export async function cancelJob({ client, user, signal }: Asking, id: number): Promise<boolean> {
  const attributes = { 'job-id': id, 'requesting-user-name': user };
  return (await client.ask({ operation: 'Cancel-Job', attributes }, signal)).status < 0x0100;
}
