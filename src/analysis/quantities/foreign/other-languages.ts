/** Languages with a decimal comma of which nothing else is known here: signs, per cent, euros; no counts. */
import { formsOf, type NumberLanguage, unitsOf } from './number-language.ts';

const NEVER = /(?!)/;

export const OTHER_WITH_COMMA: NumberLanguage = {
  magnitudes: formsOf([]),
  units: unitsOf({ money: 'euro: euro euros' }),
  words: new Map(),
  shares: [],
  range: /^ ?[–-] ?/,
  between: [NEVER, NEVER],
  bounds: [],
  rise: NEVER,
  fall: NEVER,
  by: NEVER,
  naming: NEVER,
  notCounted: NEVER,
  nounBehind: () => null,
  of: NEVER,
};
