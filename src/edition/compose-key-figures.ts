/** Key figures → printable ones: number and label checked against their sentence, every source that has it named. */
import type { KeyFigure, Quote } from '../analysis/model.ts';
import type { Desk } from './desk.ts';
import { faultOfKeyFigure, faultOfSpans } from './evidence-check.ts';
import type { EditionKeyFigure } from './model.ts';

const quote = ({ start, end, text }: Quote): Quote => ({ start, end, text });

function sourcesOf(figure: KeyFigure, desk: Desk): number[] {
  const holding = figure.also.filter(({ article, sentence }) => {
    const fault = faultOfSpans(desk.texts.get(article) ?? '', [sentence]);
    if (fault) desk.refuse(`second source of "${figure.display}"`, article, fault);
    return fault === null;
  });
  return [...new Set([figure.article, ...holding.map((h) => h.article)].map(desk.sourceOf))].filter((n) => n > 0);
}

function composeOne(figure: KeyFigure, desk: Desk): EditionKeyFigure[] {
  const text = desk.texts.get(figure.article) ?? '';
  const fault = faultOfKeyFigure(text, figure);
  if (fault) {
    desk.refuse(`key figure "${figure.display}"`, figure.article, fault);
    return [];
  }
  const { start, end, value, unit, kind } = figure.quantity;
  const label = desk.passage('key figure', { article: figure.article, spans: figure.label.map(quote) });
  if (!label) return [];
  const number = { article: figure.article, spans: [{ start, end, text: text.slice(start, end) }] };
  const { display, qualifier } = figure;
  const sources = sourcesOf(figure, desk);
  return [{ id: desk.idOf('figure', number), display, qualifier, value, unit, kind, label, number, sources }];
}

/** At most `limit`, in the order given. */
export function composeKeyFigures(figures: readonly KeyFigure[], desk: Desk, limit: number): EditionKeyFigure[] {
  return figures.flatMap((figure) => composeOne(figure, desk)).slice(0, limit);
}
