import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import type { SearchResult } from '../../../src/library/model.ts';
import { articleText, makeFolders } from '../workspace-folders.ts';

const ARTICLES = {
  'bridge.md': articleText(
    'title: The bridge\nsite: Harbour Times\nurl: https://www.harbour.example/a\nadded: 2024-03-01T08:00:00Z\nlang: en-GB\nbyline: [Ada Moss]\nthemes: [crossings]',
    'Engineers closed it for a year. A cease-fire in the council held.',
  ),
  'ferry.md': articleText(
    'title: The ferry\nsite: Coast Daily\nurl: https://news.coast.example/b\nadded: 2024-02-01\nlang: en\nbyline: [Ben Lund, Zoë Ames]\ntags: [Ships]',
    'The ferry sails while the bridge stays closed. Bridge users complain.',
  ),
  'tunnel.md': articleText(
    'title: Ein Tunnel\nlang: de',
    'Die Brücke bleibt zu; über den Fluss führt nichts. Tickets cost 5 euros.',
  ),
};
const THEMES = { 'crossings.md': articleText('title: River crossings\nterms: [tunnel]', '') };

async function search(query: string): Promise<SearchResult> {
  const library = await loadLibrary(makeFolders(ARTICLES, THEMES));
  const result = library.search(query);
  library.close();
  return result;
}

describe('search', () => {
  it.each<[string, string[]]>([
    ['bridge', ['bridge', 'ferry']],
    ['BRÜCKE', ['tunnel']],
    ['brucke', ['tunnel']],
    ['bridge ferry', ['ferry']],
    ['bridge AND ferry', ['ferry']],
    ['engineers OR fluss', ['bridge', 'tunnel']],
    ['bridge NOT ferry', ['bridge']],
    ['bridge -ferry', ['bridge']],
    ['NOT bridge', ['tunnel']],
    ['bridge NOT (council OR fluss)', ['ferry']],
    ['"closed it for a year"', ['bridge']],
    ['"year a for it"', []],
    ['engin*', ['bridge']],
    ['"stays clo"*', ['ferry']],
    ['ceasefire', ['bridge']],
    ['cease-fire', ['bridge']],
    ['site:coast.example', ['ferry']],
    ['site:"harbour times"', ['bridge']],
    ['site:www.harbour.example', ['bridge']],
    ['site:arbour', []],
    ['site:"https://www.boat.example/x?y=1"', []],
    ['site:"https://news.coast.example/x"', ['ferry']],
    ['author:moss', ['bridge']],
    ['author:"zoe ames"', ['ferry']],
    ['author:mos', []],
    ['author:mos*', ['bridge']],
    ['author:"zoe a"*', ['ferry']],
    ['theme:crossings', ['bridge', 'tunnel']],
    ['theme:"river crossings"', ['bridge', 'tunnel']],
    ['tag:ships', ['ferry']],
    ['lang:en', ['bridge', 'ferry']],
    ['lang:en-gb', ['bridge']],
    ['since:2024-03', ['bridge', 'tunnel']],
    ['until:2024-02', ['ferry', 'tunnel']],
    ['until:2024-02-01 bridge', ['ferry']],
    ['(site:coast OR lang:de) closed', ['ferry']],
    ['and or not', []],
    ['"5 euros"', ['tunnel']],
  ])('%s', async (query, ids) => {
    const result = await search(query);
    expect(result.diagnostics).toEqual([]);
    expect([...result.ids].sort()).toEqual(ids);
  });

  it('puts a word of the title before words of the text, and ties in the order of ids', async () => {
    expect((await search('bridge')).ids).toEqual(['bridge', 'ferry']);
    expect((await search('ferry OR bridge')).ids[0]).toBe('ferry');
    const same = articleText('title: Same', 'The same text.');
    const library = await loadLibrary(makeFolders({ 'b.md': same, 'c.md': same, 'a.md': same }));
    expect(library.search('same').ids).toEqual(['a', 'b', 'c']);
    library.close();
  });

  it('sorts a query without words by date of adding, newest first', async () => {
    expect((await search('NOT tunnel')).ids).toEqual(['bridge', 'ferry']);
  });
});

describe('a wrong query', () => {
  it.each<[string, string]>([
    ['(bridge', '⟨here⟩(bridge'],
    ['bridge)', 'bridge⟨here⟩)'],
    ['bridge "a b', 'bridge ⟨here⟩"a b'],
    ['bridge AND', 'bridge AND⟨here⟩'],
    ['OR bridge', '⟨here⟩OR bridge'],
    ['bridge sitte:x', 'bridge ⟨here⟩sitte:x'],
    ['site:', 'site:⟨here⟩'],
    ['since:2024-02-30', 'since:⟨here⟩2024-02-30'],
    ['br*dge', '⟨here⟩br*dge'],
    ['a *', 'a ⟨here⟩*'],
    ['site:harb*', 'site:⟨here⟩harb*'],
    ['since:2024*', 'since:⟨here⟩2024*'],
    ['', '⟨here⟩'],
    ['()', '(⟨here⟩)'],
    ['NOT', 'NOT⟨here⟩'],
  ])('%s is a diagnostic that shows where', async (query, shown) => {
    const { ids, diagnostics } = await search(query);
    expect(ids).toEqual([]);
    expect(diagnostics.map((d) => d.code)).toEqual(['query-syntax']);
    expect(diagnostics[0]?.what).toContain(shown);
  });

  it('names the field that was meant', async () => {
    expect((await search('sitte:x')).diagnostics[0]?.what).toContain('did you mean "site:"');
  });

  it('never reaches SQLite wrong, whatever is in it', async () => {
    const library = await loadLibrary(makeFolders(ARTICLES, THEMES));
    const signs = [
      '"',
      '(',
      ')',
      '*',
      '-',
      ':',
      '^',
      '{',
      '}',
      '+',
      "'",
      'NEAR',
      'AND',
      'OR',
      'NOT',
      'title:',
      'author:',
      'tag:"x"',
      'a',
      'bridge*',
      ';',
      '\0',
      '\u{1F600}',
      'ї',
      '5',
    ];
    let seed = 7;
    const next = (): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed;
    };
    for (let i = 0; i < 3000; i++) {
      const query = Array.from({ length: 1 + (next() % 7) }, () => signs[next() % signs.length]).join(
        next() % 2 ? ' ' : '',
      );
      const { ids, diagnostics } = library.search(query);
      expect(Array.isArray(ids) && diagnostics.every((d) => d.code === 'query-syntax'), query).toBe(true);
    }
    expect(library.search(`${'('.repeat(900)}a${')'.repeat(900)}`).diagnostics).toHaveLength(1);
    expect(library.search('NOT '.repeat(400)).diagnostics).toHaveLength(1);
    expect(library.search('a '.repeat(999)).diagnostics).toEqual([]);
    library.close();
  });
});
