import { describe, expect, it } from 'vitest';
import type { Edition, EditionCopy } from '../../../src/edition/model.ts';
import { checkBalance } from '../../../src/pipeline/check/check-balance.ts';
import { smallEdition, source, statement, viewpoint } from '../../render/small-edition.ts';

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

const codes = (viewpoints: Edition['viewpoints']): string[] =>
  checkBalance({ ...smallEdition, viewpoints }).map((d) => d.code);
const faced = [[statement('it must fall')], [statement('it must rise')]];

describe('sides', () => {
  it.each<[string, Parameters<typeof viewpoint>[0], string[]]>([
    ['is silent', { balance: { bySide: [3, 0], onNoSide: 0, articles: 2 } }, ['side-silent']],
    ['alone speaks on the question', {}, ['theme-one-voice']],
    [
      'outweighs',
      {
        points: [{ name: 'Cost', origin: 'theme', cells: faced }],
        balance: { bySide: [6, 2], onNoSide: 0, articles: 2 },
      },
      ['side-outweighs'],
    ],
    ['speaks to no point of the other', { points: [], further: faced }, ['theme-sides-do-not-meet']],
    [
      'is there not',
      { sides: [], points: [], further: [], others: [statement('it must fall')] },
      ['theme-without-sides'],
    ],
    ['faces the other', { points: [{ name: 'Cost', origin: 'theme', cells: faced }] }, []],
  ])('are told where one %s', (_, changes, expected) => {
    expect(codes([viewpoint(changes)])).toEqual(expected);
  });

  it('are told where most voices have no name', () => {
    const unnamed = Array.from({ length: 5 }, () => statement('it must fall', { unnamed: true }));
    const points = [{ name: 'Cost', origin: 'theme' as const, cells: faced }];
    expect(codes([viewpoint({ points, others: unnamed })])).toEqual(['voices-unnamed']);
    expect(codes([viewpoint({ points, others: unnamed.slice(0, 2) })])).toEqual([]);
  });
});
