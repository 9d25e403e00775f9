/** Lexemes, and where to begin → the number that begins there together with its currency sign or unit. */
import type { QuantityKind } from '../model.ts';
import { currencyBehind, isHyphen, type Lexemes, signBefore } from './attached-currency.ts';
import { attach } from './attached-unit.ts';
import { type ReadNumber, readNumber } from './read-number.ts';

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
  /^(?:[\d.½⅓⅔¼¾⅕⅛⅜⅝⅞\p{Sc}\p{Lu}]|(?:an?|half|quarter|zero|nou?ught|naught|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million|billion|trillion|lakh|crore|quadrillion|usd|eur|gbp|rmb|cny|jpy|aud|cad|chf|inr|mxn|nzd|hk|nz|nt|us|au|c|\p{Ll}+t(?:een|y))$)/u;

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
    value: round(number.value * factor * (attached?.factor ?? 1)),
    unit: pounds ? 'pound sterling' : (attached?.unit ?? null),
    kind: pounds ? 'money' : (attached?.kind ?? 'number'),
    digits: number.digits,
    scaled,
  };
  return withCents(lexemes, withInches(lexemes, measured));
}

/** Without the noise of floating point: 1.1 million is 1100000. */
const round = (value: number): number => Number(value.toPrecision(15));
