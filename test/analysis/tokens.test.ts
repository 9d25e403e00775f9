import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage, tokenise } from '../../src/analysis/tokens.ts';
import { cpuTime } from '../cpu-time.ts';

beforeAll(loadLanguage);

/** Every token's text is what the text has at its offsets, and nothing but white space lies between tokens. */
function expectWhole(text: string): void {
  let end = 0;
  for (const token of tokenise(text)) {
    expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(text.slice(end, token.start).trim()).toBe('');
    end = token.end;
  }
  expect(text.slice(end).trim()).toBe('');
}

describe('tokenise', () => {
  it('keeps the offsets of a word that is too long to be one', () => {
    expectWhole(`Before ${'x'.repeat(1000)} after, ${'ab1'.repeat(150)}. End`);
  });

  it('does not part a character outside the basic plane', () => {
    const text = `a${'😀'.repeat(450)}b`;
    expectWhole(text);
    expect(tokenise(text).some(({ text: word }) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(word))).toBe(false);
  });

  it('takes time in proportion to the length of a word', () => {
    const started = cpuTime();
    expectWhole('x'.repeat(100_000));
    expect(cpuTime() - started).toBeLessThan(2000);
  });
});
