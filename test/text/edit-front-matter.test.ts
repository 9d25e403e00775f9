import { describe, expect, it } from 'vitest';
import { editFrontMatter } from '../../src/text/edit-front-matter.ts';
import { parseFrontMatter } from '../../src/text/front-matter.ts';

const FILE = `---
# Read twice.
title:   'Old bridge'   # the paper's own
byline: [Ada Berg, Jo Lind]
rating: 5

tags:
  - roads   # checked
  # not sure
  - water
url: null
mood: >
  glad
  and calm
---

The text.

---
More text.
`;

/** Lines of the new text that the old one has not, and the other way round. */
function difference(before: string, after: string): { readonly gone: string[]; readonly came: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return { gone: old.filter((line) => !now.includes(line)), came: now.filter((line) => !old.includes(line)) };
}

describe('editFrontMatter', () => {
  it('changes the line of the key and no other, and keeps the comment on it', () => {
    const after = editFrontMatter(FILE, { title: 'The new bridge' });
    const { gone, came } = difference(FILE, after);
    expect(gone).toEqual(["title:   'Old bridge'   # the paper's own"]);
    expect(came).toHaveLength(1);
    expect(came[0]).toMatch(/^title: ['"]?The new bridge['"]? # the paper's own$/);
  });

  it('adds to a list in the form that it has, and takes from it', () => {
    const after = editFrontMatter(FILE, { tags: ['water', 'ferries'], byline: ['Ada Berg', 'Jo Lind', 'Max Ode'] });
    expect(parseFrontMatter(after, null).data).toMatchObject({
      tags: ['water', 'ferries'],
      byline: ['Ada Berg', 'Jo Lind', 'Max Ode'],
    });
    for (const kept of ['  # not sure\n', '  - ferries\n', 'byline: [Ada Berg, Jo Lind, Max Ode]\n', 'rating: 5\n\n'])
      expect(after).toContain(kept);
  });

  it('puts a key that is not there last, and gives an empty one its value', () => {
    const after = editFrontMatter(FILE, { site: 'The Pier', url: 'https://pier.example/1' });
    const { gone, came } = difference(FILE, after);
    expect([gone, came]).toEqual([['url: null'], ['url: https://pier.example/1', 'site: The Pier']]);
    expect(after).toContain('  and calm\nsite: The Pier\n---\n');
  });

  it('empties a value, and a list', () => {
    const { data } = parseFrontMatter(editFrontMatter(FILE, { title: null, tags: [] }), null);
    expect(data).toMatchObject({ title: null, tags: [], rating: 5 });
  });

  it.each([
    ['a list of lines whose end is the end', 'tags:\n- a\n- b', { tags: ['a', 'c'] }],
    ['an empty list with a comment', 'tags: [] # none yet\nx: 1', { tags: ['a'] }],
    ['a text where a list is meant', 'byline: Ada\nx: 1', { byline: ['Ada', 'Jo'] }],
    ['keys in braces', '{title: a, x: 1}', { title: 'b' }],
    ['values that refer to each other', 'title: &t a\nx: *t', { title: 'b' }],
    ['a value that refers to another', 'x: &t a\ntitle: *t', { title: 'b' }],
    ['a quoted key', '"title": a\nx: 1', { title: 'b: c' }],
    ['a text over several lines', 'title: one\n  two\nx: |\n  title: no\n', { title: '5' }],
    ['a key that is inside another only', 'x:\n  title: no\n', { title: 'yes' }],
    ['a key without a value', 'title:\nx: 1', { title: 'b' }],
    ['nothing', '', { title: 'b' }],
    ['a comment alone', '# mine', { title: 'b' }],
    ['entries of a list that have keys', 'copies:\n  - site: A # first\n', { copies: [{ site: 'A' }, { site: 'B' }] }],
  ])('gives what was asked for, and the rest as it was: %s', (_, yaml, changes) => {
    const before = `---\n${yaml}\n---\n\nText.\n`;
    const after = parseFrontMatter(editFrontMatter(before, changes), null);
    expect(after.diagnostics).toEqual([]);
    expect(after.data).toEqual({ ...parseFrontMatter(before, null).data, ...changes });
    expect(after.body).toBe('Text.\n');
  });

  it('keeps the line ends, the mark of the encoding and a file without front matter whole', () => {
    const windows = `\uFEFF${FILE}`.replaceAll('\n', '\r\n');
    const after = editFrontMatter(windows, { rating: 4 });
    expect(after).toBe(windows.replace('rating: 5', 'rating: 4'));
    const ruled = 'Only text.\n\n---\n\nBelow a rule.\n\n---\n';
    expect(editFrontMatter(ruled, { title: 'A' })).toBe(`---\ntitle: A\n---\n\n${ruled}`);
  });

  it('takes another text below it', () => {
    const after = editFrontMatter(FILE, { rating: 4 }, 'Longer.\n');
    expect([after.includes('More text'), after.endsWith('---\n\nLonger.\n')]).toEqual([false, true]);
  });
});
