import { describe, expect, it } from 'vitest';
import { readMarkdownText } from '../../src/text/markdown-text.ts';
import {
  type BlockPiece,
  placePieces,
  readStoredMarkdown,
  writeStoredMarkdown,
} from '../../src/text/stored-markdown.ts';

const roundTrip = (piece: BlockPiece): BlockPiece['text'] | undefined =>
  readStoredMarkdown(writeStoredMarkdown(placePieces([piece])))?.text;

describe('stored Markdown', () => {
  it.each([
    ['very many lines', { kind: 'paragraph', level: 0, text: 'some words in a line\n'.repeat(300_000).trim() }],
    ['very many marks of code', { kind: 'preformatted', level: 0, text: '` a '.repeat(200_000).trim() }],
    ['hashes in a heading', { kind: 'heading', level: 2, text: `a ${'#'.repeat(200_000)}x` }],
    ['addresses that are none', { kind: 'paragraph', level: 0, text: `${'@'.repeat(200_000)} x\nb` }],
    ['backslashes', { kind: 'paragraph', level: 0, text: `a${'\\'.repeat(200_000)}x\nb` }],
  ] as const)(
    'keeps %s',
    (_, piece) => {
      expect(roundTrip(piece) === piece.text).toBe(true);
    },
    60_000,
  );

  it('keeps hashes and backslashes at the end of a heading', () => {
    for (const text of ['C#', 'a ##', 'a \\#', 'a \\\\##', '#', 'x\\'])
      expect(roundTrip({ kind: 'heading', level: 1, text })).toBe(text);
  });

  it('joins the lines of Markdown that goes on and on', () => {
    expect(readStoredMarkdown(`${'a\\\n'.repeat(300_000)}b\n`)?.text.length).toBe(600_001);
    expect(readMarkdownText('a\\\nb\n').text).toBe('a\nb');
  }, 60_000);
});
