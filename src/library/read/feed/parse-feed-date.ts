/** A date as feeds write it → an ISO date-time, or a date where it has no time; null where it is no date. */

export interface FeedDate {
  /** As an instant of UTC, or a date alone. */
  readonly utc: string;
  /** The same with the offset that was written. */
  readonly local: string;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** Names of months in the languages of feeds whose publishing system translated what must not be translated. */
const LANGUAGES = 'en de fr es it pt nl sv da nb fi pl cs hu ro tr el ru uk'.split(' ');

const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '');

function monthNames(): ReadonlyMap<string, number> {
  const forms = LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) =>
      [{ month }, { month, day: 'numeric' as const }].map(
        (options) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }),
      ),
    ),
  );
  const named = forms.flatMap((form) =>
    Array.from({ length: 12 }, (_, month): readonly [string, number] => {
      const parts = form.formatToParts(Date.UTC(2001, month, 15));
      return [plain(parts.find(({ type }) => type === 'month')?.value ?? ''), month];
    }),
  );
  return new Map(named.filter(([name]) => /\p{L}/u.test(name)).reverse());
}

let months: ReadonlyMap<string, number> | null = null;

function monthOf(word: string): number | null {
  months ??= monthNames();
  const name = plain(word);
  return months.get(name) ?? (name.length > 3 ? (months.get(name.slice(0, 3)) ?? null) : null);
}

/** Hours east of Greenwich, and the zones that are: those of RFC 822, and others that are in use all the same. */
const ZONE_NAMES =
  '-10 hst; -9 akst; -8 pst pt akdt; -7 mst mt pdt; -6 cst ct mdt; -5 est et cdt; -4 edt ast at; -3.5 nst; -3 adt brt art; -2.5 ndt; 0 ut gmt utc wet z; 1 bst west cet met mez; 2 cest mest mesz eet sast; 3 eest msk; 5.5 ist; 8 hkt sgt awst; 9 jst kst; 10 aest; 11 aedt; 12 nzst; 13 nzdt';
const ZONES = new Map(
  ZONE_NAMES.split('; ').flatMap((row) => {
    const [hours, ...names] = row.split(' ');
    return names.map((name) => [name, Number(hours) * 60] as const);
  }),
);

/** Letters of RFC 822's military zones: A is an hour behind, N an hour ahead, J is not used. */
function letterZone(letter: string): number {
  const [behind, ahead] = ['abcdefghiklm'.indexOf(letter), 'nopqrstuvwxy'.indexOf(letter)];
  return behind >= 0 ? -1 - behind : ahead + 1;
}

/** Minutes east of Greenwich; 0 for none and for a name that nobody knows. */
function zoneMinutes(text: string): number {
  const offset = /([+-])(\d{1,2}):?(\d{2})?(?!\d)/.exec(text);
  if (offset) return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0));
  const names = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const known = names.map((name) => ZONES.get(name)).find((minutes) => minutes !== undefined);
  if (known !== undefined) return known;
  const letter = names.find((name) => /^[a-ik-y]$/.test(name));
  return letter === undefined ? 0 : letterZone(letter) * 60;
}

const TIME = /(?<!\d)(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?(?!\d)\s*(?:([ap])\.?m\b\.?)?/i;

/** Clocks that run over ("25:14", "10:61") are wound on, as a calendar would. */
function clockOf(match: RegExpExecArray): Clock {
  const [, hour = '0', minute = '0', second = '0', fraction = '', half] = match;
  const twelve = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const millisecond = Math.trunc(Number(`0.${fraction || 0}`) * 1000);
  return { hour: twelve, minute: Number(minute), second: Number(second), millisecond };
}

function offsetOf(minutes: number): string {
  if (minutes === 0) return 'Z';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((n) =>
    String(n).padStart(2, '0'),
  );
  return `${minutes < 0 ? '-' : '+'}${hours}:${rest}`;
}

const isoTime = (time: number): string => new Date(time).toISOString().replace(/(?:\.000)?Z$/, '');

function dateAt(year: number, month: number, day: number, clock: Clock | null, zone: number): FeedDate | null {
  if (month < 0 || month > 11 || day < 1 || day > 31 || year < 1000 || year > 9999) return null;
  const { hour, minute, second, millisecond } = clock ?? { hour: 0, minute: 0, second: 0, millisecond: 0 };
  if (hour > 48 || Math.abs(zone) > 1440) return null;
  const time = Date.UTC(year, month, day, hour, minute, second, millisecond);
  const date = isoTime(time).slice(0, 10);
  if (clock === null) return { utc: date, local: date };
  return { utc: `${isoTime(time - zone * 60_000)}Z`, local: `${isoTime(time)}${offsetOf(zone)}` };
}

/** RFC 2822, 4.3: two digits from 50 are of the last century. */
const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);

/** The time and zone behind a date: "T10:14:55-08:00", " 10:14 EST", "T101455Z". */
function withTime(rest: string, year: number, month: number, day: number): FeedDate | null {
  const spread = rest.replace(
    /^\s*t?\s*(\d{2})(\d{2})(\d{2})?(?=$|[.,z+-]|\s)/i,
    (_, h, m, s) => `${h}:${m}:${s ?? '00'}`,
  );
  const match = TIME.exec(spread);
  if (!match) return dateAt(year, month, day, null, 0);
  return dateAt(year, month, day, clockOf(match), zoneMinutes(spread.slice(match.index + match[0].length)));
}

type Form = readonly [RegExp, (groups: readonly string[], rest: string) => FeedDate | null];

const dayOfYear = (year: number, day: number, rest: string): FeedDate | null => {
  if (day < 1 || day > 366) return null;
  const date = new Date(Date.UTC(year, 0, day));
  return withTime(rest, year, date.getUTCMonth(), date.getUTCDate());
};

function weekDate(year: number, week: number, weekday: number): FeedDate | null {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000;
  const date = new Date(monday + ((week - 1) * 7 + weekday - 1) * 86_400_000);
  return dateAt(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), null, 0);
}

/** ISO 8601 and its relatives, all of which begin with the year; what follows the date is its time. */
const ISO_FORMS: readonly Form[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, ([y, m, d], rest) => withTime(rest, Number(y), Number(m) - 1, Number(d))],
  [
    /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/,
    ([y, m, d], rest) => withTime(rest, Number(y), Number(m) - 1, Number(d)),
  ],
  [/^(\d{4})(\d{2})(\d{2})(?!\d)/, ([y, m, d], rest) => withTime(rest, Number(y), Number(m) - 1, Number(d))],
  [/^(\d{4})(\d{2})(\d{2})(?=\d{6}$)/, ([y, m, d], rest) => withTime(rest, Number(y), Number(m) - 1, Number(d))],
  [/^(\d{4})-?w(\d{2})(?:-?(\d))?$/i, ([y, w, d]) => weekDate(Number(y), Number(w), Number(d ?? 1))],
  [/^(\d{4})-(\d{3})(?!\d)/, ([y, d], rest) => dayOfYear(Number(y), Number(d), rest)],
  [/^(\d{4})-(\d{2})$/, ([y, m]) => dateAt(Number(y), Number(m) - 1, 1, null, 0)],
  [/^(\d{4})$/, ([y]) => dateAt(Number(y), 0, 1, null, 0)],
  [/^(\d{4})(\d{3})$/, ([y, d], rest) => dayOfYear(Number(y), Number(d), rest)],
  [/^-?(\d{2})-?(\d{2})-?(\d{2})$/, ([y = '', m, d]) => dateAt(fullYear(y), Number(m) - 1, Number(d), null, 0)],
  [/^-(\d{2})-?(\d{2})$/, ([y = '', m]) => dateAt(fullYear(y), Number(m) - 1, 1, null, 0)],
  [/^-?(\d{2})-?(\d{3})$/, ([y = '', d], rest) => dayOfYear(fullYear(y), Number(d), rest)],
];

function isoForm(text: string): FeedDate | null {
  for (const [form, read] of ISO_FORMS) {
    const match = form.exec(text);
    const found = match ? read(match.slice(1), text.slice(match[0].length)) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Month first, as in America, unless that is impossible. */
function slashedForm(text: string): FeedDate | null {
  const match = /^(?:\p{L}+,?\s+)?(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/u.exec(text);
  if (!match) return null;
  const [whole, first = '', mark, second = '', year = ''] = match;
  const dayFirst = mark === '.' || Number(first) > 12;
  const [month, day] = dayFirst ? [second, first] : [first, second];
  return withTime(text.slice(whole.length), fullYear(year), Number(month) - 1, Number(day));
}

const WORD = /\p{L}[\p{L}\p{M}]+/gu;

/** The word behind the day; some languages shorten weekdays as they do months ("mar. 4 janv."). */
function findMonth(text: string): number | null {
  const words = [...text.matchAll(WORD)].filter(([word]) => monthOf(word) !== null);
  const behindDay = words.find(({ index }) =>
    /\d(?:st|nd|rd|th|\.)?[\s-]*(?:(?:de|of)\s)?$/.test(text.slice(0, index)),
  );
  const [word] = behindDay ?? words[0] ?? [''];
  return monthOf(word);
}

/** RFC 822, asctime and any other order of a day, the name of a month, a year and a time. */
function namedForm(text: string): FeedDate | null {
  const time = TIME.exec(text);
  const after = time ? text.slice(time.index + time[0].length) : '';
  const dated = time ? `${text.slice(0, time.index)} ${after}` : text;
  const month = findMonth(dated);
  const numbers = dated.match(/(?<![\d+:-])\d+(?![\d:])|(?<=[\p{L}\d]-)\d+(?!\d)/gu) ?? [];
  const year = numbers.find((digits) => digits.length === 4) ?? numbers[1];
  const day = numbers.find((digits) => digits !== year && digits.length <= 2) ?? '1';
  if (month === null || year === undefined) return null;
  const zone = zoneMinutes(after.replace(/(?<![+-])\b\d{4}\b/, ''));
  return dateAt(fullYear(year), month, Number(day), time ? clockOf(time) : null, zone);
}

/** Years, months and days marked by characters, halves of the day in words, as Korean and Japanese feeds write them. */
const spellEastAsian = (text: string): string =>
  text
    .replace(/(\d+)\s*[년年]\s*(\d+)\s*[월月]\s*(\d+)\s*[일日]/g, '$1-$2-$3')
    .replace(/(오전|오후|上午|下午|午前|午後)\s*(\d{1,2}:\d{2}(?::\d{2})?)/g, (_, half, time) =>
      /오전|上午|午前/.test(half) ? `${time} am` : `${time} pm`,
    );

export function parseFeedDate(written: string | null): FeedDate | null {
  const text = spellEastAsian((written ?? '').replace(/\s+/g, ' ').trim());
  if (text === '' || text.length > 100 || !/\d/.test(text)) return null;
  return isoForm(text) ?? slashedForm(text) ?? namedForm(text);
}
