/** The chosen articles → the short id of anything found in them: what an editor writes into a brief. */
import type {
  AnalysedArticle,
  Evidence,
  KeyFigure,
  PlacedStatement,
  Quote,
  SummarySentence,
} from '../analysis/model.ts';
import { evidenceId, type IdKind } from './hash.ts';

/** A run of one article, as events and statements have it. */
interface FoundEvent extends Quote {
  readonly article: string;
}

export interface ItemIds {
  readonly of: (kind: IdKind, evidence: Evidence) => string;
  readonly sentence: (sentence: SummarySentence) => string;
  readonly figure: (figure: KeyFigure) => string;
  readonly statement: (placed: PlacedStatement) => string;
  readonly event: (event: FoundEvent) => string;
}

const evidenceOf = (article: string, { start, end, text }: Quote): Evidence => ({
  article,
  spans: [{ start, end, text }],
});

/** Ids are those of evidenceId(): made from words, so that what is the same keeps its id. */
export function itemIds(analysed: readonly AnalysedArticle[]): ItemIds {
  const texts = new Map(analysed.map(({ article }) => [article.id, article.text]));
  const of = (kind: IdKind, { article, spans }: Evidence): string => evidenceId(kind, texts.get(article) ?? '', spans);
  return {
    of,
    sentence: (s) => of('passage', evidenceOf(s.article, s)),
    figure: ({ article, quantity }) => of('figure', evidenceOf(article, { ...quantity, text: '' })),
    statement: ({ article, content }) => of('statement', evidenceOf(article, content)),
    event: (e) => of('timeline', evidenceOf(e.article, e)),
  };
}
