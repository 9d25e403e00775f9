/** Numbers of one sentence in order → the same, where two that bound a range ("5 to 7", "$3-4 million") are one. */
import type { Lexeme } from './lexemes.ts';
import type { Measured } from './measured.ts';

/** A number, or a range of two; `to` is the upper end. */
export interface Amount extends Measured {
  readonly to: number | null;
}

type Lexemes = readonly Lexeme[];

const CHANGING =
  /^(?:rise|rises|rose|risen|rising|increase|increased|increases|increasing|grow|grew|grown|growing|jumped|jump|climbed|fell|fall|fallen|falling|drop|dropped|dropping|declined|decreased|cut|reduced|raised|raise|raising|lowered|up|down|went|moved|upgraded|downgraded|slashed|shrank|doubled|boosted|widened|narrowed|slipped|slid|surged|soared|changed|improved|expanded)$/;

/** "rose from 5 to 7" tells of two values, not of a range; "ranges from 5 to 7" of one, as what stands before a comma. */
function tellsChange(lexemes: Lexemes, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 6); at--) {
    const { lower = '', text = '' } = lexemes[at] ?? {};
    if (text === ',' || /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|lasts?|takes?)$/.test(lower)) return false;
    if (CHANGING.test(lower) && !/^[-‐‑]$/.test(lexemes[at - 1]?.text ?? '')) return true;
  }
  return false;
}

/** "between 22 and 25", "between the ages of 22 and 25". */
function opensBetween(lexemes: Lexemes, i: number): boolean {
  const words = lexemes.slice(Math.max(0, i - 4), i).map(({ lower }) => lower);
  return /(?:^| )between(?: the ages? of| ages| about| around| roughly)?$/.test(words.join(' '));
}

function joinsRange(lexemes: Lexemes, a: Measured, b: Measured): boolean {
  const between = lexemes
    .slice(a.next, b.from)
    .map(({ lower }) => lower)
    .join(' ');
  const opener = lexemes[a.from - 1]?.lower;
  if (/^[-–—]$/.test(between)) return lexemes[a.next]?.glued === true || lexemes[b.from]?.glued === false;
  if (between === 'to' && sharesMagnitude(a, b)) return true;
  if (between === 'to' || between === 'up to')
    return !tellsChange(lexemes, opener === 'from' || opener === 'by' ? a.from - 1 : a.from);
  if (between === 'and') return opensBetween(lexemes, a.from);
  return between === 'or' && !a.digits && !b.digits && b.value - a.value === 1;
}

/** "raised $30 to $40 million": of two amounts of money only the second has its magnitude. */
const sharesMagnitude = (a: Measured, b: Measured): boolean =>
  a.kind === 'money' && b.kind === 'money' && a.digits && !a.scaled && b.scaled && a.value < 1000;

/** "3-4 million": the magnitude of the upper end holds for the lower one too. */
function scaledLike(lower: Measured, upper: Measured, lexemes: Lexemes): number {
  const word = lexemes[upper.numberNext - 1]?.lower ?? '';
  const scale =
    { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, bn: 1e9, m: 1e6, k: 1e3, tn: 1e12, b: 1e9 }[word] ?? 1;
  return scale > 1 && !lower.scaled && lower.value < 1000 && lower.value * scale < upper.value
    ? lower.value * scale
    : lower.value;
}

/** One amount of two numbers; null where they are two. */
function joinRange(lexemes: Lexemes, a: Measured, b: Measured): Amount | null {
  if (b.from - a.next < 1 || b.from - a.next > 2 || !joinsRange(lexemes, a, b)) return null;
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return null;
  if (a.unit !== null && b.unit === null && a.kind !== 'money') return null;
  const value = scaledLike(a, b, lexemes);
  if (value >= b.value) return null;
  const unit = b.unit ?? a.unit;
  return {
    ...b,
    from: a.from,
    numberFrom: a.numberFrom,
    value,
    to: b.value,
    unit,
    kind: b.unit === null ? a.kind : b.kind,
  };
}

export function joinRanges(lexemes: Lexemes, numbers: readonly Measured[]): Amount[] {
  const amounts: Amount[] = [];
  for (const number of numbers) {
    const last = amounts.at(-1);
    const range = last && last.to === null ? joinRange(lexemes, last, number) : null;
    if (range) amounts[amounts.length - 1] = range;
    else amounts.push({ ...number, to: null });
  }
  return amounts;
}
