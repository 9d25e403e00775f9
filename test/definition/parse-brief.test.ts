import { describe, expect, it } from 'vitest';
import { NO_EDITING } from '../../src/definition/editing.ts';
import { type BriefDefaults, parseBrief } from '../../src/definition/parse-brief.ts';

const defaults: BriefDefaults = {
  lang: 'en',
  template: 'briefing',
  style: 'default',
  paper: 'A4',
  timezone: 'Europe/London',
  templates: ['briefing', 'one-page', 'handout', 'digest'],
  styles: ['default', 'large-print'],
  limits: { quotedWordsPerArticle: 250 },
};

const parse = (front: string, body = '') => parseBrief(`---\n${front}\n---\n${body}`, 'briefs/talks.md', defaults);
const problems = (front: string): string[] => parse(front).diagnostics.map((d) => `${d.line} ${d.code} ${d.key ?? ''}`);
const hints = (front: string): string[] => parse(front).diagnostics.map((d) => `${d.what} ${d.how}`);

describe('parseBrief', () => {
  it('needs a title and nothing else', () => {
    expect(parse('title: Talks')).toEqual({
      diagnostics: [],
      brief: {
        name: 'talks',
        title: 'Talks',
        kind: 'Briefing',
        question: null,
        template: 'briefing',
        style: 'default',
        paper: 'A4',
        pages: null,
        lang: 'en',
        select: {
          themes: [],
          articles: [],
          exclude: [],
          search: null,
          sources: [],
          since: null,
          until: null,
          limit: 12,
        },
        lengths: { summary: 8, keyFigures: 8, perTheme: 4, timeline: 10, perArticle: 3 },
        limits: { quotedWordsPerArticle: 250 },
        editing: { ...NO_EDITING, file: 'briefs/talks.md' },
        schedule: null,
        deliver: [],
        introduction: [],
      },
    });
  });

  it('reads every key', () => {
    const { brief, diagnostics } = parse(
      [
        'title: 2025',
        'question: Whose turn is it?',
        'kind: Note',
        'template: one-page',
        'style: large-print',
        'paper: letter landscape',
        'pages: 2',
        'lang: en-gb',
        'select:',
        '  themes: [a, b, a]',
        '  articles: one',
        '  exclude: [2]',
        '  search: nuclear OR "long range"',
        '  sources: [example.org]',
        '  since: 7d',
        '  until: 2025-03-09',
        '  limit: 3',
        'lengths: { summary: 0, key-figures: 4 }',
        'schedule: { cron: "0 7 * * MON", timezone: Europe/Kyiv }',
        'deliver:',
        '  - folder: handouts/',
      ].join('\n'),
      '\nHello *you*.',
    );
    expect(diagnostics).toEqual([]);
    expect(brief).toMatchObject({
      title: '2025',
      question: 'Whose turn is it?',
      kind: 'Note',
      template: 'one-page',
      style: 'large-print',
      paper: 'Letter landscape',
      pages: 2,
      lang: 'en-GB',
      select: {
        themes: ['a', 'b'],
        articles: ['one'],
        exclude: ['2'],
        search: 'nuclear OR "long range"',
        sources: ['example.org'],
        since: { kind: 'days', days: 7 },
        until: '2025-03-09',
        limit: 3,
      },
      lengths: { summary: 0, keyFigures: 4, perTheme: 4, timeline: 10, perArticle: 3 },
      schedule: {
        cron: '0 7 * * MON',
        timezone: 'Europe/Kyiv',
        catchUp: 'latest',
        skipIfEmpty: false,
        minArticles: 0,
      },
      deliver: [{ kind: 'folder', folder: 'handouts/', url: null }],
    });
    expect(brief?.introduction).toHaveLength(1);
  });

  it('takes an empty key for one that is not there', () => {
    const { brief, diagnostics } = parse('title: T\nquestion:\nselect:\n  themes:\n  limit:\nschedule:\npages:');
    expect(diagnostics).toEqual([]);
    expect(brief).toMatchObject({ question: null, schedule: null, pages: null, select: { themes: [], limit: 12 } });
  });

  it('tells five mistakes at once, each with line, what is allowed, and what was meant', () => {
    const front = [
      'tilte: Talks',
      'template: breifing',
      'pages: 0',
      'select:',
      '  limt: 3',
      '  since: last-week',
      'schedule:',
      '  cron: every Monday',
      '  timezone: Europe/Londn',
    ].join('\n');
    expect(parse(front).brief).toBeNull();
    expect(problems(front).sort()).toEqual(
      [
        '2 unknown-key tilte',
        '1 missing-key title',
        '3 unknown-value template',
        '4 wrong-value pages',
        '6 unknown-key select.limt',
        '7 wrong-value select.since',
        '9 schedule-cron schedule.cron',
        '10 wrong-value schedule.timezone',
      ].sort(),
    );
    const text = hints(front).join('\n');
    for (const part of [
      'Did you mean "title"? Known here are title, question',
      'Did you mean "briefing"? Allowed are briefing, one-page, handout, digest.',
      'The key "pages" is "0". It must be a whole number from 1 to 500.',
      'Did you mean "limit"?',
      'It must be "last-edition", a number of days such as 7d, or a date such as 2025-03-09.',
      'It must be a time zone such as Europe/London or UTC.',
    ]) {
      expect(text).toContain(part);
    }
  });

  it.each([
    ['pages: 2.5', 'wrong-value'],
    ['pages: many', 'wrong-value'],
    ['lang: english', 'wrong-value'],
    ['lang: x y', 'wrong-value'],
    ['paper: A44', 'wrong-value'],
    ['paper: 2100mm 297mm', 'wrong-value'],
    ['select: []', 'wrong-value'],
    ['select: { themes: { a: b } }', 'wrong-value'],
    ['select: { until: 2025-02-30 }', 'wrong-value'],
    ['select: { since: 0d }', 'wrong-value'],
    ['deliver: x', 'wrong-value'],
    ['title2: x', 'unknown-key'],
    ['limits: { quoted-words-per-article: 0 }', 'wrong-value'],
    ['limits: { words: 9 }', 'unknown-key'],
    ['summary: { pin: [a] }', 'wrong-value'],
    ['embargo: tomorrow', 'wrong-value'],
    ['embargo: 2025-01-01 25:00', 'wrong-value'],
    ['sides: both', 'unknown-value'],
    ['schedule: { timezone: UTC }', 'missing-key'],
    ['schedule: { cron: "0 0 30 2 *" }', 'schedule-cron'],
    ['schedule: { cron: "0 0 7 * * 1" }', 'schedule-cron'],
    ['select: { since: 2025-02-02, until: 2025-02-01 }', 'window-empty'],
    ['select: { articles: [a, b], exclude: [b] }', 'article-in-and-out'],
    ['question: [a]', 'wrong-value'],
  ])('refuses %s', (line, code) => {
    expect(parse(`title: T\n${line}`).brief).toBeNull();
    expect(parse(`title: T\n${line}`).diagnostics.map((d) => [d.code, d.line])).toEqual([[code, 3]]);
  });

  it('stops at YAML that cannot be read, with no further complaints', () => {
    expect(problems('title: a: b\npages: x')).toEqual(['2 yaml-syntax ']);
  });

  it('goes on after a key that stands twice', () => {
    expect(problems('title: A\ntitle: B\npages: 0')).toEqual(['3 yaml-duplicate-key ', '4 wrong-value pages']);
  });

  it('accepts any template where none are known', () => {
    const { brief } = parseBrief('---\ntitle: T\ntemplate: mine\n---\n', 'x.md', { ...defaults, templates: null });
    expect(brief?.template).toBe('mine');
  });

  it('says that a brief without front matter has no title', () => {
    expect(parseBrief('Just text', 'x.md', defaults).diagnostics.map((d) => d.code)).toEqual(['missing-key']);
  });

  it('calls a brief by its rhythm and its template', () => {
    const kind = (cron: string, template: string) =>
      parse(`title: T\ntemplate: ${template}\nschedule: { cron: "${cron}" }`).brief?.kind;
    expect(kind('0 7 * * MON', 'briefing')).toBe('Weekly briefing');
    expect(kind('0 7 * * 1-5', 'digest')).toBe('Daily digest');
    expect(kind('0 7 1 * *', 'handout')).toBe('Monthly handout');
    expect(kind('0 7 1 */3 *', 'one-page')).toBe('Quarterly one-page briefing');
    expect(kind('0 7 29 2 *', 'briefing')).toBe('Briefing');
    expect(kind('0 7 * * MON,THU', 'briefing')).toBe('Briefing');
  });

  it('reads what an editor overrules, with the line of each', () => {
    const { brief, diagnostics } = parse(
      [
        'title: T',
        'summary:',
        '  pin: p00000001',
        '  drop: [p00000002, p00000002]',
        '  reword:',
        '    p00000003: In short.',
        '  add: [One more.]',
        'key-figures:',
        '  add:',
        '    - { display: "3", label: berths, source: one }',
        '  order: [e00000001, f00000001]',
        'viewpoints: { add: [{ side: Ports, speaker: A, text: b }] }',
        'timeline: { add: [{ date: 2025, text: A year. }] }',
        'limits: { quoted-words-per-article: 80 }',
      ].join('\n'),
    );
    expect(diagnostics).toEqual([]);
    expect(brief?.limits).toEqual({ quotedWordsPerArticle: 80 });
    expect(brief?.editing.summary).toEqual({
      pin: ['p00000001'],
      drop: ['p00000002'],
      reword: { p00000003: 'In short.' },
      add: [{ text: 'One more.', source: null }],
      order: [],
    });
    expect(brief?.editing.keyFigures.add).toEqual([{ display: '3', text: 'berths', source: 'one' }]);
    expect(brief?.editing.viewpoints.add).toMatchObject([{ theme: null, side: 'Ports', point: null, cue: null }]);
    expect(brief?.editing.timeline.add).toMatchObject([{ date: '2025' }]);
    expect(brief?.editing.lines).toEqual({
      'summary.pin.p00000001': 4,
      'summary.drop.p00000002': 5,
      'summary.reword.p00000003': 7,
      'summary.add.0': 8,
      'key-figures.add.0': 11,
      'key-figures.order.e00000001': 12,
      'key-figures.order.f00000001': 12,
      'viewpoints.add.0': 13,
      'timeline.add.0': 14,
    });
  });

  it.each([
    ['summary: { pins: [p00000001] }', '3 unknown-key summary.pins'],
    ['summary:\n  pin:\n    - f00000001', '5 wrong-value summary.pin[1]'],
    ['summary: { reword: { p1: x } }', '3 wrong-value summary.reword.p1'],
    ['summary: { add: [{ txt: x, text: y }] }', '3 unknown-key summary.add[1].txt'],
    ['summary: { add: [{ source: x }] }', '3 missing-key summary.add[1].text'],
    ['key-figures: { add: [{ display: x }] }', '3 missing-key key-figures.add[1].label'],
    ['viewpoints: { add: [{ side: x, text: y }] }', '3 missing-key viewpoints.add[1].speaker'],
    ['timeline: { add: [{ date: soon, text: x }] }', '3 wrong-value timeline.add[1].date'],
    ['timeline: { add: [{ date: 2025-13, text: x }] }', '3 wrong-value timeline.add[1].date'],
    ['timeline: []', '3 wrong-value timeline'],
    ['summary: { order: [p00000001], drop: [p00000001] }', '3 edit-contradiction summary.drop'],
  ])('refuses %s with its place', (edits, expected) => {
    expect(problems(`title: T\n${edits}`)).toEqual([expected]);
  });
});
