/** A date as pages, servers and newspapers write it → ISO date or date-time; null where the text has none. */
import { isIsoDate, isIsoDateOrTime } from '../../../text/dates.ts';
import { phraseTables } from '../phrases/phrases.ts';

const monthForms: readonly (readonly [string, number])[] = phraseTables.flatMap(({ months }) =>
  months.flatMap((forms, i) => forms.map((form): readonly [string, number] => [form, i + 1])),
);
const MONTH_NUMBER = new Map(monthForms);
const MONTH = [...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join('|');

const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|-е|-го)?';
const YEAR = '(?<year>(?:19|20)\\d{2})';
const EDGE = '(?![\\p{L}\\p{N}])';

/** In order of how sure they are; numbers alone are read day first, but where only month first is possible. */
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${YEAR}-(?<number>\\d{2})-(?<day>\\d{2})(?!\\d)`, 'u'),
  new RegExp(`(?<![\\p{L}\\p{N}])${DAY}(?: of| de)?[ -](?<month>${MONTH})\\.?,?[ -]${YEAR}${EDGE}`, 'iu'),
  new RegExp(`(?<!\\p{L})(?<month>${MONTH})\\.? ${DAY},? ${YEAR}${EDGE}`, 'iu'),
  new RegExp(`(?<!\\d)${YEAR}[/.](?<number>\\d{1,2})[/.](?<day>\\d{1,2})(?!\\d)`, 'u'),
  new RegExp(`(?<![\\d.-])(?<day>\\d{1,2})(?<dot>[.-])(?<number>\\d{1,2})\\k<dot>${YEAR}(?!\\d)`, 'u'),
];
const SLASHED = new RegExp(`(?<![\\d/])(?<first>\\d{1,2})/(?<second>\\d{1,2})/${YEAR}(?![\\d/])`, 'u');

const pad = (n: string | number): string => String(n).padStart(2, '0');

function isoOf(year: string, month: string | number, day: string): string | null {
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  return isIsoDate(iso) ? iso : null;
}

/** Month first is what American pages write; where the second number can be no day of a month it is the day. */
function slashedDate(text: string, monthFirst: boolean): string | null {
  const { first = '', second = '', year = '' } = SLASHED.exec(text)?.groups ?? {};
  if (!year) return null;
  const [month, day] = monthFirst ? [first, second] : [second, first];
  return isoOf(year, month, day) ?? isoOf(year, day, month);
}

/** The first date in a text, in the first form that it has. */
export function findDate(text: string, monthFirst = true): string | null {
  const line = text.replace(/\s+/g, ' ');
  for (const form of FORMS) {
    const { year = '', month, number, day = '' } = form.exec(line)?.groups ?? {};
    const found = year ? isoOf(year, number ?? MONTH_NUMBER.get((month ?? '').toLowerCase()) ?? 0, day) : null;
    if (found) return found;
  }
  return slashedDate(line, monthFirst);
}

/** The text with each date on a line of its own. */
export function separateDates(text: string): string {
  return [...FORMS, SLASHED].reduce(
    (line, form) => line.replace(new RegExp(form.source, `g${form.flags}`), '\n$&\n'),
    text,
  );
}

/** A declared date: a full ISO date-time stays one. */
export function parseDate(declared: string): string | null {
  const text = declared.trim();
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(text);
  if (compact) return isoOf(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '');
  const time = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?/.exec(text)?.[0];
  if (time && isIsoDateOrTime(time)) return time.replace(' ', 'T');
  return findDate(text);
}

/** The date in an address: /2024/01/15/ or 2024-01-15. */
export function dateInUrl(url: string): string | null {
  const match = /[/_-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?:[/_.-]|$)/.exec(url);
  return match ? isoOf(match[1] ?? '', match[2] ?? '', match[3] ?? '') : null;
}
