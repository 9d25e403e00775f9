/** Words of the page that it has to borrow from English say so, to whoever reads them aloud. */
import { describe, expect, it } from 'vitest';
import { tagPageWords } from '../../src/render/tag-page-words.ts';
import { bodyOf, keyFigure, passage, render, source, statement, viewpoint } from './small-edition.ts';

const SAID = new Set(['Summary', 'Sources', 'As of 9\u00a0April 2026', 'Bars: 2 & 3.']);
const tag = (html: string): string => tagPageWords(html, SAID, 'en');

describe('tagPageWords', () => {
  it('gives an element that has nothing else their language, and a span to what stands among others', () => {
    expect(tag('<h2>Summary</h2>')).toBe('<h2 lang="en">Summary</h2>');
    expect(tag('<p>Summary <b>x</b></p>')).toBe('<p><span lang="en">Summary </span><b>x</b></p>');
    expect(tag('<span class="whole">As of 9\u00a0April 2026&nbsp;·</span>')).toBe(
      '<span class="whole" lang="en">As of 9\u00a0April 2026&nbsp;·</span>',
    );
    expect(tag('<text x="1">Sources</text>')).toBe('<text x="1" lang="en">Sources</text>');
    expect(tag('<svg role="img" aria-label="Bars: 2 &amp; 3." width="1">')).toContain('3." lang="en" width');
  });

  it('leaves alone what is somebody else’s', () => {
    for (const html of [
      '<h2>الملخص</h2>',
      '<p>Summary de la semana</p>',
      '<span class="said">Summary</span>',
      '<cite lang="fr">Sources</cite>',
      '<p>12 · 13</p>',
    ])
      expect(tag(html)).toBe(html);
  });
});

describe('a page in a language that has no words of its own', () => {
  const { html } = render({
    lang: 'es',
    summary: [[passage('El muelle está vacío.')]],
    keyFigures: [keyFigure('12', 'barcos', { qualifier: 'about' })],
    viewpoints: [viewpoint({ question: '¿Quién paga?', others: [statement('nadie paga')] })],
    sources: [source(1, { lang: 'es' })],
    title: 'Muelles en silencio',
  });
  const body = bodyOf(html);

  it('names the language of headings, labels and dates', () => {
    for (const words of ['Summary', 'Key figures', 'Opposing viewpoints', 'Sources', 'On no side', '7\u00a0April 2026'])
      expect(body).toMatch(new RegExp(`lang="en">${words}`));
    expect(body).toContain('<span class="figure-qualifier" lang="en">about</span>');
    expect(body).toMatch(/<footer class="colophon"><p><span lang="en">Words marked/);
  });

  it('and of nothing that the brief or an article says', () => {
    for (const words of [
      'Muelles en silencio',
      'El muelle está vacío.',
      'barcos',
      '¿Quién paga?',
      'nadie paga',
      'Jo Lind',
    ])
      expect(body).not.toMatch(new RegExp(`lang="en">${words.replace('?', '\\?')}`));
  });

  it('is not asked of a page in its own words', () => {
    expect(bodyOf(render({ lang: 'de' }).html)).not.toContain('<h2 lang=');
  });
});
