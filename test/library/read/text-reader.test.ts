import { describe, expect, it } from 'vitest';
import { readTextBlocks } from '../../../src/library/read/text-reader.ts';

const PROSE =
  'The two delegations met for six hours on Monday and agreed to exchange lists of prisoners before the end of the month, officials said.';
const texts = (text: string): string[] => readTextBlocks(text).map((b) => b.text);

describe('reading plain text', () => {
  it('takes blank lines as bounds of paragraphs', () => {
    expect(texts('One here.\n\nTwo here.\n \nThree here.')).toEqual(['One here.', 'Two here.', 'Three here.']);
  });

  it('takes each long line as a paragraph', () => {
    expect(texts(`${PROSE}\n${PROSE}`)).toEqual([PROSE, PROSE]);
  });

  it('joins lines that were broken because the next word did not fit', () => {
    const wrapped =
      'The committee voted on Tuesday to extend the mandate of\nthe observers by another six months, and asked for a\nreport.\n\nA second paragraph follows.';
    expect(texts(wrapped)[0]).toBe(
      'The committee voted on Tuesday to extend the mandate of the observers by another six months, and asked for a report.',
    );
  });

  it('keeps short lines apart that had room for more', () => {
    expect(texts('By Jane Doe\n3 March 2024\nThe committee voted on Tuesday to extend the mandate.')).toHaveLength(3);
  });

  it('reads bulleted lines as list items, several on one line too', () => {
    expect(readTextBlocks('• One • Two').map((b) => [b.kind, b.text])).toEqual([
      ['list-item', 'One'],
      ['list-item', 'Two'],
    ]);
  });

  it('knows a heading between paragraphs', () => {
    const kinds = readTextBlocks(`${PROSE}\n\nWhat Happens Next\n\n${PROSE}`).map((b) => b.kind);
    expect(kinds).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  it('does not take a short sentence for a heading', () => {
    expect(readTextBlocks(`${PROSE}\n\nNobody answered.\n\n${PROSE}`).every((b) => b.kind === 'paragraph')).toBe(true);
  });
});
