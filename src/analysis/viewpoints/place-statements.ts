/** Analysed articles and a theme → every printable statement on the theme, with its speaker's side. */
import type { Theme } from '../../library/model.ts';
import { isUnnamedVoice } from '../actors/unnamed-voice.ts';
import type { AnalysedArticle, PlacedStatement, Statement } from '../model.ts';
import { isNounCue } from '../statements/noun-attributions.ts';
import { scoreStatement } from './score-statement.ts';
import { sideOf, titlesOf } from './side-of.ts';
import { contentWords, termsIn } from './term-matching.ts';

/** Finds the side of a speaker of an article; the same name is looked up once. */
export function sideFinder(analysed: readonly AnalysedArticle[], theme: Theme): (name: string) => number | null {
  const known = new Map<string, number | null>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const titles = analysed.flatMap(({ article }) => titlesOf(article.text, name));
    const side = isUnnamedVoice(name) ? sideOf(theme.sides, name) : sideOf(theme.sides, name, titles);
    known.set(name, side);
    return side;
  };
}

/** Whether a statement speaks of the theme: by a term of it or of its points, or by two words of its question. */
function isOnTheme(content: string, sentence: string, theme: Theme): boolean {
  const terms = [...theme.terms, ...theme.points.flatMap((point) => point.terms)];
  if (termsIn(content, terms).length > 0 || termsIn(sentence, terms).length > 0) return true;
  return termsIn(content, contentWords(theme.question ?? '')).length > 1;
}

/** Whether a statement of an article speaks of the theme. */
export function speaksOf({ article, analysis }: AnalysedArticle, s: Statement, theme: Theme): boolean {
  const content = article.text.slice(s.start, s.end);
  const sentence = analysis.sentences[s.sentence];
  return isOnTheme(content, sentence ? article.text.slice(sentence.start, sentence.end) : content, theme);
}

/** A statement in its place, sure enough to print and on the theme or not; null where nobody is named for it. */
export function placeStatement(
  a: AnalysedArticle,
  s: Statement,
  theme: Theme,
  side: (name: string) => number | null,
): PlacedStatement | null {
  if (!s.source) return null;
  const text = a.article.text.slice(s.start, s.end);
  const unnamed = isUnnamedVoice(s.source.name);
  const terms = termsIn(text, [...theme.terms, ...theme.points.flatMap((point) => point.terms)]).length;
  return {
    article: a.article.id,
    statement: s,
    content: { start: s.start, end: s.end, text },
    side: side(s.source.name),
    speaker: s.source.name,
    cue: s.cue && (isNounCue(a.article.text, s) ? `(${s.cue.text})` : s.cue.text),
    unnamed,
    score: scoreStatement({ content: text, kind: s.kind, unnamed, terms }),
  };
}

/** Best first; equals in the order of articles and of their texts. */
export function placeStatements(
  analysed: readonly AnalysedArticle[],
  theme: Theme,
  side: (name: string) => number | null,
): readonly PlacedStatement[] {
  return analysed
    .flatMap((a) =>
      a.analysis.statements
        .filter((s) => s.printable && speaksOf(a, s, theme))
        .flatMap((s) => placeStatement(a, s, theme, side) ?? []),
    )
    .sort(
      (x, y) =>
        y.score - x.score ||
        (x.article === y.article ? x.content.start - y.content.start : x.article < y.article ? -1 : 1),
    );
}
