/** What no font has: the page says that it cannot show it, and prints no sign in its place. */
import { describe, expect, it } from 'vitest';
import { passage, render, source, textOf } from '../small-edition.ts';

const arabic = source(2, {
  lang: 'ar',
  title: 'مجلس المدينة',
  byline: ['سلمى حداد', 'Jo Lind'],
  site: 'صحيفة',
  url: 'https://www.marfaa.example/2026/%D9%85%D8%AC%D9%84%D8%B3',
});

describe('a source whose letters no font has', () => {
  const { html, diagnostics } = render({ sources: [source(1), arabic], summary: [[passage('Quiet.')]] });

  it('is listed by what can be shown of it', () => {
    const text = textOf(html);
    expect(text).toContain('Title (Arabic) cannot be shown\nJo Lind · marfaa.example · 7 April 2026');
    expect(text).toContain('marfaa.example/2026/%D9%85%D8%AC%D9%84%D8%B3');
    expect(text).not.toMatch(/\p{Script=Arabic}/u);
  });

  it('is told with its article and the characters', () => {
    expect(diagnostics).toMatchObject([{ code: 'source-not-shown', severity: 'warning' }]);
    expect(diagnostics[0]?.what).toMatch(/^Source 2, article ".+", .*م \(U\+0645\), ج \(U\+062C\)/);
  });

  it('stands as it is where the page was printed with other fonts', () => {
    const all = render({ sources: [arabic], summary: [] }, { contents: null, showAll: true });
    expect(textOf(all.html)).toContain('مجلس المدينة\nسلمى حداد, Jo Lind · صحيفة');
  });
});
