/** How a delivery stands → what the user is told of it; null where it is done. */
import type { Delivery, EditionKey } from '../../delivery/model.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';

/** "ferries No 3", "ferries No 3 r2". */
export const nameOfEdition = ({ brief, number, revision }: EditionKey): string =>
  `${brief} No ${number}${revision > 1 ? ` r${revision}` : ''}`;

const minuteOf = (moment: string): string => `${moment.slice(0, 16).replace('T', ' ')}Z`;

/** Reasons may end a sentence of their own; they stand within another here. */
const within = (reason: string | null): string => (reason ?? 'no reason was given').replace(/\.$/, '');

/** A printer is asked what became of the job; a mail server cannot be, and gets the same message again. */
function tellUnknown({ id, channel, nextAt }: Delivery): string {
  const verb =
    channel === 'print'
      ? 'asks for it at the printer, and sends it again only where it is not there'
      : 'sends it again, as the same message';
  if (nextAt === null) return `"briefpress outbox retry ${id}", and then "briefpress deliver", ${verb}.`;
  return `The next "briefpress deliver" or "schedule due" from ${minuteOf(nextAt)} on ${verb}.`;
}

/** A corrected address is another recipient. */
function tellRefused({ id, channel, edition }: Delivery): string {
  const again = `"briefpress outbox retry ${id}" and "briefpress deliver"`;
  return channel === 'email'
    ? `Where the address is wrong, correct it in the list, then "briefpress deliver ${edition.brief}#${edition.number}"; where it is right, ${again}.`
    : `Put right what it says, then ${again}.`;
}

export function tellDelivery(delivery: Delivery): Diagnostic | null {
  const { id, edition, recipient, channel, state, reason, nextAt } = delivery;
  const facts = { name: nameOfEdition(edition), recipient, channel, reason: within(reason), id };
  switch (state) {
    case 'waiting':
      return diagnose('delivery-waiting', { ...facts, at: nextAt === null ? 'now' : minuteOf(nextAt) });
    case 'refused':
      return diagnose('delivery-refused', { ...facts, how: tellRefused(delivery) });
    case 'unknown': {
      const how = tellUnknown(delivery);
      return diagnose(channel === 'print' ? 'delivery-not-printed' : 'delivery-unknown', { ...facts, how });
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
