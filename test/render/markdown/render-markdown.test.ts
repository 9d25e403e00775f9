/** The Markdown of an edition, read back by a parser of Markdown: every passage with its source, and nothing that acts. */
import { readFileSync } from 'node:fs';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Edition, Passage } from '../../../src/edition/model.ts';
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.ts';
import { passage, smallEdition } from '../small-edition.ts';

const edition = JSON.parse(
  readFileSync(new URL('../../fixtures/edition/example.json', import.meta.url), 'utf8'),
) as Edition;
const markdown = renderMarkdown(edition);
const html = marked.parse(markdown, { async: false });
const textOf = (source: string): string =>
  source
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

/** Every passage of an edition, wherever it stands. */
function passagesIn(value: unknown): Passage[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'evidence' in value && 'reworded' in value ? [value as Passage] : [];
  return [...own, ...Object.values(value).flatMap(passagesIn)];
}

describe('renderMarkdown', () => {
  it('says every passage, with a link to its source', () => {
    const said = textOf(html);
    const passages = passagesIn(edition);
    expect(passages.length).toBeGreaterThan(20);
    for (const { text, reworded, source } of passages) {
      expect(said).toContain(`${(reworded ?? text).replace(/\s+/g, ' ')}`);
      expect(html).toContain(`href="#source-${source}"`);
      expect(html).toContain(`<a id="source-${source}">`);
    }
  });

  it('has the sections of the page, in its order, under one title', () => {
    const titles = [...html.matchAll(/<h([1-3])>(.*?)<\/h\1>/g)].map(([, level, title]) => `${level} ${title}`);
    expect(titles[0]).toBe(`1 ${edition.title}`);
    expect(titles.filter((title) => title.startsWith('1'))).toHaveLength(1);
    const chief = titles.filter((title) => title.startsWith('2')).map((title) => title.slice(2));
    expect(chief.at(0)).toBe('Summary');
    expect(chief.slice(-3)).toEqual(['Timeline', 'Opposing viewpoints', 'Sources']);
  });

  it('keeps the tables of viewpoints whole: as many cells in each row as there are sides, and their point', () => {
    const [table = ''] = /<table>[\s\S]*?<\/table>/.exec(html) ?? [];
    const widths = table
      .split('</tr>')
      .map((row) => row.match(/<t[hd]>/g)?.length ?? 0)
      .filter(Boolean);
    expect(new Set(widths)).toEqual(new Set([(edition.viewpoints[0]?.sides.length ?? 0) + 1]));
    expect(widths.length).toBeGreaterThan(2);
  });

  it('names the language of words in another one, once behind those that follow each other', () => {
    const [first] = smallEdition.sources;
    if (!first) throw new Error('no source');
    const german = { ...first, lang: 'de' };
    const sentences = [passage('Der Kai steht still.'), passage('Die Boote liegen fest.')];
    const page = textOf(
      marked.parse(renderMarkdown({ ...smallEdition, sources: [german], summary: [sentences] }), { async: false }),
    );
    expect(page).toContain('Die Boote liegen fest. [1] [German]');
    expect(page).not.toContain('Der Kai steht still. [1] [German]');
  });

  it('lets nothing act that an article or an editor wrote', () => {
    const nasty = '<img src=x onerror=alert(1)> | [a](javascript:b) *c* `d` # e';
    const hostile: Edition = {
      ...smallEdition,
      title: nasty,
      introduction: [
        {
          kind: 'paragraph',
          children: [
            { kind: 'text', text: `${nasty} ` },
            { kind: 'link', href: 'javascript:alert(1)', children: [{ kind: 'text', text: 'press' }] },
          ],
        },
      ],
    };
    const page = marked.parse(renderMarkdown(hostile), { async: false });
    expect(page).not.toContain('<img');
    expect(page).not.toMatch(/href="javascript/);
    expect(textOf(page).replace(/&lt;/g, '<').replace(/&gt;/g, '>')).toContain(nasty);
  });
});
