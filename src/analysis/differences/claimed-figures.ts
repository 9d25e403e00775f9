/**
 * Analysed articles → the quantities that somebody claims and for which no label of their own was found ("while police
 * said 15,000 attended"), labelled by who says them: enough beneath a figure that says what is counted, never alone.
 */
import { displayOf, qualifierOf } from '../key-figures/display.ts';
import { mayMatter } from '../key-figures/eligible.ts';
import { isUnreal } from '../key-figures/unreal.ts';
import { claimantOf } from '../key-figures/with-claimant.ts';
import type { AnalysedArticle, KeyFigure, Quantity, Sentence } from '../model.ts';
import { claimOf } from './scope-of.ts';

function figureOf(
  { article: { id, text }, analysis }: AnalysedArticle,
  sentence: Sentence,
  quantity: Quantity,
): KeyFigure[] {
  const claim = claimOf(analysis.statements, quantity);
  const claimant = claim && claimantOf(text, sentence, claim);
  const stands =
    claimant && mayMatter(text, sentence, quantity) && !isUnreal(text.slice(sentence.start, quantity.start));
  if (!stands || (claimant.start < quantity.end && quantity.start < claimant.end)) return [];
  const { start, end } = sentence;
  const shown = { display: displayOf(text, quantity), qualifier: qualifierOf(text, quantity), unitWords: null };
  return [
    {
      article: id,
      quantity,
      ...shown,
      label: [claimant],
      sentence: { start, end, text: text.slice(start, end) },
      score: 0,
      also: [],
    },
  ];
}

/** `labelled`: the figures that have one. */
export function claimedFigures(analysed: readonly AnalysedArticle[], labelled: readonly KeyFigure[]): KeyFigure[] {
  const known = new Set(labelled.map(({ quantity }) => quantity));
  return analysed.flatMap((one) =>
    one.analysis.sentences.flatMap((sentence) =>
      one.analysis.quantities
        .filter((q) => q.start >= sentence.start && q.end <= sentence.end && !known.has(q))
        .flatMap((quantity) => figureOf(one, sentence, quantity)),
    ),
  );
}
