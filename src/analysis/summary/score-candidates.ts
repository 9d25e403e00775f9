/**
 * Candidates → how much each is worth alone: centrality over articles, agreement of sites or novelty (agreement.ts,
 * novelty.ts), place in its article, words of the title, of the themes, length. Centrality is the degree of the sentence graph (Erkan and Radev, LexRank, JAIR 22, 2004: degree does
 * as well as eigenvectors); place, because the first sentences of news are hard to beat (Nenkova, AAAI 2005).
 */
import type { Theme } from '../../library/model.ts';
import type { Relevance } from '../theme-relevance.ts';
import { agreementOf } from './agreement.ts';
import type { Candidate } from './candidates.ts';
import { noveltyOf } from './novelty.ts';
import { termsOf } from './terms.ts';
import { themeFinder } from './theme-hits.ts';
import { cosine, meanOf, sumOf, type Vector } from './vectors.ts';

/**
 * Tried on the development sets of shared measurements. Place weighs more than is best there: they hold few single news
 * articles, and on those every published centrality without it stays below the first sentences.
 */
const WEIGHTS = {
  centrality: 1,
  place: 2.5,
  title: 1,
  theme: 0.4,
  length: 0.3,
  agreement: 3,
  novelty: 1,
} as const;

/** What other articles say too weighs so much more than what its own article repeats. */
const OTHER_ARTICLES = 2;
const PLACE_DECAY = 0.6;
const LEAD = { sentences: 3, least: 0.6, most: 1.3 } as const;
const FULL_LENGTH = 25;
const FULL_TITLE = 8;
/** Of a sentence whose faults are doubts only. */
const DOUBT = 0.75;
/** Of a sentence that names no theme of the brief, if it has themes: its article does, but it may stand beside the matter. */
const UNNAMED = 0.5;

export interface Scored extends Candidate {
  readonly score: number;
  /** Its score among what is told after the agreed matter, where novelty counts in place of agreement. */
  readonly later: number;
  /** How much of it other voices tell, from 0 to 1. */
  readonly agreement: number;
  /** Slug of the theme of which it has most terms; null for none. */
  readonly theme: string | null;
}

export interface Subject {
  readonly titles: readonly string[];
  /** Who tells each article, in the order of articles. */
  readonly voices: readonly string[];
  readonly themes: readonly Theme[];
  /** How much a text has to do with the themes, from 0 to 1. */
  readonly relevance: Relevance;
}

/**
 * How much the opening of an article says of the whole, against any other part of it: above 1 for a news lead, below for
 * a transcript that opens with greetings. The place of a sentence counts by its square.
 */
function leadOf(own: readonly Candidate[]): number {
  const mean = meanOf(own.map((c) => c.vector));
  const likeness = own.map((c) => cosine(c.vector, mean));
  const average = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);
  const ratio = average(likeness.slice(0, LEAD.sentences)) / (average(likeness) || 1);
  return Math.min(LEAD.most, Math.max(LEAD.least, ratio)) ** 2;
}

/** Sentences of each article that are prose, in the order of articles. */
function proseByArticle(candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  for (const c of candidates) {
    while (groups.length <= c.from) groups.push([]);
    if (c.rank < 3) groups[c.from]?.push(c);
  }
  return groups;
}

/**
 * Similarity to the mean sentence of its own article and, weighing more, of each other one. A sum of cosines with means
 * is the cosine with their sum, so that this takes two products a sentence however many articles there are.
 */
function centralities(candidates: readonly Candidate[], groups: readonly (readonly Candidate[])[]): number[] {
  const means = groups.map((group) => meanOf(group.map((c) => c.vector)));
  const sum = sumOf(means);
  const none: Vector = new Map();
  const all = candidates.map(
    ({ vector, from }) =>
      OTHER_ARTICLES * cosine(vector, sum) - (OTHER_ARTICLES - 1) * cosine(vector, means[from] ?? none),
  );
  const highest = Math.max(...all, Number.MIN_VALUE);
  return all.map((c) => c / highest);
}

function titleShare(terms: readonly string[], title: ReadonlySet<string>): number {
  if (title.size === 0) return 0;
  return new Set(terms.filter((t) => title.has(t))).size / Math.min(title.size, FULL_TITLE);
}

/** Of prose alone: what stands in notices and headings is no telling. */
function ofProse(
  candidates: readonly Candidate[],
  value: (prose: readonly Candidate[]) => readonly number[],
): number[] {
  const prose = candidates.filter((c) => c.rank < 3);
  const values = new Map(value(prose).map((v, i) => [prose[i], v]));
  return candidates.map((c) => values.get(c) ?? 0);
}

/** News that goes on with the subject: nothing for what is known, nor for what has no word in common with it. */
const continuing = (novelty: number): number => 4 * novelty * (1 - novelty);

export function scoreCandidates(
  candidates: readonly Candidate[],
  { titles, voices, themes, relevance }: Subject,
): Scored[] {
  const findTheme = themeFinder(themes);
  const groups = proseByArticle(candidates);
  const lead = groups.map(leadOf);
  const central = centralities(candidates, groups);
  const agreement = ofProse(candidates, (prose) =>
    agreementOf(prose.map((c) => ({ ...c, voice: voices[c.from] ?? '' }))),
  );
  const novelty = ofProse(candidates, noveltyOf);
  const title = new Set(titles.flatMap(termsOf));
  return candidates.map((c, i) => {
    const { theme, hits } = findTheme(c.text);
    const base =
      WEIGHTS.centrality * (central[i] ?? 0) +
      (WEIGHTS.place * (lead[c.from] ?? 1)) / (1 + PLACE_DECAY * c.position) +
      WEIGHTS.title * titleShare(c.terms, title) +
      WEIGHTS.theme * Math.min(2, hits) +
      (WEIGHTS.length * Math.min(c.text.split(/\s+/).length, FULL_LENGTH)) / FULL_LENGTH;
    const named = theme === null && themes.length > 0 ? UNNAMED : 1;
    const sure = (c.rank === 1 ? DOUBT : 1) * named * relevance(c.article, c.text);
    const score = sure * (base + WEIGHTS.agreement * (agreement[i] ?? 0));
    const later = sure * (base + WEIGHTS.novelty * continuing(novelty[i] ?? 0));
    return { ...c, theme, score, later, agreement: agreement[i] ?? 0 };
  });
}
