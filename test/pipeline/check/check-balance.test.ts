import { expect, it } from 'vitest';
import type { EditionCopy } from '../../../src/edition/model.ts';
import { checkBalance } from '../../../src/pipeline/check/check-balance.ts';
import { smallEdition, source } from '../../render/small-edition.ts';

const copiesAt = (site: string): readonly EditionCopy[] => [{ article: null, site, url: null, published: null }];
const codesOf = (copies: readonly EditionCopy[]): string[] =>
  checkBalance({
    ...smallEdition,
    sources: [source(1, { copies }), source(2), source(3), source(4, { site: 'Valley Post' })],
  }).map((d) => d.code);

it('tells a site of which most articles are, and does not count for it what others print too', () => {
  expect(codesOf([])).toEqual(['site-dominates']);
  expect(codesOf(copiesAt('Harbour Post'))).toEqual(['site-dominates']);
  expect(codesOf(copiesAt('Coast Daily'))).toEqual([]);
});
