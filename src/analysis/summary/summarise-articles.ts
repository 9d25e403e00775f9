/** Analysed articles → the few of their own sentences that tell most of what they say, in reading order. */
import type { Theme } from '../../library/model.ts';
import type { AnalysedArticle, SummarySentence } from '../model.ts';
import { candidatesOf } from './candidates.ts';
import { chooseSentences } from './choose-sentences.ts';
import { orderSentences } from './order-sentences.ts';
import { type Scored, scoreCandidates } from './score-candidates.ts';

export interface SummaryOptions {
  readonly sentences: number;
  /** Sentences that have their terms are preferred and told theme by theme. */
  readonly themes?: readonly Theme[];
  /** What is printed elsewhere already, and is not said again. */
  readonly except?: readonly SummarySentence[];
  /** Rather sentences that do not stand alone than too few; false where left out. */
  readonly fill?: boolean;
}

const summarySentence = ({ article, start, end, text, score, theme }: Scored): SummarySentence => ({
  article,
  start,
  end,
  text,
  score,
  theme,
});

/** At most `sentences`; each stands alone, and none repeats another. Linear in the number of sentences, but for the chosen. */
export function summariseArticles(analysed: readonly AnalysedArticle[], options: SummaryOptions): SummarySentence[] {
  const { sentences, themes = [], except = [], fill = false } = options;
  const subject = { titles: analysed.map((a) => a.article.title), themes };
  const scored = scoreCandidates(candidatesOf(analysed), subject);
  const printed = (s: Scored): boolean =>
    except.some((e) => e.article === s.article && e.start < s.end && s.start < e.end);
  const choice = { sentences, fill, except: scored.filter(printed).map((s) => s.vector) };
  const free = scored.filter((s) => !printed(s));
  return orderSentences(
    chooseSentences(free, choice),
    themes.map((t) => t.slug),
  ).map(summarySentence);
}

export interface ThemeArticles {
  readonly theme: Theme;
  readonly analysed: readonly AnalysedArticle[];
}

/** A few sentences for each theme's own section, of its own articles, that say what neither summary nor an earlier section says. */
export function summariseThemes(
  themes: readonly ThemeArticles[],
  options: { readonly sentences: number; readonly except: readonly SummarySentence[] },
): { readonly slug: string; readonly sentences: readonly SummarySentence[] }[] {
  const said = [...options.except];
  return themes.map(({ theme, analysed }) => {
    const found = summariseArticles(analysed, { sentences: options.sentences, themes: [theme], except: said });
    const sentences = found.filter((s) => s.theme === theme.slug);
    said.push(...sentences);
    return { slug: theme.slug, sentences };
  });
}
