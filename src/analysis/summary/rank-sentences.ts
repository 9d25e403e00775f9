/** Analysed articles and the sentences chosen of them → every sentence with its score and what stood against it. */
import type { Theme } from '../../library/model.ts';
import type { AnalysedArticle, SummarySentence } from '../model.ts';
import { relevanceTo } from '../theme-relevance.ts';
import { candidatesOf } from './candidates.ts';
import { SAME } from './choose-sentences.ts';
import { likenessOf } from './likeness.ts';
import { type Scored, scoreCandidates } from './score-candidates.ts';
import type { Fault } from './stand-alone.ts';
import { summarySentence } from './summary-sentence.ts';
import { voicesOf } from './voices.ts';

export interface RankedSentence {
  readonly sentence: SummarySentence;
  /** Names of the rules of stand-alone.ts that it breaks. */
  readonly faults: readonly Fault[];
  /** False for headings, notices and fragments. */
  readonly prose: boolean;
  /** False where those faults kept it from being chosen. */
  readonly standsAlone: boolean;
  /** The chosen sentence that says the same; null for none, and for chosen ones. */
  readonly repeats: SummarySentence | null;
}

const isSame = (a: SummarySentence, b: Scored): boolean => a.article === b.article && a.start === b.start;

/** Best first. Scores are those by which summariseArticles() chooses from the same articles and themes. */
export function rankSentences(
  analysed: readonly AnalysedArticle[],
  options: { readonly themes: readonly Theme[]; readonly chosen: readonly SummarySentence[] },
): RankedSentence[] {
  const candidates = candidatesOf(analysed, true);
  const articles = analysed.map((a) => a.article);
  const subject = {
    titles: articles.map((a) => a.title),
    themes: options.themes,
    voices: voicesOf(articles, candidates),
    relevance: relevanceTo(options.themes, analysed),
  };
  const scored = scoreCandidates(candidates, subject);
  const chosen = options.chosen.flatMap((sentence) => {
    const found = scored.find((s) => isSame(sentence, s));
    return found ? [{ sentence, found }] : [];
  });
  const repeats = (s: Scored): SummarySentence | null =>
    chosen.some((c) => c.found === s) ? null : (chosen.find((c) => likenessOf(s, c.found) >= SAME)?.sentence ?? null);
  return [...scored]
    .sort((a, b) => b.score - a.score)
    .map((s) => {
      const { faults, rank } = s;
      const sentence = summarySentence(s);
      return { sentence, faults, prose: rank < 3, standsAlone: rank <= 1, repeats: repeats(s) };
    });
}
