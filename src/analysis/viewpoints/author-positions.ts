/**
 * An opinion article and a theme → the positions that its own writer takes in it: whole sentences, outside of whatever
 * is quoted or attributed, in which the writer says "I believe", or says what somebody is to do. They stand under the
 * name that signs the article, marked as its author's. An article that does not show that it is opinion has none.
 */
import type { Theme } from '../../library/model.ts';
import type { AnalysedArticle, PlacedStatement, Sentence, Statement } from '../model.ts';
import { HOLDING, LEANS, NO_NORM, NORM } from './author-lexicon.ts';
import { opinionOf } from './opinion-signs.ts';
import { scoreStatement } from './score-statement.ts';
import { termsIn } from './term-matching.ts';

/** Of one article: its best, and no more, lest one writer fill a list. */
const MOST = 2;
const [SHORTEST, LONGEST] = [20, 300];
const QUOTED = /[“”"„«»]/;

/** Whose words the article's own are: those who sign it, else its site for what nobody signs; null for none. */
const signedBy = ({ article }: AnalysedArticle): string | null =>
  article.byline.length > 0 ? article.byline.join(', ') : article.site;

/** A statement that the writer makes himself ("I believe that …") attributes the sentence to nobody else. */
const isOwn = ({ source }: Statement): boolean =>
  source !== null && /^(?:I|we|ich|wir|je|nous|я|ми)$/i.test(source.text);

function isAttributed({ analysis }: AnalysedArticle, { start, end }: Sentence): boolean {
  return analysis.statements.some((s) => {
    const spans = [s, s.source, s.cue].filter((span) => span !== null);
    return !isOwn(s) && spans.some((span) => span.start < end && span.end > start);
  });
}

/** `demands`: whether what the sentence says must be is the writer's demand. */
function takesPosition(sentence: string, demands: boolean): boolean {
  if (sentence.length < SHORTEST || sentence.length > LONGEST) return false;
  if (QUOTED.test(sentence) || LEANS.test(sentence) || NO_NORM.test(sentence)) return false;
  return HOLDING.test(sentence) || (demands && NORM.test(sentence));
}

function placed(a: AnalysedArticle, index: number, theme: Theme, speaker: string, demands: boolean): PlacedStatement[] {
  const sentence = a.analysis.sentences[index];
  if (!sentence) return [];
  const text = a.article.text.slice(sentence.start, sentence.end);
  const sought = [...theme.terms, ...theme.points.flatMap((point) => point.terms)];
  const terms = termsIn(text, sought).length;
  // A theme without terms is all that its articles speak of.
  if ((terms === 0 && sought.length > 0) || !takesPosition(text, demands) || isAttributed(a, sentence)) return [];
  const { start, end } = sentence;
  const facts = { kind: 'direct', source: null, cue: null, printable: true, sentence: index } as const;
  const statement: Statement = { start, end, ...facts };
  const content = { start, end, text };
  const score = scoreStatement({ content: text, kind: 'indirect', unnamed: false, terms });
  const marks = { unnamed: false, author: true, yields: false };
  return [{ article: a.article.id, statement, content, side: null, speaker, cue: null, ...marks, score }];
}

/** Best first. `side` says where a writer stands whom the theme names. */
export function authorPositions(
  a: AnalysedArticle,
  theme: Theme,
  side: (name: string) => number | null,
): readonly PlacedStatement[] {
  const speaker = signedBy(a);
  const opinion = opinionOf(a.article);
  if (speaker === null || opinion === null) return [];
  return a.analysis.sentences
    .flatMap((_, i) => placed(a, i, theme, speaker, opinion === 'genre'))
    .sort((x, y) => y.score - x.score || x.content.start - y.content.start)
    .slice(0, MOST)
    .map((s) => ({ ...s, side: side(speaker) }));
}
