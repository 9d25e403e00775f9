import { describe, expect, it } from 'vitest';
import { tellFurther, tellPoints } from '../../src/edition/unprinted-sides.ts';
import { statement } from '../render/small-edition.ts';

const said = [statement('the quay is too short')];
const row = (name: string, ...cells: (typeof said)[]) => ({ name, origin: 'theme' as const, cells });

describe('an empty cell', () => {
  it('of a side that spoke on the point is told, and of one that did not is not', () => {
    const printed = { points: [row('Quay', said, [], []), row('Dues', [], said, [])], further: [[], [], []] };
    const spoke = {
      points: [
        { name: 'Quay', sides: [0, 1] },
        { name: 'Dues', sides: [1] },
      ],
      further: [],
    };
    expect(tellPoints(printed, { spoke })).toEqual([
      { ...row('Quay', said, [], []), unprinted: [1] },
      printed.points[1],
    ]);
  });

  it('among the other points is told of a side that spoke on none, or on one without a row', () => {
    const printed = { points: [row('Quay', said, [], [])], further: [said, [], []] };
    const spoke = {
      points: [
        { name: 'Quay', sides: [0] },
        { name: 'Dues', sides: [2] },
      ],
      further: [0, 1],
    };
    expect(tellFurther(printed, { spoke })).toEqual({ unprinted: [1, 2] });
    expect(tellFurther(printed, { spoke: { points: [{ name: 'Quay', sides: [0, 1] }], further: [0] } })).toEqual({});
  });
});
