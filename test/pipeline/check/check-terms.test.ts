import { expect, it } from 'vitest';
import type { Library } from '../../../src/library/model.ts';
import { checkTerms } from '../../../src/pipeline/check/check-terms.ts';
import { compileTerms } from '../../../src/text/match-terms.ts';

const TEXTS = ['The dam leaks.', 'A second dam, one Reaktor.'];
const theme = { slug: 'dam', title: 'Dam', question: null, sides: [], background: [] };
const libraryWith = (terms: readonly string[]): Library => {
  const findTerms: Library['findTerms'] = (wanted) =>
    TEXTS.map((text, i) => {
      const found = new Set(
        compileTerms(wanted)
          .find(text)
          .map((match) => match.term),
      );
      return { id: `${i}`, terms: [...found].map((term) => ({ term, inTitle: 0, inText: 1 })) };
    });
  return {
    themes: [{ ...theme, terms, points: [{ name: 'Power', terms: ['Reaktoren'] }] }],
    findTerms,
  } as unknown as Library;
};
const told = (terms: readonly string[]) => checkTerms(libraryWith(terms)).map(({ code, what }) => `${code}: ${what}`);

it('names the form that articles have of a term that none uses', () => {
  expect(told(['Dams'])).toEqual([
    expect.stringMatching(/^theme-term-form: .*"Dams".* 2 of them "Dam"/),
    expect.stringMatching(/^theme-term-form: .*"Reaktoren".* 1 of them "Reaktor"/),
  ]);
});

it('says nothing of terms that are used, or of which no form is', () => {
  expect(told(['dam', 'sluice'])).toHaveLength(1);
});
