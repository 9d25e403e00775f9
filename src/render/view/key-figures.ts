/** Key figures of an edition → number, qualifier and label of each, with how large the number can be set. */
import type { EditionKeyFigure, EditorKeyFigure } from '../../edition/model.ts';
import { type PageContext, type PassageView, viewPassage } from './passage-view.ts';

export interface KeyFigureView {
  readonly display: string;
  readonly qualifier: string | null;
  readonly label: PassageView;
  /** By the length of the number: it stays on one line of its column. */
  readonly size: 'large' | 'medium' | 'small';
  /** The qualifier stands above the number: both on one line would set the number small. */
  readonly stacked: boolean;
}

/** Characters that fit the column of 48 mm at each size. */
const LARGE = 11.5;
const MEDIUM = 15;
/** Width of a character of the qualifier, in characters of the number. */
const QUALIFIER = 0.42;

function fitColumn(display: string, qualifier: string | null): Pick<KeyFigureView, 'size' | 'stacked'> {
  const beside = qualifier === null ? 0 : (qualifier.length + 1) * QUALIFIER;
  const stacked = beside > 0 && display.length + beside > MEDIUM;
  const width = display.length + (stacked ? 0 : beside);
  if (width <= LARGE) return { size: 'large', stacked };
  return { size: width <= MEDIUM ? 'medium' : 'small', stacked };
}

export function viewKeyFigure(figure: EditionKeyFigure | EditorKeyFigure, page: PageContext): KeyFigureView {
  const { display, label } = figure;
  if (figure.origin === 'editor') {
    return { display, qualifier: null, label: viewPassage(label, page), ...fitColumn(display, null) };
  }
  const { qualifier, sources } = figure;
  const marks = [figure.label.source, ...sources];
  return { display, qualifier, label: viewPassage(label, page, false, marks), ...fitColumn(display, qualifier) };
}
