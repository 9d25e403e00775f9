/**
 * The delivery to a printer: a job of the outbox → what the printer says in the end (IPP: RFC 8010, RFC 8011).
 *
 * What it can is asked first, what it cannot is told before anything is printed, and the job is followed until it is
 * completed. A job whose answer was lost is looked for by its number and its name before it is sent again.
 */
import { type Asking, askCapabilities } from './ask-printer.ts';
import { PrinterFailure, temporary } from './failure.ts';
import { findEarlier, type PrintNote } from './find-earlier.ts';
import { type Clock, followJob } from './follow-job.ts';
import { handOver } from './hand-over.ts';
import type { IppLimits } from './ipp/model.ts';
import { openClient } from './ipp/open-client.ts';
import { makeTicket } from './make-ticket.ts';
import type { Capabilities, JobState, PageSize, PrintOrder, Ticket } from './model.ts';
import { type Environment, printerAddress } from './printer-address.ts';
import { reasonsInWords } from './state-words.ts';

type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** What of the outbox's job is needed here. */
export interface PrintJob {
  /** Printable ASCII, the same in every attempt; its end is of no other job. */
  readonly name: string;
  readonly edition: { readonly title: string; readonly lang: string; readonly date: string; readonly hash: string };
  readonly pdf: { readonly bytes: () => Promise<Uint8Array> };
  readonly order: PrintOrder;
  readonly mayHaveArrived: boolean;
  readonly noted: Facts | null;
  readonly note: (facts: Facts) => void;
}

export type PrintAnswer =
  | { readonly kind: 'sent'; readonly proof: Facts }
  | { readonly kind: 'temporary'; readonly reason: string; readonly after?: number }
  | { readonly kind: 'permanent'; readonly reason: string }
  | { readonly kind: 'lost'; readonly reason: string }
  | { readonly kind: 'pending'; readonly reason: string };

export interface PrinterChannelOptions {
  /** Sheets from pages, for a booklet or several pages on a side. Same input, same bytes. */
  readonly makeSheets: (
    pdf: Uint8Array,
    order: Pick<PrintOrder, 'booklet' | 'nUp' | 'sides'>,
    edition: PrintJob['edition'],
  ) => Promise<Uint8Array>;
  /** Sizes of the pages of a PDF, as they are seen, each once. */
  readonly pageSizes: (pdf: Uint8Array) => Promise<readonly PageSize[]>;
  readonly env: Environment;
  readonly clock: Clock;
  /** Told of waiting in a few words; never of results. */
  readonly tell: (message: string) => void;
  readonly limits?: Partial<IppLimits>;
  /** Milliseconds without any change after which a job is left to the next attempt. */
  readonly patience?: number;
}

const PATIENCE = 15 * 60_000;
/** `job-name` has 255 octets (RFC 8011, section 5.1.3); many printers keep half of them. The end is what tells jobs apart. */
const LONGEST_NAME = 127;

/** Answers 'temporary' where the printer has none of it, 'lost' where it may have it, 'pending' where it has it to print. */
export function printerChannel(options: PrinterChannelOptions) {
  const send = async (job: PrintJob, signal: AbortSignal): Promise<PrintAnswer> => {
    // Until the printer has said whether it has it from an earlier attempt; afterwards handing over tells by itself.
    const open = { mayHaveArrived: job.mayHaveArrived };
    try {
      return { kind: 'sent', proof: await print(job, options, signal, open) };
    } catch (error) {
      if (error instanceof PrinterFailure) return answerOf(error, open.mayHaveArrived);
      if (!signal.aborted) throw error;
      const kind = open.mayHaveArrived ? 'pending' : 'temporary';
      return { kind, reason: 'It was stopped before the printer had answered.' };
    }
  };
  return { name: 'print', send } as const;
}

/** A printer that does not answer now leaves open whether an earlier attempt arrived; this one has sent nothing. */
function answerOf(failure: PrinterFailure, mayHaveArrived: boolean): PrintAnswer {
  const { kind, reason, after } = failure;
  if (kind === 'temporary' && mayHaveArrived) return { kind: 'pending', reason };
  return kind === 'temporary' && after !== null ? { kind, reason, after } : { kind, reason };
}

async function print(
  job: PrintJob,
  options: PrinterChannelOptions,
  signal: AbortSignal,
  open: { mayHaveArrived: boolean },
): Promise<Facts> {
  const { order } = job;
  const address = printerAddress(order.printer, options.env);
  const trust = order.trust ?? null;
  const client = openClient(address, { trust, login: loginOf(options.env), limits: options.limits ?? {} });
  const asking: Asking = { client, user: userOf(options.env), signal };
  const jobName = job.name.slice(-LONGEST_NAME);
  const tell = (words: string): void => options.tell(`${address.name}: ${jobName}: ${words}`);
  const follow = (id: number): Promise<JobState | null> =>
    followJob(asking, { id, jobName, clock: options.clock, patience: options.patience ?? PATIENCE, tell });

  const earlier = job.mayHaveArrived ? await findEarlier(asking, jobName, readNote(job.noted), options.clock) : null;
  if (earlier?.kind === 'gone') return proofOf(address.uri, readNote(job.noted)?.jobId ?? null, null, null);
  if (earlier?.kind === 'found') {
    const { id } = earlier.job;
    return proofOf(address.uri, id, await follow(id), null);
  }
  open.mayHaveArrived = false;
  const can = await askCapabilities(asking);
  const { document, ticket } = await prepare(job, can, options, address.name);
  for (const note of ticket.notes) tell(note);
  const noted = (id: number | null, taken: boolean): void => {
    const note: PrintNote = { jobId: id, taken, at: options.clock.now(), upTime: can.state.upTime };
    job.note({ ...note });
  };
  const id = await handOver(asking, { ticket, document, jobName, can, begun: (number) => noted(number, false) });
  noted(id, true);
  return proofOf(address.uri, id, await follow(id), ticket);
}

async function prepare(
  job: PrintJob,
  can: Capabilities,
  options: PrinterChannelOptions,
  printer: string,
): Promise<{ readonly document: Uint8Array; readonly ticket: Ticket }> {
  if (!can.state.accepting) {
    const why = [...reasonsInWords(can.state.reasons), ...(can.state.message === null ? [] : [can.state.message])];
    throw temporary('printer-busy', { printer, reason: ['it accepts no jobs', ...why].join(': ') }, 60);
  }
  const { order, edition } = job;
  const pdf = await job.pdf.bytes();
  const made = order.booklet || order.nUp > 1;
  const document = made ? await options.makeSheets(pdf, order, edition) : pdf;
  return { document, ticket: makeTicket(order, await options.pageSizes(document), can, printer) };
}

/** What the printer said, as far as it said it. Without a job it listed it no more. */
function proofOf(printer: string, jobId: number | null, job: JobState | null, ticket: Ticket | null): Facts {
  const remarks = reasonsInWords(job?.reasons ?? []).join(', ');
  return {
    printer,
    jobId,
    state: job?.state ?? 'taken, and listed no more',
    ...(job?.impressions ? { impressions: job.impressions } : {}),
    ...(job?.sheets ? { sheets: job.sheets } : {}),
    ...(remarks === '' ? {} : { remarks }),
    ...(ticket?.copies ? { copies: ticket.copies } : {}),
    ...(ticket?.sides ? { sides: ticket.sides } : {}),
    ...(ticket?.media ? { media: ticket.media } : {}),
  };
}

function readNote(noted: Facts | null): PrintNote | null {
  if (noted === null) return null;
  const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
  const { jobId, taken, at, upTime } = noted;
  return { jobId: number(jobId), taken: taken === true, at: number(at) ?? 0, upTime: number(upTime) };
}

/** Secrets come from the environment alone. */
function loginOf(env: Environment): { readonly user: string; readonly password: string } | null {
  const { BRIEFPRESS_PRINTER_USER: user = '', BRIEFPRESS_PRINTER_PASSWORD: password = '' } = env;
  return user === '' ? null : { user, password };
}

/** What printers write beside the job, and accountants read. */
function userOf(env: Environment): string {
  const { BRIEFPRESS_PRINTER_USER, USER, LOGNAME, USERNAME } = env;
  return (
    [BRIEFPRESS_PRINTER_USER, USER, LOGNAME, USERNAME].find((name) => name !== undefined && name !== '') ?? 'briefpress'
  );
}
