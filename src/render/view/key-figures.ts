/** Key figures of an edition → number, qualifier and label of each, with how large the number can be set. */
import type { EditionKeyFigure } from '../../edition/model.ts';
import { type PageContext, type PassageView, viewPassage } from './passage-view.ts';

export interface KeyFigureView {
  readonly display: string;
  readonly qualifier: string | null;
  readonly label: PassageView;
  /** By the length of the number: it stays on one line of its column. */
  readonly size: 'large' | 'medium' | 'small';
}

/** Characters that fit the column of 48 mm at each size. */
const LARGE = 10;
const MEDIUM = 15;

function sizeOf(display: string): KeyFigureView['size'] {
  if (display.length <= LARGE) return 'large';
  return display.length <= MEDIUM ? 'medium' : 'small';
}

export function viewKeyFigure(figure: EditionKeyFigure, page: PageContext): KeyFigureView {
  return {
    display: figure.display,
    qualifier: figure.qualifier,
    label: viewPassage(figure.label, page, false, [figure.label.source, ...figure.sources]),
    size: sizeOf(figure.display),
  };
}
