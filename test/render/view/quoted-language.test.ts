/** A page of another language than its sources says so once. */
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/edition/model.ts';
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.ts';
import { viewPage } from '../../../src/render/view/page-view.ts';
import { quotedLanguage } from '../../../src/render/view/quoted-language.ts';
import { wordsOf } from '../../../src/render/words/words-of.ts';
import {
  bodyOf,
  keyFigure,
  passage,
  render,
  smallEdition,
  source,
  statement,
  textOf,
  viewpoint,
} from '../small-edition.ts';

/** Source 1 is English, 2 German, 3 Ukrainian, 4 of no known language. */
const sources = [source(1), source(2, { lang: 'de-AT' }), source(3, { lang: 'uk' }), source(4, { lang: 'und' })];
const quoting = (...numbers: readonly number[]): Edition => ({
  ...smallEdition,
  lang: 'de',
  sources,
  summary: [numbers.map((number, i) => passage(`Satz ${i}.`, number))],
});

describe('quotedLanguage', () => {
  it('is the language of all, or of nearly all, that is quoted', () => {
    expect(quotedLanguage(quoting(1, 1, 1, 1, 1))).toBe('en');
    expect(quotedLanguage(quoting(1, 1, 1, 1, 1, 1, 1, 1, 3, 2))).toBe('en');
  });

  it('is none where it spares few marks, is the page’s own, or is not known of all', () => {
    expect(quotedLanguage(quoting(1, 1, 1, 1))).toBeNull();
    expect(quotedLanguage(quoting(2, 2, 2, 2, 2))).toBeNull();
    expect(quotedLanguage(quoting(1, 1, 1, 1, 1, 1, 1, 3, 2))).toBeNull();
    expect(quotedLanguage(quoting(1, 1, 1, 1, 1, 2, 2))).toBeNull();
    expect(quotedLanguage(quoting(1, 1, 1, 1, 1, 1, 4))).toBeNull();
  });

  it('goes by every part of the page, and not by what the editor reworded', () => {
    const summary = [[passage('a', 1), passage('c', 1)]];
    const viewpoints = [viewpoint({ others: [statement('b')] })];
    const edition = { ...quoting(), summary, viewpoints, keyFigures: [keyFigure('12', 'ships')] };
    expect(quotedLanguage(edition)).toBe('en');
    const reworded = summary.map((line) => line.map((p) => ({ ...p, reworded: 'Unsere Worte.' })));
    expect(quotedLanguage({ ...edition, summary: reworded, viewpoints })).toBeNull();
  });
});

describe('a page that says it once', () => {
  const edition = quoting(1, 1, 1, 1, 1, 1, 1, 1, 2, 3);
  const { html } = render(edition);

  it('marks the exceptions alone, those in its own language among them', () => {
    const text = textOf(html);
    expect(text).toContain('Worte der Quellen sind auf Englisch, wo nichts anderes dahinter steht.');
    expect(text.match(/\[[^\]…]+\]/g)).toEqual(['[Deutsch]', '[Ukrainisch]']);
  });

  it('still gives each span its language', () => {
    expect(bodyOf(html).match(/class="said" lang="\w+"/g)).toEqual([
      ...Array(8).fill('class="said" lang="en"'),
      'class="said" lang="uk"',
    ]);
  });

  it('says the same in Markdown', () => {
    const markdown = renderMarkdown(edition);
    expect(markdown).toContain('Worte der Quellen sind auf Englisch');
    expect(markdown.match(/\\\[\p{L}+\\\]/gu)).toEqual(['\\[Deutsch\\]', '\\[Ukrainisch\\]']);
  });

  it('has each passage marked by a template without a place for the note', () => {
    const { words } = wordsOf('de');
    const { view } = viewPage(edition, words, null, { prints: (field) => field === 'summary' });
    expect(view.masthead.languageNote).toBeNull();
    expect(view.summary?.items[0]?.passages.map(({ named }) => named)).toEqual([
      ...[false, false, false, false, false, false, false, true],
      ...[false, true],
    ]);
  });

  it.each([
    ['en', 'Words of the sources are in German unless marked otherwise.'],
    ['fr', 'Les mots des sources sont en allemand, sauf mention contraire.'],
    ['uk', 'Мова слів із джерел: німецька, якщо поруч не вказано іншу.'],
  ])('says it in the words of the page (%s)', (lang, note) => {
    expect(textOf(render({ ...quoting(2, 2, 2, 2, 2), lang }).html)).toContain(note);
  });
});
