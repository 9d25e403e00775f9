/** What a brief may say of a printer. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { printEntry } from '../../src/definition/print-entry.ts';
import { checkFields } from '../../src/text/check-fields.ts';

const read = (entry: Readonly<Record<string, unknown>>) => {
  const written = { data: { print: entry }, lineOf: () => 1 };
  return checkFields(v.object({ print: printEntry() }), written, 'brief.md');
};
const wrong = (entry: Readonly<Record<string, unknown>>): readonly string[] =>
  read({ printer: 'Office', ...entry }).diagnostics.map((d) => d.key ?? '');

describe('an entry for a printer', () => {
  it('needs the printer alone', () => {
    const usual = { copies: 1, sides: null, media: null, booklet: false, nUp: 1, trust: null };
    for (const printer of ['Office', 'ipp://lobby.local', 'ipps://10.0.0.5:8631/ipp/print']) {
      expect(read({ printer }).value).toEqual({ print: { printer, ...usual } });
    }
  });

  it('says everything else too', () => {
    const entry = { printer: 'Office', copies: 30, sides: 'any', media: 'iso_a4_210x297mm', 'n-up': 4 };
    expect(read(entry).value?.print).toMatchObject({ copies: 30, sides: 'any', media: 'iso_a4_210x297mm', nUp: 4 });
  });

  it('takes a fingerprint as printers and programs show it', () => {
    const digits = '0123456789abcdef'.repeat(4);
    const colons = digits.toUpperCase().replace(/..(?=.)/g, '$&:');
    for (const trust of [digits, colons, `SHA-256 ${colons}`, `sha256:${digits}`]) {
      expect(read({ printer: 'Office', trust }).value?.print.trust).toBe(digits);
    }
  });

  it.each([
    ['printer', { printer: 'http://lobby.local/' }],
    ['printer', { printer: 'two words' }],
    ['copies', { copies: 0 }],
    ['sides', { sides: 'both' }],
    ['media', { media: 'A4; rm' }],
    ['n-up', { 'n-up': 3 }],
    ['trust', { trust: 'always' }],
    ['trust', { trust: '0123' }],
    ['sides', { booklet: true, sides: 'one-sided' }],
    ['n-up', { booklet: true, 'n-up': 2 }],
    ['duplex', { duplex: true }],
  ])('tells a wrong %s', (key, entry) => {
    expect(wrong(entry)).toEqual([`print.${key}`]);
  });
});
