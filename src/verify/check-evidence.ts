/** Items of an edition and the articles of the library now → the items whose words no longer stand there, or stand elsewhere. */
import type { EditionItem, Finding, FoundArticle, ItemSource, Span } from './model.ts';

/** Finds an article by the hash of its text, else by its name; null where it is gone. */
export type FindArticle = (source: ItemSource) => FoundArticle | null;

const holdsAt = (text: string, spans: readonly Span[], shift: number): boolean =>
  spans.every((s) => s.start + shift >= 0 && text.slice(s.start + shift, s.end + shift) === s.text);

/** Spans of one item lie in one sentence or its neighbours: they have moved only where all moved by the same way. */
function shiftOf(text: string, spans: readonly Span[]): number | null {
  const longest = spans.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  for (let at = text.indexOf(longest.text); at >= 0; at = text.indexOf(longest.text, at + 1)) {
    if (holdsAt(text, spans, at - longest.start)) return at - longest.start;
  }
  return null;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function findingOf(item: EditionItem, article: FoundArticle | null): Omit<Finding, 'item' | 'page'> | null {
  const spans = item.evidence.flatMap((evidence) => evidence.spans);
  if (item.fault !== null) return { kind: 'gone', fault: item.fault };
  if (spans.some((s) => s.end - s.start !== s.text.length))
    return { kind: 'gone', fault: 'its spans are not its words' };
  const [first] = spans;
  if (!first) return { kind: 'gone', fault: 'it has no span' };
  if (article === null) return { kind: 'gone', fault: 'its article is no longer in the library' };
  if (holdsAt(article.text, spans, 0)) return null;
  const shift = shiftOf(article.text, spans);
  if (shift === null) return { kind: 'gone', fault: 'its words are no longer in the article' };
  const line = lineOf(article.text, first.start + shift);
  return { kind: 'moved', fault: `its words have moved within the article, to line ${line} of its text` };
}

/** Holds by the text of an article alone: its title, its tags and the name of its file may be others now. */
export function checkEvidence(items: readonly EditionItem[], findArticle: FindArticle): Finding[] {
  const found = new Map<ItemSource, FoundArticle | null>();
  const articleOf = (source: ItemSource | null): FoundArticle | null => {
    if (source === null) return null;
    const known = found.get(source);
    if (known !== undefined) return known;
    const article = findArticle(source);
    found.set(source, article);
    return article;
  };
  return items.flatMap((item) => {
    const finding = findingOf(item, articleOf(item.source));
    return finding ? [{ ...finding, item, page: null }] : [];
  });
}
