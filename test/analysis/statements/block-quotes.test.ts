import { beforeAll, describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/analysis/statements/find-statements.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { blocksOf } from '../blocks-of.ts';

beforeAll(loadLanguage);

/** "name | cue | content"; a star marks what may be printed. */
function told(...lines: string[]): string[] {
  const article = blocksOf(lines);
  return findStatements(article).map(
    (s) =>
      `${s.printable ? '* ' : ''}${s.source?.name ?? '?'} | ${s.cue?.text ?? '-'} | ${article.text.slice(s.start, s.end)}`,
  );
}

const DAM = '> The dam will hold until the spring.';
const SAID = 'The dam will hold until the spring.';
const NEXT = 'The valley has been flooded twice in the last ten years.';

describe('a quotation set apart', () => {
  it.each([
    ['a clause with a colon before it', ['Mayor Ana Lima wrote on Monday:', DAM], `* Ana Lima | wrote | ${SAID}`],
    [
      'a clause with an apposition before it',
      ['The mayor, Ana Lima, said in a statement:', DAM],
      `* Ana Lima | said | ${SAID}`,
    ],
    ['a clause behind it', [DAM, 'said Ana Lima, the mayor, on Monday.'], `* Ana Lima | said | ${SAID}`],
    ['a line with a dash', [DAM, '> — Ana Lima, mayor of Tolmark'], `* Ana Lima | - | ${SAID}`],
    ['a line without one', [DAM, '> Ana Lima, mayor of Tolmark'], `* Ana Lima | - | ${SAID}`],
    ['a dash at its own end', [`${DAM} — Ana Lima, mayor`], `* Ana Lima | - | ${SAID}`],
    ['a bracket at its own end', [`${DAM} (Ana Lima, Reuters)`], `* Ana Lima | - | ${SAID}`],
    ['a post’s line', [DAM, '> — Ana Lima (@analima) October 16, 2024'], `* Ana Lima | - | ${SAID}`],
  ])('has the speaker of %s', (_, lines, expected) => expect(told(...lines)).toEqual([expected]));

  it('keeps its speaker over paragraphs', () => {
    expect(told('Mayor Ana Lima wrote:', DAM, '> Nobody has to leave the valley.')).toEqual([
      `* Ana Lima | wrote | ${SAID}`,
      '* Ana Lima | wrote | Nobody has to leave the valley.',
    ]);
  });

  it('ends with the line that signs it, and the next has a speaker of its own', () => {
    expect(told(DAM, '> — Ana Lima, mayor', '> It will break before the winter.', '> — Bo Olsen, farmer')).toEqual([
      `* Ana Lima | - | ${SAID}`,
      '* Bo Olsen | - | It will break before the winter.',
    ]);
  });

  it('has no speaker where no line names one: neither the last named nor who speaks in it', () => {
    expect(told('Mayor Ana Lima opened the dam on Monday.', DAM, NEXT)).toEqual([`? | - | ${SAID}`]);
    expect(told('It was cold.', '> We said that the dam will hold.')).toEqual([
      '? | - | We said that the dam will hold.',
    ]);
    expect(told(DAM, 'Ana Lima said that the valley is safe.')[0]).toBe(`? | - | ${SAID}`);
  });

  it('does not take its last words for a signature', () => {
    expect(told('Mayor Ana Lima wrote:', DAM, '> Never Again')[0]).toBe(`* Ana Lima | wrote | ${SAID}`);
    expect(told(DAM, '> — Tolmark, our town, will be safe')).toContain(`? | - | ${SAID}`);
  });

  it('is not printed where the speaker is only a pronoun that nobody fits', () => {
    expect(told('It added:', DAM)).toEqual([`It | added | ${SAID}`]);
  });

  it('is no second statement where the article says the words itself', () => {
    expect(told('“The dam will hold until the spring,” said Ana Lima.', DAM, NEXT)).toEqual([
      '* Ana Lima | said | The dam will hold until the spring',
    ]);
  });

  it('is read without the marks around it', () => {
    expect(told('Mayor Ana Lima wrote:', `> “${SAID}”`)).toEqual([`* Ana Lima | wrote | ${SAID}`]);
  });
});

it('hears nobody in a row of a table', () => {
  expect(told('Speaker | Ana Lima said the dam will hold', 'Mayor | “We shall all be safe,” said Ana Lima')).toEqual(
    [],
  );
});
