import { expect, it } from 'vitest';
import { viewEmbargo } from '../../../src/render/view/embargo.ts';
import { viewMasthead } from '../../../src/render/view/masthead.ts';
import { wordsOf } from '../../../src/render/words/words-of.ts';
import { plainSpaces, smallEdition } from '../small-edition.ts';

it.each([
  ['en', 'Embargoed until 1 December 2026, 07:00 UTC+1'],
  ['de', 'Sperrfrist bis 1. Dezember 2026, 07:00 UTC+1'],
  ['fr', 'Sous embargo jusqu’au 1er décembre 2026, 07:00 UTC+1'],
  ['uk', 'Ембарго до 1 грудня 2026, 07:00 UTC+1'],
])('an embargo is said in %s', (lang, expected) => {
  expect(plainSpaces(viewEmbargo('2026-12-01T07:00:00+01:00', wordsOf(lang).words)?.text ?? '')).toBe(expected);
});

it('names its zone by the offset, and heads may leave it out', () => {
  const { words } = wordsOf('en');
  expect(viewEmbargo('2026-12-01T07:00:00+00:00', words)?.text).toMatch(/07:00 UTC$/);
  expect(viewEmbargo('2026-12-01T07:00:00-03:30', words)?.text).toMatch(/07:00 UTC−3:30$/);
  expect(viewEmbargo('2026-12-01T07:00:00-03:30', words)?.forHeads[1]).toBe('Embargoed until 1\u00a0Dec 2026, 07:00');
});

it('of a day has no time, and an edition without one none at all', () => {
  const { words } = wordsOf('en');
  expect(viewMasthead({ ...smallEdition, embargo: '2026-12-01' }, words).embargo?.text).toBe(
    'Embargoed until 1\u00a0December 2026',
  );
  expect(viewMasthead(smallEdition, words).embargo).toBeNull();
});
