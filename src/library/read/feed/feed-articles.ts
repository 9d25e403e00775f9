/** The text of a feed → a raw article for each of its entries; where there is none, one without text that says why. */
import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.ts';
import type { ReadContext } from '../article-reader.ts';
import { nothingFound, type RawArticle, rawArticle } from '../raw-article.ts';
import { tellFailure } from '../tell-failure.ts';
import { entryArticle } from './entry-article.ts';
import { otherKind } from './feed-kind.ts';
import type { Feed, FeedEntry } from './feed-model.ts';
import { parseFeed } from './parse-feed.ts';

const without = (problem: Diagnostic): readonly RawArticle[] => [
  rawArticle('page', [], nothingFound, { diagnostics: [problem] }),
];

/** An entry that cannot be read is lost alone. */
function readEntry(entry: FeedEntry, place: number, feed: Feed, file: string | null): RawArticle {
  try {
    return entryArticle(entry, place, feed, file);
  } catch (error) {
    return rawArticle('page', [], nothingFound, { diagnostics: [tellFailure(error, file)] });
  }
}

export function feedArticles(text: string, { url, name }: ReadContext): readonly RawArticle[] {
  const feed = parseFeed(text, url);
  if (feed === null) return without(diagnose('feed-none', { kind: otherKind(text) }, { file: name }));
  const [first, ...others] = feed.entries.map((entry, i) => readEntry(entry, i + 1, feed, name));
  const problems = feed.diagnostics.map((problem) => ({ ...problem, file: name }));
  if (!first) return without(problems[0] ?? diagnose('feed-empty', { title: feed.title ?? '' }, { file: name }));
  // What is wrong with the whole feed is told with its first article.
  const whole = [{ ...first, diagnostics: [...problems, ...first.diagnostics] }, ...others];
  const endsEarly = problems.some(({ code }) => code === 'feed-ends-early');
  return whole.map((article, i) => (endsEarly && i === others.length ? { ...article, partial: true } : article));
}
