import { expect, it } from 'vitest';
import { withWholeNumbers } from '../../../src/render/view/whole-numbers.ts';

it.each([
  ['11 300 Fahrten', '11\u00a0300 Fahrten'],
  ['about 2 450 000 euros', 'about 2\u00a0450\u00a0000 euros'],
  ['in 2023 300 people', 'in 2023 300 people'],
  ['30 days, 1998 and 12', '30 days, 1998 and 12'],
])('a number in groups stays on its line: %s', (text, whole) => expect(withWholeNumbers(text)).toBe(whole));
