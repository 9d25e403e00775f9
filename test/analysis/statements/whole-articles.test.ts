import { beforeAll, describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/analysis/statements/find-statements.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import type { Span } from '../../../src/library/model.ts';
import { articleOf } from '../article-of.ts';
import { inventedArticles, type Row } from './invented-articles.ts';

beforeAll(loadLanguage);

/** The statements of a text as rows of the table. */
function rowsOf(text: string, lang: string): readonly Row[] {
  const at = (span: Span): string => `${text.slice(span.start, span.end)}@${span.start}`;
  return findStatements({ ...articleOf(text), lang }).map((s) => [
    s.printable ? 'printed' : 'kept',
    s.kind,
    s.source?.name ?? null,
    s.source && at(s.source),
    s.cue && at(s.cue),
    at(s),
  ]);
}

describe('every statement of an article', () => {
  it.each(inventedArticles.map((a) => [a.subject, a] as const))('about %s', (_, { text, lang, rows }) => {
    expect(rowsOf(text, lang)).toEqual(rows);
  });

  it('of a language without rules is found by its marks alone', () => {
    const found = rowsOf('«Плотина выдержит ещё один год», — сказал Иван Горак.', 'ru');
    expect(found.map(([mark, , name]) => [mark, name])).toEqual([]);
  });
});
