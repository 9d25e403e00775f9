/** How a delivery stands → what the user is told of it; null where it is done. */
import type { Delivery, EditionKey } from '../../delivery/model.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';

/** "ferries No 3", "ferries No 3 r2". */
const nameOfEdition = ({ brief, number, revision }: EditionKey): string =>
  `${brief} No ${number}${revision > 1 ? ` r${revision}` : ''}`;

const minuteOf = (moment: string): string => `${moment.slice(0, 16).replace('T', ' ')}Z`;

/** Reasons may end a sentence of their own; they stand within another here. */
const within = (reason: string | null): string => (reason ?? 'no reason was given').replace(/\.$/, '');

export function tellDelivery({ id, edition, recipient, channel, state, reason, nextAt }: Delivery): Diagnostic | null {
  const facts = { name: nameOfEdition(edition), recipient, channel, reason: within(reason), id };
  switch (state) {
    case 'waiting':
      return diagnose('delivery-waiting', { ...facts, at: nextAt === null ? 'now' : minuteOf(nextAt) });
    case 'refused':
      return diagnose('delivery-refused', facts);
    case 'unknown': {
      const again = `"briefpress outbox retry ${id}" sends it again, as the same message.`;
      const how = nextAt === null ? again : `It is sent again from ${minuteOf(nextAt)} on, as the same message.`;
      return diagnose('delivery-unknown', { ...facts, how });
    }
    default:
      return null;
  }
}

/** By what a repeat can be told. */
const MARKS = { email: 'Message-ID', print: 'job name', folder: 'file name' } as const;

export function tellInterrupted({ edition, recipient, channel }: Delivery): Diagnostic {
  return diagnose('delivery-interrupted', { name: nameOfEdition(edition), recipient, channel, mark: MARKS[channel] });
}
