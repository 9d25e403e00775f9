/** The five texts that the program started from, as a user's library: what must be found, and what must be gone. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Inspection, inspectFile } from '../../src/pipeline/inspect-file.ts';

const folder = path.resolve(import.meta.dirname, '../../../shared/articles');
const isThere = existsSync(folder);
if (!isThere) console.warn(`Skipped: the five texts are not at ${folder}.`);

const DEBRIS =
  /^home »|you may also like|leave a comment|akismet|adblock|#\w+|comments are closed|related sources|• source|comments below|\*\*/im;

describe.skipIf(!isThere)('the five texts', () => {
  let found: readonly Inspection[] = [];
  beforeAll(async () => {
    const files = readdirSync(folder).sort();
    found = await Promise.all(files.map(async (file) => (await inspectFile(path.join(folder, file))).inspection));
  });

  const statements = () =>
    found.flatMap(({ statements }) =>
      statements.filter((s) => s.printable).map((s) => ({ name: s.source?.name ?? '', text: s.text })),
    );
  const saidBy = (name: string) => statements().filter((s) => s.name.endsWith(name));
  const figures = () => found.flatMap((inspection) => inspection.keyFigures);

  it('keeps no page debris', () => {
    expect(found.map(({ article }) => DEBRIS.exec(article.text)?.[0] ?? null)).toEqual([null, null, null, null, null]);
  });

  it('finds the titles that are there, and marks those that it made', () => {
    expect(found.map(({ article }) => article.guessed.includes('title'))).toEqual([false, false, true, true, false]);
    expect(found[1]?.article.byline).toEqual(['James Carter']);
  });

  it('finds the four figures with what they count, and at most a dozen an article', () => {
    const labels = figures().map((k) => `${k.display} ${k.label}`);
    expect(labels).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^30.days.* (?:pause|ceasefire)/),
        expect.stringMatching(/^\$171 (?:bn|billion).* aid committed to Ukraine/),
        expect.stringMatching(/^96%.* aid funds for Ukraine/),
        expect.stringMatching(/^11,000.* troops/),
      ]),
    );
    expect(Math.max(...found.map(({ keyFigures }) => keyFigures.length))).toBeLessThanOrEqual(12);
  });

  it('puts the statements into the right mouths, with spans that hold the statement and nothing else', () => {
    expect(saidBy('Rutte').map((s) => s.text)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Ukraine’s NATO membership is .*consideration["”]?$/)]),
    );
    expect(saidBy('Lavrov').map((s) => s.text)).toEqual([expect.stringMatching(/^Russia is ready .* core interests$/)]);
    expect(saidBy('Putin').map((s) => s.text)).toEqual([
      expect.stringMatching(/^the military operation was a tragedy/),
      expect.stringMatching(/^Russia has never refused .* with Ukraine$/),
    ]);
    expect(saidBy('Zelensky').map((s) => s.text)).toEqual([
      expect.stringMatching(/^to negotiate with Putin/),
      expect.stringMatching(/^the ultimate victory of Ukraine/),
      expect.stringMatching(/^the international community to provide .* on Russia$/),
    ]);
    expect(saidBy('Kirby').map((s) => s.text)).toEqual([
      expect.stringMatching(/^a negotiated resolution .* outcome$/),
      expect.stringMatching(/^the decision’s ultimate dependence/),
    ]);
  });

  it('points into the text with every span', () => {
    for (const { article, keyFigures, statements, timeline, summary } of found) {
      for (const { start, end, text } of [...keyFigures, ...statements, ...timeline, ...summary]) {
        expect(article.text.slice(start, end)).toBe(text);
      }
    }
  });
});
