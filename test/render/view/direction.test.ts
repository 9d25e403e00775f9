import { describe, expect, it } from 'vitest';
import { directionOf, foreignDirection, isRightToLeft } from '../../../src/render/view/direction.ts';
import { bodyOf, passage, render, source } from '../small-edition.ts';

const ARABIC = 'السلام عليكم (2026).';

describe('the direction of words', () => {
  it.each([
    ['ar-EG', true],
    ['he', true],
    ['az-Arab-IR', true],
    ['ug-Latn', false],
    ['zh-Hant-TW', false],
    ['en', false],
    ['und', false],
  ])('of %s', (lang, expected) => expect(isRightToLeft(lang)).toBe(expected));

  it('is that of the first letter where no language is known', () => {
    expect(directionOf('und', `2026: ${ARABIC}`)).toBe('rtl');
    expect(directionOf('und', `“Plain” ${ARABIC}`)).toBe('ltr');
    expect(directionOf('en', ARABIC)).toBe('ltr');
  });

  it('counts only where the page has another', () => {
    expect(foreignDirection('ar', '', 'en')).toBe('rtl');
    expect(foreignDirection('en', '', 'ar')).toBe('ltr');
    expect(foreignDirection('he', '', 'ar')).toBeNull();
  });
});

const sources = [source(1), source(2, { lang: 'ar', title: ARABIC, byline: ['سلمى'] }), source(3, { lang: 'de' })];

describe('a page', () => {
  it('names a language once for sentences of it that follow each other', () => {
    const summary = [[passage('Eins.', 3), passage('Zwei.', 3), passage('Three.', 1), passage('Vier.', 3)]];
    const body = bodyOf(render({ sources, summary }, { contents: null }).html);
    const line = /<p class="short">(.*?)<\/p>/s.exec(body)?.[1]?.replace(/<sup.*?<\/sup>|<[^>]+>/gs, '') ?? '';
    expect(line.replace(/\s+/g, ' ').match(/\[German\]/g)).toHaveLength(2);
    expect(line).not.toMatch(/Eins\.[^Z]*\[German\]/);
  });

  it('sets words that run the other way as they run, and a paragraph of them too', () => {
    const summary = [[passage(ARABIC, 2)], [passage('Quiet.'), passage(ARABIC, 2)]];
    const body = bodyOf(render({ sources, summary }, { contents: null, showAll: true }).html);
    expect(body).toContain(
      `<p class="short" dir="rtl"><span class="said" lang="ar" title="Arabic" dir="rtl">${ARABIC}</span>`,
    );
    expect(body).toContain('<p class="short"><span class="said">Quiet.</span>');
    expect(body).toContain('<bdi>سلمى</bdi>&nbsp;· <bdi>Harbour Post</bdi>');
  });

  it('that runs from right to left sets others from left to right', () => {
    const { html } = render({ lang: 'ar', sources, summary: [[passage('Quiet.')], [passage(ARABIC, 2)]] });
    expect(html).toContain('<html lang="ar" dir="rtl"');
    expect(bodyOf(html)).toContain(
      '<p class="short" dir="ltr"><span class="said" lang="en" title="English" dir="ltr">Quiet.',
    );
    expect(bodyOf(html)).toContain(`<p class="short"><span class="said">${ARABIC}</span>`);
  });

  it.each([
    ['en', 'German'],
    ['fr', 'allemand'],
    ['uk', 'німецька'],
    ['ar', 'German'],
  ])('in %s names the language of words in another', (lang, name) => {
    const { html } = render({ lang, sources, summary: [[passage('Alles ruhig.', 3)]] });
    expect(bodyOf(html)).toMatch(new RegExp(`</span> <span class="language"(?: lang="en")?>\\[${name}\\]</span></p>`));
  });

  it('names none where it is its own', () => {
    expect(bodyOf(render({ sources, lang: 'de', summary: [[passage('Alles ruhig.', 3)]] }).html)).not.toContain(
      'class="language"',
    );
  });
});
