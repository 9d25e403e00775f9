import { describe, expect, it } from 'vitest';
import { affiliatedSides } from '../../../src/analysis/viewpoints/affiliation.ts';

const SIDES = [
  { name: 'For', holders: ['Road Users Union', 'Transport Secretary Ana Lima'] },
  { name: 'Against', holders: ['the Quiet Valley Trust'] },
];
const sidesOf = (text: string, name = 'Rui Costa') => affiliatedSides([text], name, SIDES);

describe('affiliatedSides', () => {
  it.each([
    'Rui Costa of the Road Users Union said no.',
    'Rui Costa, legal director of the Road Users Union, said no.',
    'Rui Costa, who heads the Road Users Union, said no.',
    'Road Users Union chairman Rui Costa said no.',
    'The Road Users Union’s managing director, Rui Costa, said no.',
    'The head of the Road Users Union, Rui Costa, said no.',
    'On Monday the Road Users Union welcomed it. “At last,” said its director, Rui Costa.',
  ])('reads whom a person speaks for: %s', (text) => {
    expect(sidesOf(text)).toEqual([0]);
  });

  it.each([
    'Rui Costa, former director of the Road Users Union, said no.',
    'Rui Costa, a critic of the Road Users Union, said no.',
    'Rui Costa, director of the Road Users Union’s rival, said no.',
    'Rui Costa told the Road Users Union to wait.',
    'The Road Users Union told chairman Rui Costa to wait.',
    'The Road Users Union met Tolls Watch. “No,” said its director, Rui Costa.',
    'The Road Users Union agreed. Rui Costa did not.',
  ])('does not take it for granted: %s', (text) => {
    expect(sidesOf(text)).toEqual([]);
  });

  it('reads a name that says it itself', () => {
    expect(sidesOf('', 'a spokeswoman for the Quiet Valley Trust')).toEqual([1]);
    expect(sidesOf('', 'A spokesman for the transport secretary')).toEqual([0]);
    expect(sidesOf('', 'a critic of the Quiet Valley Trust')).toEqual([]);
  });

  it('tells both where both are said', () => {
    const text = 'Rui Costa of the Road Users Union spoke. Rui Costa, secretary of the Quiet Valley Trust, left.';
    expect(sidesOf(text)).toEqual([0, 1]);
  });
});
