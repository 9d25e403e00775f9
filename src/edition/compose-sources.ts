/** The selection → the list of sources, in its order, with the copies of each, and the period that they cover. */
import type { Selection } from '../selection/model.ts';
import { hashText } from './hash.ts';
import type { Edition, EditionSource } from './model.ts';
import { wordReason } from './reason-words.ts';

const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Numbered in the order of the selection, until all is composed: see number-sources.ts. */
export function composeSources(selection: Selection): EditionSource[] {
  const titleOf = (slug: string): string => selection.themes.find((t) => t.slug === slug)?.title ?? slug;
  return selection.chosen.map(({ article, reasons, copies }, i) => ({
    number: i + 1,
    article: article.id,
    title: article.title,
    byline: [...article.byline],
    site: article.site,
    url: article.url,
    published: article.published,
    lang: article.lang,
    guessed: [...article.guessed],
    words: wordCount(article.text),
    textHash: hashText(article.text),
    reasons: reasons.map((reason) => wordReason(reason, titleOf)),
    copies: copies.map((copy) => ({ ...copy })),
  }));
}

/**
 * The window that the brief sets; where it sets none on either side, the days from the first published source to the
 * last. The two are never mixed: a window counts the day on which an article came into the library.
 */
export function composePeriod(selection: Selection): Edition['period'] {
  const { from, to } = selection.period;
  if (from !== null || to !== null) return { from, to };
  const days = selection.chosen.flatMap((c) => c.article.published?.slice(0, 10) ?? []).sort();
  return { from: days[0] ?? null, to: days.at(-1) ?? null };
}
