/** A theme file is parsed once, and once more after each change of it, in whichever process. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseThemeFile } from '../../src/library/theme-file.ts';
import { themeMemory } from '../../src/library/theme-memory.ts';

const TEXT = '---\ntitle: Ferries\nterms: [ferry]\nsides:\n  - name: Crews\n    holders: [A]\n---\nHow it *began*.\n';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'theme-memory-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (): string => path.join(folder, 'themes.json');
function parse(text = TEXT, name = 'ferries.md', program: string | null = 'p') {
  const memory = themeMemory(folder, program);
  const read = memory.parse(text, name);
  memory.keep();
  return read;
}
/** As a process that comes after this one finds the folder. */
function inAnother(): void {
  const moved = mkdtempSync(path.join(os.tmpdir(), 'theme-memory-'));
  writeFileSync(path.join(moved, 'themes.json'), readFileSync(file()));
  rmSync(folder, { recursive: true });
  folder = moved;
}

describe('themeMemory', () => {
  it('gives what parsing gives, its mistakes too, and within a process the very same', () => {
    const first = parse();
    expect(first).toEqual(parseThemeFile(TEXT, 'ferries.md'));
    expect(parse()).toBe(first);
    const wrong = '---\ntitel: x\n---\n';
    expect(parse(wrong)).toEqual(parseThemeFile(wrong, 'ferries.md'));
    expect(parse(wrong).diagnostics.length).toBeGreaterThan(0);
  });

  it('tells the next process, which parses nothing again', () => {
    const first = parse();
    writeFileSync(file(), readFileSync(file(), 'utf8').replace('"Ferries"', '"As it was kept"'));
    inAnother();
    expect(parse().theme?.title).toBe('As it was kept');
    expect(parse(`${TEXT}More.\n`).theme?.title).toBe('Ferries');
    expect(parse(TEXT, 'other.md').theme).toMatchObject({ slug: 'other', title: 'Ferries' });
    expect(first.theme?.title).toBe('Ferries');
  });

  it('believes nothing of another program, and no file that is none of its own', () => {
    parse();
    inAnother();
    writeFileSync(file(), readFileSync(file(), 'utf8').replace('"Ferries"', '"Old"'));
    expect(parse(TEXT, 'ferries.md', 'q').theme?.title).toBe('Ferries');
    for (const text of ['', '[]', '{"program":"p"}']) {
      inAnother();
      writeFileSync(file(), text);
      expect(parse().theme?.title).toBe('Ferries');
    }
  });

  it('forgets files that are gone, and keeps nothing where it runs from its sources', () => {
    parse(TEXT, 'a.md');
    parse(TEXT, 'b.md');
    expect(Object.keys(JSON.parse(readFileSync(file(), 'utf8')).known)).toEqual(['b.md']);
    rmSync(file());
    parse(`${TEXT}x`, 'b.md', null);
    expect(() => readFileSync(file())).toThrow();
  });
});
