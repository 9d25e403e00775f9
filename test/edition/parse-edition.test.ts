import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BriefpressError } from '../../src/diagnostics/diagnostic.ts';
import { composeEdition } from '../../src/edition/compose-edition.ts';
import { hashEdition } from '../../src/edition/hash.ts';
import type { Edition } from '../../src/edition/model.ts';
import { parseEdition } from '../../src/edition/parse-edition.ts';
import { exampleInput } from '../fixtures/edition/example-input.ts';
import { withArticles } from '../fixtures/edition/with-articles.ts';

const json = readFileSync(new URL('../fixtures/edition/example.json', import.meta.url), 'utf8');
const edition = JSON.parse(json) as Edition;

function faultsOf(text: string): string[] {
  try {
    parseEdition(text, 'edition.json');
  } catch (error) {
    if (error instanceof BriefpressError) return error.diagnostics.map((d) => `${d.code} ${d.key ?? ''}`.trim());
    throw error;
  }
  return [];
}

const rehashed = (changed: Edition): string => JSON.stringify({ ...changed, hash: hashEdition(changed) });

describe('parseEdition', () => {
  it('reads back what was composed, whatever the order of its keys', () => {
    const { edition: composed } = composeEdition(exampleInput);
    expect(parseEdition(JSON.stringify(composed), 'edition.json').edition).toEqual(composed);
    const reversed = Object.fromEntries(Object.entries(composed).reverse());
    expect(parseEdition(JSON.stringify(reversed), 'edition.json').edition).toEqual(composed);
  });

  it('refuses what is no JSON, and another version, by name', () => {
    expect(faultsOf('{"schemaVersion": 4,')).toEqual(['edition-not-json']);
    expect(faultsOf('[]')).toEqual(['edition-version schemaVersion']);
    expect(faultsOf(json.replace('"schemaVersion": 4', '"schemaVersion": 5'))).toEqual([
      'edition-version schemaVersion',
    ]);
  });

  it('reads the first version, which knew of no copies, as it is', () => {
    const sources = edition.sources.map(({ copies: _, ...source }) => source);
    const first: Edition = { ...edition, schemaVersion: 1, sources };
    const text = rehashed(first);
    expect(parseEdition(text, 'edition.json').edition).toEqual(JSON.parse(text));
  });

  it('reads the third version, which told no articles one by one, and the fourth, which may', () => {
    const third = rehashed({ ...edition, schemaVersion: 3 });
    expect(parseEdition(third, 'edition.json').edition.articles).toBeUndefined();
    const told = withArticles(edition);
    expect(parseEdition(JSON.stringify(told), 'edition.json').edition).toEqual(told);
  });

  it('names every place where the form is wrong', () => {
    const [source, ...rest] = edition.sources;
    const wrong = { ...edition, date: 'Monday', sources: [{ ...source, words: -1 }, ...rest], extra: true };
    expect(faultsOf(JSON.stringify(wrong))).toEqual([
      'edition-shape date',
      'edition-shape sources.0.words',
      'edition-shape extra',
    ]);
  });

  it('refuses an edition whose words were changed by hand', () => {
    expect(faultsOf(json.replace('every ship to be opened', 'no ship to be opened'))).toEqual(['edition-hash hash']);
    expect(faultsOf(json.replace(/"hash": "\w/, (m) => `${m.slice(0, -1)}${m.endsWith('0') ? '1' : '0'}`))).toEqual([
      'edition-hash hash',
    ]);
    expect(faultsOf(rehashed({ ...edition, title: 'Another title' }))).toEqual([]);
  });
});
