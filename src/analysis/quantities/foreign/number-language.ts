/** What a language's numbers are read by: words of magnitude, of units, of change, and what may stand as a counted noun. */
import type { Change, QuantityKind } from '../../model.ts';

/** A noun right behind a number ("640 neue Arbeitsplätze"): offsets into the text that was given; null for none. */
export type NounBehind = (
  rest: string,
) => { readonly start: number; readonly end: number; readonly noun: string } | null;

export interface NumberLanguage {
  /** Lower-case words and abbreviations behind the digits; "*" for any ending. */
  readonly magnitudes: Forms<number>;
  /** Lower-case names of units, of up to three words; "*" for any ending. */
  readonly units: Forms<ForeignUnit>;
  /** Whole numbers written in words, without those that are also articles. */
  readonly words: ReadonlyMap<string, number>;
  /** Shares written in words ("die Hälfte der"), each at the beginning of what it is tried on. */
  readonly shares: readonly (readonly [RegExp, number])[];
  /** What joins the two ends of a range, at the beginning of what stands behind the first. */
  readonly range: RegExp;
  /** "zwischen", and the "und" that goes with it. */
  readonly between: readonly [RegExp, RegExp];
  /** Tried on what stands right before the number. */
  readonly bounds: readonly (readonly [Change, RegExp])[];
  /** Tried on the clause before the number, and on what follows it. */
  readonly rise: RegExp;
  readonly fall: RegExp;
  /** The word right before a number that rose or fell by it ("um 5 Prozent"). */
  readonly by: RegExp;
  /** Words right before a number that make it a name, a date, a place in a row. */
  readonly naming: RegExp;
  /** What stands behind a number that is a day, a time or a place in a row. */
  readonly notCounted: RegExp;
  readonly nounBehind: NounBehind;
  /** The phrase behind a unit that tells of what ("der Befragten"), its noun phrase in group 1. */
  readonly of: RegExp;
}

export interface ForeignUnit {
  readonly name: string;
  readonly kind: QuantityKind;
}

export interface Forms<T> {
  readonly exact: ReadonlyMap<string, T>;
  readonly stems: readonly (readonly [string, T])[];
}

/** "canonical: form form*" by kind; "+" stands for a space. */
export function unitsOf(table: Readonly<Partial<Record<QuantityKind, string>>>): Forms<ForeignUnit> {
  const entries = Object.entries(table).flatMap(([kind, list]) =>
    list.split('|').flatMap((entry) => {
      const [name = '', forms = ''] = entry.split(':').map((part) => part.trim());
      const unit = { name, kind: kind as QuantityKind };
      return forms.split(/\s+/).map((form): [string, ForeignUnit] => [form.replaceAll('+', ' '), unit]);
    }),
  );
  return formsOf(entries);
}

export function formsOf<T>(entries: readonly (readonly [string, T])[]): Forms<T> {
  const isStem = (form: string): boolean => form.endsWith('*');
  return {
    exact: new Map(entries.filter(([form]) => !isStem(form))),
    stems: entries.filter(([form]) => isStem(form)).map(([form, value]) => [form.slice(0, -1), value] as const),
  };
}

const wordCount = (form: string): number => form.split(' ').length;

/** The value of a form, of which a stem of as many words may be the beginning. */
export const meaningOf = <T>({ exact, stems }: Forms<T>, form: string): T | null =>
  exact.get(form) ??
  stems.find(([stem]) => !form.endsWith('.') && form.startsWith(stem) && wordCount(stem) === wordCount(form))?.[1] ??
  null;

/** Signs that mean the same in every language here. */
export const SIGNS: Forms<ForeignUnit> = unitsOf({
  percent: 'percentage: %',
  money:
    'dollar: $ us$ usd | euro: € eur | pound sterling: £ gbp | ukrainian hryvnia: ₴ uah | japanese yen: ¥ jpy | swiss franc: chf | russian ruble: ₽ rub | polish zloty: pln zł',
  length: 'kilometre: km | metre: m | centimetre: cm | millimetre: mm',
  area: 'square kilometre: km² | square metre: m² qm | hectare: ha',
  weight: 'kilogram: kg | tonne: t | gram: g',
  temperature: 'celsius: °c | degree: °',
  speed: 'kilometre per hour: km/h',
  count: 'kilowatt: kw | megawatt: mw | gigawatt: gw | kilowatt hour: kwh | terawatt hour: twh',
});
