/** A ticket and a document → the printer's number of the job that it has taken (RFC 8011, sections 4.2 and 4.3). */
import { type Asking, cancelJob, demand } from './ask-printer.ts';
import { lost, PrinterFailure, temporary } from './failure.ts';
import { numberOf } from './ipp/attributes.ts';
import type { IppAnswer, RequestAttributes } from './ipp/model.ts';
import type { Capabilities, Ticket } from './model.ts';

export interface HandOver {
  readonly ticket: Ticket;
  readonly document: Uint8Array;
  readonly jobName: string;
  readonly can: Capabilities;
  /** Told before anything is sent that could be printed: the number of the job, null where the printer gives it with its answer. */
  readonly begun: (id: number | null) => void;
}

/** Codes of `operations-supported`. */
const OPERATION = { validate: 0x0004, create: 0x0005, send: 0x0006 } as const;
const FORMAT = 'application/pdf';

/**
 * Asks first whether the job would do. A job that is made before its document is sent has a number by which it can be
 * found again; a printer that cannot do that gets both at once. Throws a PrinterFailure: 'lost' once the document was
 * on its way and no answer came.
 */
export async function handOver(asking: Asking, job: HandOver): Promise<number> {
  const { operations } = job.can;
  const [name, template] = [{ 'job-name': job.jobName }, templateOf(job.ticket)];
  // The printer is to refuse what it cannot do, and never to print it otherwise.
  const creation = { ...name, 'ipp-attribute-fidelity': true };
  const whole = { ...creation, 'document-name': job.jobName, 'document-format': FORMAT };
  if (operations.includes(OPERATION.validate)) {
    await demand(asking, { operation: 'Validate-Job', attributes: whole, job: template }, 'the job');
  }
  const inTwoSteps = operations.includes(OPERATION.create) && operations.includes(OPERATION.send);
  return inTwoSteps ? createAndSend(asking, job, creation, template) : printAtOnce(asking, job, whole, template);
}

function templateOf({ copies, sides, media, scaling, documentHandling }: Ticket): RequestAttributes {
  return {
    ...(copies === null ? {} : { copies }),
    ...(sides === null ? {} : { sides }),
    ...(media === null ? {} : { media }),
    ...(scaling === null ? {} : { 'print-scaling': scaling }),
    ...(documentHandling === null ? {} : { 'multiple-document-handling': documentHandling }),
  };
}

async function createAndSend(
  asking: Asking,
  job: HandOver,
  attributes: RequestAttributes,
  template: RequestAttributes,
): Promise<number> {
  const created = await demand(asking, { operation: 'Create-Job', attributes, job: template }, 'the job');
  const id = numberIn(created, asking);
  job.begun(id);
  const sending = { 'job-id': id, 'document-name': job.jobName, 'document-format': FORMAT, 'last-document': true };
  await sendDocument(asking, job, () =>
    demand(asking, { operation: 'Send-Document', attributes: sending, document: job.document }, 'the document').catch(
      async (error: unknown) => {
        if (isRefusal(error)) await cancelJob(asking, id).catch(() => false);
        throw error;
      },
    ),
  );
  return id;
}

async function printAtOnce(
  asking: Asking,
  job: HandOver,
  attributes: RequestAttributes,
  template: RequestAttributes,
): Promise<number> {
  job.begun(null);
  const request = { operation: 'Print-Job', attributes, job: template, document: job.document };
  return numberIn(await sendDocument(asking, job, () => demand(asking, request, 'the job')), asking);
}

/** The printer spoke, and said no; where it was silent, it may have the document all the same. */
function isRefusal(error: unknown): boolean {
  return error instanceof PrinterFailure && error.diagnostics.every(({ code }) => !UNSPOKEN.has(code));
}

const UNSPOKEN: ReadonlySet<string> = new Set(['printer-unreachable', 'printer-answer-damaged']);

async function sendDocument(asking: Asking, job: HandOver, send: () => Promise<IppAnswer>): Promise<IppAnswer> {
  try {
    return await send();
  } catch (error) {
    if (isRefusal(error)) throw error;
    const reason = error instanceof PrinterFailure ? error.told : 'it was stopped while it was sent';
    if (!(error instanceof PrinterFailure) && !asking.signal.aborted) throw error;
    throw lost('printer-answer-lost', { printer: asking.client.address.name, job: job.jobName, reason });
  }
}

function numberIn(answer: IppAnswer, { client }: Asking): number {
  const id = numberOf(answer.jobs[0] ?? {}, 'job-id');
  if (id !== null && id > 0) return id;
  throw temporary('printer-answer-damaged', { printer: client.address.name, reason: 'it gives the job no number' });
}
