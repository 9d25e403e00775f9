import { describe, expect, it } from 'vitest';
import { readReaders } from '../../src/delivery/recipients/read-readers.ts';

const read = (text: string) => readReaders(text, 'readers.csv');
const told = (text: string) => read(text).diagnostics.map(({ code, line }) => [code, line]);

describe('a list of readers', () => {
  it('goes by the names of its columns, in any order and case', () => {
    const { readers, diagnostics } = read('Language,ADDRESS,Name\nde,ann@Example.org,Ann Lee\n,bob@example.org,\n');
    expect(diagnostics).toEqual([]);
    expect(readers).toEqual([
      { name: 'Ann Lee', address: 'ann@example.org', lang: 'de', line: 2 },
      { name: null, address: 'bob@example.org', lang: null, line: 3 },
    ]);
  });

  it.each([
    ['semicolons, a byte order mark and line ends of Windows', '\uFEFFname;address\r\nGröße;ann@example.org\r\n'],
    ['tabs', 'name\taddress\nGröße\tann@example.org\n'],
    ['quoted cells with a comma', 'name,address\n"Größe",ann@example.org'],
    ['e-mail as the name of the column', 'Name,E-Mail\nGröße,ann@example.org'],
    ['a column of the owner', 'since,name,address\n2020,Größe,ann@example.org'],
    ['no line end, and blank lines', '\n\nname,address\n\nGröße,ann@example.org\n\n'],
  ])('may have %s', (_, text) => {
    const { readers, diagnostics } = read(text);
    expect([readers.map(({ name, address }) => [name, address]), diagnostics]).toEqual([
      [['Größe', 'ann@example.org']],
      [],
    ]);
  });

  it('has every mistake told at once, each with its line, and the other lines are used', () => {
    const text =
      'address,language,channel\nann@\nbob@example.org,english,\ncid@example.org,,e-mial\n,en,\n"x\ny",,\ndee@example.org,,\n';
    expect(told(text)).toEqual([2, 3, 4, 5, 6].map((line) => ['readers-row', line]));
    expect(read(text).readers.map(({ address, line }) => [address, line])).toEqual([['dee@example.org', 8]]);
    expect(read(text).diagnostics[2]?.what).toContain('did you mean "email"?');
  });

  it('names a mailbox once, whatever its case', () => {
    expect(told('address\nann@example.org\nANN@example.org\n')).toEqual([['readers-twice', 3]]);
  });

  it('leaves to others who is reached by another channel', () => {
    const { readers, elsewhere, diagnostics } = read('address,channel\nann@example.org,Email\nbob@example.org,print\n');
    expect([readers.length, elsewhere, diagnostics]).toEqual([1, 1, []]);
  });

  it.each([
    ['name,adress\nAnn,ann@example.org', 'readers-column'],
    ['name,mobile\nAnn,1', 'readers-column'],
    ['address,address\na@example.org,b@example.org', 'readers-column'],
    ['', 'readers-column'],
    ['address\n', 'readers-none'],
  ])('cannot do without an address: %j', (text, code) => {
    expect(read(text).diagnostics.map((d) => d.code)).toEqual([code]);
    expect(read(text).readers).toEqual([]);
  });

  it('of ten thousand readers is read in a moment', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `Reader ${i},r${i}@example.org`).join('\n');
    const start = performance.now();
    expect(read(`name,address\n${rows}`).readers).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
