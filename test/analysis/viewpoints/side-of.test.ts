import { describe, expect, it } from 'vitest';
import { sideOf, titlesOf } from '../../../src/analysis/viewpoints/side-of.ts';

const SIDES = [
  { name: 'East', holders: ['Russia', 'Moscow', 'the Kremlin', 'Sergei Lavrov'] },
  { name: 'South', holders: ['Ukraine', 'Kyiv', 'Volodymyr Zelensky'] },
  { name: 'West', holders: ['United States', 'NATO', 'Mark Rutte', 'European diplomats'] },
];

describe('sideOf', () => {
  it('a body of a state holds those who speak for it, and nobody else of that state', () => {
    const sides = [
      { name: 'For', holders: ['House Democrats'] },
      { name: 'Against', holders: ['the White House'] },
    ];
    expect(sideOf(sides, 'White House officials')).toBe(1);
    expect(sideOf(sides, 'the White House')).toBe(1);
    expect(sideOf(sides, 'Joe Biden')).toBeNull();
    expect(sideOf(sides, 'U.S. officials')).toBeNull();
    expect(sideOf(sides, 'Joe Biden', ['President'])).toBeNull();
  });

  it('knows a holder behind one word of an office, and nobody who speaks for or of him', () => {
    const sides = [
      { name: 'For', holders: ['Tomas Arvell'] },
      { name: 'Against', holders: ['Ana Lima'] },
    ];
    expect(sideOf(sides, 'Energieminister Tomas Arvell')).toBe(0);
    expect(sideOf(sides, 'Sprecher von Tomas Arvell')).toBeNull();
  });

  it.each([
    ['Sergei Lavrov', 0],
    ['Lavrov', 0],
    ['The Kremlin', 0],
    ['Russian officials', 0],
    ['the Russian foreign ministry', 0],
    ['Volodymyr Zelenskyy', 1],
    ['Zelensky', 1],
    ['The Ukrainian military', 1],
    ['the Ukrainian side', 1],
    ['Washington', 2],
    ['the U.S. government', 2],
    ['NATO officials', 2],
    ['European diplomats', 2],
  ])('%s is on side %i', (name, side) => expect(sideOf(SIDES, name)).toBe(side));

  it.each([
    'Emmanuel Macron',
    'Ivan Lavrovsky',
    'officials',
    'Russian opposition leaders',
    "Russia's allies",
    'a former Russian president',
    'pro-Ukrainian officials',
    'US and Russian officials',
    'critics of the Kremlin',
    'the Russian people',
    'the Kyiv Post',
  ])('%s is on none', (name) => expect(sideOf(SIDES, name)).toBeNull());

  it('knows a person by the office before the name', () => {
    expect(sideOf(SIDES, 'Ivan Horak', ['Russian Deputy Foreign Minister'])).toBe(0);
    expect(sideOf(SIDES, 'Ivan Horak', ['former Russian President'])).toBeNull();
    expect(sideOf(SIDES, 'Ivan Horak', ['Belgian Foreign Minister'])).toBeNull();
  });

  it('puts nobody on a side whom two sides hold', () => {
    expect(sideOf([...SIDES, { name: 'Also', holders: ['Mark Rutte'] }], 'Mark Rutte')).toBeNull();
  });

  it('gives a surname to no side where two sides hold one of that name', () => {
    expect(sideOf([...SIDES, { name: 'Also', holders: ['Pavel Lavrov'] }], 'Lavrov')).toBeNull();
  });
});

describe('titlesOf', () => {
  it('takes the words of office right before a name', () => {
    expect(
      titlesOf('We met Czech Foreign Minister Ivan Horak. The road was long, Ivan Horak said.', 'Ivan Horak'),
    ).toEqual(['Czech Foreign Minister']);
  });
});

describe('titlesOf', () => {
  const side = (text: string) => sideOf(SIDES, 'Ivan Berg', titlesOf(text, 'Ivan Berg'));
  it.each([
    ["Ivan Berg, Russia's naval chief, said no.", 0],
    ['Ivan Berg, the Ukrainian foreign minister, said no.', 1],
    ["Ivan Berg, Lima's Russia envoy, said no.", null],
    ["Ivan Berg, Lima's Ukrainian security chief, said no.", null],
    ['Ivan Berg, the ambassador to Russia, said no.', null],
    ['Ivan Berg, a former Russian minister, said no.', null],
    ['Ivan Berg, a critic of the Russian government, said no.', null],
    ['Ivan Berg, the Russian novelist, said no.', null],
  ])('behind a name between commas: %s', (text, expected) => expect(side(text)).toBe(expected));
});
