/** A figure and its article → its measure: everything by which it can be told whether another figure measures the same thing. */
import type { Span } from '../../library/model.ts';
import { FINITE, PREPOSITION, wordsOf } from '../key-figures/label-text.ts';
import { CLAUSE_OPENERS, MODALS } from '../key-figures/label-words.ts';
import type { AnalysedArticle, Quantity, Quote } from '../model.ts';
import { functionWords } from '../summary/function-words.ts';
import { termsOf } from '../summary/terms.ts';
import {
  AHEAD,
  CULPRIT,
  FATE_UNITS,
  FATES,
  NARROWING_WORDS,
  notionOf,
  PERSONS,
  RATE,
  SAYING_NOTHING,
  SURVEY,
} from './measure-words.ts';
import { type Period, periodOf } from './period-of.ts';
import { scopeOf } from './scope-of.ts';
import { namesIn, type ScopeWords, wordsOfScope } from './words-of-scope.ts';

/** What every measure of one article shares. */
export interface ArticleWords {
  readonly id: string;
  /** ISO day; null where unknown. */
  readonly day: string | null;
  readonly names: ReadonlySet<string>;
  /** Names of its title and first sentences: what it is about. */
  readonly leadNames: ReadonlySet<string>;
  readonly notions: ReadonlySet<string>;
}

export interface Measure {
  readonly article: ArticleWords;
  readonly quantity: Quantity;
  readonly sentence: Span;
  readonly inTable: boolean;
  /** A rise or fall by so much is no level. */
  readonly sense: 'level' | 'up' | 'down';
  /** Canonical unit, or what is counted: people where the unit is what befell them. */
  readonly unit: string | null;
  /** An amount that qualifies a noun: a price tag. */
  readonly qualifies: boolean;
  readonly fates: ReadonlySet<string>;
  /** The words of the noun phrase behind the number, but for its head. */
  readonly phrase: ReadonlySet<string>;
  readonly narrowing: ReadonlySet<string>;
  /** "Including the gunman": other counts of the same dead leave him out. */
  readonly withCulprit: boolean;
  readonly rates: string;
  readonly ahead: boolean;
  readonly period: Period;
  readonly core: ScopeWords;
  /** Names that stand before the number: whose it is. */
  readonly owners: ReadonlySet<string>;
  readonly around: ScopeWords;
  readonly claimant: string | null;
  /** By whom people were asked; null where its sentence tells of no survey. */
  readonly survey: string | null;
}

const LEAD = 400;

export function articleWords({ article }: AnalysedArticle): ArticleWords {
  const { id, title, text, published, guessed } = article;
  const names = namesIn(text);
  const lead = wordsOfScope(`${title}. ${text.slice(0, LEAD)}`, names);
  return {
    id,
    day: published !== null && !guessed.includes('published') ? published.slice(0, 10) : null,
    names: new Set([...names, ...namesIn(title)]),
    leadNames: lead.names,
    notions: wordsOfScope(`${title}. ${text}`, names).notions,
  };
}

const STOPS = /^(?:who|which|that|where|whose|whom|took|went|came|fell|rose|lost|won|left|hit|met|fled|said|say|says)$/;

/** "new cases of measles" of "new cases of measles in Tarn were": up to what is done, or where. */
function phraseBehind(text: string, from: number, to: number): Set<string> {
  const words = wordsOf(text, from, to);
  const stop = words.findIndex(
    ({ lower, parted }) =>
      parted ||
      PREPOSITION.test(lower) ||
      FINITE.test(lower) ||
      MODALS.has(lower) ||
      CLAUSE_OPENERS.has(lower) ||
      STOPS.test(lower) ||
      FATES.has(notionOf(termsOf(lower)[0] ?? '')) ||
      (/ed$/.test(lower) && lower.length > 4),
  );
  const inside = words.slice(0, stop < 0 ? words.length : stop).map(({ start, end }) => text.slice(start, end));
  return new Set(
    termsOf(inside.join(' '))
      .filter((term) => !SAYING_NOTHING.has(term))
      .map(notionOf),
  );
}

function unitOf({ unit, kind }: Quantity): string | null {
  if (unit === null || kind !== 'count') return unit;
  if (PERSONS.has(unit) || FATE_UNITS[unit]) return 'people';
  const [term] = termsOf(unit);
  return term === undefined ? unit : notionOf(term);
}

const fatesIn = (text: string, article: ArticleWords): string[] =>
  [...wordsOfScope(text, article.names).notions].filter((notion) => FATES.has(notion));

const ADDED = /\b(?:another|additional|further|extra)\s+(?:\p{L}+\s+)?$/iu;

function narrowingIn(core: string, before: string): Set<string> {
  const words =
    core
      .replace(/\bNew(?= \p{Lu})/gu, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const found = words.filter((word, i) => NARROWING_WORDS.has(word) && !(word === 'more' && words[i + 1] === 'than'));
  return new Set([...found, ...(ADDED.test(before) ? ['additional'] : [])]);
}

/** The words that the number's own qualifier takes: "more than", "at least". */
const withoutQualifier = (core: string): string =>
  core.replace(
    /\b(?:more|fewer|less|other|rather) than\b|\b(?:at (?:least|most)|up to|no (?:more|less|fewer))\b/gi,
    ' ',
  );

export function measureOf(
  analysed: AnalysedArticle,
  article: ArticleWords,
  { quantity, sentence, label }: { quantity: Quantity; sentence: Span; label: readonly Quote[] },
): Measure {
  const { text } = analysed.article;
  const inTable = 'table' in quantity;
  const labelText = label.map((span) => span.text).join(' ; ');
  const scope = inTable
    ? { clause: labelText, core: labelText, sentence: labelText, claimant: null, qualifies: false }
    : scopeOf(analysed, sentence, quantity, label);
  const core = wordsOfScope(scope.core, article.names);
  const unit = unitOf(quantity);
  const fate = quantity.unit === null ? undefined : FATE_UNITS[quantity.unit];
  const before = text.slice(sentence.start, quantity.start);
  const plain = withoutQualifier(scope.core);
  return {
    article,
    quantity,
    sentence,
    inTable,
    sense: quantity.change === 'up' || quantity.change === 'down' ? quantity.change : 'level',
    unit,
    qualifies: scope.qualifies,
    fates: new Set([...fatesIn(scope.qualifies ? scope.core : scope.clause, article), ...(fate ? [fate] : [])]),
    phrase: new Set([...phraseBehind(text, quantity.end, sentence.end)].filter((word) => word !== unit)),
    narrowing: narrowingIn(plain, before),
    withCulprit: CULPRIT.test(text.slice(sentence.start, sentence.end)),
    rates: [...new Set((scope.core.match(RATE) ?? []).map((rate) => rate.toLowerCase()))].sort().join(' '),
    ahead: AHEAD.test(scope.core),
    period: periodOf(scope.core, article.day),
    core,
    owners: wordsOfScope(ownWordsBefore(scope.core, before), article.names).names,
    around: wordsOfScope(scope.sentence, article.names),
    claimant: scope.claimant,
    survey: surveyIn(text.slice(sentence.start, sentence.end), scope.claimant, article.names),
  };
}

/** The names of who asked, which stand beside the claim; none for "a poll". */
function surveyIn(sentence: string, claimant: string | null, known: ReadonlySet<string>): string | null {
  return SURVEY.test(sentence) ? [...namesIn(claimant ?? '', known)].sort().join(' ') : null;
}

/** What of the core stands before the number: the words that both have. */
function ownWordsBefore(core: string, before: string): string {
  const words = new Set(core.match(/[\p{L}.'’-]+/gu) ?? []);
  return (before.match(/[\p{L}.'’-]+/gu) ?? []).filter((word) => words.has(word) || functionWords.has(word)).join(' ');
}
