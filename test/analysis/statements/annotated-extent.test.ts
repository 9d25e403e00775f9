import { beforeAll, describe, expect, it } from 'vitest';
import { annotatedExtent } from '../../../src/analysis/statements/annotated-extent.ts';
import { findStatements } from '../../../src/analysis/statements/find-statements.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { articleOf } from '../article-of.ts';

beforeAll(loadLanguage);

describe('annotatedExtent', () => {
  it.each([
    ['“The dam will hold,” Ana Lima said.', '“The dam will hold,”'],
    ['Ana Lima said that the dam will hold.', 'that the dam will hold'],
    ['Ana Lima said the dam “will hold.”', 'the dam “will hold.”'],
    ['Ana Lima said the dam will hold.', 'the dam will hold'],
    ['Ana Lima said the dam will hold. "It is new," she said.', 'the dam will hold'],
  ])('%s', (text, expected) => {
    const statement = findStatements(articleOf(text))[0];
    if (!statement) throw new Error('no statement');
    const { start, end } = annotatedExtent(text, statement);
    expect(text.slice(start, end)).toBe(expected);
  });
});
