import { describe, expect, it } from 'vitest';
import { partySides } from '../../../src/analysis/viewpoints/party.ts';

const SIDES = [
  { name: 'For', holders: ['House Democrats', 'Ana Lima'] },
  { name: 'Against', holders: ['Republicans'] },
];
const sidesOf = (text: string, name = 'Rui Costa', sides = SIDES) => partySides([text], name, sides);

describe('partySides', () => {
  it.each([
    ['Sen. Rui Costa (R-Ky.) called the bill a farce.', [1]],
    ['Sen. Rui Costa, R-Ky., called the bill a farce.', [1]],
    ['Republican Senator Rui Costa called the bill a farce.', [1]],
    ['Utah Republican Sen. Rui Costa called the bill a farce.', [1]],
    ['Democratic Rep. Rui Costa called the bill a start.', [0]],
    ['Rep. Rui Costa (D-Calif.) called the bill a start.', [0]],
  ])('reads the party beside a name: %s', (text, sides) => expect(sidesOf(text)).toEqual(sides));

  it.each([
    'Democratic Sen. Rui Costa called the bill a start.',
    'Rui Costa, D-Calif., called the bill a start.',
    'Rui Costa met Republican Senator Ana Cruz.',
    'Republicans and Rui Costa met.',
    'Rui Costa (Rhodes) called the bill a start.',
  ])('takes nobody for a member of what is not said of him: %s', (text) => expect(sidesOf(text)).toEqual([]));

  it.each([
    'Republican Sen. Rui Costa broke with his party over the bill.',
    'Republican Sen. Rui Costa spoke. Costa has bucked the leadership before.',
    'Former Republican Sen. Rui Costa called the bill a start.',
    'Republican Sen. Rui Costa spoke. Later Costa was one of four Republicans to vote for it.',
    'Republican Sen. Rui Costa spoke. Democratic Sen. Rui Costa answered.',
  ])('leaves out whom an article tells apart from his party: %s', (text) => expect(sidesOf(text)).toEqual([]));

  it('holds a group that is the party’s own', () => {
    expect(sidesOf('', 'House Democratic leaders')).toEqual([0]);
    expect(sidesOf('', 'the GOP leadership')).toEqual([1]);
    expect(sidesOf('', 'Senate Republicans')).toEqual([1]);
    expect(sidesOf('', 'Republican lawmakers')).toEqual([1]);
  });

  it.each([
    'Democrats',
    'Senate Democrats',
    'some Republicans',
    'moderate Republicans',
    'Republican voters',
    'republican rebels',
  ])('does not hold a group that is more, less or another: %s', (name) => expect(sidesOf('', name)).toEqual([]));

  it('finds both sides where both hold the party', () => {
    const sides = [...SIDES, { name: 'Also', holders: ['the Republican Party'] }];
    expect(sidesOf('Sen. Rui Costa (R-Ky.) spoke.', 'Rui Costa', sides)).toEqual([1, 2]);
  });
});
