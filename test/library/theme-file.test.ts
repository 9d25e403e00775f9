import { describe, expect, it } from 'vitest';
import { parseThemeFile } from '../../src/library/theme-file.ts';
import { articleText } from './workspace-folders.ts';

describe('parseThemeFile', () => {
  it('reads a theme with its sides, points and background', () => {
    const front =
      'title: The bridge\nterms: [bridge, crossing]\nquestion: Rebuild it?\nsides:\n  - name: Town\n    holders: [Mayor, Council]\npoints:\n  - {name: Cost, terms: [price]}';
    const { theme, diagnostics } = parseThemeFile(articleText(front, 'Built in *1902*.'), 'themes/the-bridge.md');
    expect(diagnostics).toEqual([]);
    expect(theme).toMatchObject({
      slug: 'the-bridge',
      title: 'The bridge',
      terms: ['bridge', 'crossing'],
      question: 'Rebuild it?',
      sides: [{ name: 'Town', holders: ['Mayor', 'Council'] }],
      points: [{ name: 'Cost', terms: ['price'] }],
    });
    expect(theme?.background).toHaveLength(1);
  });

  it('names every wrong key with its line, what is allowed and what was meant', () => {
    const front =
      'titel: The bridge\nterms: bridge\nsides:\n  - name: Town\n    holder: [Mayor]\n  - just text\npoints: none\ncolour: red';
    const { theme, diagnostics } = parseThemeFile(articleText(front, ''), 'themes/b.md');
    expect(diagnostics.map((d) => [d.code, d.line, d.key])).toEqual([
      ['theme-key-unknown', 2, 'titel'],
      ['theme-key-unknown', 9, 'colour'],
      ['theme-key-unknown', 6, 'sides.0.holder'],
      ['field-type', 7, 'sides.1'],
      ['field-type', 8, 'points'],
    ]);
    expect(diagnostics[0]?.what).toContain('"title"');
    expect(diagnostics[0]?.how).toContain('title, terms, question, sides, points');
    expect(diagnostics[1]?.what).not.toContain('Did you mean');
    expect(theme).toMatchObject({ title: 'b', terms: ['bridge'], sides: [{ name: 'Town', holders: [] }], points: [] });
  });

  it('tells a side without a name, a theme without terms and front matter that cannot be read', () => {
    const codes = (text: string): string[] => parseThemeFile(text, 'b.md').diagnostics.map((d) => `${d.code} ${d.key}`);
    expect(codes(articleText('terms: [x]\nsides: [{holders: [y]}]', ''))).toEqual(['field-type sides.0.name']);
    expect(codes(articleText('title: T', ''))).toEqual(['theme-no-terms terms']);
    expect(parseThemeFile('---\ntitle: "T\n---\n', 'b.md').theme).toBeNull();
  });
});
