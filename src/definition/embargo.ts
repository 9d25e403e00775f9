/** The `embargo` of a brief: a day, or a day and a time of day in the time zone of the brief → an ISO date or date-time. */
import * as v from 'valibot';
import { dateTimeIn, isIsoDate } from '../text/dates.ts';

const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::00)?)?$/;

export function embargoField() {
  const allowed = 'a date such as 2026-12-01, or a date and a time such as 2026-12-01 07:00';
  return v.pipe(
    v.string(allowed),
    v.check((text) => isEmbargo(text.trim()), allowed),
    v.transform((text) => text.trim()),
  );
}

function isEmbargo(text: string): boolean {
  const [, date = '', time = '00:00'] = WRITTEN.exec(text) ?? [];
  return isIsoDate(date) && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
}

/**
 * A day stays a day; a time gets the offset that its zone (IANA name) has then. A time that the clocks skip in spring is
 * the one an hour later; of one that comes twice in autumn it is the later: an embargo that ends too late does no harm.
 */
export function embargoIn(text: string, timezone: string): string {
  const [, date = '', time] = WRITTEN.exec(text) ?? [];
  if (time === undefined) return date;
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const instants = [-1, 1].map((day) => asUtc - offsetAt(new Date(asUtc + day * 86_400_000), timezone));
  const found = instants.filter((instant) => dateTimeIn(new Date(instant), timezone).startsWith(`${date}T${time}`));
  return dateTimeIn(new Date(Math.max(...(found.length > 0 ? found : instants))), timezone);
}

/** Milliseconds that the zone is ahead of UTC. */
function offsetAt(instant: Date, timezone: string): number {
  const local = dateTimeIn(instant, timezone).slice(0, 19);
  return Date.parse(`${local}Z`) - Math.floor(instant.getTime() / 1000) * 1000;
}
