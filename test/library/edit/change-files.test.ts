import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeFiles, finishChanges, writePlan } from '../../../src/library/edit/change-files.ts';
import { hashText } from '../../../src/library/index/index-record.ts';
import { type LibraryFolders, loadLibrary } from '../../../src/library/load-library.ts';
import { makeFolders } from '../workspace-folders.ts';

const CHANGES = [
  { file: 'a.md', before: 'one', after: 'one and two' },
  { file: 'b.md', before: 'two', after: null },
  { file: 'c.md', before: 'three', after: null },
];
const setUp = () => makeFolders({ 'a.md': 'one', 'b.md': 'two', 'c.md': 'three' });
const filesOf = ({ articles }: LibraryFolders) =>
  Object.fromEntries(readdirSync(articles).map((name) => [name, readFileSync(path.join(articles, name), 'utf8')]));
const plans = ({ data }: LibraryFolders) => readdirSync(path.join(data, 'changes'));
const AFTER = { 'a.md': 'one and two' };

describe('changeFiles', () => {
  it('makes all changes and leaves no plan', () => {
    const folders = setUp();
    changeFiles(folders, CHANGES);
    expect([filesOf(folders), plans(folders)]).toEqual([AFTER, []]);
  });

  it('takes back what it did where one of them fails', () => {
    const folders = setUp();
    rmSync(path.join(folders.articles, 'c.md'));
    mkdirSync(path.join(folders.articles, 'c.md'));
    expect(() => changeFiles(folders, CHANGES)).toThrow('cannot be written');
    rmSync(path.join(folders.articles, 'c.md'), { recursive: true });
    expect([filesOf(folders), plans(folders)]).toEqual([{ 'a.md': 'one', 'b.md': 'two' }, []]);
  });

  it('touches nothing where the plan cannot be written', () => {
    const folders = { ...setUp(), data: '' };
    const file = path.join(folders.root, 'file');
    writeFileSync(file, '');
    expect(() => changeFiles({ ...folders, data: file }, CHANGES)).toThrow('cannot be written');
    expect(Object.keys(filesOf(folders))).toHaveLength(3);
  });
});

describe('finishChanges', () => {
  it.each([0, 1, 2, 3])(
    'finishes a run that was killed after %i of its changes, when the library is opened',
    async (done) => {
      const folders = setUp();
      writePlan(folders.data, CHANGES);
      for (const { file, after } of CHANGES.slice(0, done)) {
        if (after === null) rmSync(path.join(folders.articles, file));
        else writeFileSync(path.join(folders.articles, file), after);
      }
      const library = await loadLibrary(folders);
      expect(library.entries().map((e) => e.id)).toEqual(['a']);
      library.close();
      expect([filesOf(folders), plans(folders)]).toEqual([AFTER, []]);
    },
  );

  it.each([
    ['[{"file":"../outside.md","before":"HASH","after":"taken"}]'],
    ['[{"file":"../outside.md","before":"HASH","after":null}]'],
    ['[{"file":"a.txt","before":"HASH","after":"taken"}]'],
    ['[{"file":".a.md","before":"HASH","after":"taken"}]'],
    ['[{"file":"..\\\\outside.md","before":"HASH","after":"taken"}]'],
    ['[{"file":"a.md","before":null,"after":"taken"}]'],
    ['[{"file":"a.md","before":"HASH"}]'],
    ['[{"file":"a.md","before":"HASH","after":"taken"},7]'],
    ['{"file":"a.md","before":"HASH","after":"taken"}'],
    ['[{"file":"a.m'],
  ])('sets a plan aside that is none of its own: %s', (text) => {
    const folders = setUp();
    const outside = path.join(folders.articles, '../outside.md');
    writeFileSync(outside, 'one');
    mkdirSync(path.join(folders.data, 'changes'), { recursive: true });
    writeFileSync(path.join(folders.data, 'changes/x.json'), text.replaceAll('HASH', hashText('one')));
    expect(finishChanges(folders).map(({ code }) => code)).toEqual(['changes-foreign']);
    expect([readFileSync(outside, 'utf8'), plans(folders)]).toEqual(['one', []]);
    expect(filesOf(folders)).toEqual({ 'a.md': 'one', 'b.md': 'two', 'c.md': 'three' });
  });

  it('keeps a file that somebody changed since', () => {
    const folders = setUp();
    writePlan(folders.data, CHANGES);
    writeFileSync(path.join(folders.articles, 'b.md'), 'two, mended');
    finishChanges(folders);
    expect(filesOf(folders)).toEqual({ ...AFTER, 'b.md': 'two, mended' });
  });

  it('removes nothing where the file that was to take it all in is another one by now', () => {
    const folders = setUp();
    writePlan(folders.data, CHANGES);
    writeFileSync(path.join(folders.articles, 'a.md'), 'one, mended');
    expect(finishChanges(folders)).toEqual([]);
    expect(filesOf(folders)).toEqual({ 'a.md': 'one, mended', 'b.md': 'two', 'c.md': 'three' });
    expect(existsSync(path.join(folders.data, 'changes'))).toBe(true);
    expect(plans(folders)).toEqual([]);
  });
});
