/** Until when an edition is not to be published → the page's words for it, whole and shorter ones for the heads. */
import type { Words } from '../words/words.ts';
import { calendarDay, formatDay } from './dates.ts';

export interface EmbargoView {
  /** "Embargoed until 1 December 2026, 07:00 UTC+1". */
  readonly text: string;
  /** "Embargoed until 1 Dec 2026, 07:00 UTC+1", and the same without the zone: the masthead has that. */
  readonly forHeads: readonly string[];
}

/** "07:00 UTC+1": the same in every language, and no name of a zone that a reader elsewhere would have to know. */
function timeOf(embargo: string): string | null {
  const [, time, sign, hours, minutes] = /T(\d{2}:\d{2}):\d{2}([+-])(\d{2}):(\d{2})$/.exec(embargo) ?? [];
  if (time === undefined) return null;
  const ahead = `${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
  return ahead === '0' ? `${time} UTC` : `${time} UTC${sign === '-' ? '−' : '+'}${ahead}`;
}

export function viewEmbargo(embargo: string | undefined, words: Words): EmbargoView | null {
  if (embargo === undefined) return null;
  const time = timeOf(embargo);
  return {
    text: words.embargoed(formatDay(embargo, words), time),
    forHeads: [time, time?.replace(/ .*/, '') ?? null].map((at) =>
      words.embargoed(words.shortDay(calendarDay(embargo)), at),
    ),
  };
}
