import { describe, expect, it } from 'vitest';
import { parseFrontMatter, writeFrontMatter } from '../../src/text/front-matter.ts';
import { cpuTime } from '../cpu-time.ts';

const parse = (text: string) => parseFrontMatter(text, 'briefs/a.md');
const codes = (text: string): string[] => parse(text).diagnostics.map((d) => `${d.code}:${d.line}`);

describe('parseFrontMatter', () => {
  it('parts data from body and says where the body begins', () => {
    const { data, body, bodyLine, diagnostics } = parse('---\ntitle: A\ntags: [x, y]\n---\n\nFirst.\n\nSecond.\n');
    expect({ data, body, bodyLine, diagnostics }).toEqual({
      data: { title: 'A', tags: ['x', 'y'] },
      body: 'First.\n\nSecond.\n',
      bodyLine: 6,
      diagnostics: [],
    });
  });

  it('takes a file without front matter as body alone', () => {
    expect(parse('\n\nJust text.')).toMatchObject({ data: {}, body: 'Just text.', bodyLine: 3, diagnostics: [] });
    expect(parse('')).toMatchObject({ data: {}, body: '', diagnostics: [] });
  });

  it('keeps dates, times and words like "yes" as strings, and numbers as numbers', () => {
    const { data } = parse('---\nd: 2024-01-15\nt: 2024-01-15T10:00:00Z\ny: yes\nn: 12\nb: true\n---\n');
    expect(data).toEqual({ d: '2024-01-15', t: '2024-01-15T10:00:00Z', y: 'yes', n: 12, b: true });
  });

  it('bears a byte order mark, Windows line ends and blanks behind the marks', () => {
    const { data, body, bodyLine } = parse('\uFEFF---  \r\ntitle: A\r\n--- \r\n\r\nText\r\nmore');
    expect({ data, body, bodyLine }).toEqual({ data: { title: 'A' }, body: 'Text\nmore', bodyLine: 5 });
  });

  it('knows the line of keys and of list items', () => {
    const { lineOf } = parse('---\n# note\ntitle: A\nselect:\n  themes:\n    - x\n    - y\n---\n');
    expect(lineOf(['title'])).toBe(3);
    expect(lineOf(['select', 'themes'])).toBe(5);
    expect(lineOf(['select', 'themes', 1])).toBe(7);
    expect(lineOf(['select', 'nothing'])).toBeNull();
    expect(lineOf(['title', 'below'])).toBeNull();
  });

  it.each(['javascript', 'js', 'JS', 'json', 'coffee', 'toml', 'constructor', '__proto__'])(
    'never reads front matter in %s',
    (language) => {
      const source = `---${language}\n(globalThis.frontMatterRan = true)\n---\nbody`;
      expect(codes(source)).toEqual(['front-matter-language:1']);
      expect('frontMatterRan' in globalThis).toBe(false);
    },
  );

  it('says again what is wrong when the same broken text is read again', () => {
    const broken = '---\ntitle: a: b\n---\nbody';
    expect(codes(broken)).toEqual(['yaml-syntax:2']);
    expect(codes(broken)).toEqual(['yaml-syntax:2']);
  });

  it('reports every mistake of the YAML with its line, and keeps the body', () => {
    const source = '---\ntitle: A\ntitle: B\nby: @me\n---\nbody';
    expect(codes(source)).toEqual(['yaml-duplicate-key:3', 'yaml-syntax:4']);
    expect(parse(source)).toMatchObject({ data: {}, body: 'body' });
  });

  it('still reads the rest where a key stands twice', () => {
    expect(parse('---\ntitle: A\ntitle: B\nlang: en\n---\n').data).toEqual({ title: 'B', lang: 'en' });
  });

  it('reports front matter that is not closed, and takes nothing away', () => {
    expect(codes('---\ntitle: A\n\nText')).toEqual(['front-matter-unclosed:1']);
    expect(codes('---\ntitle: A\n----\nText\n---\n')).toEqual(['front-matter-unclosed:1']);
    expect(parse('---\ntitle: A\n\nText').body).toContain('title: A');
  });

  it('takes a thematic break at the top for text', () => {
    expect(codes('----\nText')).toEqual([]);
    expect(codes('--- - -\nText')).toEqual([]);
  });

  it('wants keys and values', () => {
    expect(codes('---\n- a\n- b\n---\n')).toEqual(['yaml-not-keys:1']);
    expect(codes('---\njust words\n---\n')).toEqual(['yaml-not-keys:1']);
    expect(codes('---\n# only a comment\n---\n')).toEqual([]);
    expect(codes('---\n---\n')).toEqual([]);
  });

  it('drops "__proto__" keys and says so', () => {
    const { data, diagnostics } = parse('---\na: 1\n__proto__: {evil: 1}\nb:\n  __proto__: 2\n---\n');
    expect(Object.keys(data)).toEqual(['a', 'b']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect('evil' in {}).toBe(false);
    expect(diagnostics.map((d) => `${d.code}:${d.line}`)).toEqual(['yaml-ignored:3', 'yaml-ignored:5']);
  });

  it('stops alias bombs, deep nesting and long front matter at once', () => {
    const levels = Array.from({ length: 12 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(9)}]`);
    const started = cpuTime();
    expect(codes(`---\nl0: &l0 [x]\n${levels.join('\n')}\n---\n`)).toEqual(['yaml-syntax:1']);
    expect(codes(`---\na: ${'['.repeat(50_000)}\n---\n`)).toEqual(['yaml-too-complex:1']);
    expect(codes(`---\na:\n  ${'- '.repeat(20_000)}x\n---\n`)).toEqual(['yaml-too-complex:1']);
    expect(codes(`---\na: ${'x'.repeat(70_000)}\n---\n`)).toEqual(['yaml-too-complex:1']);
    expect(cpuTime() - started).toBeLessThan(2000);
  });

  it('ignores tags, and says so', () => {
    expect(codes('---\na: !!js/function "x"\n---\n')).toEqual(['yaml-ignored:2']);
  });
});

describe('writeFrontMatter', () => {
  const data = {
    title: 'Talks: what now? # not a comment',
    published: '2024-01-15',
    number: '12',
    boolean: 'true',
    nothing: 'null',
    empty: '',
    hex: '0x1f',
    at: '@home',
    lines: 'one\n---\ntwo',
    padded: ' a ',
    tags: ['a, b', 'c: d', '#e', '[f]'],
    sides: [{ name: 'One', holders: ['A', 'B'] }],
    none: [],
    count: 3,
    yes: true,
    gone: null,
  };

  it('gives back what was written, in the same order', () => {
    const text = writeFrontMatter(data, '\n\nBody.\n\n');
    const read = parse(text);
    expect(read.diagnostics).toEqual([]);
    expect(read.data).toEqual(data);
    expect(Object.keys(read.data)).toEqual(Object.keys(data));
    expect(read.body).toBe('Body.\n');
    expect(writeFrontMatter(read.data, read.body)).toBe(text);
  });

  it('writes what a person would', () => {
    expect(writeFrontMatter({ title: 'A', published: '2024-01-15', tags: ['x', 'y'], skipped: undefined }, 'B')).toBe(
      '---\ntitle: A\npublished: 2024-01-15\ntags: [x, y]\n---\n\nB\n',
    );
  });

  it('writes long values on one line', () => {
    expect(writeFrontMatter({ title: 'word '.repeat(60).trim() }, '').split('\n')).toHaveLength(4);
  });

  it('writes no data as empty front matter', () => {
    expect(writeFrontMatter({}, 'B')).toBe('---\n---\n\nB\n');
  });
});
