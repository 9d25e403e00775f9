/** The date field of a mail (RFC 5322) → an ISO date-time in the zone in which it was written; null where it is none. */
import { isIsoDateOrTime } from '../../../text/dates.ts';
import { parseDate } from '../metadata/parse-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FORM =
  /(?<day>\d{1,2}) +(?<month>[a-z]{3})[a-z]* +(?<year>\d{4}) +(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?: *(?<zone>[+-]\d{4}))?/i;

const pad = (text: string): string => text.padStart(2, '0');

export function mailDate(field: string): string | null {
  const {
    day = '',
    month = '',
    year = '',
    hour = '',
    minute = '',
    second = '00',
    zone,
  } = FORM.exec(field)?.groups ?? {};
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (year === '' || number === 0) return parseDate(field);
  // "GMT", "UT" and the old American names: all but the first are rare, and told in numbers beside it.
  const offset = zone === undefined || zone === '-0000' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const iso = `${year}-${pad(String(number))}-${pad(day)}T${pad(hour)}:${minute}:${second}${offset}`;
  return isIsoDateOrTime(iso) ? iso : null;
}
