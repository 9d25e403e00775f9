import { describe, expect, it } from 'vitest';
import { evidenceId } from '../../src/edition/hash.ts';

const SENTENCE = 'The harbour was closed for 30 days after the storm of March.';
const OTHER = 'Nobody knows when the ferry of 30 days ago will sail again.';
const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return [{ start, end: start + words.length, text: words }];
};
const idOf = (text: string, words: string): string => evidenceId('passage', text, spanOf(text, words));

describe('evidenceId', () => {
  const text = `First words.\n\n${SENTENCE} ${OTHER}`;

  it('stays when the article changes elsewhere', () => {
    const changed = `Other first words, and more of them.\n\nAn added paragraph.\n\n${SENTENCE} ${OTHER}`;
    expect(idOf(changed, SENTENCE)).toBe(idOf(text, SENTENCE));
    expect(idOf(changed, '30 days after')).toBe(idOf(text, '30 days after'));
    expect(idOf(`${text} One more sentence at the end.`, SENTENCE)).toBe(idOf(text, SENTENCE));
  });

  it('changes with the words themselves', () => {
    expect(idOf(text.replace('storm', 'flood'), SENTENCE.replace('storm', 'flood'))).not.toBe(idOf(text, SENTENCE));
  });

  it('tells short spans apart by what stands around them', () => {
    const [first, second] = [text.indexOf('30 days'), text.lastIndexOf('30 days')];
    const ids = [first, second].map((start) =>
      evidenceId('figure', text, [{ start, end: start + 7, text: '30 days' }]),
    );
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/^f[0-9a-f]{8}$/);
  });

  it('tells two trims of one sentence apart', () => {
    const trims = [' was closed', ' was closed for'].map((cut) => [
      ...spanOf(text, SENTENCE.slice(0, 11)),
      ...spanOf(text, SENTENCE.slice(SENTENCE.indexOf(cut) + cut.length)),
    ]);
    expect(new Set(trims.map((spans) => evidenceId('passage', text, spans))).size).toBe(2);
  });
});
