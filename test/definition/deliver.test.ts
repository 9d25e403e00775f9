import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../src/definition/parse-brief.ts';

const DEFAULTS = {
  ...{ lang: 'en', template: 'briefing', style: 'default', paper: 'A4', timezone: 'UTC' },
  ...{ templates: null, styles: null, limits: { quotedWordsPerArticle: 250 } },
};
const parse = (deliver: string) => parseBrief(`---\ntitle: T\ndeliver:\n${deliver}\n---\n`, 'briefs/t.md', DEFAULTS);

describe('deliver: of a brief', () => {
  it('reads folders, mail and printers, in short and in full', () => {
    const { brief, diagnostics } = parse(`  - folder: handouts/
  - folder: { to: site, url: https://example.org/briefings }
  - email: { to: readers.csv }
  - email:
      to:
        - Ann <ann@example.org>
        - more.csv
      subject: "{title}"
      group: true
      attach-up-to: 2
      link: https://example.org/{file}
  - print: { printer: "ipp://printer.local/ipp/print", copies: 30, sides: two-sided-long-edge, booklet: true }`);
    expect(diagnostics).toEqual([]);
    expect(brief?.deliver).toEqual([
      { kind: 'folder', folder: 'handouts/', url: null },
      { kind: 'folder', folder: 'site', url: 'https://example.org/briefings/' },
      { kind: 'email', to: ['readers.csv'], lines: [6], subject: null, group: false, attachUpTo: 10, link: null },
      {
        kind: 'email',
        to: ['Ann <ann@example.org>', 'more.csv'],
        lines: [9, 10],
        subject: '{title}',
        group: true,
        attachUpTo: 2,
        link: 'https://example.org/{file}',
      },
      {
        ...{ kind: 'print', printer: 'ipp://printer.local/ipp/print', copies: 30, sides: 'two-sided-long-edge' },
        ...{ media: null, booklet: true, nUp: 1, trust: null },
      },
    ]);
  });

  it.each([
    ['  - emial: { to: readers.csv }', 'unknown-key', 4, 'Did you mean "email"?'],
    ['  - email: { too: readers.csv, to: a@b.example }', 'unknown-key', 4, 'Did you mean "to"?'],
    ['  - email: { to: readers }', 'wrong-value', 4, ''],
    ['  - email: { to: [ann@example] }', 'wrong-value', 4, ''],
    ['  - email: { to: [] }', 'wrong-value', 4, ''],
    ['  - email: { to: a@b.example, link: "javascript:x" }', 'wrong-value', 4, ''],
    ['  - email: {}', 'missing-key', 4, ''],
    ['  - print: { printer: p, sides: both }', 'unknown-value', 4, ''],
    ['  - print: { printer: p, copies: 0 }', 'wrong-value', 4, ''],
    ['  - folder: { to: a, url: ftp://x }', 'wrong-value', 4, ''],
    ['  - folder: a\n    print: p', 'wrong-value', 4, ''],
    ['  - handouts/', 'wrong-value', 4, ''],
  ])('refuses %s', (deliver, code, line, hint) => {
    const { brief, diagnostics } = parse(deliver);
    expect(brief).toBeNull();
    expect(diagnostics.map((d) => [d.code, d.line])).toEqual([[code, line]]);
    expect(diagnostics[0]?.how).toContain(hint);
  });
});
