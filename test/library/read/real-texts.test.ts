/** Five untidy real texts, which are not part of this repository: nothing but the article is left, and all of it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/library/read-article.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../../shared/articles');
const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];
if (names.length === 0) console.warn('skipped: the folder ../shared/articles is missing');

const DEBRIS =
  /»|you may also like|comments? (?:are|is) closed|leave a comment|akismet|ad-?block|related sources|source \d|thoughts in the comments|#\p{L}|\*\*|news editor/iu;

/** By number of the file: words of the clean text, its hash's beginning, whether the title had to be made. */
const EXPECTED: Readonly<Record<string, { readonly words: number; readonly hash: string; readonly made: boolean }>> = {
  '000': { words: 602, hash: '04361305e6c4', made: false },
  '001': { words: 660, hash: '2c004341b484', made: false },
  '002': { words: 705, hash: '6e849c3908b8', made: true },
  '003': { words: 404, hash: '6d80c147ba2f', made: true },
  '004': { words: 522, hash: '8b65b3abdff2', made: false },
};

/** Letters and digits of the sentences that a text has. */
const sentencesOf = (text: string): string[] =>
  text
    .replaceAll('**', '')
    .split(/(?<=[.!?]["”’)]?)\s+|\n+/)
    .map((sentence) => sentence.replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter((sentence) => sentence.length > 0);

describe.skipIf(names.length === 0)('the five real texts', () => {
  it.each(names)('%s', async (name) => {
    const bytes = readFileSync(path.join(FOLDER, name));
    const { article, removed, diagnostics } = await readArticle(bytes, { name });
    const expected = EXPECTED[name.slice(0, 3)];
    expect(diagnostics).toEqual([]);
    expect(article.text).not.toMatch(DEBRIS);
    expect(article.guessed.includes('title')).toBe(expected?.made);
    expect(article.title.length).toBeGreaterThan(20);
    expect(article.title.length).toBeLessThanOrEqual(90);
    expect(article.text.split(/\s+/)).toHaveLength(expected?.words ?? 0);
    expect(createHash('sha256').update(article.text).digest('hex').slice(0, 12)).toBe(expected?.hash);
    // What is not in the text is in the title, the byline, or noted as removed.
    const kept = [article.text, article.title, ...article.byline, ...removed.map((r) => r.text)]
      .join('\n')
      .replace(/[^\p{L}\p{N}]+/gu, '');
    expect(sentencesOf(bytes.toString('utf8')).filter((sentence) => !kept.includes(sentence))).toEqual([]);
  });

  it('have the title that they begin with, or one made from their first sentence', async () => {
    for (const name of names) {
      const text = readFileSync(path.join(FOLDER, name), 'utf8');
      const { title } = (await readArticle(new TextEncoder().encode(text), { name })).article;
      expect(text.slice(0, 300)).toContain(title.replace(/…$/, ''));
    }
  });
});
