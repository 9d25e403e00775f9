/**
 * Two measures → whether they are of one thing: first what sets any two apart, then what is too little to say that
 * sources disagree. A mismatch of numbers contradicts only where both tell of the same event or state (de Marneffe,
 * Rafferty and Manning 2008, "Finding contradictions in text"), and quantities compare only where unit, sense of change
 * and what is measured do (Roy, Vieira and Roth 2015, "Reasoning about quantities in natural language"). In doubt they
 * are two things.
 */
import { daysBetween } from '../../text/dates.ts';
import type { Measure } from './measure-of.ts';
import { GROWING, HAPPENINGS, PERSONS } from './measure-words.ts';
import { comparePeriods } from './period-of.ts';
import { isTelling, timesApart } from './value-range.ts';

type Words = ReadonlySet<string>;
type Rule = (a: Measure, b: Measure) => boolean;

const without = (a: Words, b: Words): string[] => [...a].filter((word) => !b.has(word));
const shared = (a: Words, b: Words): string[] => [...a].filter((word) => b.has(word));
const areEqual = (a: Words, b: Words): boolean => a.size === b.size && without(a, b).length === 0;
/** Each has what the other has not. */
const contrast = (a: Words, b: Words): boolean => without(a, b).length > 0 && without(b, a).length > 0;

const isGrowing = ({ fates }: Measure): boolean => [...fates].some((fate) => GROWING.has(fate));

const isOf =
  (unit: string): Rule =>
  (a, b) =>
    a.unit === unit || b.unit === unit;
/** "17 people" may be the "17 passengers": the others are as many, and the same befell them. */
const areBothPersons: Rule = (a, b) =>
  isOf('people')(a, b) && a.quantity.kind === 'count' && a.fates.size > 0 && areEqual(a.fates, b.fates);

/** Two voices, each with its own number. */
export const haveClaimants: Rule = (a, b) =>
  a.claimant !== null && b.claimant !== null && a.claimant.toLowerCase() !== b.claimant.toLowerCase();

/** Any of these sets two measures apart, whatever their values. */
export const APART = {
  unit: (a, b) =>
    a.unit === null || a.quantity.kind !== b.quantity.kind || (a.unit !== b.unit && !areBothPersons(a, b)),
  sense: (a, b) => a.sense !== b.sense,
  fate: (a, b) => a.fates.size > 0 && b.fates.size > 0 && shared(a.fates, b.fates).length === 0,
  rate: (a, b) => a.rates !== b.rates,
  narrowing: (a, b) => !areEqual(a.narrowing, b.narrowing),
  since: (a, b) => a.period.open !== b.period.open,
  period: (a, b) => comparePeriods(a.period, b.period) === 'apart',
  names: (a, b) => without(a.core.names, b.around.names).length > 0 && without(b.core.names, a.around.names).length > 0,
  owners: (a, b) => a.owners.size > 0 && b.owners.size > 0 && shared(a.owners, b.owners).length === 0,
} as const satisfies Readonly<Record<string, Rule>>;

/** The higher may be some ten times the lower; beyond that one of them is misread. */
const MOST_TIMES = 15;
/** Two bills of one name and far apart are two bills. */
const MOST_TIMES_OF_TAG = 1.5;
const ENOUGH_SHARED = 3;
const COVERED = 0.6;
const FEWEST_SHARED = 2;

const ownWords = ({ core, unit }: Measure): Set<string> =>
  new Set([...core.notions].filter((word) => word !== unit && !PERSONS.has(word)));

/** The heads of both articles name the same: they tell one story. */
export const tellOneStory: Rule = (a, b) => shared(a.article.leadNames, b.article.leadNames).length >= 2;

/** A name or a place that both have beside the number, in its sentence, or at the head of both articles; else many words. */
const haveAnchor: Rule = (a, b) =>
  shared(a.core.names, b.core.names).length > 0 ||
  shared(a.around.names, b.around.names).length > 0 ||
  shared(ownWords(a), ownWords(b)).length >= ENOUGH_SHARED ||
  tellOneStory(a, b);

/** Names of one that the other's article does not know. */
const hasForeignName: Rule = (a, b) => without(a.core.names, b.article.names).length > 0;

/** Something that happened on a day, written or not. */
const isOfDay = ({ fates, period }: Measure): boolean =>
  [...fates].some((fate) => HAPPENINGS.has(fate)) && period.days.every(({ from, to }) => daysBetween(from, to) < 8);

/** Beyond APART: any of these leaves a doubt that two values of one thing are told. */
const DOUBTFUL = {
  table: (a, b) => a.inTable || b.inTable,
  counted: (a, b) => a.unit !== b.unit,
  fates: (a, b) => !areEqual(a.fates, b.fates),
  phrase: (a, b) => !areEqual(a.phrase, b.phrase),
  ahead: (a, b) => a.ahead !== b.ahead,
  contrast: (a, b) => contrast(ownWords(a), ownWords(b)),
  foreignName: (a, b) => hasForeignName(a, b) || hasForeignName(b, a),
  period: (a, b) => comparePeriods(a.period, b.period) === 'unsaid' && !(isOfDay(a) && isOfDay(b)),
  culprit: (a, b) => a.withCulprit !== b.withCulprit,
  priceTag: (a, b) =>
    a.qualifies !== b.qualifies || (a.qualifies && timesApart(a.quantity, b.quantity) > MOST_TIMES_OF_TAG),
  survey: (a, b) => a.survey !== b.survey || a.survey === '',
  uncovered: (a, b) => {
    const [mine, theirs] = [ownWords(a), ownWords(b)];
    const both = shared(mine, theirs).length;
    const least = shared(a.fates, b.fates).length > 0 ? 1 : FEWEST_SHARED;
    return both < least || both / Math.min(mine.size, theirs.size) < COVERED;
  },
  anchor: (a, b) => !haveAnchor(a, b),
  tooFar: (a, b) => timesApart(a.quantity, b.quantity) > MOST_TIMES,
} as const satisfies Readonly<Record<string, Rule>>;

export type Doubt = keyof typeof APART | keyof typeof DOUBTFUL;

const firstOf = <K extends string>(rules: Readonly<Record<K, Rule>>, a: Measure, b: Measure): K | null =>
  (Object.keys(rules) as K[]).find((name) => rules[name](a, b)) ?? null;

const whatSetsApart = (a: Measure, b: Measure): keyof typeof APART | null => firstOf(APART, a, b);

/** Why it cannot be said that both tell of one thing; null where it can. */
export const doubtOf = (a: Measure, b: Measure): Doubt | null => whatSetsApart(a, b) ?? firstOf(DOUBTFUL, a, b);

/** Both sentences name, and nothing in common. */
const nameOthers: Rule = (a, b) =>
  a.around.names.size > 0 && b.around.names.size > 0 && shared(a.around.names, b.around.names).length === 0;

/** Small counts are met everywhere. */
const isLarge = ({ quantity: { value } }: Measure): boolean => Math.max(...[value].flat()) >= 100;

/** Equal values of one measure: less in common is enough to say them once, the less the more digits they share. */
export function tellTheSame(a: Measure, b: Measure): boolean {
  if (whatSetsApart(a, b) !== null || (nameOthers(a, b) && !isTelling(a.quantity))) return false;
  const [mine, theirs] = [ownWords(a), ownWords(b)];
  const both = shared(mine, theirs).length;
  const few = both === 1 && Math.min(mine.size, theirs.size) <= 2;
  return (both >= 2 || few) && (isTelling(a.quantity) || haveAnchor(a, b) || (both >= 2 && isLarge(a)));
}

export { isGrowing };
