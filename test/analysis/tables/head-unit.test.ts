import { describe, expect, it } from 'vitest';
import { readHead } from '../../../src/analysis/tables/head-unit.ts';

const read = (text: string) => {
  const { names, unit } = readHead({ start: 0, end: text.length, text });
  for (const span of [...names, ...(unit ? [unit.words] : [])])
    expect(text.slice(span.start, span.end)).toBe(span.text);
  return [names.map((name) => name.text), unit?.words.text ?? null];
};

describe('readHead', () => {
  it.each([
    ['Military aid (billion euros)', ['Military aid'], 'billion euros'],
    ['Share, %', ['Share'], '%'],
    ['Aid in bn €', ['Aid'], 'in bn €'],
    ['GDP – US$ billion', ['GDP'], 'US$ billion'],
    ['Inflation %', ['Inflation'], '%'],
    ['€bn', [], '€bn'],
    ['% of GDP', ['of GDP'], '%'],
    ['Spending as % of GDP', ['Spending', 'of GDP'], '%'],
    ['Aid (2023, bn €)', ['Aid', '2023'], 'bn €'],
    ['Tanks*', ['Tanks'], null],
    ['Year', ['Year'], null],
    ['Aid (2023)', ['Aid (2023)'], null],
    ['', [], null],
  ])('%s', (head, names, unit) => expect(read(head)).toEqual([names, unit]));
});
