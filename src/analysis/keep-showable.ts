/**
 * An analysed article, and which characters cannot be shown on a page → the same without every sentence, statement, number
 * and event that has one: they are not found, so that others are chosen in their place.
 */
import type { AnalysedArticle, ArticleAnalysis, Quote, Statement, TableQuantity } from './model.ts';

export interface Showable {
  readonly analysed: AnalysedArticle;
  /** How many sentences are left out. */
  readonly hidden: number;
  /** The characters for which they are, each once. */
  readonly characters: readonly string[];
}

const quotesOf = ({ heads, label, unitWords, concept }: TableQuantity): readonly Quote[] =>
  [...heads, ...label, unitWords, concept].filter((quote) => quote !== null);

/** Sentences are numbered anew. */
function renumber(statements: readonly Statement[], kept: readonly number[]): readonly Statement[] {
  return statements.flatMap((statement) => {
    const sentence = kept.indexOf(statement.sentence);
    return sentence < 0 ? [] : [{ ...statement, sentence }];
  });
}

/** `lackingOf`: the characters of a text that cannot be shown. */
export function keepShowable(whole: AnalysedArticle, lackingOf: (text: string) => readonly string[]): Showable {
  const { article, analysis } = whole;
  const characters = lackingOf(article.text);
  if (characters.length === 0) return { analysed: whole, hidden: 0, characters };
  const shows = (text: string | null | undefined): boolean => !text || lackingOf(text).length === 0;
  const inText = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    shows(article.text.slice(start, end));
  const kept = [...analysis.sentences.keys()].filter((i) => {
    const sentence = analysis.sentences[i];
    return sentence !== undefined && inText(sentence);
  });
  const sentences = kept.flatMap((i) => analysis.sentences[i] ?? []);
  const stands = ({ start }: { readonly start: number }): boolean =>
    sentences.some((sentence) => start >= sentence.start && start < sentence.end);
  const showable: ArticleAnalysis = {
    sentences,
    quantities: analysis.quantities.filter(stands),
    tableQuantities: analysis.tableQuantities.filter((q) => inText(q) && quotesOf(q).every(({ text }) => shows(text))),
    statements: renumber(analysis.statements, kept).filter(
      (s) => inText(s) && shows(s.source?.text) && shows(s.source?.name) && shows(s.cue?.text),
    ),
    timeline: analysis.timeline.filter(({ text }) => shows(text)),
  };
  return { analysed: { article, analysis: showable }, hidden: analysis.sentences.length - kept.length, characters };
}
