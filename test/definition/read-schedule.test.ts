import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../src/definition/parse-brief.ts';

const DEFAULTS = {
  ...{ lang: 'en', template: 'briefing', style: 'default', paper: 'A4', timezone: 'Europe/Kyiv' },
  ...{ templates: null, styles: null, limits: { quotedWordsPerArticle: 250 } },
};
const parse = (schedule: string) => parseBrief(`---\ntitle: T\nschedule: ${schedule}\n---\n`, 'briefs/t.md', DEFAULTS);
const USUAL = { timezone: 'Europe/Kyiv', catchUp: 'latest', skipIfEmpty: false, minArticles: 0 };

describe('a schedule', () => {
  it.each([
    ['weekly on Monday at 07:00', { ...USUAL, cron: '0 7 * * 1' }],
    ['"0 7 * * MON"', { ...USUAL, cron: '0 7 * * MON' }],
    ["'@weekly'", { ...USUAL, cron: '@weekly' }],
    ['1st of every month at 07:00', { ...USUAL, cron: '0 7 1 * *' }],
    ['{ at: daily at 18:00, timezone: UTC }', { ...USUAL, cron: '0 18 * * *', timezone: 'UTC' }],
    [
      '{ cron: "0 7 * * *", catch-up: all, skip-if-empty: true, min-articles: 3 }',
      { ...USUAL, cron: '0 7 * * *', catchUp: 'all', skipIfEmpty: true, minArticles: 3 },
    ],
  ])('%s', (text, rule) => expect(parse(text)).toMatchObject({ brief: { schedule: rule }, diagnostics: [] }));

  it.each([
    ['weekly on Munday at 07:00', 'schedule-words', 'schedule', 'Did you mean "weekly on Monday at 07:00"?'],
    ['{ at: daily }', 'schedule-words', 'schedule.at', 'Write it like'],
    ['{ at: daily at 7:00, cron: "0 7 * * *" }', 'schedule-twice', 'schedule.at', 'Remove one'],
    ['"0 25 * * *"', 'schedule-cron', 'schedule', 'Write minute'],
    ['{ at: daily at 7:00, catch-up: lates }', 'unknown-value', 'schedule.catch-up', 'Did you mean "latest"?'],
    [
      '{ at: daily at 7:00, skip-if-emty: true }',
      'unknown-key',
      'schedule.skip-if-emty',
      'Did you mean "skip-if-empty"?',
    ],
    ['{ at: daily at 7:00, min-articles: few }', 'wrong-value', 'schedule.min-articles', 'a whole number'],
    ['{ timezone: UTC }', 'missing-key', 'schedule', 'Add a line "at: …"'],
    ['[a]', 'wrong-value', 'schedule', 'keys and values'],
  ])('%s is told as %s', (text, code, key, how) => {
    const { brief, diagnostics } = parse(text);
    expect(brief).toBeNull();
    expect(diagnostics.map((d) => [d.code, d.line])).toEqual([[code, 3]]);
    expect(diagnostics[0]?.key?.startsWith(key)).toBe(true);
    expect(diagnostics[0]?.how).toContain(how);
  });
});
