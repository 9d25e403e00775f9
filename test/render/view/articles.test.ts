/** Articles told one by one, on the page and in its lists. */
import { describe, expect, it } from 'vitest';
import type { Edition, EditionArticle } from '../../../src/edition/model.ts';
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.ts';
import { viewPage } from '../../../src/render/view/page-view.ts';
import { wordsOf } from '../../../src/render/words/words-of.ts';
import { bodyOf, keyFigure, passage, render, smallEdition, source, statement } from '../small-edition.ts';

const theme = (slug: string, title: string): Edition['themes'][number] => ({
  ...{ slug, title, question: null, background: [], passages: [], sources: [1] },
});
const block = (number: number, changes: Partial<EditionArticle> = {}): EditionArticle => ({
  ...{ source: number, theme: null, keyFigures: [], statement: null },
  gist: [{ ...passage(`The quays of port ${number} were quiet.`), source: number }],
  ...changes,
});
const digest = (changes: Partial<Edition>): Edition => ({
  ...{ ...smallEdition, template: 'digest', summary: [], sources: [source(1), source(2), source(3)] },
  ...changes,
});
const viewOf = (edition: Edition, prints: (field: string) => boolean = () => true) =>
  viewPage(edition, wordsOf('en').words, { 'article-1': 3 }, { prints }).view;

describe('articles one by one', () => {
  it('stand under their themes, those of none last, and a theme without any nowhere', () => {
    const themes = [theme('ports', 'Ports'), theme('ships', 'Ships'), theme('cranes', 'Cranes')];
    const articles = [block(2, { theme: 'ports' }), block(1, { theme: 'cranes' }), block(3)];
    const { articles: groups, sections } = viewOf(digest({ themes, articles }));
    expect(groups.map((g) => [g.title, g.items.map((i) => i.number)])).toEqual([
      ['Ports', [2]],
      ['Cranes', [1]],
      ['Further articles', [3]],
    ]);
    expect(
      sections.filter((s) => !['discussion', 'sources', 'contents'].includes(s.id)).map((s) => [s.id, s.level]),
    ).toEqual([
      ['articles-ports', 1],
      ['article-2', 2],
      ['articles-cranes', 1],
      ['article-1', 2],
      ['articles', 1],
      ['article-3', 2],
    ]);
  });

  it('need no mark beside the number of their block, but that of the editor’s words', () => {
    const reworded = { ...passage('The quays.'), reworded: 'Quiet quays.' };
    const { html } = render(digest({ articles: [block(1, { gist: [reworded, passage('They were quiet.')] })] }));
    const body = bodyOf(html);
    expect(body).not.toContain('href="#source-1"');
    expect(body).toMatch(/Quiet quays\.<\/span><span class="marks"><abbr/);
    expect(body).toContain('Beside each number stands what that article says');
    expect(body).not.toContain('listed under Sources');
  });

  it('are lines where nothing of them is printed', () => {
    const { html } = render(digest({ articles: [block(1), block(2, { gist: [] })] }));
    const body = bodyOf(html);
    expect(body).toContain('<div class="article" id="source-1">');
    expect(body).toContain('<p class="label">In brief</p>');
    expect(body).toContain('<li class="article-line" id="source-2">');
    expect(viewOf(digest({ articles: [block(1), block(2, { gist: [] })] })).articles[0]?.lines).toHaveLength(1);
  });

  it('have their figures and who speaks in them in their block', () => {
    const said = statement('the cranes must be paid for');
    const { html } = render(
      digest({ articles: [block(1, { keyFigures: [keyFigure('30 days', 'pause')], statement: said })] }),
    );
    expect(bodyOf(html)).toMatch(/class="article-figure">30 days<\/b>/);
    expect(bodyOf(html)).toContain('the cranes must be paid\u00a0for');
  });

  it('name the editor’s background of a theme once', () => {
    const background = [{ kind: 'paragraph' as const, children: [{ kind: 'text' as const, text: 'What ports are.' }] }];
    const edition = digest({
      themes: [{ ...theme('ports', 'Ports'), background }],
      articles: [block(1, { theme: 'ports' })],
    });
    expect(bodyOf(render(edition).html).split('What ports are.')).toHaveLength(2);
    expect(renderMarkdown(edition).split('What ports are.')).toHaveLength(2);
  });

  it('are listed in the contents up to so many; beyond that their themes are', () => {
    const many = (count: number) => {
      const numbers = Array.from({ length: count }, (_, i) => i + 1);
      const sources = numbers.map((number) => source(number));
      return viewOf(digest({ sources, articles: numbers.map((number) => block(number)) })).sections;
    };
    expect(many(40).filter((s) => s.level === 2)).toHaveLength(40);
    expect(many(41).filter((s) => s.level === 2)).toHaveLength(0);
  });

  it('are Markdown with number, title and source', () => {
    const markdown = renderMarkdown(digest({ articles: [block(1), block(2, { gist: [] })] }));
    expect(markdown).toContain('<a id="source-1"></a>');
    expect(markdown).toMatch(/### 1\\?\. /);
    expect(markdown).toContain('The quays of port 1 were quiet.');
    expect(markdown).toContain('<a id="source-2"></a>2. ');
    expect(markdown).not.toContain('## Sources');
  });
});

describe('the sections of a page', () => {
  it('are those that its template prints: a handout’s questions, and no theme', () => {
    const themes = [{ ...theme('ports', 'Ports'), passages: [passage('The ports are open.')] }];
    const edition = { ...smallEdition, template: 'handout', themes };
    const body = bodyOf(render(edition, { contents: { summary: 1, discussion: 3, sources: 4 } }).html);
    const contents = /<nav class="contents"[\s\S]*?<\/nav>/.exec(body)?.[0] ?? '';
    expect(contents).toContain('href="#discussion"');
    expect(contents).toContain('>3<');
    expect(contents).not.toContain('theme-ports');
    const briefing = bodyOf(render({ ...edition, template: 'briefing' }, { contents: { summary: 1 } }).html);
    expect(briefing).toContain('href="#theme-ports"');
    expect(briefing).not.toContain('href="#discussion"');
  });
});
