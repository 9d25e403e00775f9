/** Analysed articles → the few of their own sentences that tell most of what they say, in reading order. */
import type { Theme } from '../../library/model.ts';
import type { AnalysedArticle, SummarySentence } from '../model.ts';
import { relevanceTo } from '../theme-relevance.ts';
import { aboutThemes } from './about-themes.ts';
import { campsOf } from './camps.ts';
import { candidatesOf } from './candidates.ts';
import { type Choosable, chooseSentences } from './choose-sentences.ts';
import { inLanguage } from './in-language.ts';
import { roomOf, type SummaryLength } from './length.ts';
import { orderSentences } from './order-sentences.ts';
import { type Scored, scoreCandidates } from './score-candidates.ts';
import { type Group, groupOf } from './shares.ts';
import { summarySentence } from './summary-sentence.ts';
import { voicesOf } from './voices.ts';

interface Wishes {
  /** Sentences that have their terms are preferred and told theme by theme. */
  readonly themes?: readonly Theme[];
  /** What is printed elsewhere already, and is not said again. */
  readonly except?: readonly SummarySentence[];
  /** Language of the page (BCP 47): those in another are taken where it has none. Left out, all languages are alike. */
  readonly lang?: string;
  /** Sentences as they are printed, with what can be cut from them left out; whole ones where left out. */
  readonly trim?: boolean;
  /** Rather sentences that do not stand alone than too few; false where left out. */
  readonly fill?: boolean;
}

export type SummaryOptions = SummaryLength & Wishes;

/** How much a long sentence pays for its words, where these are counted. */
const COST_OF_WORDS = 0.3;

/**
 * Sentences of no theme pay for each other too, and are owed nothing. An only theme has none to share with: if its
 * sentences paid, what stands beside it would soon be cheaper.
 */
function themeGroup(theme: string | null, themes: number): Group[] {
  if (theme === null) return [groupOf('noTheme', '')];
  return themes === 1 ? [] : [groupOf('theme', theme)];
}

/** Sentences with the groups that are to have their share. */
function choosable(
  scored: readonly Scored[],
  analysed: readonly AnalysedArticle[],
  themes: readonly Theme[],
): Choosable[] {
  const camps = analysed.map((one) => campsOf(themes, one));
  return scored.map((s) => {
    const site = analysed[s.from]?.article.site ?? null;
    const groups = [
      groupOf('article', s.article),
      ...themeGroup(s.theme, themes.length),
      ...(site === null ? [] : [groupOf('site', site)]),
      ...(camps[s.from] ?? []).map((name) => groupOf('camp', name)),
    ];
    return { ...s, groups, summary: summarySentence(s) };
  });
}

/** Each stands alone, and none repeats another. Linear in the number of sentences, but for the chosen. */
export function summariseArticles(analysed: readonly AnalysedArticle[], options: SummaryOptions): SummarySentence[] {
  const { themes = [], except = [], fill = false, trim = false } = options;
  const candidates = candidatesOf(analysed, trim);
  const articles = analysed.map((a) => a.article);
  const relevance = relevanceTo(themes, analysed);
  const scored = scoreCandidates(candidates, {
    titles: articles.map((a) => a.title),
    voices: voicesOf(articles, candidates),
    themes,
    relevance,
  });
  const printed = (s: Scored): boolean =>
    except.some((e) => e.article === s.article && e.start < s.end && s.start < e.end);
  const said = scored.filter(printed);
  const free = aboutThemes(
    scored.filter((s) => !printed(s)),
    relevance,
  );
  const inTurn = choosable(inLanguage(free, options.lang ?? null), analysed, themes);
  const cost = 'words' in options ? COST_OF_WORDS : 0;
  const chosen = chooseSentences(inTurn, { room: roomOf(options), cost, fill, except: said });
  return orderSentences(
    chosen,
    themes.map((t) => t.slug),
  ).map(summarySentence);
}

export interface ThemeArticles {
  readonly theme: Theme;
  readonly analysed: readonly AnalysedArticle[];
}

type ThemeWishes = Omit<Wishes, 'themes' | 'fill'> & {
  /** How many for each theme. */
  readonly sentences: readonly number[];
  readonly except: readonly SummarySentence[];
};

/** A few sentences for each theme's own section, of its own articles, that say what neither summary nor an earlier section says. */
export function summariseThemes(
  themes: readonly ThemeArticles[],
  options: ThemeWishes,
): { readonly slug: string; readonly sentences: readonly SummarySentence[] }[] {
  const said = [...options.except];
  return themes.map(({ theme, analysed }, i) => {
    const wanted = options.sentences[i] ?? 0;
    const found = summariseArticles(analysed, { ...options, sentences: wanted, themes: [theme], except: said });
    const sentences = found.filter((s) => s.theme === theme.slug);
    said.push(...sentences);
    return { slug: theme.slug, sentences };
  });
}
