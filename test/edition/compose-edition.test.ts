import { describe, expect, it } from 'vitest';
import { composeEdition } from '../../src/edition/compose-edition.ts';
import { exampleInput } from '../fixtures/edition/example-input.ts';

describe('composeEdition', () => {
  it('composes the example into the edition that the fixture holds', async () => {
    const { edition, diagnostics } = composeEdition(exampleInput);
    expect(diagnostics).toEqual([]);
    await expect(`${JSON.stringify(edition, null, 2)}\n`).toMatchFileSnapshot('../fixtures/edition/example.json');
  });
});
