/** A timeline's entries and a scale of time → their marks: points on the axis, spans in lanes above it, keys on one line. */
import type { EditionTimelineEntry, EditorTimelineEntry } from '../../edition/model.ts';
import type { AxisScale } from './axis-scale.ts';
import { spanLanes } from './span-lanes.ts';
import { spreadLabels } from './spread-labels.ts';
import { ems, type StripMark, shareOf } from './strip-view.ts';
import { extentOf } from './time-extents.ts';

type Entry = EditionTimelineEntry | EditorTimelineEntry;

export interface PlacedMarks {
  /** In the order of the entries. */
  readonly marks: readonly StripMark[];
  /** Ems from the top: of the axis. */
  readonly axis: number;
}

/** Ems between the middles of two keys, and from the middle of one to the end of the strip. */
const KEYS_APART = 1.35;
const KEY_TO_END = 0.6;
/** Ems: of the keys with their leaders, of a lane, between two spans of one; a shorter span is drawn as a point. */
const ABOVE_LANES = 2;
const LANE = 0.62;
const SPANS_APART = 0.3;
const SHORTEST_SPAN = 0.5;
/** More spans at one time are no picture. */
const MOST_LANES = 3;

interface Placed {
  readonly start: number;
  readonly end: number;
  /** Null for a point. */
  readonly lane: number | null;
}

function placeEntries(entries: readonly Entry[], { at }: AxisScale): readonly Placed[] {
  const stretches = entries.map(extentOf).map(({ from, to }) => ({ start: at(from) ?? 0, end: at(to) ?? 0 }));
  const isSpan = ({ start, end }: { start: number; end: number }): boolean => end - start >= SHORTEST_SPAN;
  const spans = stretches.filter(isSpan);
  const lanes = spanLanes(spans, SPANS_APART);
  return stretches.map((stretch) => ({ ...stretch, lane: lanes[spans.indexOf(stretch)] ?? null }));
}

/** For each, in the order of the entries, where its key stands; null where there is no room for them all. */
function placeKeys(placed: readonly Placed[], width: number): readonly number[] | null {
  const order = [...placed.keys()].sort((a, b) => (placed[a]?.start ?? 0) - (placed[b]?.start ?? 0) || a - b);
  const wanted = order.map((i) => placed[i]?.start ?? 0);
  const spread = spreadLabels(wanted, KEYS_APART, KEY_TO_END, width - KEY_TO_END);
  return spread && placed.map((_, i) => spread[order.indexOf(i)] ?? 0);
}

/** Null where they would stand too close to be told apart. `width` in ems. */
export function stripMarks(
  entries: readonly Entry[],
  keys: readonly string[],
  scale: AxisScale,
  width: number,
): PlacedMarks | null {
  const placed = placeEntries(entries, scale);
  const places = placeKeys(placed, width);
  const lanes = Math.max(0, ...placed.map(({ lane }) => (lane ?? -1) + 1));
  if (places === null || lanes > MOST_LANES) return null;
  const share = shareOf(width);
  const axis = ABOVE_LANES + lanes * LANE;
  const marks = entries.map(({ mark, until, precision }, i): StripMark => {
    const { start = 0, end = 0, lane = null } = placed[i] ?? {};
    const y = ems(lane === null ? axis : axis - (lane + 1) * LANE);
    const exact = precision === 'day' && until !== null;
    const ahead = mark === 'announced';
    const span = { x: share(start), width: share(end - start), y, exact, hatched: !exact && !ahead };
    return {
      key: keys[i] ?? '',
      keyX: share(places[i] ?? start),
      x: share(start),
      y,
      span: lane === null ? null : span,
      ahead,
      since: mark === 'since',
    };
  });
  return { marks, axis };
}
