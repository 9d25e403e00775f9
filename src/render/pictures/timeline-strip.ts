/**
 * A timeline's entries and the width of the page → the strip above its rows: an axis of time with a mark for each entry,
 * keyed to its row by a letter.
 */
import type { EditionTimelineEntry, EditorTimelineEntry } from '../../edition/model.ts';
import { calendarDay, formatWhen } from '../view/dates.ts';
import { BOUND } from '../words/date-ranges.ts';
import type { Words } from '../words/words.ts';
import { axisPieces } from './axis-pieces.ts';
import { type AxisScale, axisScale } from './axis-scale.ts';
import { axisTicks } from './axis-ticks.ts';
import { calendarOf, dayNumber } from './day-numbers.ts';
import { type PlacedToday, stripLabels } from './strip-labels.ts';
import { stripMarks } from './strip-marks.ts';
import { ems, type StripView, shareOf } from './strip-view.ts';
import { type Extent, extentOf } from './time-extents.ts';

type Entry = EditionTimelineEntry | EditorTimelineEntry;

export interface Strip {
  readonly view: StripView;
  /** A letter for each entry: its number would be taken for that of a source. */
  readonly keys: readonly string[];
}

const KEYS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const FEWEST = 3;
/** Ems: on a narrower strip nothing is to be seen. */
const NARROWEST = 20;
/** The day of the edition may make the axis so much longer. */
const FOR_TODAY = 0.25;
/** Days: of fewer than these the rows tell as much at a glance. */
const SHORTEST = 2;
/** Ems below the axis. */
const BELOW = { labelTop: 0.65, label: 1.55, bottom: 1.95 } as const;

const hull = (extents: readonly Extent[]): Extent => ({
  from: Math.min(...extents.map(({ from }) => from)),
  to: Math.max(...extents.map(({ to }) => to)),
});

/** Three times at least, and not all on two days: of less, a picture says nothing. */
function saysSomething(extents: readonly Extent[]): boolean {
  const { from, to } = hull(extents);
  return new Set(extents.map((extent) => extent.from)).size >= FEWEST && to - from >= SHORTEST;
}

/** Among the events, or near enough. */
function isNear(day: number, extents: readonly Extent[]): boolean {
  const { from, to } = hull(extents);
  const reach = (to - from) * FOR_TODAY;
  return day >= from - reach && day <= to + reach;
}

/** Null where the axis does not show the day. */
function placeToday(day: number, { at }: AxisScale, words: Words): PlacedToday | null {
  const place = at(day);
  const date = calendarOf(day);
  return place === null ? null : { at: place, text: words.asOf(`${words.axisDay(date)} ${date.year}`) };
}

function inWords(entries: readonly Entry[], keys: readonly string[], words: Words): string {
  const events = entries.map(({ date, until, precision, mark }, i) => {
    const when = formatWhen(date, until, precision, words);
    const told = mark === 'since' ? words.since(when) : when;
    return `${keys[i]} ${mark === 'announced' ? `${told} (${words.announced})` : told}`;
  });
  // No line of it ends anywhere.
  return events.join('; ').replaceAll(BOUND, ' ');
}

function drawStrip(
  entries: readonly Entry[],
  scale: AxisScale,
  today: PlacedToday | null,
  width: number,
  words: Words,
): Strip | null {
  const keys = entries.map((_, i) => KEYS.charAt(i));
  const placed = stripMarks(entries, keys, scale, width);
  if (placed === null) return null;
  const share = shareOf(width);
  const ticks = axisTicks(scale, width, words);
  const { pieces } = scale;
  const breaks = pieces.slice(1).map(({ start }, i) => share((start + (pieces[i]?.end ?? start)) / 2));
  const labels = stripLabels(scale, ticks, today, width, words);
  const view: StripView = {
    alternative: words.stripAlternative(inWords(entries, keys, words), today?.text ?? null, breaks.length > 0),
    height: ems(placed.axis + BELOW.bottom),
    axis: ems(placed.axis),
    labelY: ems(placed.axis + BELOW.label),
    labelTop: ems(placed.axis + BELOW.labelTop),
    pieces: pieces.map(({ start, end }) => ({ from: share(start), to: share(end) })),
    breaks,
    ticks: ticks.map(({ at }) => share(at)),
    labels: labels.map(({ text, at, today: ofToday }) => ({ text, x: share(at), today: ofToday })),
    marks: placed.marks,
    today: today && share(today.at),
  };
  return { keys, view };
}

/**
 * Null where there are fewer than three dated events, or more than there are letters; where an axis would say nothing or
 * be crowded; where there is no room. `width` is in ems of the strip's type; `asOf` an ISO date.
 */
export function timelineStrip(entries: readonly Entry[], asOf: string, width: number, words: Words): Strip | null {
  if (entries.length < FEWEST || entries.length > KEYS.length || width < NARROWEST) return null;
  const extents = entries.map(extentOf);
  if (!saysSomething(extents)) return null;
  const day = dayNumber(calendarDay(asOf));
  const shown = isNear(day, extents);
  const scale = axisScale(axisPieces(shown ? [...extents, { from: day, to: day }] : extents), width);
  if (scale === null || scale.pieces.every(({ from, to }) => to - from < SHORTEST)) return null;
  return drawStrip(entries, scale, shown ? placeToday(day, scale, words) : null, width, words);
}
