/** An article → whether it says of itself that it is somebody's opinion: by its tags, its address or its title; else by "I believe" of whoever signs it. */
import type { Article } from '../../library/model.ts';
import { HOLDING } from './author-lexicon.ts';

/** Names of the genre, as tags, parts of addresses and labels of titles have them. */
const GENRE =
  'opinions?|op-?eds?|editorials?|comments?|commentary|columns?|columnists?|leaders?|leading-article|viewpoints?|commentisfree|kommentare?|meinung|leitartikel|kolumnen?|gastbeitrag|standpunkt|tribunes?|éditos?|editos?|éditoriaux|éditorial|chroniques?|d[ée]bats?|думка|думки|колонки?|погляди?|блоги';
const IS_GENRE = new RegExp(`^(?:${GENRE})$`, 'iu');
const LABEL = new RegExp(`^(?:${GENRE})\\s*(?:[:|–—]|- )`, 'iu');
/** "leaders", "comments" and "columns" of an address are as often people, readers' words and parts of a page. */
const AMBIGUOUS = /^(?:comments|column|leader|viewpoint)$/i;

function partsOf(url: string | null): readonly string[] {
  if (url === null) return [];
  try {
    return decodeURIComponent(new URL(url).pathname).split('/').slice(0, -1);
  } catch {
    return [];
  }
}

/** Sentences in which whoever signs holds something, outside of quotation marks. */
function holdingSentences({ text }: Article): number {
  const own = text.replace(/[“"„«][^”"“»„«]*[”"“»]/g, ' ');
  return own.match(new RegExp(HOLDING.source, 'giu'))?.length ?? 0;
}

const ENOUGH = 2;

/**
 * 'genre' where the article calls itself opinion: what it says must be is then its writer's demand. 'voice' where its
 * writer says "I believe" of himself: so may a guide, and only those sentences are his positions. Null for neither.
 */
export function opinionOf(article: Article): 'genre' | 'voice' | null {
  const { tags, url, title, byline } = article;
  if (tags.some((tag) => IS_GENRE.test(tag.trim())) || LABEL.test(title)) return 'genre';
  if (partsOf(url).some((part) => IS_GENRE.test(part) && !AMBIGUOUS.test(part))) return 'genre';
  return byline.length > 0 && holdingSentences(article) >= ENOUGH ? 'voice' : null;
}
