import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/text/markdown.ts';
import { plainText } from '../../src/text/plain-text.ts';
import type { RichBlock } from '../../src/text/rich-text.ts';
import { cpuTime } from '../cpu-time.ts';

const wordsOf = (blocks: readonly RichBlock[]): string =>
  blocks.map((b) => (b.kind === 'list' ? b.items.map(plainText).join(' / ') : plainText(b.children))).join('\n');

describe('parseMarkdown', () => {
  it('reads paragraphs, emphasis, line breaks and entities', () => {
    expect(parseMarkdown('One\ntwo **three *four*** &mdash; 5 &lt; 6\\*  \nnext')).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'One two ' },
          {
            kind: 'strong',
            children: [
              { kind: 'text', text: 'three ' },
              { kind: 'emphasis', children: [{ kind: 'text', text: 'four' }] },
            ],
          },
          { kind: 'text', text: ' — 5 < 6*' },
          { kind: 'break' },
          { kind: 'text', text: 'next' },
        ],
      },
    ]);
  });

  it('reads headings, quotes and lists, nested ones as one list', () => {
    expect(parseMarkdown('## Head\n\n> said\n>\n> again\n\n1. a\n2. b\n   - c\n\n   d')).toEqual([
      { kind: 'heading', level: 2, children: [{ kind: 'text', text: 'Head' }] },
      { kind: 'quote', children: [{ kind: 'text', text: 'said' }] },
      { kind: 'quote', children: [{ kind: 'text', text: 'again' }] },
      {
        kind: 'list',
        ordered: true,
        items: [
          [{ kind: 'text', text: 'a' }],
          [{ kind: 'text', text: 'b' }, { kind: 'break' }, { kind: 'text', text: 'd' }],
          [{ kind: 'text', text: 'c' }],
        ],
      },
    ]);
  });

  it('keeps links to the web and to mail, and of others the words alone', () => {
    const links =
      '[a](https://e.org/x?y=1&amp;z=2) [b](mailto:me@e.org) [c](javascript:alert(1)) [d](file:///etc/passwd) [e](/x) [f](data:text/html,x)';
    expect(parseMarkdown(links)).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'link', href: 'https://e.org/x?y=1&z=2', children: [{ kind: 'text', text: 'a' }] },
          { kind: 'text', text: ' ' },
          { kind: 'link', href: 'mailto:me@e.org', children: [{ kind: 'text', text: 'b' }] },
          { kind: 'text', text: ' c d e f' },
        ],
      },
    ]);
  });

  it('shows raw HTML as text, drops comments, and describes pictures', () => {
    const blocks = parseMarkdown(
      'a <b>c</b> <!-- note --> ![a dog](x.png)\n\n<script>x</script>\n\n<!-- a\n\nb -->\n\n---\n',
    );
    expect(wordsOf(blocks)).toBe('a <b>c</b>  a dog\n<script>x</script>');
    expect(JSON.stringify(blocks)).not.toContain('html');
  });

  it('sets tables and code as lines', () => {
    expect(parseMarkdown('|a|b|\n|-|-|\n|1|2|\n\n```\nx\n  y\n```')).toEqual([
      {
        kind: 'paragraph',
        children: [{ kind: 'text', text: 'a | b' }, { kind: 'break' }, { kind: 'text', text: '1 | 2' }],
      },
      { kind: 'paragraph', children: [{ kind: 'text', text: 'x' }, { kind: 'break' }, { kind: 'text', text: '  y' }] },
    ]);
  });

  it('gives nothing for nothing', () => {
    expect(parseMarkdown('')).toEqual([]);
    expect(parseMarkdown('\n \n* \n')).toEqual([]);
  });

  const pathological: Readonly<Record<string, string>> = {
    'nested quotes': `${'>'.repeat(20_000)}a`,
    'spaced nested quotes': `${'> '.repeat(20_000)}a`,
    'nested lists': `${'- '.repeat(20_000)}a`,
    'nested numbers': `${'1. '.repeat(20_000)}a`,
    'open emphasis': `${'*a **a '.repeat(20_000)}b${'** a*'.repeat(20_000)}`,
    'underscores in words': 'a_'.repeat(20_000),
    'one long word and an at': `${'a'.repeat(50_000)}@`,
    brackets: '['.repeat(50_000),
    'open links': '[a](b'.repeat(20_000),
    'open links with titles': '[a](b "'.repeat(20_000),
    'open tags': '<a '.repeat(20_000),
    'open comments': '<!-- '.repeat(20_000),
    backticks: Array.from({ length: 300 }, (_, i) => `${'`'.repeat(i)}e`).join(''),
    'a very long text': 'word *word* word\n\n'.repeat(40_000),
    'emphasis in many paragraphs': `${`${'*a **a '.repeat(300)}\n\n`.repeat(30)}`,
    'stepped lists': Array.from({ length: 400 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n'),
    'quotes with breaks': `${`${'> '.repeat(18)}a\n\n`.repeat(500)}`,
  };

  it.each(Object.entries(pathological))('reads %s in time and loses no word', (_, markdown) => {
    const started = cpuTime();
    const blocks = parseMarkdown(markdown);
    expect(cpuTime() - started).toBeLessThan(3000);
    const count = (text: string): number => text.match(/[a-z]/g)?.length ?? 0;
    if (!markdown.includes('](')) expect(count(wordsOf(blocks))).toBe(count(markdown));
  });
});
