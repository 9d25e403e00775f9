/** The CUPS of this machine → its queues and how they are (CUPS-Get-Printers). */

import { readPrinterState, STATE_ATTRIBUTES } from './capabilities.ts';
import { textOf } from './ipp/attributes.ts';
import { openClient } from './ipp/open-client.ts';
import { refusal } from './judge-status.ts';
import type { PrinterState } from './model.ts';
import { cupsEndpoint, type Environment } from './printer-address.ts';

export interface Queue {
  readonly name: string;
  /** Make and model, or what its keeper wrote; null for none. */
  readonly description: string | null;
  readonly state: PrinterState;
}

/** Milliseconds. */
const QUICK = { connect: 1000, idle: 2000, answer: 2000 };

/** client-error-not-found: CUPS's way to say that there is none. */
const NONE = 0x0406;

/** Throws a PrinterFailure where no CUPS answers. */
export async function listQueues(env: Environment, signal: AbortSignal): Promise<readonly Queue[]> {
  const address = { uri: 'ipp://localhost/', path: '/', endpoint: cupsEndpoint(env), secure: false, name: 'CUPS' };
  const attributes = {
    'requested-attributes': ['printer-name', 'printer-info', 'printer-make-and-model', ...STATE_ATTRIBUTES],
  };
  const answer = await openClient(address, { limits: QUICK }).ask(
    { operation: 'CUPS-Get-Printers', attributes },
    signal,
  );
  if (answer.status === NONE) return [];
  const refused = refusal(answer, 'CUPS', 'to list its printers');
  if (refused) throw refused;
  return answer.printers.flatMap((printer) => {
    const name = textOf(printer, 'printer-name');
    const description = textOf(printer, 'printer-info') ?? textOf(printer, 'printer-make-and-model');
    return name === null ? [] : [{ name, description, state: readPrinterState(printer) }];
  });
}
