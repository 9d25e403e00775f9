/** The value of --date → an ISO date of the calendar. */
import { fail } from '../diagnostics/diagnostic.ts';

/** Throws usage-date for anything else; null stays null. */
export function readDate(text: string | null): string | null {
  if (text === null || isDate(text)) return text;
  return fail('usage-date', { date: text });
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
