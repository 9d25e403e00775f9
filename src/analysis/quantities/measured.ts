/** Lexemes, and where to begin → the number that begins there together with its currency sign or unit. */
import type { QuantityKind } from '../model.ts';
import { currencyOfSign, currencyOfWords } from './currencies.ts';
import type { Lexeme } from './lexemes.ts';
import { type ReadNumber, readNumber } from './read-number.ts';
import { type Unit, unitOf } from './units.ts';

export interface Measured {
  /** Indices of its lexemes: `from` inclusive, `next` exclusive; and of the number alone. */
  readonly from: number;
  readonly next: number;
  readonly numberFrom: number;
  readonly numberNext: number;
  readonly value: number;
  readonly unit: string | null;
  readonly kind: QuantityKind;
  readonly digits: boolean;
  /** A word or suffix of magnitude stands behind the digits ("3 million"). */
  readonly scaled: boolean;
}

type Lexemes = readonly Lexeme[];
interface Attached {
  readonly unit: string;
  readonly kind: QuantityKind;
  readonly next: number;
  readonly factor: number;
}

const isHyphen = (lexeme: Lexeme | undefined): boolean => lexeme !== undefined && /^[-‐‑–]$/.test(lexeme.text);

/** Text of some lexemes as they stand, one space where there is any, hyphens and abbreviating stops dropped. */
function joined(lexemes: Lexemes, from: number, next: number): string {
  let text = '';
  for (const lexeme of lexemes.slice(from, next)) {
    if (isHyphen(lexeme) || lexeme.text === '.') text += text === '' ? '' : ' ';
    else text += lexeme.glued || text === '' || text.endsWith(' ') ? lexeme.text : ` ${lexeme.text}`;
  }
  return text.trim();
}

/** A currency sign or code that ends where the number begins: "$", "US$", "EUR". */
function signBefore(lexemes: Lexemes, i: number): { readonly from: number; readonly currency: string } | null {
  for (const length of [4, 3, 2, 1]) {
    const run = lexemes.slice(i, i + length);
    if (run.length < length || run.slice(1).some((lexeme) => !lexeme.glued)) continue;
    const currency = currencyOfSign(run.map((lexeme) => lexeme.text).join(''));
    if (currency) return { from: i + length, currency };
  }
  return null;
}

/** A form begins and ends with a word or sign of its own, not with a stop of the sentence. */
const isWhole = (lexemes: Lexemes, from: number, next: number): boolean =>
  [lexemes[from], lexemes[next - 1]].every(
    (lexeme) => lexeme !== undefined && lexeme.text !== '.' && !isHyphen(lexeme),
  );

/** "60p": pence, where it is no height of a screen. */
const penceOf = (lexemes: Lexemes, i: number, length: number): string | null =>
  length === 1 &&
  lexemes[i]?.text === 'p' &&
  lexemes[i]?.glued === true &&
  lexemes[i - 1]?.kind === 'numeral' &&
  !/^(?:240|360|480|540|576|720|1080|1440|2160|4320)$/.test(lexemes[i - 1]?.text ?? '')
    ? 'penny'
    : null;

/** "dollars", "Canadian dollars", "USD", "€" behind the number; its longest form counts. */
function currencyBehind(lexemes: Lexemes, i: number): Attached | null {
  const at = isHyphen(lexemes[i]) ? i + 1 : i;
  for (const length of [5, 4, 3, 2, 1]) {
    const form = joined(lexemes, at, at + length);
    const name = currencyOfWords(form) ?? currencyOfSign(form) ?? penceOf(lexemes, at, length);
    if (name && isWhole(lexemes, at, at + length)) return { unit: name, kind: 'money', next: at + length, factor: 1 };
  }
  return null;
}

/** Forms that are units only close behind digits ("5h"), and those that are also units behind a space ("5 m"). */
const CLOSE_ONLY = /^(?:m|g|l|h|s|t|w|kt|L|W|mi|in|mo|cc|ms|nm|mw|kb|bit|rad|kn|C|F|turns?|cups?|bars?|stones?)$/;
const CLOSE_OR_SPACED = /^(?:m|t|mi|kn|kt|turns?|cups?|stones?)$/;
/** "two turns" needs a sentence to be a measure; "two cups of flour" does not. */
const IN_WORDS = /^(?:cups?|turns?)$/;

/** A unit of measure behind the number, of up to three words. */
function unitBehind(lexemes: Lexemes, i: number, digits: boolean): Attached | null {
  const hyphen = isHyphen(lexemes[i]) && lexemes[i]?.glued === true;
  const at = hyphen ? i + 1 : i;
  for (const length of [3, 2, 1]) {
    if (!isWhole(lexemes, at, at + length)) continue;
    const form = joined(lexemes, at, at + length);
    const unit = unitOf(form);
    const close =
      lexemes[at]?.glued === true ||
      (/^[CF]$/.test(form) && isOfHeat(lexemes, i)) ||
      (/^[gl]$/.test(form) && lexemes[at + 1]?.lower === 'of');
    if (!unit || (CLOSE_ONLY.test(form) && !fits(form, digits, close))) continue;
    return { unit: unit.name, kind: unit.kind, next: at + length, factor: 1 };
  }
  return null;
}

/** "minus 31 C", "temperatures of 40 C": a letter behind a space is a scale where the words before speak of heat. */
const isOfHeat = (lexemes: Lexemes, i: number): boolean =>
  lexemes
    .slice(Math.max(0, i - 14), i)
    .some(({ lower }) =>
      /^(?:temperatures?|heat\w*|mercury|warm\w*|cold\w*|cool\w*|minus|highs?|lows?|degrees?|thermometers?)$/.test(
        lower,
      ),
    );

function fits(form: string, digits: boolean, glued: boolean): boolean {
  return digits ? glued || CLOSE_OR_SPACED.test(form) : IN_WORDS.test(form);
}

const RATE_OF: Readonly<Record<string, QuantityKind>> = { hour: 'speed', second: 'speed' };

/** "miles an hour", "barrels per day", "litres/second": a rate where the lower part is a unit; money keeps its own name. */
function withRate(lexemes: Lexemes, found: Attached): Attached {
  const [sign, below] = [lexemes[found.next], lexemes[found.next + 1]];
  if (
    !sign ||
    !below ||
    found.kind === 'money' ||
    found.kind === 'percent' ||
    !/^(?:per|an?|\/|each|every)$/.test(sign.lower)
  )
    return found;
  const unit: Unit | null = unitOf(below.text);
  const paid = /^pounds?$/.test(lexemes[found.next - 1]?.lower ?? '') && unit?.kind === 'duration';
  if (paid) return { ...found, unit: 'pound sterling', kind: 'money' };
  if (!unit || unit.kind === found.kind || !/^(?:duration|length|area|volume|weight)$/.test(unit.kind)) return found;
  if (/^an?$/.test(sign.lower) && unit.kind !== 'duration') return found;
  const kind = found.kind === 'length' ? (RATE_OF[unit.name] ?? found.kind) : found.kind;
  return { ...found, unit: `${found.unit} per ${unit.name}`, kind, next: found.next + 2 };
}

/** "m", "k", "b" close to the numeral: a magnitude beside money or before a counted noun, else perhaps a unit. */
function suffixFactor(lexemes: Lexemes, number: ReadNumber, money: boolean): number {
  if (number.suffix === null) return 1;
  const [letter, behind] = [lexemes[number.next]?.text ?? '', lexemes[number.next + 1]];
  if (money || /^[kKbB]$/.test(letter)) return number.suffix;
  if (letter === 'T' || letter === 't') return 1;
  return letter === 'M' ||
    (behind?.kind === 'word' && !behind.glued && /(?:\p{L}{3}s|people|women|men)$/u.test(behind.lower))
    ? number.suffix
    : 1;
}

const AGE = /^(?:old|of)$/;

/** "45-year-old", "five years old", "8 months of age". */
function withAge(lexemes: Lexemes, found: Attached): Attached {
  if (found.kind !== 'duration' || !/^(?:year|month|week|day)$/.test(found.unit)) return found;
  const at = isHyphen(lexemes[found.next]) ? found.next + 1 : found.next;
  if (!AGE.test(lexemes[at]?.lower ?? '')) return found;
  if (lexemes[at]?.lower === 'of' && lexemes[at + 1]?.lower !== 'age') return found;
  return { ...found, unit: `${found.unit} of age`, kind: 'age', next: lexemes[at]?.lower === 'of' ? at + 2 : at + 1 };
}

function attach(lexemes: Lexemes, i: number, digits: boolean, currency: string | null): Attached | null {
  if (currency) {
    const again = currencyBehind(lexemes, i);
    return {
      unit: again && again.unit !== 'cent' && lexemes[i]?.kind === 'word' ? again.unit : currency,
      kind: 'money',
      next: again?.unit === currency && lexemes[i]?.kind === 'word' ? again.next : i,
      factor: 1,
    };
  }
  const money = currencyBehind(lexemes, i);
  if (money) return money;
  const unit = unitBehind(lexemes, i, digits);
  return unit ? withAge(lexemes, withRate(lexemes, unit)) : null;
}

const behindAnd = (lexemes: Lexemes, i: number): number => (lexemes[i]?.lower === 'and' ? i + 1 : i);

/** "3 dollars 50 cents", "thirteen dollars and forty-five cents". */
function withCents(lexemes: Lexemes, measured: Measured): Measured {
  if (measured.kind !== 'money' || measured.unit === 'cent') return measured;
  const cents = readNumber(lexemes, behindAnd(lexemes, measured.next));
  if (!cents || cents.value >= 100 || !/^(?:cents?|pence|penny)$/.test(lexemes[cents.next]?.lower ?? ''))
    return measured;
  return { ...measured, value: round(measured.value + cents.value / 100), next: cents.next + 1 };
}

/** "5 feet 2 inches": the smaller unit behind the larger one. */
function withInches(lexemes: Lexemes, measured: Measured): Measured {
  if (measured.unit !== 'foot') return measured;
  const inches = readNumber(lexemes, behindAnd(lexemes, measured.next));
  const { next } = measured;
  const glued = isHyphen(lexemes[next]) && lexemes[next + 1]?.glued ? readNumber(lexemes, next + 1) : null;
  if (glued && glued.value < 12)
    return { ...measured, value: round(measured.value + glued.value / 12), next: glued.next };
  if (!inches || !/^(?:in|inch|inches)$/.test(lexemes[inches.next]?.lower ?? '')) return measured;
  return { ...measured, value: measured.value + inches.value / 12, next: inches.next + 1 };
}

/** "50+ people", "30-plus years". */
function behindPlus(lexemes: Lexemes, i: number): number {
  if (lexemes[i]?.text === '+' && lexemes[i]?.glued) return i + 1;
  return isHyphen(lexemes[i]) && lexemes[i + 1]?.lower === 'plus' && lexemes[i + 1]?.glued ? i + 2 : i;
}

const MAGNITUDE = /^(?:hundred|thousand|million|billion|trillion|bn|mn|mln|tn|trn|mil|k|m|b)$/i;

/** A cheap look at where a number or a currency sign can begin: digits, capitals, signs, the words of numbers. */
const MAY_BEGIN =
  /^(?:[\d.½⅓⅔¼¾⅕⅛⅜⅝⅞\p{Sc}\p{Lu}]|(?:an?|half|quarter|zero|nou?ught|naught|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million|billion|trillion|lakh|crore|quadrillion|usd|eur|gbp|rmb|cny|jpy|aud|cad|chf|inr|c|\p{Ll}+t(?:een|y))$)/u;

/** "costs 1,900 pounds", "fined 200 pounds": money by the verb before it. */
const isPrice = (lexemes: Lexemes, i: number, next: number): boolean =>
  /^(?:in|of)$/.test(lexemes[next]?.lower ?? '')
    ? false
    : lexemes
        .slice(Math.max(0, i - 4), i)
        .some(({ lower }) =>
          /^(?:costs?|costing|paid|pays?|paying|fined?|earn(?:s|ed|ing)?|prices?|priced|worth|spen[dt]|spending|wages?|salary|sold|buy|bought|bills?|fees?|rents?|tax|charged?|owed?|debts?|bail)$/.test(
            lower,
          ),
        );

/** Reads at lexemes[i]; null where neither a number nor a currency sign before one begins. */
export function readMeasured(lexemes: Lexemes, i: number): Measured | null {
  if (!MAY_BEGIN.test(lexemes[i]?.text ?? '')) return null;
  const sign = signBefore(lexemes, i);
  const numberFrom = sign ? sign.from : i;
  const number = readNumber(lexemes, numberFrom);
  if (!number || (sign && !number.digits)) return null;
  const factor = suffixFactor(
    lexemes,
    number,
    sign !== null || (number.suffix !== null && currencyBehind(lexemes, number.next + 1) !== null),
  );
  const numberNext = behindPlus(lexemes, factor === 1 ? number.next : number.next + 1);
  const attached = attach(lexemes, numberNext, number.digits, sign?.currency ?? null);
  const scaled = number.digits && lexemes.slice(numberFrom, numberNext).some(({ lower }) => MAGNITUDE.test(lower));
  const pounds =
    attached?.unit === 'pound-mass' &&
    (scaled || number.value >= 1e6 || isPrice(lexemes, i, attached.next)) &&
    /^pounds?$/.test(lexemes[attached.next - 1]?.lower ?? '');
  const measured: Measured = {
    from: i,
    next: attached?.next ?? numberNext,
    numberFrom,
    numberNext,
    value: round(number.value * factor),
    unit: pounds ? 'pound sterling' : (attached?.unit ?? null),
    kind: pounds ? 'money' : (attached?.kind ?? 'number'),
    digits: number.digits,
    scaled,
  };
  return withCents(lexemes, withInches(lexemes, measured));
}

/** Without the noise of floating point: 1.1 million is 1100000. */
const round = (value: number): number => Number(value.toPrecision(15));
