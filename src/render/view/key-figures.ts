/** Key figures of an edition → number, qualifier and label of each, with how large the number can be set. */
import type { EditionDifferingFigure, EditionKeyFigure, EditorKeyFigure } from '../../edition/model.ts';
import { type BarsView, figureBars } from '../pictures/figure-bars.ts';
import { calendarDay } from './dates.ts';
import { type PageContext, type PassageView, viewPassage } from './passage-view.ts';
import { unbroken } from './unbroken.ts';

export interface KeyFigureView {
  readonly display: string;
  readonly qualifier: string | null;
  readonly label: PassageView;
  /** By the length of the number: it stays on one line of its column. */
  readonly size: 'large' | 'medium' | 'small';
  /** The qualifier stands above the number: both on one line would set the number small. */
  readonly stacked: boolean;
  /** Day of its source, where another value stands beneath; null otherwise. */
  readonly date: string | null;
  readonly differing: readonly DifferingView[];
  /** Bars of its value and of what differs; null where there are none. */
  readonly bars: BarsView | null;
}

/** Another value of the same measure, beneath. */
export interface DifferingView {
  /** "Sources differ:", "Earlier figure:". */
  readonly heading: string;
  readonly display: string;
  readonly qualifier: string | null;
  readonly label: PassageView;
  /** Of the source of its label. */
  readonly date: string;
}

/** Millimetres of a column beside the text, and characters that fit it at each size. */
const COLUMN = 48;
const LARGE = 11.5;
const MEDIUM = 15;
/** Width of a character of the qualifier, in characters of the number. */
const QUALIFIER = 0.42;

/** A qualifier and its space, in characters of the number. */
const besideOf = (qualifier: string | null): number => (qualifier === null ? 0 : (qualifier.length + 1) * QUALIFIER);

/** Of the type, by size: styles/parts/opening.css. */
const SCALES = { large: 1, medium: 0.76, small: 0.6 };

/** Whether number and qualifier fit on one line of a column of so many millimetres. */
export const fitsBeside = ({ display, qualifier, size }: KeyFigureView, width: number): boolean =>
  (display.length + besideOf(qualifier)) * SCALES[size] <= (LARGE * width) / COLUMN;

function fitColumn(display: string, qualifier: string | null): Pick<KeyFigureView, 'size' | 'stacked'> {
  const beside = besideOf(qualifier);
  const stacked = beside > 0 && display.length + beside > MEDIUM;
  const width = display.length + (stacked ? 0 : beside);
  if (width <= LARGE) return { size: 'large', stacked };
  return { size: width <= MEDIUM ? 'medium' : 'small', stacked };
}

/** As the list of sources has it: a guessed day is said to be one. */
function dateOf(source: number, { sources, words }: PageContext): string {
  const { published = null, guessed = [] } = sources.get(source) ?? {};
  if (published === null) return words.undated;
  const day = words.shortDay(calendarDay(published));
  return guessed.includes('published') ? words.guessedDate(day) : day;
}

/** A number keeps its sign and its unit, whatever language they are in. */
const onOneLine = (display: string): string => unbroken(display, 'und');

const marksOf = ({ label, sources }: Pick<EditionKeyFigure, 'label' | 'sources'>): number[] => [
  label.source,
  ...sources,
];

function headingOf(
  { relation, label }: EditionDifferingFigure,
  above: EditionKeyFigure,
  { words }: PageContext,
): string {
  if (relation === 'earlier') return words.earlierFigure;
  return label.source === above.label.source ? words.accountsDiffer : words.sourcesDiffer;
}

/** The number keeps its unit and its qualifier on one line. */
function viewDiffering(figure: EditionDifferingFigure, above: EditionKeyFigure, page: PageContext): DifferingView {
  const { qualifier, label } = figure;
  const display = onOneLine(figure.display);
  const heading = headingOf(figure, above, page);
  const date = dateOf(label.source, page);
  return { heading, display, qualifier, label: viewPassage(label, page, false, marksOf(figure)), date };
}

/** `pictures`: with bars, where there are values to compare. */
export function viewKeyFigure(
  figure: EditionKeyFigure | EditorKeyFigure,
  page: PageContext,
  pictures = false,
): KeyFigureView {
  const { label } = figure;
  const display = onOneLine(figure.display);
  if (figure.origin === 'editor') {
    const plain = { date: null, differing: [], bars: null };
    return { display, qualifier: null, label: viewPassage(label, page), ...fitColumn(display, null), ...plain };
  }
  const { qualifier, differing = [] } = figure;
  return {
    display,
    qualifier,
    label: viewPassage(label, page, false, marksOf(figure)),
    ...fitColumn(display, qualifier),
    date: differing.length > 0 ? dateOf(figure.label.source, page) : null,
    differing: differing.map((other) => viewDiffering(other, figure, page)),
    bars: pictures ? figureBars(figure, page.words) : null,
  };
}
