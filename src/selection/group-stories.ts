/** Articles that may be chosen, ranked → the stories that they hold: each once, with the other places where it stands. */
import type { Copy, Library } from '../library/model.ts';
import { addressKey } from '../text/web-address.ts';
import type { JudgedArticle } from './judge-articles.ts';
import type { ChosenReason, StoryCopy } from './model.ts';

/** One article stands for the story; what spoke for any of them speaks for it. */
export interface JudgedStory extends JudgedArticle {
  /** The articles that it stands for, in their order. */
  readonly others: readonly JudgedArticle[];
  readonly copies: readonly StoryCopy[];
}

/** In the order of their first articles, which is that of the ranking. Stops after `most`. */
export function groupStories(ranked: readonly JudgedArticle[], library: Library, most: number): readonly JudgedStory[] {
  const articleOf = new Map(ranked.map((article) => [article.entry.id, article]));
  return library
    .stories([...articleOf.keys()], most)
    .map((ids) => toStory(ids.flatMap((id) => articleOf.get(id) ?? []).sort(byPrecedence)));
}

function toStory([first, ...others]: readonly JudgedArticle[]): JudgedStory {
  if (!first) throw new Error('a story has an article');
  const { entry, named } = first;
  const all = [first, ...others];
  return {
    entry,
    named,
    reasons: joinReasons(all.flatMap((article) => article.reasons)),
    themes: [...new Set(all.flatMap((article) => article.themes))],
    score: Math.max(...all.map((article) => article.score)),
    others,
    copies: joinCopies(all),
  };
}

/** A named one stands for the story, else the longest, else the one that was published first. */
function byPrecedence(a: JudgedArticle, b: JudgedArticle): number {
  const [published, than] = [a.entry.published ?? '9999', b.entry.published ?? '9999'];
  return (
    Number(b.named) - Number(a.named) ||
    b.entry.words - a.entry.words ||
    (published < than ? -1 : published > than ? 1 : 0) ||
    (a.entry.id < b.entry.id ? -1 : 1)
  );
}

/** Each once; terms of one theme together. */
function joinReasons(reasons: readonly ChosenReason[]): readonly ChosenReason[] {
  const joined = new Map<string, ChosenReason>();
  for (const reason of reasons) {
    const key = `${reason.kind} ${'theme' in reason ? reason.theme : ''}`;
    const known = joined.get(key);
    const terms = [known, reason].flatMap((r) => (r?.kind === 'terms' ? r.terms : []));
    joined.set(key, reason.kind === 'terms' ? { ...reason, terms: [...new Set(terms)] } : reason);
  }
  return [...joined.values()];
}

/** The other articles of the story, then the copies that any of them names and that are none of these. */
function joinCopies(all: readonly JudgedArticle[]): readonly StoryCopy[] {
  const articles = all.map(({ entry: { id, site, url, published } }) => ({ article: id, site, url, published }));
  const known = new Set(articles.flatMap(namesOf));
  const listed = all
    .flatMap(({ entry }) => entry.copies)
    .filter((copy) => {
      // One without an address may be any article of its site.
      const [name] = namesOf(copy);
      if (name === undefined || known.has(name)) return false;
      for (const one of namesOf(copy)) known.add(one);
      return true;
    });
  return [...articles.slice(1), ...listed.map((copy) => ({ article: null, ...copy }))];
}

/** Its address, where it has one, and its site. */
const namesOf = ({ url, site }: Copy): readonly string[] => [addressKey(url), site].flatMap((name) => name ?? []);
