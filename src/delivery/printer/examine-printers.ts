/** The machine → what doctor tells of its printers: each queue of CUPS, and how it is. */
import { listQueues, type Queue } from './cups-queues.ts';
import { PrinterFailure } from './failure.ts';
import type { Environment } from './printer-address.ts';
import { reasonsInWords } from './state-words.ts';

/** As doctor has them: what was looked at, whether it is right, and what to do where it is not. */
export interface PrinterFinding {
  readonly name: string;
  readonly ok: boolean;
  readonly value: string;
  readonly detail: string;
  readonly how: string;
}

/** Milliseconds: a doctor does not wait for a server that hangs. */
const LONGEST = 3000;

/** Never throws for what it finds. A machine without printers is in order: not every brief is printed, and many go to an address. */
export async function examinePrinters(env: Environment): Promise<readonly PrinterFinding[]> {
  try {
    const queues = await listQueues(env, AbortSignal.timeout(LONGEST));
    if (queues.length > 0) return queues.map(findingOf);
    return [none('CUPS runs and has no queue.')];
  } catch (error) {
    return [none(error instanceof PrinterFailure ? `No CUPS: ${error.told}.` : 'CUPS did not answer in time.')];
  }
}

const none = (why: string): PrinterFinding => ({
  name: 'printers',
  ok: true,
  value: 'none',
  detail: `${why} A brief can name a printer by its address, ipp://…`,
  how: '',
});

function findingOf({ name, description, state }: Queue): PrinterFinding {
  const ok = state.accepting && state.state !== 'stopped';
  const why = reasonsInWords(state.reasons);
  const said = state.message === null || why.length > 0 ? [] : [state.message];
  const detail = [description, ...why, ...(ok ? [] : said)].filter((part) => part !== null && part !== '').join('; ');
  const how = ok ? '' : `Look at the printer; then: cupsenable ${name}; cupsaccept ${name}`;
  return { name: `printer, ${name}`, ok, value: state.accepting ? state.state : 'accepts no jobs', detail, how };
}
