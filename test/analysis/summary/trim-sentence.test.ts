import { describe, expect, it } from 'vitest';
import { mustStay } from '../../../src/analysis/summary/trim/must-stay.ts';
import { trimSentence } from '../../../src/analysis/summary/trim/trim-sentence.ts';
import { cpuTime } from '../../cpu-time.ts';

const OFFSET = 100;

/** As it would be printed; null where it is printed whole. */
function printed(text: string, lang = 'en'): string | null {
  const trimmed = trimSentence({ start: OFFSET, end: OFFSET + text.length, text }, lang);
  if (trimmed === null) return null;
  for (const part of trimmed.parts) expect(text.slice(part.start - OFFSET, part.end - OFFSET)).toBe(part.text);
  const cutAtStart = trimmed.parts[0]?.start !== OFFSET;
  return `${cutAtStart ? '[…] ' : ''}${trimmed.parts.map((p) => p.text).join(' […] ')}`;
}

describe('connectives', () => {
  it.each([
    [
      'But the harbour board said on Friday that the crane is safe.',
      '[…] the harbour board said on Friday that the crane is safe.',
    ],
    ['However, Maria Holt will not close the quay.', '[…] Maria Holt will not close the quay.'],
    ['Meanwhile, 40 ships wait off Malmö.', '[…] 40 ships wait off Malmö.'],
    ['And yet the town pays for the crane.', '[…] the town pays for the crane.'],
    ['In addition, $3 million goes to the lock.', '[…] $3 million goes to the lock.'],
    ['The harbour board, however, kept the quay open.', 'The harbour board […] kept the quay open.'],
    ['Denmark, too, has closed two quays.', 'Denmark […] has closed two quays.'],
  ])('cuts the one that opens or interrupts: %s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  it.each([
    ['Aber die Werft bleibt im Winter geschlossen.', 'de', '[…] die Werft bleibt im Winter geschlossen.'],
    ['Cependant, le port reste fermé tout l’hiver.', 'fr', '[…] le port reste fermé tout l’hiver.'],
    ['Однак рада закрила причал у понеділок.', 'uk', '[…] рада закрила причал у понеділок.'],
  ])('in other languages: %s', (text, lang, expected) => {
    expect(printed(text, lang)).toBe(expected);
  });

  it.each([
    'On Tuesday, the harbour board closed the quay.',
    'But for the tugs, the ship would have sunk.',
    'Yet another crane fell into the dock on Monday.',
    'Nor did the board name a date for the vote.',
    'Or the board may close the quay for good.',
    'Otherwise, the board will close the quay.',
    'If so, the quay will close in the spring.',
    'Perhaps the board will close the quay.',
    'Later, the board closed the eastern quay.',
    'Elsewhere, two cranes fell into the dock.',
    'So far the board has closed two quays.',
    'Butter from Denmark goes through the eastern quay.',
    'Android phones are banned on the eastern quay.',
    'But “the crane is safe,” Maria Holt said on Friday.',
    '“But the crane is safe,” Maria Holt said on Friday.',
    'Grain, steel, too, and timber pass the eastern quay.',
    'Maria Holt said: “The crane, however, is safe.”',
  ])('leaves alone: %s', (text) => {
    expect(printed(text)).toBeNull();
  });

  it.each([
    ['Doch hat die Werft den Kran verkauft.', 'de'],
    ['Jedoch bleibt die Werft geschlossen.', 'de'],
    ['But the harbour stays shut all winter long.', 'el'],
  ])('leaves alone what its language does not let go: %s', (text, lang) => {
    expect(printed(text, lang)).toBeNull();
  });
});

const LONG =
  'closed the eastern quay of the town on Monday because inspectors had found deep cracks in both of its old cranes last winter';

describe('asides of long sentences', () => {
  it.each([
    [`Maria Holt, who is 61, ${LONG.replace('closed', 'has closed')}.`, `Maria Holt […] has ${LONG}.`],
    [
      `Maria Holt, who heads the Harbour Council, said the board had ${LONG}.`,
      `Maria Holt […] said the board had ${LONG}.`,
    ],
    [`The board (a body of the harbour town) ${LONG}.`, `The board […] ${LONG}.`],
    [`The board — a body of the harbour town — ${LONG}.`, `The board […] ${LONG}.`],
    [`The board—a body of the harbour town—${LONG}.`, `The board […] ${LONG}.`],
  ])('are cut: %s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  it.each([
    ['a short sentence', 'The board — a body of the harbour town — closed the quay.'],
    ['a negation', `The board — not the mayor of the town — ${LONG}.`],
    ['a hedge', `The board (which may be dissolved soon) ${LONG}.`],
    ['a condition', `The board (unless a court stops it) ${LONG}.`],
    ['a number', `The board (with 12 of its members) ${LONG}.`],
    ['a bound', `The cranes — at least both of them — fell after the board ${LONG}.`],
    ['a speaker', `The board, according to people on the quay, ${LONG}.`],
    ['a speaker between dashes', `The board — so the mayor said on the quay — ${LONG}.`],
    ['a name', `The two boards — those of Malmö and Ystad — ${LONG}.`],
    ['one dash alone', `The board — a body of the harbour town ${LONG}.`],
    ['dashes of two kinds', `The board — a body of the harbour town - ${LONG}.`],
    ['a comma behind it', `After a vote (a long and angry one), the board ${LONG}.`],
    ['an aside at the end', `The board ${LONG} (a long and angry vote).`],
    ['an open parenthesis', `The board (a body of the (harbour) town ${LONG}.`],
    ['a quotation', `“The board (a body of the harbour town) ${LONG},” Maria Holt said.`],
    ['a clause that says who', `A captain who heads the pilots of the coast said the board had ${LONG}.`],
    ['a trailing attribution', `The board ${LONG}, Maria Holt said on the quay on Friday.`],
  ])('stay: %s', (_, text) => {
    expect(printed(text)).toBeNull();
  });

  it('are looked for in English alone', () => {
    expect(printed(`The board (a body of the harbour town) ${LONG}.`, 'nl')).toBeNull();
  });
});

describe('mustStay', () => {
  it.each([
    'never in doubt',
    'which could change',
    'if it comes to that',
    'nearly all of it',
    'she said',
    '40 ships',
    "which wasn't so",
  ])('keeps "%s"', (aside) => {
    expect(mustStay(aside)).toBe(true);
  });

  it.each(['a body of the harbour town', 'a long and angry vote'])('lets "%s" go', (aside) => {
    expect(mustStay(aside)).toBe(false);
  });
});

it('takes linear time on hostile text', () => {
  const began = cpuTime();
  for (const text of [
    '('.repeat(50_000),
    '— '.repeat(50_000),
    ', who is '.repeat(20_000),
    `A, who is ${'a '.repeat(50_000)}`,
  ])
    printed(`${text} end.`);
  expect(cpuTime() - began).toBeLessThan(2000);
});
