import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/library/plain-article.ts';
import { readArticle } from '../../../src/library/read-article.ts';

const A =
  'The delegations met for six hours on Monday and agreed to exchange lists of prisoners before the end of the month.';
const B =
  'Observers called the meeting a first step, although neither side would say when the next round is to be held.';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codes = async (data: Uint8Array, options = {}): Promise<string[]> =>
  (await readArticle(data, options)).diagnostics.map((d) => d.code);

describe('reading an article', () => {
  it('tells the format from the content, whatever the name', async () => {
    const page = `<!doctype html><html><body><main><p>${A}</p><p>${B}</p></main></body></html>`;
    expect((await readArticle(bytes(page), { name: 'a.txt' })).article.text).toBe(`${A}\n\n${B}`);
    const note = `---\ntitle: Talks\nauthor: Jane Doe\ndate: 2024-03-05\ntags: [peace]\n---\n\n${A}\n\n- one\n- two\n`;
    const { article } = await readArticle(bytes(note));
    expect(article).toMatchObject({ title: 'Talks', byline: ['Jane Doe'], published: '2024-03-05', tags: ['peace'] });
    expect(article.blocks.map((b) => b.kind)).toEqual(['paragraph', 'list-item', 'list-item']);
  });

  it('reads text with a stray mark as text', async () => {
    expect((await readArticle(bytes(`${A} **\n\n# of losses: 5.\n\n${B}`))).article.text).toContain('# of losses: 5.');
  });

  it('gives blocks that lie in the text and cover it', async () => {
    const { article } = await readArticle(bytes(`Talks Resume\n\n${A}\n\nWhat Happens Next\n\n${B}`));
    expect(article.blocks.map((b) => article.text.slice(b.start, b.end)).join('\n\n')).toBe(article.text);
  });

  it('is the same for the same bytes', async () => {
    expect(await readArticle(bytes(A))).toEqual(await readArticle(bytes(A)));
  });

  it('says why there is no article', async () => {
    expect(await codes(bytes(''))).toEqual(['intake-empty']);
    expect(await codes(bytes('<html><body><nav>Home</nav></body></html>'))).toEqual(['intake-empty']);
    expect(await codes(bytes('%PDF-1.7 ...'))).toEqual(['intake-binary']);
    expect(await codes(Uint8Array.from({ length: 3000 }, (_, i) => (i * 7) % 256))).toEqual(['intake-binary']);
    expect(await codes(new Uint8Array(21 * 1024 * 1024).fill(97))).toEqual(['intake-too-large']);
    expect(await codes(bytes(A), { format: 'doc' })).toEqual(['intake-format']);
  });

  it('is not hung or broken by hostile pages', async () => {
    const pages = [
      '<div>'.repeat(50_000),
      `${'<b>'.repeat(20_000)}${A}`,
      '<a href='.repeat(50_000),
      `<p>${'a<'.repeat(50_000)}`,
      '<table><tr><td>'.repeat(5000),
      `<ul>${'<li>'.repeat(20_000)}`,
      '<h3><a href=x>Another story of the day</a></h3>'.repeat(8000),
      `<div>${`<p class="a b">${A}</p>`.repeat(8000)}</div>`,
    ];
    for (const page of pages) {
      const { diagnostics } = await readArticle(bytes(`<html><body>${page}`), { format: 'html' });
      expect(diagnostics.map(({ code }) => code)).not.toContain('intake-slow');
    }
  }, 60_000);

  it('is not hung by hostile text', async () => {
    for (const text of [
      '** '.repeat(50_000),
      '#a '.repeat(50_000),
      '» '.repeat(50_000),
      'By '.repeat(50_000),
      `${'a '.repeat(100_000)}?`,
      '. '.repeat(100_000),
    ]) {
      const { diagnostics } = await readArticle(bytes(text), { format: 'text' });
      expect(diagnostics.map(({ code }) => code)).not.toContain('intake-slow');
    }
  }, 60_000);
});

describe('a plain article', () => {
  it('is exactly its text', () => {
    const text = `  ${A} \n\n\n# x **y** \n${B}\n`;
    const article = plainArticle(text);
    expect(article.text).toBe(text);
    expect(article.blocks.map((b) => text.slice(b.start, b.end))).toEqual([A, `# x **y** \n${B}`]);
  });

  it('has an id made from its text', () => {
    expect(plainArticle(A).id).toBe(plainArticle(A).id);
    expect(plainArticle(A).id).not.toBe(plainArticle(B).id);
  });
});
