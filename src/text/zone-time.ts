/**
 * Instants ⇄ the wall-clock time of an IANA time zone. A wall-clock time is written as the instant at which UTC's clock
 * shows it, in milliseconds. The zones are those of Intl.
 */

const HOUR = 3_600_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timezone: string): Intl.DateTimeFormat {
  const known = formatters.get(timezone);
  if (known) return known;
  const parts = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    ...{ timeZone: timezone, hourCycle: 'h23', era: 'short' },
    ...{ ...parts, hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  formatters.set(timezone, made);
  return made;
}

/** What the clocks of a zone show at an instant, to the second. Throws RangeError for an unknown zone. */
export function wallTime(instant: number, timezone: string): number {
  return Math.floor(instant / 1000) * 1000 + offsetAt(instant, timezone);
}

/** Asking Intl takes longer than all the rest: the offset is kept of each half of a day in which it does not change. */
const HALF_DAY = 12 * HOUR;
const offsets = new Map<string, Map<number, number>>();

function offsetAt(instant: number, timezone: string): number {
  const half = Math.floor(instant / HALF_DAY);
  const offset = offsetOfHalf(half, timezone);
  return offset === offsetOfHalf(half + 1, timezone) ? offset : askOffset(instant, timezone);
}

/** At its first moment. */
function offsetOfHalf(half: number, timezone: string): number {
  const known = offsets.get(timezone) ?? new Map<number, number>();
  offsets.set(timezone, known);
  const offset = known.get(half) ?? askOffset(half * HALF_DAY, timezone);
  known.set(half, offset);
  return offset;
}

function askOffset(instant: number, timezone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterOf(timezone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/** A zone's day was skipped once or twice in history (Apia 2011): a change of the clocks is at most a day long. */
const AROUND = [-36, -24, -12, 0, 12, 24, 36].map((hours) => hours * HOUR);

/**
 * The first instant at which the zone's clocks show a wall-clock time or a later one: of a time that comes twice its first
 * occurrence; for one that is skipped the moment after the gap. It never decreases with the wall-clock time.
 */
export function instantOfWall(wall: number, timezone: string): number {
  const near = [...new Set(AROUND.map((distance) => offsetAt(wall + distance, timezone)))].sort((a, b) => b - a);
  const exact = near.map((offset) => wall - offset).find((instant) => wallTime(instant, timezone) === wall);
  if (exact !== undefined) return exact;
  const [most = 0, least = 0] = [near[0], near.at(-1)];
  return endOfGap(wall - most, wall - least, wall, timezone);
}

/** Between an instant before a gap and one after it: clocks are changed on whole seconds. */
function endOfGap(before: number, after: number, wall: number, timezone: string): number {
  let [low, high] = [Math.floor(before / 1000), Math.ceil(after / 1000)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (wallTime(middle * 1000, timezone) >= wall) high = middle;
    else low = middle;
  }
  return high * 1000;
}
