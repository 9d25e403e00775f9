/** Analysed articles and a theme → every printable statement that is a position on the theme, with its speaker's side. */
import type { Theme } from '../../library/model.ts';
import { isUnnamedVoice } from '../actors/unnamed-voice.ts';
import type { AnalysedArticle, PlacedStatement, Statement } from '../model.ts';
import { affiliatedSides } from './affiliation.ts';
import { authorPositions } from './author-positions.ts';
import { isNobodyKnown } from './nobody-known.ts';
import { isOutOfOffice } from './out-of-office.ts';
import { partySides } from './party.ts';
import { scoreStatement } from './score-statement.ts';
import { cueWithHearer, shownCue } from './shown-cue.ts';
import { sideOf, titlesOf } from './side-of.ts';
import { positionOf } from './takes-position.ts';
import { contentWords, termsIn } from './term-matching.ts';

/** Finds the side of a speaker of an article; the same name is looked up once. */
export function sideFinder(analysed: readonly AnalysedArticle[], theme: Theme): (name: string) => number | null {
  const known = new Map<string, number | null>();
  const texts = analysed.map(({ article }) => article.text);
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const titles = isUnnamedVoice(name) ? [] : texts.flatMap((text) => titlesOf(text, name));
    const spokenFor = affiliatedSides(texts, name, theme.sides);
    const affiliated = spokenFor.length > 0 ? spokenFor : partySides(texts, name, theme.sides);
    const side = sideOf(
      theme.sides,
      name,
      titles,
      affiliated,
      !isOutOfOffice(
        analysed.map(({ article }) => article),
        name,
      ),
    );
    known.set(name, side);
    return side;
  };
}

/** The words around a content in its own sentence, without those that name who speaks: "Save the Harrow welcomed | the delay". */
function aroundContent({ article, analysis }: AnalysedArticle, s: Statement): string {
  const sentence = analysis.sentences[s.sentence];
  if (!sentence) return '';
  const { source } = s;
  const isInside = source !== null && source.start >= sentence.start && source.end <= sentence.end;
  if (!isInside) return article.text.slice(sentence.start, sentence.end);
  return `${article.text.slice(sentence.start, source.start)} \u00b6 ${article.text.slice(source.end, sentence.end)}`;
}

/**
 * Whether a statement of an article speaks of the theme: its content holds a term of it or of its points, or two words of
 * its question; or else its sentence holds a term of the theme itself. Terms of points are too common to tell it from afar.
 * A theme without terms is all that its articles speak of.
 */
export function speaksOf(a: AnalysedArticle, s: Statement, theme: Theme): boolean {
  const content = a.article.text.slice(s.start, s.end);
  const terms = [...theme.terms, ...theme.points.flatMap((point) => point.terms)];
  if (terms.length === 0) return true;
  if (termsIn(content, terms).length > 0 || termsIn(aroundContent(a, s), theme.terms).length > 0) return true;
  return termsIn(content, contentWords(theme.question ?? '')).length > 1;
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
    statement: { ...s, cue: cueWithHearer(a.article.text, s) },
    content: { start: s.start, end: s.end, text },
    side: side(s.source.name),
    speaker: s.source.name,
    cue: shownCue(a.article.text, a.article.lang, s),
    unnamed,
    author: false,
    yields: positionOf(a, s) === 'yields',
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
    .flatMap((a) => [
      ...a.analysis.statements
        .filter((s) => s.printable && !isNobodyKnown(s.source?.name ?? '') && speaksOf(a, s, theme))
        .filter((s) => positionOf(a, s) !== 'none')
        .flatMap((s) => placeStatement(a, s, theme, side) ?? []),
      ...authorPositions(a, theme, side),
    ])
    .sort(
      (x, y) =>
        y.score - x.score ||
        (x.article === y.article ? x.content.start - y.content.start : x.article < y.article ? -1 : 1),
    );
}
