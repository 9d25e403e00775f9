/**
 * Articles → who tells each: its site, or the article itself where that is not known. Sites that print the same text speak
 * with one voice: copies of one story are grouped before, and what is left of them here, agency sentences under several
 * headlines, must not pass for agreement.
 */
import type { Article } from '../../library/model.ts';

/** Three sentences word for word, and a quarter of the shorter article's: copied, not reported twice. */
const SHARED = { sentences: 3, share: 0.25 } as const;
/** A sentence that stands in more articles is a notice of theirs. */
const NOTICE = 8;
/** In terms. */
const LONG = 5;

interface Told {
  readonly from: number;
  readonly terms: readonly string[];
}

const siteOf = ({ site, id }: Pick<Article, 'site' | 'id'>): string =>
  site === null ? `article ${id}` : `site ${site.toLowerCase().replace(/^www\./, '')}`;

/** Articles by each of their longer sentences, word for word. */
function articlesBySentence(told: readonly Told[]): Map<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { from, terms } of told) {
    if (terms.length < LONG) continue;
    const key = terms.join(' ');
    found.set(key, (found.get(key) ?? new Set()).add(from));
  }
  return found;
}

/** Pairs of articles, "first second", and how many sentences both have. */
function sharedByPair(told: readonly Told[]): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const articles of articlesBySentence(told).values()) {
    if (articles.size > NOTICE) continue;
    const list = [...articles].sort((a, b) => a - b);
    for (const [i, a] of list.entries())
      for (const b of list.slice(i + 1)) pairs.set(`${a} ${b}`, (pairs.get(`${a} ${b}`) ?? 0) + 1);
  }
  return pairs;
}

/** A name for the voice of each article, in their order. `told`: the sentences of all of them. */
export function voicesOf(articles: readonly Pick<Article, 'site' | 'id'>[], told: readonly Told[]): string[] {
  const voices = articles.map(siteOf);
  if (new Set(voices).size < 2) return voices;
  const lengths = articles.map(() => 0);
  for (const { from, terms } of told) if (terms.length >= LONG) lengths[from] = (lengths[from] ?? 0) + 1;
  for (const [pair, shared] of sharedByPair(told)) {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    const shorter = Math.min(lengths[a] ?? 0, lengths[b] ?? 0);
    if (shared < SHARED.sentences || shared < SHARED.share * shorter) continue;
    const [kept = '', merged = ''] = [voices[a], voices[b]];
    for (const [i, voice] of voices.entries()) if (voice === merged) voices[i] = kept;
  }
  return voices;
}
