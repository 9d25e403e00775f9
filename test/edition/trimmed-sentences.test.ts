import { describe, expect, it } from 'vitest';
import type { Quote, SummarySentence } from '../../src/analysis/model.ts';
import { NO_EDITING } from '../../src/definition/editing.ts';
import { composeEdition } from '../../src/edition/compose-edition.ts';
import { composeSummary, startPrinted } from '../../src/edition/compose-summary.ts';
import { openDesk } from '../../src/edition/desk.ts';
import { faultOfAuthor, faultOfNumber, faultOfParts } from '../../src/edition/evidence-check.ts';
import type { Edition, Passage } from '../../src/edition/model.ts';
import { plainArticle } from '../../src/library/plain-article.ts';
import { checkEvidence } from '../../src/verify/check-evidence.ts';
import { editionItems } from '../../src/verify/edition-items.ts';
import { exampleInput } from '../fixtures/edition/example-input.ts';

const SENTENCE = 'But the board (a body of the harbour town) closed the quay on Monday, Maria Holt said.';
const text = `Both cranes have cracks. ${SENTENCE} Ships wait.`;
const article = { ...plainArticle(text), id: 'quay' };
const analysis = { sentences: [], quantities: [], tableQuantities: [], statements: [], timeline: [] };

const quote = (words: string): Quote => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};
const whole = quote(SENTENCE);
const parts = [quote('the board'), quote('closed the quay on Monday, Maria Holt said.')];

function compose(changes: Partial<SummarySentence> = {}, limit = 250) {
  const desk = openDesk([{ article, analysis }], limit);
  const sentence = { article: 'quay', ...whole, score: 1, theme: null, ...changes };
  const [passage = null] = composeSummary([sentence], NO_EDITING.summary, desk, startPrinted(), () => null).flat();
  return { passage: passage as Passage | null, desk };
}

describe('a trimmed sentence', () => {
  it('is printed as its parts, with a mark where its beginning is left out', () => {
    const { passage } = compose({ parts });
    expect(passage).toMatchObject({
      text: 'the board […] closed the quay on Monday, Maria Holt said.',
      opensCut: true,
      evidence: { article: 'quay', spans: parts },
    });
    const opened = [quote('But the board'), parts[1] as Quote];
    expect(compose({ parts: opened }).passage).not.toHaveProperty('opensCut');
    expect(compose().passage).not.toHaveProperty('opensCut');
  });

  it('keeps the id of the whole, so that what an editor wrote down holds', () => {
    expect(compose({ parts }).passage?.id).toBe(compose().passage?.id);
  });

  it('counts the words that are printed', () => {
    expect(compose({ parts }, 10).passage).not.toBeNull();
    expect(compose({}, 10).passage).toBeNull();
  });

  const [first = whole, last = whole] = parts;
  it.each([
    ['misspelt', [{ ...first, text: 'the bored' }, last]],
    ['moved', [{ ...first, start: first.start + 1, end: first.end + 1 }, last]],
    ['out of order', [last, first]],
    ['without its attribution', [first, quote('closed the quay on Monday')]],
    ['that begins in the sentence before', [quote('cracks. But the board'), last]],
    ['that runs on into the next sentence', [first, quote('closed the quay on Monday, Maria Holt said. Ships')]],
    ['without parts', []],
  ])('is refused with a part %s', (_, changed) => {
    const { passage, desk } = compose({ parts: changed });
    expect(passage).toBeNull();
    expect(desk.diagnostics.map((d) => d.code)).toEqual(['evidence-refused']);
    expect(faultOfParts(text, whole, changed)).not.toBeNull();
  });

  it('is refused where the sentence itself is not the article’s', () => {
    expect(faultOfParts(text, { ...whole, text: SENTENCE.toUpperCase() }, parts)).not.toBeNull();
    expect(faultOfParts(text, whole, parts)).toBeNull();
  });
});

describe('verifying a trimmed sentence', () => {
  const [one] = exampleInput.findings.summary;
  if (!one) throw new Error('no sentence');
  const at = one.start + one.text.indexOf(' ') + 1;
  const rest = { start: at, end: one.end, text: one.text.slice(at - one.start) };
  const findings = { ...exampleInput.findings, summary: [{ ...one, parts: [rest] }], perTheme: [] };
  const { edition } = composeEdition({ ...exampleInput, findings });
  const texts = new Map(exampleInput.analysed.map((a) => [a.article.id, a.article.text]));

  const check = (made: Edition, changed: string | null = null) =>
    checkEvidence(
      editionItems(made, { faultOfAuthor, faultOfNumber }).filter((item) => item.name.startsWith('summary sentence')),
      ({ article: id }) => ({
        id,
        text: changed !== null && id === one.article ? changed : (texts.get(id) ?? ''),
        by: 'name',
      }),
    );
  const withLetter = (index: number): string => {
    const of = texts.get(one.article) ?? '';
    return `${of.slice(0, index)}#${of.slice(index + 1)}`;
  };

  it('finds every letter that is another in what is printed', () => {
    expect(check(edition)).toEqual([]);
    for (let i = rest.start; i < rest.end; i++) expect(check(edition, withLetter(i))).toMatchObject([{ kind: 'gone' }]);
  });

  it('claims nothing of what was cut', () => {
    expect(check(edition, withLetter(one.start))).toEqual([]);
  });

  it('sees words put into its text', () => {
    const forge = (passage: Edition['summary'][number][number]) => ({ ...passage, text: `Not ${passage.text}` });
    expect(check({ ...edition, summary: edition.summary.map((p) => p.map(forge)) })).toMatchObject([{ kind: 'gone' }]);
  });
});
