/** Key figures → printable ones: number and label checked against their sentence, every source that has it named. */
import type { KeyFigure, Quote } from '../analysis/model.ts';
import type { AddedKeyFigure, Edits } from '../definition/model.ts';
import type { Desk } from './desk.ts';
import { addedKeyFigure, type NumberOf } from './editing/added-items.ts';
import { inOrder } from './editing/edit-list.ts';
import { faultOfKeyFigure, faultOfSpans } from './evidence-check.ts';
import type { EditionDifferingFigure, EditionKeyFigure, EditorKeyFigure } from './model.ts';

const quote = ({ start, end, text }: Quote): Quote => ({ start, end, text });

function sourcesOf(figure: KeyFigure, desk: Desk): number[] {
  const holding = figure.also.filter(({ article, sentence }) => {
    const fault = faultOfSpans(desk.texts.get(article) ?? '', [sentence]);
    if (fault) desk.refuse(`second source of "${figure.display}"`, article, fault);
    return fault === null;
  });
  return [...new Set([figure.article, ...holding.map((h) => h.article)].map(desk.sourceOf))].filter((n) => n > 0);
}

/** The number, and the words of its unit where they stand apart from it, in the order of the text. */
function numberSpans(text: string, { quantity: { start, end }, unitWords }: KeyFigure): Quote[] {
  const number = { start, end, text: text.slice(start, end) };
  return [number, ...(unitWords ? [quote(unitWords)] : [])].sort((a, b) => a.start - b.start);
}

type Shown = Omit<EditionDifferingFigure, 'relation'>;

/** What is printed of a figure wherever it stands; null where its evidence does not hold. */
function composeShown(figure: KeyFigure, desk: Desk, reword: Edits<unknown>['reword']): Shown | null {
  const text = desk.texts.get(figure.article) ?? '';
  const fault = faultOfKeyFigure(text, figure);
  if (fault) return desk.refuse(`key figure "${figure.display}"`, figure.article, fault);
  const { value, unit } = figure.quantity;
  const number = { article: figure.article, spans: numberSpans(text, figure) };
  const id = desk.ids.figure(figure);
  const evidence = { article: figure.article, spans: figure.label.map(quote) };
  const label = desk.passage('key figure', evidence, reword[id] ?? null);
  if (!label) return null;
  const { display, qualifier } = figure;
  return { id, display, qualifier, value, unit, label, number, sources: sourcesOf(figure, desk) };
}

/** Those beneath a figure that the editor did not drop, nor set above by a pin. */
function composeDiffering(
  { differing = [] }: KeyFigure,
  { reword, drop, pin }: Edits<unknown>,
  desk: Desk,
): EditionDifferingFigure[] {
  const kept = differing.filter(({ figure }) => ![...drop, ...pin].includes(desk.ids.figure(figure)));
  return kept.flatMap(({ relation, figure }) => {
    const shown = composeShown(figure, desk, reword);
    return shown ? [{ relation, ...shown }] : [];
  });
}

export function composeKeyFigure(figure: KeyFigure, desk: Desk, edits: Edits<unknown>): EditionKeyFigure[] {
  const shown = composeShown(figure, desk, edits.reword);
  if (!shown) return [];
  const { id, display, qualifier, value, unit, label, number, sources } = shown;
  const { kind } = figure.quantity;
  const differing = composeDiffering(figure, edits, desk);
  const plain = { origin: 'source', id, display, qualifier, value, unit, kind, label, number, sources } as const;
  return [differing.length > 0 ? { ...plain, differing } : plain];
}

/** In the order given, unless the editor gives another. */
export function composeKeyFigures(
  figures: readonly KeyFigure[],
  edits: Edits<AddedKeyFigure>,
  desk: Desk,
  numberOf: NumberOf,
): (EditionKeyFigure | EditorKeyFigure)[] {
  const found = figures.flatMap((figure) => composeKeyFigure(figure, desk, edits));
  const added = edits.add.map((item) => addedKeyFigure(item, numberOf));
  return inOrder([...found, ...added], edits.order, (figure) => figure.id);
}
