import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/edition/canonical-json.ts';
import { cutsWord, faultOfAuthor, faultOfSpans, faultOfSpeaker } from '../../src/edition/evidence-check.ts';
import { countQuotedWords } from '../../src/edition/quoted-words.ts';

const text = 'Aid of $171.5 billion has been sent since 2022, Maria Holt said.';
const quote = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};

describe('faultOfSpans', () => {
  it('accepts spans in order, one or several', () => {
    expect(faultOfSpans(text, [quote('Aid of')])).toBeNull();
    expect(faultOfSpans(text, [quote('Aid of'), quote('since 2022')])).toBeNull();
  });

  it.each([
    ['none', []],
    ['backwards', [quote('since 2022'), quote('Aid of')]],
    ['overlapping', [quote('Aid of $171.5'), quote('$171.5 billion')]],
    ['empty', [{ start: 3, end: 3, text: '' }]],
    ['outside', [{ start: 60, end: 200, text: text.slice(60) }]],
    ['before the text', [{ start: -3, end: 3, text: 'Aid' }]],
    ['at a broken place', [{ start: 0.5, end: 3, text: 'Aid' }]],
  ])('refuses spans that are %s', (_, spans) => {
    expect(faultOfSpans(text, spans)).not.toBeNull();
  });

  it('finds every one-letter change of a span', () => {
    const whole = quote('has been sent since 2022');
    for (let i = 0; i < whole.text.length; i++) {
      const changed = `${whole.text.slice(0, i)}~${whole.text.slice(i + 1)}`;
      expect(faultOfSpans(text, [{ ...whole, text: changed }])).not.toBeNull();
    }
  });
});

describe('cutsWord', () => {
  it.each(['$171.5 billion', '$171.5', 'Maria Holt', '2022'])('leaves %s whole', (words) => {
    expect(cutsWord(text, quote(words))).toBe(false);
  });
  it.each(['171.5', '$171', '71.5 billion', '5 billion', 'illion', 'Mari'])('sees that %s is cut', (words) => {
    expect(cutsWord(text, quote(words))).toBe(true);
  });
});

describe('faultOfAuthor', () => {
  it('knows the name that signs an article, its byline’s before its site’s', () => {
    const signed = { byline: ['Maria Holt', 'Jo Lind'], site: 'Coast Daily' };
    expect(faultOfAuthor('Maria Holt, Jo Lind', signed)).toBeNull();
    expect(faultOfAuthor('Coast Daily', { ...signed, byline: [] })).toBeNull();
    expect(faultOfAuthor('Coast Daily', signed)).not.toBeNull();
    expect(faultOfAuthor('Maria Holt', null)).not.toBeNull();
  });
});

describe('faultOfSpeaker', () => {
  const texts = new Map([['a', text]]);
  it('knows names that a source or the theme has, and no other', () => {
    expect(faultOfSpeaker('Maria Holt', texts, [])).toBeNull();
    expect(faultOfSpeaker('the harbour council', texts, ['The Harbour Council'])).toBeNull();
    expect(faultOfSpeaker('Maria Hall', texts, [])).not.toBeNull();
    expect(faultOfSpeaker(' ', texts, [])).not.toBeNull();
  });
});

describe('countQuotedWords', () => {
  it('counts a word once, takes all of a passage or nothing, and each article apart', () => {
    const words = countQuotedWords(5);
    const part = (from: string, article = 'a') => ({ article, spans: [quote(from)] });
    expect(words.take(part('Aid of $171.5 billion'))).toBe(true);
    expect(words.take(part('of $171.5'))).toBe(true);
    expect(words.of('a')).toBe(4);
    expect(words.take(part('has been sent'))).toBe(false);
    expect(words.of('a')).toBe(4);
    expect(words.take(part('has been sent', 'b'))).toBe(true);
  });
});

describe('canonicalJson', () => {
  it('sorts keys at every depth and leaves lists as they are', () => {
    expect(canonicalJson({ b: [2, 1, { z: null, a: 'é' }], a: true })).toBe('{"a":true,"b":[2,1,{"a":"é","z":null}]}');
  });
  it('refuses what JSON has no form for', () => {
    expect(() => canonicalJson({ a: undefined })).toThrow(TypeError);
    expect(() => canonicalJson([Number.NaN])).toThrow(TypeError);
  });
});
