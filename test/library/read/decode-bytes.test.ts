import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/library/read/decode-bytes.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string, little: boolean): Uint8Array => {
  const units = Array.from(text, (c) => c.charCodeAt(0));
  return Uint8Array.from(units.flatMap((u) => (little ? [u & 255, u >> 8] : [u >> 8, u & 255])));
};

describe('decoding bytes', () => {
  it('reads UTF-8 with and without a mark', () => {
    expect(decodeBytes(utf8('Größe – Київ')).text).toBe('Größe – Київ');
    expect(decodeBytes(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('Ä')])).text).toBe('Ä');
  });

  it('reads UTF-16 of both orders, with a mark and without', () => {
    for (const little of [true, false]) {
      expect(decodeBytes(utf16('\uFEFFTalks in Kyiv', little)).text).toBe('Talks in Kyiv');
      expect(decodeBytes(utf16('Talks in the capital', little)).text).toBe('Talks in the capital');
    }
  });

  it('believes a declaration where the bytes are not UTF-8', () => {
    const page = latin('<html><meta charset="windows-1251"><p>\xcf\xf0\xe8\xe2\xe5\xf2</p>');
    expect(decodeBytes(page).text).toContain('Привет');
  });

  it('does not believe a declaration that the bytes contradict', () => {
    expect(decodeBytes(utf8('<meta charset="iso-8859-1"><p>Größe</p>')).text).toContain('Größe');
  });

  it('falls back to windows-1252', () => {
    expect(decodeBytes(latin('It\x92s \x80 5')).text).toBe('It’s € 5');
  });

  it('keeps UTF-8 with a few wrong bytes as UTF-8', () => {
    const text = decodeBytes(
      Uint8Array.from([...utf8('Größe, Maß, Füße, Öl, Ärger, Übel, Fuß, Gruß, süß, müde, öde '), 0xff]),
    ).text;
    expect(text).toContain('Füße');
  });

  it('mends text that was encoded twice', () => {
    const twice = utf8(String.fromCharCode(...utf8('It’s done')));
    expect(decodeBytes(twice).text).toBe('It’s done');
  });

  it('never fails, whatever the bytes or the label', () => {
    expect(decodeBytes(latin('<meta charset="no-such-thing">\xe4')).text).toContain('ä');
    expect(decodeBytes(new Uint8Array()).text).toBe('');
  });
});
