/** What is compared of a text. */
import { expect, it } from 'vitest';
import { solidText } from '../../src/verify/solid-text.ts';

it('takes characters for private use for what a finished PDF calls them', () => {
  expect(solidText('a \ue000 b \u{f0000}').text).toBe(solidText('a \ufffd b \ufffd').text);
});
