import { describe, expect, it } from 'vitest';
import { isOutOfOffice } from '../../../src/analysis/viewpoints/out-of-office.ts';
import { sideOf } from '../../../src/analysis/viewpoints/side-of.ts';

const on = (published: string | null, ...texts: readonly string[]) => texts.map((text) => ({ text, published }));

describe('whoever does not hold the office by which he is known', () => {
  it.each([
    'Republican presidential nominee Donald Trump said the talks would fail.',
    'Former U.S. President Donald Trump said the talks would fail.',
    'Donald Trump, the Republican candidate, said the talks would fail.',
    'President-elect Donald Trump said the talks would fail.',
  ])('is told by an article: %s', (text) =>
    expect(isOutOfOffice(on(null, 'Rain fell.', text), 'Donald Trump')).toBe(true),
  );

  it.each([
    'President Donald Trump met the former mayor, Ana Lima.',
    'The nominee met Donald Trump, who said the talks would fail.',
  ])('is not who holds it: %s', (text) => expect(isOutOfOffice(on(null, text), 'Donald Trump')).toBe(false));

  it.each([
    ['Obama', '2016-03-04', false],
    ['Obama', '2019-03-04', true],
    ['Donald Trump', '2016-09-01', true],
    ['Donald Trump', '2018-09-01', false],
    ['Donald Trump', '2024-09-01', true],
    ['Ana Lima', '2024-09-01', false],
  ])('is told by the year: %s in an article of %s', (name, published, out) => {
    expect(isOutOfOffice(on(published, `${name} said the talks would fail.`), name)).toBe(out);
    expect(isOutOfOffice(on(published, 'Rain fell.'), name)).toBe(false);
  });

  it('speaks for no state', () => {
    const sides = [
      { name: 'Washington', holders: ['United States'] },
      { name: 'Moscow', holders: ['Russia'] },
    ];
    expect(sideOf(sides, 'Donald Trump', [], [], true)).toBe(0);
    expect(sideOf(sides, 'Donald Trump', [], [], false)).toBeNull();
    expect(sideOf([...sides, { name: 'He', holders: ['Donald Trump'] }], 'Donald Trump', [], [], false)).toBe(2);
  });
});
