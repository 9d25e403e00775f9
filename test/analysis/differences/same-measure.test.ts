import { beforeAll, describe, expect, it } from 'vitest';
import { doubtOf, tellTheSame } from '../../../src/analysis/differences/same-measure.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { measuresOf } from './figures-of.ts';

beforeAll(loadLanguage);

const BASE = 'The storm destroyed 300 houses on the island of Lissa on Friday.';

/** By rule: two tellings that this rule alone, or before all others, keeps apart. */
const KEPT_APART: Readonly<Record<string, readonly [string, string]>> = {
  unit: [BASE, 'The storm destroyed 450 boats on the island of Lissa on Friday.'],
  sense: ['Rents in Lissa were 300 euros on Friday.', 'Rents in Lissa rose by 450 euros on Friday.'],
  fate: ['The crash near Odel killed 31 people.', 'The crash near Odel injured 43 people.'],
  rate: ['The mill in Odel makes 300 tonnes of flour a day.', 'The mill in Odel makes 450 tonnes of flour a month.'],
  narrowing: ['The clinic in Odel has 300 patients.', 'The clinic in Odel has 450 new patients.'],
  since: ['Ruritania gave $300 million to Odel since 2024.', 'Ruritania gave $450 million to Odel in 2024.'],
  period: [BASE, 'The storm destroyed 450 houses on the island of Lissa on Monday.'],
  names: ['Soldiers killed 31 people in Odel.', 'Soldiers killed 43 people in Tarn.'],
  owners: ['Last week Ruritania lost 300 tanks to Salvia.', 'Last week Salvia lost 450 tanks to Ruritania.'],
  phrase: ['The port of Odel took in 300 tonnes of grain.', 'The port of Odel took in 450 tonnes of coal.'],
  ahead: ['Adlon opened 300 shops in Odel.', 'Adlon plans 450 shops in Odel.'],
  contrast: ['In Odel 300 houses have running water.', 'In Odel 450 houses have tiled roofs.'],
  survey: [
    'Some 33% of voters in Odel chose the greens, a Norstat poll found.',
    'Some 41% of voters in Odel chose the greens, a Meridian poll found.',
  ],
  culprit: [
    'The shooting in Odel killed four people, including the gunman.',
    'The shooting in Odel killed three people.',
  ],
  tooFar: ['The storm destroyed 300 houses in Lissa.', 'The storm destroyed 9,000 houses in Lissa.'],
  foreignName: ['The storm destroyed 300 houses in Lissa.', 'The storm destroyed 450 houses.'],
  uncovered: ['The mill made 300 tonnes of flour by hand.', 'There were 450 tonnes of flour.'],
  anchor: ['The mill had 300 tonnes of flour.', 'The mill has 450 tonnes of flour.'],
};

describe('doubtOf', () => {
  it('is null for two values of one measure', () => {
    const [a, b] = measuresOf(BASE, 'The storm destroyed 450 homes on the island of Lissa on Friday.');
    expect(a && b && doubtOf(a, b)).toBeNull();
  });

  for (const [rule, [one, other]] of Object.entries(KEPT_APART))
    it(`tells two things apart by: ${rule}`, () => {
      const [a, b] = measuresOf(one, other);
      if (!a || !b) throw new Error('nothing measured');
      expect(doubtOf(a, b)).toBe(rule);
      expect(doubtOf(b, a)).toBe(rule);
    });
});

describe('tellTheSame', () => {
  it.each([
    ['11,000 troops from Salvia are in Odel.', 'Eleven thousand soldiers of Salvia are in Odel.', true],
    ['The crash near Odel killed 12 people.', 'There were 12 deaths in the crash near Odel.', true],
    ['About 500 people were killed in Gaza.', 'About 500 people were killed in Israel.', false],
    ['Some 64% of women in Odel work.', 'Some 64% of men in Odel work.', false],
    ['Exports from Odel rose by 12% in 2023.', 'Exports from Odel rose by 12% in 2022.', false],
    ['A fire in Odel killed four people.', 'A ferry sank off Lissa, and four people were killed.', false],
  ])('%s / %s', (one, other, same) => {
    const [a, b] = measuresOf(one, other);
    expect(a && b && tellTheSame(a, b)).toBe(same);
  });
});
