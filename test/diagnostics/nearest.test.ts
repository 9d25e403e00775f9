import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/diagnostics/nearest.ts';

const KEYS = ['title', 'question', 'template', 'paper', 'pages', 'lang', 'select', 'key-figures', 'one-page'];

describe('nearest', () => {
  it.each([
    ['tilte', 'title'],
    ['Title', 'title'],
    ['titles', 'title'],
    ['tite', 'title'],
    ['keyFigures', 'key-figures'],
    ['key_figures', 'key-figures'],
    ['one page', 'one-page'],
    ['page', 'pages'],
    ['templ', 'template'],
    ['quesiton', 'question'],
  ])('%s was meant as %s', (word, meant) => expect(nearest(word, KEYS)).toBe(meant));

  it.each(['colour', 'x', '', 'recipients', 'xyz'])('does not guess at %j', (word) =>
    expect(nearest(word, KEYS)).toBeNull(),
  );

  it('bears words of any length, and no candidates', () => {
    expect(nearest('a'.repeat(1_000_000), KEYS)).toBeNull();
    expect(nearest('a', [])).toBeNull();
  });
});
