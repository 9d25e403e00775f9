/** The words of a unit, as heads, captions and cells have them → magnitude and unit: "billion euros", "Mrd. Euro", "€bn", "%". */
import type { QuantityKind } from '../model.ts';
import { currencyOfSign, currencyOfWords } from '../quantities/currencies.ts';
import { own } from '../quantities/number-words.ts';
import { unitOf } from '../quantities/units.ts';

export interface UnitPhrase {
  /** 1,000,000 for "million". */
  readonly factor: number;
  /** Null for a magnitude alone. */
  readonly unit: string | null;
  readonly kind: QuantityKind;
}

const SCALE_WORDS: Readonly<Record<number, string>> = {
  1e3: "thousand thousands '000 ’000 000s tausend tsd millier milliers mille тис тыс k",
  1e6: 'million millions m mn mln mio millionen млн мільйон мільйонів мільйони',
  1e9: 'billion billions bn b mrd milliarde milliarden milliard milliards млрд мільярд мільярдів мільярди',
  1e12: 'trillion trillions tn trn billionen трлн трильйон трильйонів',
};
const SCALES = new Map(
  Object.entries(SCALE_WORDS).flatMap(([factor, words]) =>
    words.split(' ').map((word) => [word, Number(factor)] as const),
  ),
);
/** A magnitude only beside a currency: "5 m" are metres as often as millions. */
const UNSURE_SCALES = new Set(['m', 'b', 'k']);
/** Forms of one letter, or of a word of the language, that are units only close behind a number. */
const UNSURE_UNITS = /^(?:m|g|l|s|w|in|mo|cc|rad|bit|bar|bars|turns?|cups?|stones?|C|F|L|W|h|°)$/;

const FOREIGN_UNITS = new Map<string, string>(
  `dollar: us-dollar, us-dollars, dollars américains, доларів, доларів сша, долари, долар, дол, usd
euro: євро
pound sterling: pfund, livres sterling, фунтів
ukrainian hryvnia: гривень, гривні, гривня, грн
russian ruble: rubel, roubles, рублів, рублі
percentage: prozent, pour cent, відсотків, відсотки, відсоток, percentage
kilometre: кілометрів, км
tonne: tonnen, тонн`
    .split('\n')
    .flatMap((line) => {
      const [unit = '', forms = ''] = line.split(': ');
      return forms.split(', ').map((form): [string, string] => [form, unit]);
    }),
);

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '');
const scaleOf = (word: string | undefined): number | null => own(SCALES, plain(word ?? ''));

function namedUnit(form: string): Pick<UnitPhrase, 'unit' | 'kind'> | null {
  const currency = currencyOfSign(form) ?? currencyOfWords(form);
  if (currency) return { unit: currency, kind: 'money' };
  const known = own(FOREIGN_UNITS, plain(form)) ?? form;
  if (known !== form) {
    const money = currencyOfWords(known);
    return money ? { unit: money, kind: 'money' } : namedUnit(known);
  }
  if (/^percentage$/i.test(form)) return { unit: 'percentage', kind: 'percent' };
  const unit = UNSURE_UNITS.test(form) ? null : unitOf(form);
  return unit && { unit: unit.name, kind: unit.kind };
}

/** "barrels per day": both parts are units. */
function unitOrRate(form: string): Pick<UnitPhrase, 'unit' | 'kind'> | null {
  const [above = '', below, ...more] = form.split(/ per | an? /);
  const [upper, lower] = [namedUnit(above), below === undefined ? null : namedUnit(below)];
  if (below === undefined) return upper;
  if (!upper || !lower || more.length > 0) return null;
  return { unit: `${upper.unit} per ${lower.unit}`, kind: upper.kind };
}

function splitScales(words: readonly string[]): {
  readonly factor: number;
  readonly scales: string[];
  readonly rest: string[];
} {
  let [from, to, factor] = [0, words.length, 1];
  const scales: string[] = [];
  for (let scale = scaleOf(words[from]); from < to && scale !== null; scale = scaleOf(words[from])) {
    scales.push(plain(words[from++] ?? ''));
    factor *= scale;
  }
  if (from > 0 && /^(?:of|de)$/i.test(words[from] ?? '')) from++;
  for (let scale = scaleOf(words[to - 1]); to > from && scale !== null; scale = scaleOf(words[to - 1])) {
    scales.push(plain(words[--to] ?? ''));
    factor *= scale;
  }
  return { factor, scales, rest: words.slice(from, to) };
}

/** Null where any of the words is not understood. */
export function readUnitPhrase(phrase: string): UnitPhrase | null {
  if (phrase.length > 60 || /\d/.test(phrase.replace(/['’]?000s?/g, ''))) return null;
  const words = phrase
    .replace(/^(?:in|en|у|в)\s+/iu, '')
    .replace(/\b(?:US|U\.S\.)\s?(?=\$)/g, 'US')
    .replace(/\bd['’](?=\p{L})/gu, 'd ')
    .replace(/(\p{Sc})(?=\p{L})/gu, '$1 ')
    .replace(/(?<=(?:^|\s)(?:bn|mn?|tn|k|b))(?=\p{Sc})/giu, ' ')
    .replace(/,/g, ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'd');
  const { factor, scales, rest } = splitScales(words);
  if (rest.length === 0)
    return factor > 1 && !scales.some((s) => UNSURE_SCALES.has(s)) ? { factor, unit: null, kind: 'number' } : null;
  const unit = unitOrRate(rest.join(' '));
  if (!unit || (unit.kind !== 'money' && scales.some((s) => UNSURE_SCALES.has(s)))) return null;
  return { factor, ...unit };
}
