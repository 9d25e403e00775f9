import { describe, expect, it } from 'vitest';
import { datelineLength } from '../../../src/analysis/sentences/dateline.ts';
import { findStatements } from '../../../src/analysis/statements/find-statements.ts';
import { trimSentence } from '../../../src/analysis/summary/trim/trim-sentence.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { articleOf } from '../article-of.ts';

const REST = 'The dam will hold for years, Ana Lima said.';

describe('datelineLength', () => {
  it.each([
    'OSLO, Norway (AP) — ',
    'CHARLOTTE - ',
    'NEW YORK (Reuters) - ',
    'PORTO, June 3 (Reuters) – ',
    'Porto (AFP) -- ',
    'Washington (CNN)',
    'WASHINGTON — ',
  ])('is that of all before the sentence: "%s"', (lead) => expect(datelineLength(lead + REST)).toBe(lead.length));

  it.each([
    REST,
    'Lima — The mayor of Porto — said no.',
    'A dam — Porto has three — will break.',
    'GDP — up by a tenth — fell again.',
    'Ana Lima (45) - Engineer of the dam.',
  ])('is nothing without one: %s', (text) => expect(datelineLength(text)).toBe(0));
});

describe('a dateline', () => {
  it('is no part of a content', async () => {
    await loadLanguage();
    const text = `OSLO, Norway (AP) — ${REST}\nRIO - no dam`;
    expect(findStatements(articleOf(text)).map((s) => text.slice(s.start, s.end))).toEqual([
      'The dam will hold for years',
    ]);
  });

  it('is cut from the sentence of a summary', () => {
    const text = `CHARLOTTE - ${REST}`;
    expect(trimSentence({ start: 0, end: text.length, text }, 'en')).toEqual({
      parts: [{ start: 12, end: text.length, text: REST }],
      joined: false,
    });
  });
});
