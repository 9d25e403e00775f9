import { describe, expect, it } from 'vitest';
import { displayOf } from '../../../src/analysis/key-figures/display.ts';
import { foreignLabel } from '../../../src/analysis/key-figures/foreign-label.ts';
import type { Quantity } from '../../../src/analysis/model.ts';

/** The number `written` of a text, as a share in per cent. */
function shareOf(text: string, written: string): Quantity {
  const start = text.indexOf(written);
  const value = Number.parseFloat(written.replace(',', '.'));
  return { start, end: start + written.length, value, unit: 'percentage', kind: 'percent', change: '=', concept: null };
}

function print(text: string, written: string, lang: string): string | null {
  const quantity = shareOf(text, written);
  const label = foreignLabel(text, { start: 0, end: text.length }, quantity, lang);
  return label && `${displayOf(text, quantity)} | ${label.map((span) => span.text).join(' […] ')}`;
}

describe('foreignLabel', () => {
  it.each([
    [
      '61 Prozent der Wähler in Graz stimmten für den Plan.',
      '61 Prozent',
      'de',
      '61 % | der Wähler in Graz stimmten für den Plan',
    ],
    [
      '61 Prozent der Wähler in Graz stimmten für den Plan.',
      '61',
      'de',
      '61 % | der Wähler in Graz stimmten für den Plan',
    ],
    [
      'Rund 61,5 % der Wähler in Graz stimmten für den Plan.',
      '61,5 %',
      'de-AT',
      '61,5 % | der Wähler in Graz stimmten für den Plan',
    ],
    [
      'Environ 61 pour cent des électeurs du nord ont voté.',
      '61 pour cent',
      'fr',
      '61 % | des électeurs du nord ont voté',
    ],
    ['Понад 61 відсотків виборців у Граці підтримали план.', '61', 'uk', '61 % | виборців у Граці підтримали план'],
  ])('%s (%s)', (text, written, lang, printed) => expect(print(text, written, lang)).toBe(printed));

  it.each([
    ['a word that points elsewhere', '61 Prozent ihrer Wähler in Graz stimmten für den Plan.', 'de'],
    ['a sentence that goes on', '61 Prozent der Wähler in Graz stimmten zu, die anderen blieben fern.', 'de'],
    ['a number in the middle', 'In Graz stimmten 61 Prozent der Wähler für den Plan.', 'de'],
    ['a language without a list', '61 procent av väljarna i Graz röstade för planen.', 'sv'],
  ])('is silent on %s', (_, text, lang) => expect(print(text, '61', lang)).toBeNull());
});
