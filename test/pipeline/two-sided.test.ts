import { expect, it } from 'vitest';
import { sidesOf } from '../../src/pipeline/two-sided.ts';

it('pages that are bound mirror each other: booklets, and single ones on both sides', () => {
  expect(sidesOf({ arrangement: { kind: 'booklet' }, duplex: null })).toEqual({ sides: 'two' });
  expect(sidesOf({ arrangement: { kind: 'single' }, duplex: 'long' })).toEqual({ sides: 'two' });
  expect(sidesOf({ arrangement: { kind: 'n-up', pages: 2 }, duplex: 'long' })).toEqual({});
  expect(sidesOf(null)).toEqual({});
});
