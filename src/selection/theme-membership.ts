/** The themes of a brief and the library → which articles belong to them, by what, and how closely. */
import type { ArticleEntry, Library, TermUse, Theme } from '../library/model.ts';
import type { ChosenReason } from './model.ts';

interface Fit {
  /** Slugs, in the order of the brief. */
  readonly themes: readonly string[];
  readonly reasons: readonly ChosenReason[];
  readonly score: number;
}

export interface Membership {
  /** True where the article of this id belongs to any of the themes. */
  readonly has: (id: string) => boolean;
  readonly weigh: (entry: ArticleEntry) => Fit;
}

/** So many texts are looked through in a moment; for more the whole library is, once, and what was found is kept. */
const FEW = 1000;
const SMALL_PART = 0.25;

/**
 * An article belongs to a theme that its front matter names, as a theme or a tag, or whose terms it uses. `among` are the
 * ids that are asked about, of the so many articles of the library.
 */
export function membershipOf(
  library: Library,
  themes: readonly Theme[],
  among: readonly string[],
  total: number,
): Membership {
  const isFew = among.length <= FEW && among.length < total * SMALL_PART;
  const find = (terms: readonly string[]): readonly TermUse[] =>
    isFew ? library.findTermsAmong(terms, among) : library.findTerms(terms);
  const usesOf = themes.map(({ terms }) => new Map(find(terms).map((use) => [use.id, use])));
  const taggedBy = themes.map(({ slug, title }) => new Set(library.labelled([slug, title])));
  const ids = new Set(themes.flatMap((_, i) => [...(taggedBy[i] ?? []), ...(usesOf[i]?.keys() ?? [])]));
  return {
    has: (id) => ids.has(id),
    weigh: (entry) => {
      const found = themes.map((theme, i) =>
        inTheme(entry, theme, taggedBy[i]?.has(entry.id) ?? false, usesOf[i]?.get(entry.id)?.terms ?? []),
      );
      return {
        themes: found.flatMap(({ themes: slugs }) => slugs),
        reasons: found.flatMap(({ reasons }) => reasons),
        score: found.reduce((sum, { score }) => sum + score, 0),
      };
    },
  };
}

/** How many articles of the whole library belong to each theme. */
export function sizesOf(library: Library, themes: readonly Theme[]): readonly number[] {
  return themes.map(({ slug, title, terms }) => {
    const used = library.findTerms(terms).map(({ id }) => id);
    return new Set([...library.labelled([slug, title]), ...used]).size;
  });
}

function inTheme(entry: ArticleEntry, { slug }: Theme, tagged: boolean, uses: TermUse['terms']): Fit {
  const byTag: ChosenReason[] = tagged ? [{ kind: 'tagged', theme: slug }] : [];
  const byTerms: ChosenReason[] = uses.length > 0 ? [{ kind: 'terms', theme: slug, terms: mostUsed(uses) }] : [];
  const reasons = [...byTag, ...byTerms];
  return { themes: reasons.length > 0 ? [slug] : [], reasons, score: (tagged ? 1 : 0) + density(uses, entry.words) };
}

function mostUsed(uses: TermUse['terms']): readonly string[] {
  const total = (use: TermUse['terms'][number]): number => use.inTitle + use.inText;
  return [...uses].sort((a, b) => total(b) - total(a) || (a.term < b.term ? -1 : 1)).map(({ term }) => term);
}

/** A use in the title counts as so many in the text. */
const TITLE_WEIGHT = 4;
/** The saturation of BM25 (Robertson and Zaragoza 2009) with a fixed length for the average article. */
const [K1, B, AVERAGE_WORDS] = [1.2, 0.75, 600];

/** How much an article is about a theme, from 0 up to 1: term uses against its length, each further one telling less. */
function density(uses: TermUse['terms'], words: number): number {
  const hits = uses.reduce((sum, { inTitle, inText }) => sum + TITLE_WEIGHT * inTitle + inText, 0);
  return hits / (hits + K1 * (1 - B + (B * words) / AVERAGE_WORDS));
}
