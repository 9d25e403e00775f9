import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFile, replaceFile, sweepTemporaries } from '../../../src/library/add/write-article-file.ts';
import { makeFolders } from '../workspace-folders.ts';

describe('createFile', () => {
  it('makes a file once, leaves one that is there alone, and nothing beside it', () => {
    const { articles } = makeFolders();
    const file = path.join(articles, 'a.md');
    expect([createFile(file, 'one'), createFile(file, 'two')]).toEqual([true, false]);
    expect(readFileSync(file, 'utf8')).toBe('one');
    expect(readdirSync(articles)).toEqual(['a.md']);
  });
});

describe('replaceFile', () => {
  it('puts the new text in the place of the old', () => {
    const { articles } = makeFolders({ 'a.md': 'a longer text than the new one' });
    replaceFile(path.join(articles, 'a.md'), 'short');
    expect(readFileSync(path.join(articles, 'a.md'), 'utf8')).toBe('short');
    expect(readdirSync(articles)).toEqual(['a.md']);
  });

  it('leaves nothing behind where it cannot write', () => {
    const { articles } = makeFolders();
    expect(() => replaceFile(path.join(articles, 'no', 'a.md'), 'x')).toThrow('ENOENT');
    expect(readdirSync(articles)).toEqual([]);
  });
});

describe('sweepTemporaries', () => {
  it('removes old temporary files of this program and nothing else', () => {
    const { articles } = makeFolders();
    const at = (name: string): string => path.join(articles, name);
    const [old, young, other] = [at('.0123456789abcdef.tmp'), at('.fedcba9876543210.tmp'), at('.notes.tmp')];
    for (const file of [old, young, other]) writeFileSync(file, '');
    for (const file of [old, other]) utimesSync(file, 1000, 1000);
    sweepTemporaries(articles, Date.now());
    expect([old, young, other].map((file) => existsSync(file))).toEqual([false, true, true]);
  });
});
