/** A scale of time with its ticks and the day of the edition → the labels under the axis, none touching another. */
import { rangeOfYears } from '../words/date-ranges.ts';
import type { Words } from '../words/words.ts';
import type { AxisScale } from './axis-scale.ts';
import type { Tick } from './axis-ticks.ts';
import { calendarOf } from './day-numbers.ts';
import { type AxisLabel, keepLabels } from './keep-labels.ts';
import { textWidth } from './text-width.ts';
import type { Extent } from './time-extents.ts';

type LabelWords = Pick<Words, 'axisMonth'>;

export interface PlacedToday {
  /** Ems from the left. */
  readonly at: number;
  readonly text: string;
}

/** What a piece without a tick is of: its month, its year, its years. */
function pieceLabel({ from, to }: Extent, words: LabelWords): string {
  const [first, last] = [calendarOf(from), calendarOf(to)];
  if (first.year !== last.year) return rangeOfYears(first.year, last.year);
  return first.month === last.month ? `${words.axisMonth(first)} ${first.year}` : String(first.year);
}

const label = (text: string, at: number, today = false): AxisLabel & { readonly today: boolean } => ({
  text,
  at,
  width: textWidth(text),
  today,
});

/** The edition's day first, then what tells the year, then the rest. */
export function stripLabels(
  { pieces }: AxisScale,
  ticks: readonly Tick[],
  today: PlacedToday | null,
  width: number,
  words: LabelWords,
) {
  const isBare = ({ from, to }: Extent): boolean => !ticks.some(({ day }) => day >= from && day <= to);
  const ofPieces = pieces.filter(isBare).map((piece) => label(pieceLabel(piece, words), (piece.start + piece.end) / 2));
  const ordered = [...ticks.filter(({ major }) => major), ...ticks.filter(({ major }) => !major)];
  const ofTicks = ordered.map((tick) => label(tick.label, tick.at));
  const ofToday = today === null ? [] : [label(today.text, today.at, true)];
  return keepLabels([...ofToday, ...ofPieces, ...ofTicks], width);
}
