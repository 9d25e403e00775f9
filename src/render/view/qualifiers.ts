/**
 * An edition → the same, with the words before its numbers ("about", "more than") in the language of the page: they are the
 * page's, whatever word of the article they stand for.
 */
import type { Edition, EditionDifferingFigure, EditionKeyFigure } from '../../edition/model.ts';
import type { Words } from '../words/words.ts';

type QualifierWords = Pick<Words, 'qualifiers'>;

export const wordQualifier = (qualifier: string | null, { qualifiers }: QualifierWords): string | null =>
  qualifier === null ? null : (qualifiers[qualifier] ?? qualifier);

interface Qualified {
  readonly qualifier: string | null;
  readonly differing?: readonly EditionDifferingFigure[];
}

function worded<T extends Qualified>(figure: T, words: QualifierWords): T {
  const differing = figure.differing?.map((other) => worded(other, words));
  return { ...figure, qualifier: wordQualifier(figure.qualifier, words), ...(differing ? { differing } : {}) };
}

export function wordQualifiers(edition: Edition, words: QualifierWords): Edition {
  const { keyFigures, articles, changes } = edition;
  const all = (figures: Edition['keyFigures']): Edition['keyFigures'] =>
    figures.map((figure) => (figure.origin === 'source' ? worded(figure, words) : figure));
  const ofArticle = (figures: readonly EditionKeyFigure[]): EditionKeyFigure[] => figures.map((f) => worded(f, words));
  const moved = changes?.figures.map(({ before, now }) => ({ before: worded(before, words), now: worded(now, words) }));
  return {
    ...edition,
    keyFigures: all(keyFigures),
    ...(articles ? { articles: articles.map((a) => ({ ...a, keyFigures: ofArticle(a.keyFigures) })) } : {}),
    ...(changes && moved ? { changes: { ...changes, figures: moved } } : {}),
  };
}
