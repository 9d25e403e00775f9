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
  new RegExp(`(?<![\\d.-])(?<day>\\d{1,2})(?<dot>\\. ?|-)(?<number>\\d{1,2})\\k<dot>${YEAR}(?!\\d)`, 'u'),
  /(?<![\d.])(?<day>\d{2})\.(?<number>\d{2})\.(?<year>\d{2})(?![\d.]*\d)/u,
  /(?<!\d)(?<year>(?:19|20)\d{2})[年년]\s?(?<number>\d{1,2})[月월]\s?(?<day>\d{1,2})[日일]/u,
];
/** Years of two digits are read only where a page declares a date. */
const SHORT_YEARS: readonly RegExp[] = [
  new RegExp(`^(?:\\p{L}+,? )?(?<day>\\d{1,2})[ -](?<month>${MONTH})\\.?[ -]'?(?<year>\\d{2})(?!\\d)`, 'iu'),
  new RegExp(`^(?:\\p{L}+,? )?(?<month>${MONTH})\\.? ${DAY},? '?(?<year>\\d{2})(?!\\d|:)`, 'iu'),
];
const SLASHED = new RegExp(`(?<![\\d/])(?<first>\\d{1,2})/(?<second>\\d{1,2})/${YEAR}(?![\\d/])`, 'u');

const pad = (n: string | number): string => String(n).padStart(2, '0');

function isoOf(year: string, month: string | number, day: string): string | null {
  const iso = `${year.padStart(4, '20')}-${pad(month)}-${pad(day)}`;
  return isIsoDate(iso) ? iso : null;
}

/** Month first is what American pages write; where the second number can be no day of a month it is the day. */
function slashedDate(text: string, monthFirst: boolean): string | null {
  const { first = '', second = '', year = '' } = SLASHED.exec(text)?.groups ?? {};
  if (!year) return null;
  const [month, day] = monthFirst ? [first, second] : [second, first];
  return isoOf(year, month, day) ?? isoOf(year, day, month);
}

function firstOf(forms: readonly RegExp[], line: string): string | null {
  for (const form of forms) {
    const { year = '', month, number, day = '' } = form.exec(line)?.groups ?? {};
    const found = year ? isoOf(year, number ?? MONTH_NUMBER.get((month ?? '').toLowerCase()) ?? 0, day) : null;
    if (found) return found;
  }
  return null;
}

/** The first date in a text, in the first form that it has. */
export function findDate(text: string, monthFirst = true): string | null {
  const line = text.replace(/\s+/g, ' ');
  return firstOf(FORMS, line) ?? slashedDate(line, monthFirst);
}

/** The text with each date on a line of its own. */
export function separateDates(text: string): string {
  return [...FORMS, SLASHED].reduce(
    (line, form) => line.replace(new RegExp(form.source, `g${form.flags}`), '\n$&\n'),
    text,
  );
}

/** Seconds or milliseconds since 1970, of this century. */
function dateOfStamp(text: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  return new Date(Number(text.slice(0, 10)) * 1000).toISOString().replace('.000', '');
}

/** A declared date: a full ISO date-time stays one, in the time zone it is written in. */
export function parseDate(declared: string, monthFirst = true): string | null {
  const text = declared.trim();
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(text);
  if (compact) return isoOf(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '') ?? dateOfStamp(text);
  const time = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?/.exec(text)?.[0];
  if (time && isIsoDateOrTime(time)) return time.replace(' ', 'T');
  return dateOfStamp(text) ?? findDate(text, monthFirst) ?? firstOf(SHORT_YEARS, text);
}

/** The date in an address: /2024/01/15/, 2024-01-15 or /2024/jan/15/. */
export function dateInUrl(url: string): string | null {
  const numbers = /[/_-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?:[/_.-]|$)/.exec(url);
  if (numbers) return isoOf(numbers[1] ?? '', numbers[2] ?? '', numbers[3] ?? '');
  const [, year = '', name = '', day = ''] = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})\//i.exec(url) ?? [];
  const month = MONTH_NUMBER.get(name.toLowerCase());
  return month === undefined ? null : isoOf(year, month, day);
}
