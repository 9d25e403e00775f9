/** Analysed articles → every quantity of them as a key figure that an editor may ask for, those with a label of their own first. */
import type { Theme } from '../../library/model.ts';
import type { AnalysedArticle, KeyFigure } from '../model.ts';
import { chooseKeyFigures } from './choose-key-figures.ts';
import { displayOf, qualifierOf } from './display.ts';

export interface FigureCandidate {
  readonly figure: KeyFigure;
  /** False where no words of its sentence could be told to be its label, or it says again what others of it say. */
  readonly labelled: boolean;
}

/** A quantity that no label could be found for stands with its whole sentence. */
function bareFigures({ article, analysis }: AnalysedArticle): KeyFigure[] {
  const { id, text } = article;
  return analysis.sentences.flatMap(({ start, end }) => {
    const sentence = { start, end, text: text.slice(start, end) };
    const inside = analysis.quantities.filter((q) => q.start >= start && q.end <= end);
    return inside.map((quantity) => {
      const shown = { display: displayOf(text, quantity), qualifier: qualifierOf(text, quantity) };
      return { article: id, quantity, ...shown, unitWords: null, label: [sentence], sentence, score: 0, also: [] };
    });
  });
}

export function figureCandidates(analysed: readonly AnalysedArticle[], themes: readonly Theme[]): FigureCandidate[] {
  const labelled = chooseKeyFigures(analysed, { themes, limit: Number.POSITIVE_INFINITY });
  const known = new Set(labelled.map((f) => `${f.article} ${f.quantity.start}`));
  const bare = analysed.flatMap(bareFigures).filter((f) => !known.has(`${f.article} ${f.quantity.start}`));
  return [
    ...labelled.map((figure) => ({ figure, labelled: true })),
    ...bare.map((figure) => ({ figure, labelled: false })),
  ];
}
