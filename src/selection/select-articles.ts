/** A brief, the library and the time → the stories of one run, an article each, with the reason why it is in, or why not. */
import type { Brief } from '../definition/model.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Library } from '../library/model.ts';
import { checkNames } from './check-names.ts';
import { explainEmpty } from './explain-empty.ts';
import { groupStories, type JudgedStory } from './group-stories.ts';
import { type JudgedArticle, judgeArticles, type RefusedArticle } from './judge-articles.ts';
import type { ChosenArticle, LeftOutArticle, LeftOutReason, Selection } from './model.ts';
import { rankArticles } from './rank-articles.ts';
import { openWindow, type SelectionTime } from './window.ts';

export interface SelectionResult {
  readonly selection: Selection;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * An article is in when a theme or the search of the brief catches it (where the brief sets neither and names none: any
 * article), it comes from one of the sources, and it was added within the window; the closest ones, up to the limit.
 * Articles of one story count once, with one of them chosen. Named articles are always in, and first; excluded ones never. Errors: a theme, a named article or a query that is
 * wrong, and a selection without articles.
 */
export function selectArticles(brief: Brief, library: Library, time: SelectionTime): SelectionResult {
  const { select } = brief;
  const themes = select.themes.flatMap((slug) => library.themes.find((theme) => theme.slug === slug) ?? []);
  const window = openWindow(select.since, select.until, time);
  const { eligible, refused, caught, diagnostics: wrongSearch } = judgeArticles(brief, library, themes, window);
  const chosen = chooseStories(rankArticles(eligible, select.articles), library, select.limit);
  const leftOut = listLeftOut(refused, eligible, chosen, select.limit);
  const period = { from: window.from, to: window.to };
  const selection = { chosen: chosen.flatMap((story) => withText(story, library)), leftOut, themes, period };
  const wrong = [...checkNames(brief, library), ...wrongSearch, ...tellLimit(brief, chosen, leftOut)];
  const isExplained = chosen.length > 0 || wrong.some((d) => d.severity === 'error');
  return { selection, diagnostics: isExplained ? wrong : [...wrong, explainEmpty(brief, caught(), leftOut)] };
}

/** What the limit keeps out would be missed by nobody who does not know of it. */
function tellLimit(brief: Brief, chosen: readonly JudgedStory[], leftOut: readonly LeftOutArticle[]): Diagnostic[] {
  const beyond = leftOut.filter(({ reason }) => reason.kind === 'limit').length;
  const facts = { chosen: chosen.length, beyond, limit: brief.select.limit };
  const place = { file: `briefs/${brief.name}.md`, key: 'select.limit' };
  return beyond === 0 ? [] : [diagnose('selection-limited', facts, place)];
}

/** Named ones are the first of the ranking, and in beyond the limit. */
function chooseStories(ranked: readonly JudgedArticle[], library: Library, limit: number): readonly JudgedStory[] {
  const named = ranked.filter((article) => article.named).length;
  return groupStories(ranked, library, Math.max(limit, named)).filter((story, i) => story.named || i < limit);
}

/** In the order of their ids. */
function listLeftOut(
  refused: readonly RefusedArticle[],
  eligible: readonly JudgedArticle[],
  chosen: readonly JudgedStory[],
  limit: number,
): readonly LeftOutArticle[] {
  const inside = new Set(chosen.map(({ entry }) => entry.id));
  const storyOf = new Map(chosen.flatMap(({ entry, others }) => others.map((other) => [other.entry.id, entry.id])));
  const reasonOf = (id: string): LeftOutReason => {
    const article = storyOf.get(id);
    return article === undefined ? { kind: 'limit', limit } : { kind: 'same-story', article };
  };
  const beyond = eligible.filter(({ entry }) => !inside.has(entry.id));
  const outside = refused.map(({ outline: { id, title }, reason }) => ({ id, title, reason }));
  const behind = beyond.map(({ entry: { id, title } }) => ({ id, title, reason: reasonOf(id) }));
  return [...outside, ...behind].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Texts are fetched for the chosen alone. */
function withText({ entry, reasons, themes, score, copies }: JudgedStory, library: Library): readonly ChosenArticle[] {
  const article = library.article(entry.id);
  return article === null ? [] : [{ article, copies, reasons, themes, score }];
}
