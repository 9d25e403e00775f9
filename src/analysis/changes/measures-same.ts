/**
 * Two quantities with what is said of them → whether they measure the same thing, so that another number is another
 * value of it and no other thing. In doubt they do not.
 */
import type { Quantity } from '../model.ts';
import { termsOf } from '../summary/terms.ts';

/** A quantity, the words that say what it counts, and its whole sentence. */
export interface Measured {
  readonly quantity: Quantity;
  readonly label: string;
  readonly sentence: string;
}

/** Below this share of all their words, two labels are of different things. */
const ALIKE = 0.6;
const FEWEST_SHARED = 2;

export function measuresSame(a: Measured, b: Measured): boolean {
  return (
    isLevel(a.quantity) &&
    isLevel(b.quantity) &&
    a.quantity.kind === b.quantity.kind &&
    a.quantity.unit === b.quantity.unit &&
    sameSet(namesIn(a.label), namesIn(b.label)) &&
    sameSet(periodsIn(a.sentence), periodsIn(b.sentence)) &&
    sameSet(partsIn(a.sentence), partsIn(b.sentence)) &&
    speakOfSame(new Set(termsOf(a.label)), new Set(termsOf(b.label)))
  );
}

/** How much there is, not by how much it changed, and not from where to where. */
const isLevel = ({ value, change }: Quantity): boolean =>
  typeof value === 'number' && change !== 'up' && change !== 'down';

/** All words of the shorter label are in the longer, which has few more. */
function speakOfSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared >= FEWEST_SHARED && shared === Math.min(a.size, b.size) && shared / (a.size + b.size - shared) >= ALIKE;
}

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));

const found = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...text.matchAll(pattern)].map(([match]) => match.toLowerCase().replace(/\s+/g, ' ')));

/** Places and parties: what is written with a capital, the first word of a label among it. */
const namesIn = (label: string): ReadonlySet<string> => found(label, /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’.-]+/gu);

/** When, and for how long: the same of another month is another thing. */
const PERIODS =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|overnight|tonight|quarter(?:ly)?|half|annual(?:ly)?|yearly|monthly|weekly|daily|hourly|spring|summer|autumn|winter|(?:19|20)\d\d|(?:last|past|previous|next|this|each|every|per|a|first|second|third|fourth)\s(?:day|night|week|weekend|month|year|decade|quarter|half))\b/gi;
const periodsIn = (sentence: string): ReadonlySet<string> => found(sentence, PERIODS);

/** A part of the whole, a plan or a forecast is not what is. */
const PARTS =
  /\b(?:of (?:them|those|these|whom|which|the)|including|among|another|further|additional|more than half|most of|target|goal|quota|plans?|planned|expect(?:s|ed)?|forecast|estimated?|could|would|might|will|by the end|total|combined|average|median|record|minimum|maximum|limit|cap)\b/gi;
const partsIn = (sentence: string): ReadonlySet<string> => found(sentence, PARTS);
