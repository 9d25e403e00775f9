/** What no reader should find among the words of the page, in any language. */
import { describe, expect, it } from 'vitest';
import { deliveryWords } from '../../src/render/delivery/delivery-words.ts';
import { german } from '../../src/render/words/de.ts';
import { english } from '../../src/render/words/en.ts';
import { french } from '../../src/render/words/fr.ts';
import { ukrainian } from '../../src/render/words/uk.ts';
import { wordsOf } from '../../src/render/words/words-of.ts';

/** Every string that a language says, functions asked with what they take. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  if (typeof value === 'function') return [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

const date = { year: 2026, month: 11, day: 1 };
const asked = (words: typeof french): readonly string[] => [
  words.covers('x'),
  words.coversFrom('x'),
  words.coversUntil('x'),
  words.barsAlternative('x'),
  words.stripAlternative('x', 'y', true),
  words.sidesFound,
  words.balanceAlternative('x'),
  words.oftenOnNoSide('x'),
  words.newStatementOn('x'),
];

describe('the words of the page', () => {
  it('in French part signs from words by a space at which no line ends', () => {
    const all = [...stringsOf(french), ...asked(french), ...stringsOf(deliveryWords('fr'))];
    expect(all.filter((text) => / [:;!?»]|« /.test(text))).toEqual([]);
    expect(all.filter((text) => /[^\s\u00a0][:;!?»]/.test(text.replace(/UTC.*/, '')))).toEqual([]);
  });

  it.each(['en', 'de', 'fr', 'uk'])('hold a day and its month together (%s)', (lang) => {
    const { words } = wordsOf(lang);
    for (const text of [words.day(date), words.shortDay(date), words.days(date, { ...date, day: 3 })])
      expect(text).not.toMatch(/^\S* \p{L}/u);
    expect(words.editionNumber(3)).not.toContain(' ');
  });

  it('agree with a count of one', () => {
    expect(french.balanceOf(1, 1, true)).toContain('1 déclaration attribuée dans 1 source de ce thème');
    expect(french.balanceOf(1, 1, true)).toContain('imprimée ci-dessus');
    expect(french.balanceOf(2, 1, true)).toContain('imprimées ci-dessus');
    expect(english.balanceOf(1, 1, true)).toContain('1 attributed statement in 1 source');
    expect(ukrainian.balanceOf(21, 21, true)).toMatch(/^21 висловлювання у 21 джерелі .* надруковане вище/);
    expect(ukrainian.balanceOf(3, 12, true)).toMatch(/^3 висловлювання у 12 джерелах .* надруковані вище/);
    expect(ukrainian.uncited(1)).toBe('Прочитано ще 1 статтю, з якої нічого не надруковано.');
    expect(ukrainian.uncited(5)).toBe('Прочитано ще 5 статей, з яких нічого не надруковано.');
  });
});

describe('countries', () => {
  it.each([
    ['Turkey', 'Türkei', 'Turquie', 'Туреччина'],
    ['United States', 'Vereinigte Staaten', 'États-Unis', 'Сполучені Штати'],
    ['NATO', 'NATO', 'NATO', 'NATO'],
  ])('%s in the languages of the page', (name, de, fr, uk) => {
    expect([english, german, french, ukrainian].map(({ country }) => country(name))).toEqual([name, de, fr, uk]);
  });
});
